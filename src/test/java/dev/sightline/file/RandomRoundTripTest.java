package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Documents made at random, with awkward text in them, come back as they were saved.
class RandomRoundTripTest {
    @Test
    void randomDocumentsAreOpenedAsTheyWereSaved() {
        Random random = new Random(Seed.of("RandomRoundTripTest"));
        for (int i = 0; i < 60; i++) {
            JourneyDocument made =
                    RandomJourney.of(random, 1 + random.nextInt(9), 1 + random.nextInt(8), random.nextInt(60));
            String saved = Documents.saved(made);
            JourneyDocument opened = Documents.open(saved);
            assertThat(Documents.read(saved).remarks())
                    .extracting(Problem::sentence)
                    .allMatch(sentence -> sentence.contains("its scale goes from"));
            // ranks are told by order alone, so it is the opened document that must come back the same
            assertThat(Documents.open(Documents.saved(opened))).isEqualTo(opened);
            assertThat(Documents.saved(opened)).isEqualTo(saved);
            assertThat(opened.elements()).hasSameSizeAs(made.elements());
            assertThat(opened.elements().stream().map(element -> element.id().value()))
                    .containsExactlyInAnyOrderElementsOf(made.elements().stream()
                            .map(element -> element.id().value())
                            .toList());
        }
    }

    @Test
    void everythingOfANewerVersionSurvives() {
        String json = """
            {
              "format": "sightline",
              "version": 2,
              "oldestReader": 1,
              "writtenBy": "Sightline 0.1.0",
              "title": "From tomorrow",
              "weather": {"sky": "grey"},
              "maps": [
                {
                  "id": "map-m",
                  "title": "M",
                  "relations": [{"kind": "dream-of", "target": "nothing"}],
                  "steps": [
                    {"id": "step-s", "name": "S", "kind": "flight", "mood": [1, 2]}
                  ],
                  "rows": [
                    {
                      "lane": "smell", "id": "lane-smell",
                      "cards": [
                        {"on": "step-s", "text": "Coffee"},
                        {"id": "h-1", "kind": "hologram", "beam": 3},
                        {"on": "step-s", "text": "Rain", "evidence": "guessed"}
                      ]
                    },
                    {"mirror": "left"}
                  ],
                  "markers": [
                    {"kind": "rainbow", "on": "h-1"}
                  ],
                  "swarms": [
                    {"bees": 4},
                    {"id": "swarm-2", "bees": 5}
                  ]
                }
              ],
              "comments": [
                {"on": "swarm-2", "text": "So many?"}
              ]
            }
            """;
        OpenResult result = Documents.read(json);
        JourneyDocument document = Documents.open(json);
        assertThat(result.remarks()).isNotEmpty();
        assertThat(document.find(Id.of("h-1"))).containsInstanceOf(Foreign.class);
        assertThat(document.find(Id.of("swarm-2"))).containsInstanceOf(Foreign.class);
        String saved = Documents.saved(document);
        assertThat(Documents.open(saved)).isEqualTo(document);
        assertThat(saved)
                .contains("\"version\": 2,")
                .contains("\"weather\": {\"sky\": \"grey\"}")
                .contains("\"relations\": [{\"kind\": \"dream-of\", \"target\": \"nothing\"}]")
                .contains("{\"id\": \"step-s\", \"name\": \"S\", \"kind\": \"flight\", \"mood\": [1, 2]}")
                .contains("\"lane\": \"smell\"")
                .contains("{\"id\": \"h-1\", \"kind\": \"hologram\", \"beam\": 3},")
                .contains("{\"on\": \"step-s\", \"text\": \"Rain\", \"evidence\": \"guessed\"}")
                .contains("{\"mirror\": \"left\"}")
                .contains("{\"kind\": \"rainbow\", \"on\": \"h-1\"}")
                .contains("{\"id\": \"swarm-2\", \"bees\": 5}");
    }

    @Test
    void aFileThatSaysItIsTooNewIsRefusedWithItsNumbers() {
        OpenResult result = Documents.read(
                "{\"format\": \"sightline\", \"version\": 9, \"oldestReader\": 8, \"writtenBy\": \"Sightline 4\"}");
        assertThat(result.sentence())
                .isEqualTo("test.sightline.json was written by Sightline 4 in version 9 of the format. It needs a"
                        + " program that reads version 8; this one reads up to version 1.");
    }
}
