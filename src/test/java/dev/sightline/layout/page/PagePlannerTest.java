package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.Journeys;
import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds for every plan, whatever the map and the paper.
class PagePlannerTest {
    private static final int ROUNDS = 12;
    /// So many steps are wider than a page however narrow they are, and all in one piece where there are no stages.
    private static final int TOO_MANY = 9;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Typesetter typesetter = new Typesetter();
    private final PagePlanner planner = new PagePlanner(new JourneyLayout(typesetter), typesetter);

    private PagePlan plan(JourneyDocument document, PageSetup setup) {
        List<Id<JourneyMap>> maps = document.maps().stream().map(JourneyMap::id).toList();
        return planner.plan(document, maps, Theme.PAPER, setup, DAY);
    }

    private static JourneyDocument journey(RandomGenerator random) {
        return RandomJourney.of(random, random.nextInt(1, 12), random.nextInt(1, 6), random.nextInt(4, 50));
    }

    private static List<PageSetup> setups() {
        PageSetup a4 = PageSetup.FIT.withPaper(Paper.A4);
        PageSetup a3 = PageSetup.FIT.withPaper(Paper.named("A3").orElseThrow());
        return List.of(
                a4.withTitleBlock(true).withHeader("{title} {page}/{pages}"),
                a3.withKind(PageKind.TILES).withAcross(3).withDown(2).withCropMarks(true),
                a4.withKind(PageKind.TILES).withScale(0.8),
                a4.withKind(PageKind.STAGES),
                a3.withKind(PageKind.BOOKLET).withTitleBlock(true));
    }

    @Test
    void everyCardIsSaidExactlyOnceAndNothingLiesBeyondItsPage() {
        RandomGenerator random = new Random(Seed.of("PagePlannerTest"));
        for (int round = 0; round < ROUNDS; round++) {
            JourneyDocument document = journey(random);
            for (PageSetup setup : setups()) {
                PagePlan plan = plan(document, setup);
                IdentityHashMap<Fragment, Integer> said = new IdentityHashMap<>();
                for (PagePlan.Leaf leaf : plan.leaves()) {
                    Box page = new Box(
                            0, 0, leaf.page().size().width(), leaf.page().size().height());
                    for (Window window : leaf.page().windows()) {
                        assertThat(page.grown(0.01).contains(window.place()))
                                .as("%s on %s of %s", window.place(), leaf.title(), setup)
                                .isTrue();
                        window.said().stream()
                                .mapToObj(window.drawing().fragments()::get)
                                .filter(fragment -> fragment.meaning().role() == Role.CELL)
                                .forEach(fragment -> said.merge(fragment, 1, Integer::sum));
                    }
                }
                assertThat(said.values()).as("%s", setup).allMatch(times -> times == 1);
                List<String> elements = said.keySet().stream()
                        .flatMap(fragment -> fragment.meaning().element().stream())
                        .toList();
                assertThat(elements).as("%s", setup).containsAll(cards(document));
            }
        }
    }

    private List<String> cards(JourneyDocument document) {
        List<String> cards = new ArrayList<>();
        for (JourneyMap map : document.maps()) {
            for (Fragment fragment : new JourneyLayout(typesetter)
                    .layout(document, map.id(), Theme.PAPER)
                    .drawing()
                    .fragments()) {
                if (fragment.meaning().role() == Role.CELL) {
                    fragment.meaning().element().ifPresent(cards::add);
                }
            }
        }
        return cards;
    }

    @Test
    void noEdgeOfAPageGoesThroughACardThatHasRoomOnIt() {
        RandomGenerator random = new Random(Seed.of("PagePlannerTest"));
        for (int round = 0; round < ROUNDS; round++) {
            JourneyDocument document = journey(random);
            for (PageSetup setup : setups()) {
                for (PagePlan.Leaf leaf : plan(document, setup).leaves()) {
                    for (Window window : leaf.page().windows()) {
                        window.said().stream()
                                .mapToObj(window.drawing().fragments()::get)
                                .filter(fragment -> fragment.meaning().role() == Role.CELL)
                                .filter(fragment -> hasRoom(fragment.box(), window, leaf, setup))
                                .forEach(fragment -> assertThat(
                                                window.part().grown(0.5).contains(fragment.box()))
                                        .as("%s of %s in %s", fragment.box(), setup, window.part())
                                        .isTrue());
                    }
                }
            }
        }
    }

    @Test
    void whatReachesOverTheEdgeBetweenTwoPagesOfAStageStandsOnBoth() {
        RandomGenerator random = new Random(Seed.of("PagePlannerTest"));
        for (int round = 0; round < ROUNDS; round++) {
            JourneyDocument document;
            do {
                document = RandomJourney.of(random, 12, random.nextInt(1, 6), random.nextInt(4, 50));
            } while (!document.all(Stage.class).isEmpty()
                    || document.all(Step.class).size() < TOO_MANY);
            cardsOnPagesOfStages(document);
        }
    }

