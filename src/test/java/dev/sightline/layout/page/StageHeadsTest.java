package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageHeadsTest {
    private static final PageSetup LANDSCAPE =
            PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.STAGES).withTurn(PageTurn.LANDSCAPE);
    private static final String SENTENCE = "She asks at the desk, is sent on, and asks again. ";

    private static List<PagePlan.Leaf> stages(int sentences) {
        Journeys journey = new Journeys("Visit")
                .stage("Arrive")
                .step("Ask", step -> step.description(SENTENCE.repeat(sentences).strip()));
        for (int lane = 0; lane < 4; lane++) {
            journey.lane(LaneKind.CUSTOMER_ACTION)
                    .card("step-ask", SENTENCE.repeat(16).strip());
        }
        Typesetter typesetter = new Typesetter();
        return new PagePlanner(new JourneyLayout(typesetter), typesetter)
                        .plan(journey.document(), List.of(Journeys.MAP), Theme.PAPER, LANDSCAPE, LocalDate.EPOCH)
                        .leaves()
                        .stream()
                        .filter(leaf -> leaf.kind() == PagePlan.Kind.STAGE)
                        .toList();
    }

    private static Stream<Fragment> seen(Window window, Role role) {
        return window.seen().stream()
                .mapToObj(window.drawing().fragments()::get)
                .filter(fragment -> fragment.meaning().role() == role);
    }

    private static Window heads(PagePlan.Leaf leaf) {
        return leaf.page().windows().stream()
                .filter(window -> seen(window, Role.COLUMN_HEADER).findAny().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark.TextLine> lines(Window window) {
        return seen(window, Role.COLUMN_HEADER)
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .toList();
    }

    private static void showsAllItsLines(Window window) {
        assertThat(lines(window))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.at().y())
                        .isBetween(window.part().y(), window.part().bottom()));
    }

    @Test
    void headsThatLeaveRoomAreTheSameOnAllPages() {
        List<PagePlan.Leaf> leaves = stages(2);
        assertThat(leaves).hasSizeGreaterThan(1);
        assertThat(leaves.stream().map(leaf -> heads(leaf).part()).distinct()).hasSize(1);
    }

    @Test
    void highHeadsAreWholeOnTheFirstPageAndRepeatedWithTheLinesThatHaveRoom() {
        List<PagePlan.Leaf> leaves = stages(28);
        Window first = heads(leaves.getFirst());
        showsAllItsLines(first);
        assertThat(first.said().cardinality()).isPositive();
        assertThat(leaves).hasSizeGreaterThan(1);
        for (PagePlan.Leaf leaf : leaves.subList(1, leaves.size())) {
            Window again = heads(leaf);
            showsAllItsLines(again);
            assertThat(again.place().height())
                    .isLessThan(0.45 * leaf.page().size().height());
            assertThat(lines(again).size()).isLessThan(lines(first).size());
            assertThat(lines(again)).extracting(Mark.TextLine::text).contains("Arrive", "Ask");
            assertThat(again.said().isEmpty()).as("told on the first page").isTrue();
        }
    }

    @Test
    void headsHigherThanAPageAreSmallerOnOneOfTheirOwn() {
        List<PagePlan.Leaf> leaves = stages(90);
        Window first = heads(leaves.getFirst());
        showsAllItsLines(first);
        assertThat(first.scale()).isLessThan(heads(leaves.getLast()).scale());
        for (PagePlan.Leaf leaf : leaves) {
            Box page =
                    new Box(0, 0, leaf.page().size().width(), leaf.page().size().height());
            assertThat(leaf.page().windows()).allMatch(window -> page.contains(window.place()));
        }
    }

    private static List<PagePlan.Leaf> train() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples", "night-train.sightline.json"));
        JourneyDocument train =
                JourneyJson.read(bytes, "night-train").openedDocument().orElseThrow();
        Typesetter typesetter = new Typesetter();
        return new PagePlanner(new JourneyLayout(typesetter), typesetter)
                        .plan(
                                train,
                                List.of(train.maps().getFirst().id()),
                                Theme.PAPER,
                                LANDSCAPE.withTurn(PageTurn.PORTRAIT),
                                LocalDate.EPOCH)
                        .leaves()
                        .stream()
                        .filter(leaf -> leaf.kind() == PagePlan.Kind.STAGE)
                        .toList();
    }

    @Test
    void headsAreRepeatedWithFewerLinesWhereThatSavesPages() throws IOException {
        List<PagePlan.Leaf> leaves = train();

        // 31 with all of the heads on each
        assertThat(leaves).hasSizeLessThan(28);
        List<PagePlan.Leaf> reach = leaves.stream()
                .filter(leaf -> leaf.title().equals("Reach the train"))
                .toList();
        assertThat(reach.subList(1, reach.size()))
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(lines(heads(leaf)))
                        .extracting(Mark.TextLine::text)
                        .anyMatch(line -> line.startsWith("doors to open"))
                        .noneMatch(line -> line.contains("Wait point")));
    }

    @Test
    void everyCardIsWholeBelowThem() {
        for (int sentences : new int[] {0, 10, 20, 28, 40, 90}) {
            Set<String> whole = stages(sentences).stream()
                    .flatMap(leaf -> leaf.page().windows().stream())
                    .flatMap(window -> seen(window, Role.CELL)
                            .filter(cell -> window.part().grown(0.5).contains(cell.box())))
                    .flatMap(cell -> cell.meaning().element().stream())
                    .collect(Collectors.toSet());
            assertThat(whole).as("below %d sentences", sentences).contains("card-1", "card-2", "card-3", "card-4");
        }
    }

    @Test
    void whatIsRepeatedOfHeadsIsSaidWhole() {
        List<PagePlan.Leaf> leaves = stages(40);
        assertThat(leaves.size()).isGreaterThan(1);
        assertThat(lines(heads(leaves.get(1))))
                .extracting(Mark.TextLine::text)
                .containsExactlyInAnyOrder("1", "Arrive", "Ask");
    }

    @Test
    void headsThatEndHigherHaveAnOutlineOfTheirOwn() throws IOException {
        for (PagePlan.Leaf leaf : train()) {
            Window window = heads(leaf);
            assertThat(seen(window, Role.COLUMN_HEADER)
                            .filter(head -> head.meaning().level() == 2)
                            .flatMap(head -> head.marks().stream())
                            .filter(Mark.Panel.class::isInstance)
                            .map(mark -> ((Mark.Panel) mark).box().bottom()))
                    .as(leaf.page().label())
                    .isNotEmpty()
                    .allMatch(bottom -> bottom < window.part().bottom());
            assertThat(seen(window, Role.FIGURE)
                            .filter(figure -> figure.meaning().words().startsWith("Link, sequence"))
                            .filter(arrow -> arrow.box().height() < 16)
                            .map(arrow -> arrow.box().bottom()))
                    .as(leaf.page().label())
                    .allMatch(bottom -> bottom < window.part().bottom());
        }
    }

    @Test
    void namesOfGroupsStandBesideTheRowsAndReachNoCards() throws IOException {
        for (PagePlan.Leaf leaf : train()) {
            for (Window window : leaf.page().windows()) {
                double lanes = leaf.page().windows().get(2).part().right();
                assertThat(seen(window, Role.ROW_HEADER)
                                .flatMap(name -> name.marks().stream())
                                .filter(Mark.TextLine.class::isInstance)
                                .map(mark -> ((Mark.TextLine) mark).at().x() + ((Mark.TextLine) mark).width()))
                        .allMatch(right -> right <= lanes);
            }
        }
    }
}
