package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.FootPart;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of a sample as readable text: what each is for, how large, what stands on it. After a wanted change:
/// `-Dgolden=update`, and read the difference.
class PlanGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void thePagesOfASampleAreThoseThatWereLookedAt(PageKind kind) throws IOException {
        JourneyDocument document = JourneyJson.read(
                        Files.readAllBytes(Path.of("samples/clinic-blueprint.sightline.json")), "clinic")
                .openedDocument()
                .orElseThrow();
        PageSetup setup = PageSetup.FIT
                .withKind(kind)
                .withPaper(Paper.named("A3").orElseThrow())
                .withTitleBlock(true)
                .withCropMarks(true);
        Typesetter typesetter = new Typesetter();
        List<Id<JourneyMap>> maps = document.maps().stream().map(JourneyMap::id).toList();
        PagePlan plan = new PagePlanner(new JourneyLayout(typesetter), typesetter, Map.of(), Set.of(FootPart.NOTES))
                .plan(document, maps, Theme.PAPER, setup, LocalDate.of(2026, 11, 23));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < plan.leaves().size(); i++) {
            text.append(told(i + 1, plan.leaves().get(i)));
        }
        Path golden = GOLDEN.resolve("pages-" + kind.name().toLowerCase(Locale.ROOT) + ".txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(golden));
    }

    /// A page: its number, what it is, its size, its smallest text, and below that where its windows lie and how what
    /// they say begins.
    private static String told(int number, PagePlan.Leaf leaf) {
        StringBuilder told = new StringBuilder(String.format(
                Locale.ROOT,
                "%d %s “%s” %.0f×%.0f, label %s, smallest text %.2f%n",
                number,
                leaf.kind(),
                leaf.title(),
                leaf.page().size().width(),
                leaf.page().size().height(),
                leaf.page().label(),
                leaf.smallestText()));
        for (Window window : leaf.page().windows()) {
            List<Fragment> said = window.said().stream()
                    .mapToObj(window.drawing().fragments()::get)
                    .filter(fragment -> fragment.meaning().role() != Role.DECORATION
                            && !fragment.meaning().words().isBlank())
                    .toList();
            boolean furniture =
                    said.isEmpty() && window.scale() == 1 && window.at().x() == 0;
            if (!furniture) {
                told.append(String.format(
                        Locale.ROOT,
                        "    at %.0f,%.0f %.0f×%.0f at %.0f %%: %s%n",
                        window.place().x(),
                        window.place().y(),
                        window.place().width(),
                        window.place().height(),
                        window.scale() * 100,
                        said.isEmpty() ? "only shown" : said.size() + " said, " + begin(said)));
            }
        }
        return told.toString();
    }

    private static String begin(List<Fragment> said) {
        return said.stream()
                .limit(3)
                .map(fragment -> fragment.meaning().words().replaceAll("\\s+", " "))
                .map(words -> words.length() > 40 ? words.substring(0, 40) + "…" : words)
                .collect(Collectors.joining(" | "));
    }
}