    /// How many cards the pages of a stage tell that is wider than a page; none reaches over an edge.
    private int cardsOnPagesOfStages(JourneyDocument document) {
        int told = 0;
        PageSetup setup = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.STAGES);
        List<PagePlan.Leaf> leaves = plan(document, setup).leaves().stream()
                .filter(leaf -> leaf.kind() == PagePlan.Kind.STAGE)
                .toList();
        assertThat(leaves).hasSizeGreaterThan(1);
        for (PagePlan.Leaf leaf : leaves) {
            for (Window window : leaf.page().windows()) {
                List<Box> cards = window.said().stream()
                        .mapToObj(window.drawing().fragments()::get)
                        .filter(fragment -> fragment.meaning().role() == Role.CELL)
                        .map(Fragment::box)
                        .toList();
                told += cards.size();
                assertThat(cards)
                        .as("on %s", leaf.title())
                        .allMatch(card -> card.x() > window.part().x() - 1
                                && card.right() < window.part().right() + 1);
            }
        }
        return told;
    }

    /// A card that stands on two pages leaves the link another way, so that columns and edges stand elsewhere.
    @Test
    void edgesThatMoveWithWhatStandsOnBothPagesGoThroughNothing() {
        String steps = IntStream.rangeClosed(1, 9)
                .mapToObj("{\"id\": \"s%1$d\", \"name\": \"Step %1$d\"}"::formatted)
                .collect(Collectors.joining(", "));
        String json = """
            {"format": "sightline", "version": 1, "oldestReader": 1, "title": "Test",
             "maps": [{"id": "m", "title": "Test", "steps": [%s],
               "rows": [{"lane": "sensory-cue", "cards": [
                 {"id": "cause", "on": "s3", "text": "Asks"},
                 {"from": "s4", "to": "s7", "text": "Waits here until the train has come"},
                 {"id": "effect", "on": "s6", "text": "Sighs"},
                 {"on": "map", "text": "Hopes"}]}],
               "links": [{"from": "cause", "to": "effect"}]}]}
            """.formatted(steps);
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "test")
                .openedDocument()
                .orElseThrow();
        assertThat(cardsOnPagesOfStages(document)).isEqualTo(4);
    }

    /// Whether a card is smaller than what a page holds beside heads, foot and overlap.
    private static boolean hasRoom(Box card, Window window, PagePlan.Leaf leaf, PageSetup setup) {
        double kept = 2 * (setup.margin() + setup.overlap()) * PageSetup.MILLIMETRE + 90;
        double heads = leaf.kind() == PagePlan.Kind.STAGE ? 260 : 0;
        return card.width() * window.scale() < leaf.page().size().width() - kept - heads
                && card.height() * window.scale() < leaf.page().size().height() - kept - heads;
    }

    @Test
    void everyPageOfAStageShowsItsHeadsAndThoseOfItsLanes() {
        RandomGenerator random = new Random(Seed.of("PagePlannerTest"));
        for (int round = 0; round < ROUNDS; round++) {
            JourneyDocument document = journey(random);
            for (PagePlan.Leaf leaf :
                    plan(document, PageSetup.FIT.withKind(PageKind.STAGES)).leaves()) {
                if (leaf.kind() != PagePlan.Kind.STAGE) {
                    continue;
                }
                boolean cards = shows(leaf, Role.CELL);
                assertThat(!cards || shows(leaf, Role.ROW_HEADER))
                        .as(leaf.title())
                        .isTrue();
                boolean columns =
                        !document.view(document.maps().getFirst().id()).leaves().isEmpty();
                assertThat(!columns || document.maps().size() > 1 || shows(leaf, Role.COLUMN_HEADER))
                        .as(leaf.title())
                        .isTrue();
            }
        }
    }

    private static boolean shows(PagePlan.Leaf leaf, Role role) {
        return leaf.page().windows().stream()
                .anyMatch(window -> window.seen().stream()
                        .anyMatch(i ->
                                window.drawing().fragments().get(i).meaning().role() == role));
    }

    @Test
    void aLongTitleRunsOverNothingAtTheHeadAndTheFootOfPages() {
        String json = """
            {"format": "sightline", "version": 1, "oldestReader": 1, "title": "Project",
             "maps": [{"title": "%s", "id": "m", "steps": [{"id": "s", "name": "Step"}]}]}
            """.formatted("A title that has no end ".repeat(30).strip());
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "test")
                .openedDocument()
                .orElseThrow();
        PageSetup setup = PageSetup.FIT.withKind(PageKind.STAGES).withPaper(Paper.A4);
        for (PagePlan.Leaf leaf : plan(document, setup).leaves()) {
            Window furniture = leaf.page().windows().getLast();
            List<Fragment> lines = furniture.drawing().fragments().stream()
                    .filter(fragment -> fragment.marks().stream().anyMatch(mark -> mark instanceof Mark.TextLine))
                    .toList();
            double height = leaf.page().size().height();
            double margin = setup.margin() * PageSetup.MILLIMETRE;
            assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> {
                boolean head = line.box().bottom() <= margin + PageFrame.HEADER;
                boolean foot = line.box().y() >= height - margin - PageFrame.FOOTER;
                assertThat(head || foot || leaf.kind() == PagePlan.Kind.OVERVIEW)
                        .isTrue();
            });
        }
    }

    /// What is written about one persona may be more than a page holds.
    @Test
    void allThatIsWrittenAboutAPersonaStandsOnPagesOfABooklet() {
        String goals = IntStream.range(0, 80)
                .mapToObj(i -> "\"To arrive rested, goal " + i + "\"")
                .collect(Collectors.joining(", "));
        String json = """
            {"format": "sightline", "version": 1, "oldestReader": 1, "title": "Test",
             "personas": [{"id": "a", "name": "Ada"}, {"id": "b", "name": "Bo", "goals": [%s]}, {"id": "c", "name": "Cy"}],
             "maps": [{"title": "Test", "personas": ["a", "b", "c"], "steps": [{"id": "s", "name": "Step"}]}]}
            """.formatted(goals);
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "test")
                .openedDocument()
                .orElseThrow();
        PagePlan plan = plan(document, PageSetup.FIT.withKind(PageKind.BOOKLET).withPaper(Paper.A4));
        Set<String> whole = new HashSet<>();
        for (PagePlan.Leaf leaf : plan.leaves()) {
            for (Window window : leaf.page().windows()) {
                if (leaf.kind() == PagePlan.Kind.PERSONAS) {
                    window.said().stream()
                            .mapToObj(window.drawing().fragments()::get)
                            .filter(fragment -> window.part().grown(0.01).contains(fragment.box()))
                            .forEach(fragment -> whole.add(fragment.meaning().words()));
                }
            }
        }
        assertThat(whole).contains("Ada", "Bo", "Cy");
        for (int i = 0; i < 80; i++) {
            assertThat(whole).contains("To arrive rested, goal " + i);
        }
    }

    @Test
    void aTitleHigherThanItsPageIsPrintedSmaller() {
        JourneyDocument document = new Journeys("Visit")
                .map(map -> map.scenario("She asks at the desk and is sent on. ".repeat(300)))
                .stage("Arrive")
                .document();
        PageSetup setup = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.STAGES);
        PagePlan.Leaf overview = plan(document, setup).leaves().getFirst();
        Window title = overview.page().windows().getFirst();
        Box page = new Box(
                0, 0, overview.page().size().width(), overview.page().size().height());
        assertThat(overview.kind()).isEqualTo(PagePlan.Kind.OVERVIEW);
        assertThat(title.scale()).isLessThan(1);
        assertThat(page.contains(title.place())).isTrue();
    }

    @Test
    void aPosterIsAsManySheetsAsWereAskedForAndAKeyToThem() {
        JourneyDocument document = journey(new Random(Seed.of("PagePlannerTest")));
        PagePlan plan = plan(
                document,
                PageSetup.FIT
                        .withPaper(Paper.A4)
                        .withKind(PageKind.TILES)
                        .withAcross(2)
                        .withDown(2));
        long tiles = plan.leaves().stream()
                .filter(leaf -> leaf.kind() == PagePlan.Kind.TILE)
                .count();
        long maps = document.maps().size();
        assertThat(tiles).isBetween(maps, 4 * maps);
        assertThat(plan.leaves().stream()
                        .filter(leaf -> leaf.kind() == PagePlan.Kind.MOUNTING)
                        .count())
                .isLessThanOrEqualTo(maps);
    }

    @Test
    void theSmallestTextOfAPageIsToldAsItIsPrinted() {
        JourneyDocument document = journey(new Random(Seed.of("PagePlannerTest")));
        PageSetup half = PageSetup.FIT.withScale(0.5);
        double whole = plan(document, PageSetup.FIT).smallest().orElseThrow().smallestText();
        PagePlan.Leaf printed = plan(document, half).smallest().orElseThrow();
        assertThat(printed.smallestText()).isCloseTo(whole / 2, within(0.001));
        assertThat(printed.readable()).isFalse();
    }
}
