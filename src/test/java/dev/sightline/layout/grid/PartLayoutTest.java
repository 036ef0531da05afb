package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.analysis.Part;
import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A part of a map is laid out as a map of its own: whatever stands in it is there whole.
class PartLayoutTest {
    private final JourneyLayout layout = new JourneyLayout(new Typesetter());

    @Test
    void noCardOfARandomPartIsCutOrEmptyOrOutOfItsBox() {
        Seed.forEachRandom("PartLayoutTest", 60, random -> {
            JourneyDocument document = RandomJourney.of(random, 1 + random.nextInt(7), 1 + random.nextInt(7), 40);
            List<Element> elements = List.copyOf(document.elements());
            Set<Id<?>> asked = new HashSet<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                asked.add(elements.get(random.nextInt(elements.size())).id());
            }
            List<Id<JourneyMap>> maps =
                    document.maps().stream().map(JourneyMap::id).toList();
            Part.of(document, maps, asked).ifPresent(part -> check(part, document));
        });
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".sightline.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStageOfASampleStandsAlone(Path file) throws IOException {
        JourneyDocument document = JourneyJson.read(Files.readAllBytes(file), file.toString())
                .openedDocument()
                .orElseThrow();
        for (Stage stage : document.all(Stage.class)) {
            check(Part.of(document, List.of(stage.map()), Set.of(stage.id())).orElseThrow(), document);
        }
    }

    private void check(Part part, JourneyDocument whole) {
        JourneyDocument document = part.document();
        for (Id<JourneyMap> map : part.maps()) {
            Sheet sheet = layout.layout(document, map, Theme.PAPER, Sifted.NOTHING);
            SoundSheet.check(sheet, document);
            Set<String> ids = document.elements().stream()
                    .map(element -> element.id().value())
                    .collect(Collectors.toSet());
            for (Fragment fragment : sheet.drawing().fragments()) {
                fragment.meaning().element().ifPresent(id -> assertThat(ids).contains(id));
            }
            for (Placed placed : document.view(map).lanes().stream()
                    .filter(lane -> lane.kind() != LaneKind.CHANNEL)
                    .flatMap(lane -> document.view(map).placed(lane.id()).stream())
                    .toList()) {
                assertThat(((Placed) whole.find(placed.id()).orElseThrow()).text())
                        .isEqualTo(placed.text());
                List<Fragment> drawn = sheet.drawing().fragments().stream()
                        .filter(fragment -> fragment.meaning().role() == Role.CELL)
                        .filter(fragment -> fragment.meaning()
                                .element()
                                .equals(Optional.of(placed.id().value())))
                        .toList();
                if (!document.view(map).spans(placed.place()).isEmpty()) {
                    assertThat(drawn).as("%s is drawn", placed).isNotEmpty();
                }
                for (Fragment fragment : drawn) {
                    String letters = letters(fragment.marks().stream()
                            .filter(Mark.TextLine.class::isInstance)
                            .map(mark -> ((Mark.TextLine) mark).text())
                            .collect(Collectors.joining()));
                    assertThat(letters).contains(letters(placed.text()));
                }
            }
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
