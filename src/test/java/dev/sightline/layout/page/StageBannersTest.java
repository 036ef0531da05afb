package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.FootPart;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.model.Stage;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The heads of a sample's stages that take several pages across.
class StageBannersTest {
    private static JourneyDocument document;
    private static List<PagePlan.Leaf> pages;

    @BeforeAll
    static void plan() throws IOException {
        document = JourneyJson.read(Files.readAllBytes(Path.of("samples/clinic-blueprint.sightline.json")), "clinic")
                .openedDocument()
                .orElseThrow();
        Typesetter typesetter = new Typesetter();
        List<Id<JourneyMap>> maps = List.of(document.maps().getFirst().id());
        pages = new PagePlanner(new JourneyLayout(typesetter), typesetter, Map.of(), Set.of(FootPart.NOTES))
                        .plan(
                                document,
                                maps,
                                Theme.PAPER,
                                PageSetup.FIT.withKind(PageKind.STAGES).withPaper(Paper.A4),
                                LocalDate.of(2026, 11, 23))
                        .leaves()
                        .stream()
                        .filter(leaf -> leaf.kind() == PagePlan.Kind.STAGE)
                        .toList();
    }

    @Test
    void thePagesOfAStageAllShowItsName() {
        int continued = 0;
        for (PagePlan.Leaf leaf : pages) {
            List<String> written = new ArrayList<>();
            for (Window window : leaf.page().windows()) {
                for (Fragment fragment : seen(window)) {
                    for (Mark mark : fragment.marks()) {
                        boolean whole = mark instanceof Mark.TextLine line
                                && window.part().contains(line.at())
                                && line.at().x() + line.width() <= window.part().right();
                        if (whole && isStage(fragment)) {
                            written.add(((Mark.TextLine) mark).text());
                        }
                    }
                }
            }
            String all = String.join(" ", written);
            assertThat(all).as("%s", leaf.page().label()).contains(leaf.title());
            continued += all.contains("(continued)") ? 1 : 0;
        }
        assertThat(continued).isGreaterThan(4);
    }

    @Test
    void noStageReachesIntoThePagesOfAnother() {
        Set<String> stages = document.all(Stage.class).stream()
                .map(stage -> stage.id().value())
                .collect(Collectors.toSet());
        for (PagePlan.Leaf leaf : pages) {
            Set<String> seen = leaf.page().windows().stream()
                    .flatMap(window -> seen(window).stream())
                    .filter(StageBannersTest::isStage)
                    .flatMap(fragment -> fragment.meaning().element().stream())
                    .filter(stages::contains)
                    .collect(Collectors.toSet());
            assertThat(seen)
                    .as("%s, page %s", leaf.title(), leaf.page().label())
                    .hasSize(1);
        }
    }

    @Test
    void aPinIsSeenWhole() {
        int pins = 0;
        for (PagePlan.Leaf leaf : pages) {
            for (Window window : leaf.page().windows()) {
                for (Fragment fragment : seen(window)) {
                    Box box = fragment.box();
                    if (fragment.meaning().role() == Role.FIGURE && box.width() == 16 && box.height() == 16) {
                        Box part = window.part();
                        assertThat(part.grown(0.01).contains(box))
                                .as(
                                        "%s on %s, page %s: %s in %s",
                                        fragment.meaning().words(),
                                        leaf.title(),
                                        leaf.page().label(),
                                        box,
                                        part)
                                .isTrue();
                        pins++;
                    }
                }
            }
        }
        assertThat(pins).isGreaterThan(0);
    }

    private static List<Fragment> seen(Window window) {
        return window.seen().stream()
                .mapToObj(window.drawing().fragments()::get)
                .toList();
    }

    private static boolean isStage(Fragment fragment) {
        return fragment.meaning()
                .element()
                .flatMap(id -> document.find(Id.of(id)))
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.level() == Stage.Level.STAGE)
                .isPresent();
    }
}
