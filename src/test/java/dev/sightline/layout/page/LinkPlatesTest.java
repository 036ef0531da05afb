package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPlatesTest {
    static Stream<Arguments> stagePages() {
        return Stream.of("night-train", "clinic-blueprint", "museum-experience")
                .flatMap(name -> Stream.of(PageTurn.PORTRAIT, PageTurn.LANDSCAPE)
                        .flatMap(turn -> Stream.of(Paper.A4, Paper.named("A3").orElseThrow())
                                .map(paper -> Arguments.of(name, turn, paper))));
    }

    @ParameterizedTest
    @MethodSource("stagePages")
    void theLabelOfALinkIsCutByNoEdgeOfAStagesPage(String name, PageTurn turn, Paper paper) throws IOException {
        PagePlan plan = plan(name, PageKind.STAGES, turn, paper);
        Map<String, Boolean> whole = whole(plan, PagePlan.Kind.STAGE);
        assertThat(whole).isNotEmpty();
        assertThat(whole).doesNotContainValue(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"night-train", "clinic-blueprint", "museum-experience"})
    void theLabelOfALinkIsWholeOnASheetOfAPoster(String name) throws IOException {
        Map<String, Boolean> whole = new HashMap<>();
        whole(plan(name, PageKind.TILES, PageTurn.PORTRAIT, Paper.A4), PagePlan.Kind.TILE)
                .forEach((plate, here) -> whole.merge(plate.substring(plate.indexOf('#')), here, Boolean::logicalOr));
        assertThat(whole).isNotEmpty();
        assertThat(whole).doesNotContainValue(false);
    }

    private static PagePlan plan(String name, PageKind kind, PageTurn turn, Paper paper) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples", name + ".sightline.json"));
        JourneyDocument document =
                JourneyJson.read(bytes, name).openedDocument().orElseThrow();
        Typesetter typesetter = new Typesetter();
        PageSetup setup = PageSetup.FIT.withPaper(paper).withKind(kind).withTurn(turn);
        return new PagePlanner(new JourneyLayout(typesetter), typesetter)
                .plan(
                        document,
                        document.maps().stream().map(JourneyMap::id).toList(),
                        Theme.PAPER,
                        setup,
                        LocalDate.EPOCH);
    }

    /// Whether each label is whole wherever it is seen, by page and words.
    private static Map<String, Boolean> whole(PagePlan plan, PagePlan.Kind kind) {
        Map<String, Boolean> whole = new HashMap<>();
        for (PagePlan.Leaf leaf : plan.leaves()) {
            for (Window window : leaf.page().windows()) {
                for (int i : window.seen().stream().toArray()) {
                    Fragment fragment = window.drawing().fragments().get(i);
                    if (leaf.kind() == kind && isPlate(fragment)) {
                        boolean here = window.part().grown(0.01).contains(fragment.box());
                        String words = fragment.meaning().words();
                        whole.merge(leaf.page().label() + "#" + words, here, Boolean::logicalAnd);
                    }
                }
            }
        }
        return whole;
    }

    private static boolean isPlate(Fragment fragment) {
        return fragment.meaning().role() == Role.FIGURE
                && fragment.meaning().words().startsWith("Link")
                && fragment.marks().stream().anyMatch(Mark.TextLine.class::isInstance);
    }
}
