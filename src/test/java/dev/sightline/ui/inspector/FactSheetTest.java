package dev.sightline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.file.DocumentFile;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactSheetTest {
    @Test
    void everyElementOfAnyDocumentCanBeReadAndEveryLinkLeadsSomewhere() {
        Random random = new Random(Seed.of("FactSheetTest"));
        for (int i = 0; i < 20; i++) {
            readAll(RandomJourney.of(random, 6, 8, 80));
        }
    }

    @Test
    void everyElementOfTheSamplesCanBeRead() {
        for (String name : List.of("night-train", "clinic-blueprint", "museum-experience", "language-school")) {
            readAll(sample(name));
        }
    }

    @Test
    void aPainPointShowsItsWeightAndAPersonaItsGoals() {
        JourneyDocument document = sample("night-train");
        PainPoint pain = document.all(PainPoint.class).stream()
                .filter(one -> one.severity().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(values(FactSheet.of(pain, document)))
                .contains(new Fact.Value.Level(pain.severity().orElseThrow(), 5))
                .contains(new Fact.Value.Others(List.of(pain.lane())));
        Persona persona = document.all(Persona.class).getFirst();
        assertThat(values(FactSheet.of(persona, document))).contains(new Fact.Value.Several(persona.goals()));
    }

    private static JourneyDocument sample(String name) {
        return DocumentFile.open(Path.of("samples", name + ".sightline.json"))
                .openedDocument()
                .orElseThrow();
    }

    private static void readAll(JourneyDocument document) {
        for (Element element : document.elements()) {
            FactSheet sheet = FactSheet.of(element, document);
            assertThat(sheet.title()).as("title of %s", element).isNotBlank();
            assertThat(sheet.kind()).isNotBlank();
            assertThat(sheet.groups())
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(group.facts()).isNotEmpty());
            for (Fact.Value value : values(sheet)) {
                if (value instanceof Fact.Value.Others(List<Id<?>> others)) {
                    assertThat(others)
                            .allSatisfy(id -> assertThat(document.find(id)).isPresent());
                }
            }
        }
    }

    private static List<Fact.Value> values(FactSheet sheet) {
        return sheet.groups().stream()
                .flatMap(group -> group.facts().stream())
                .map(Fact::value)
                .toList();
    }
}
