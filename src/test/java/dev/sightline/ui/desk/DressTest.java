package dev.sightline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.press.Exported;
import dev.sightline.press.Format;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import dev.sightline.typography.FontShelf;
import dev.sightline.ui.Toolkit;
import dev.sightline.ui.canvas.DrawnSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The brand that sheets wear on the screen.
class DressTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Toolkit.require();
    }

    private HouseBrand brand() throws IOException {
        Files.write(folder.resolve("own.ttf"), FontShelf.font("NotoSans-Bold").bytes());
        Files.writeString(
                folder.resolve("acme.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><path d='M1 2L31 17L3 9z'/></svg>");
        return HouseBrand.in(Optional.of(Files.writeString(
                folder.resolve("house.json"),
                "{\"colour\": \"#7A1F5C\", \"fonts\": \"own.ttf\", \"logo\": \"acme.svg\"}")));
    }

    private static JourneyDocument sample(String name) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("samples", name + ".sightline.json"));
        return JourneyJson.read(file, name).openedDocument().orElseThrow();
    }

    private static List<Mark> words(Drawing drawing) {
        return drawing.fragments().stream()
                .flatMap(fragment -> fragment.marks().stream())
                .filter(mark -> mark instanceof Mark.TextLine || mark instanceof Mark.Picture)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee", "night-train"})
    void aSheetHasTheSameLinesOnTheScreenAndInThePdf(String sample) throws IOException {
        JourneyDocument document = sample(sample);
        Id<JourneyMap> map = document.maps().getFirst().id();
        HouseBrand brand = brand();
        List<DrawnSheet> made = new CopyOnWriteArrayList<>();
        SheetPress press = new SheetPress();
        Toolkit.run(() -> press.make(document, map, new Dress(Theme.PAPER, brand), Sifted.NOTHING, made::add));
        Toolkit.until("the sheet is made", () -> !made.isEmpty());
        Order order = Exported.order(document, Format.PDF)
                .withMaps(List.of(map))
                .withTheme(brand.livery().usual(Theme.PAPER, document));
        Drawing printed = new Press("test")
                .plan(document, order, Instant.EPOCH.atZone(ZoneOffset.UTC))
                .pages()
                .getFirst()
                .windows()
                .getFirst()
                .drawing();
        assertThat(words(made.getFirst().drawing())).isEqualTo(words(printed)).anyMatch(Mark.Picture.class::isInstance);
        assertThat(words(printed).stream()
                        .filter(Mark.TextLine.class::isInstance)
                        .map(Mark.TextLine.class::cast)
                        .flatMap(line -> line.runs().stream())
                        .filter(run -> FontShelf.isOwn(run.font())))
                .hasSizeGreaterThan(20);
    }

    @Test
    void inTheDarkItsColourIsSeen() throws IOException {
        JourneyDocument document = sample("coffee");
        Theme dark = new Dress(Themes.PROJECTOR, brand()).of(document);
        assertThat(dark.band()).isNotEqualTo(Themes.PROJECTOR.band());
        assertThat(dark.paper()).isEqualTo(Themes.PROJECTOR.paper());
        assertThat(dark.logo(document).orElseThrow().name()).isEqualTo("acme");
    }

    @Test
    void aBrandFileThatWasWrittenAnewIsReadAnew() throws IOException {
        HouseBrand before = brand();
        Path file = folder.resolve("house.json");
        assertThat(HouseBrand.in(Optional.of(file)).isOfSameFileAs(before)).isTrue();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(HouseBrand.in(Optional.of(file)).isOfSameFileAs(before)).isFalse();
        assertThat(HouseBrand.in(Optional.empty()).isOfSameFileAs(HouseBrand.NONE))
                .isTrue();
    }
}
