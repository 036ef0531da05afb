package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of a booklet that tell no stage, as somebody sees them who leafs through it.
class BookletPagesTest {
    private static final String LONG =
            "Koordinationsausschussvorsitzendenstellvertretung für kürzere Wartezeiten im ganzen Operationszentrum"
                    + " und im Nachbarhaus am Fluss";

    private static JourneyDocument document(String json) {
        return JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "booklet")
                .openedDocument()
                .orElseThrow();
    }

    private static JourneyDocument sample(String name) throws IOException {
        return document(Files.readString(Path.of("samples", name + ".sightline.json")));
    }

    private static List<PagePlan.Leaf> booklet(JourneyDocument document, PageTurn turn) {
        Typesetter typesetter = new Typesetter();
        List<Id<JourneyMap>> maps = document.maps().stream().map(JourneyMap::id).toList();
        PageSetup setup =
                PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.BOOKLET).withTurn(turn);
        return new PagePlanner(new JourneyLayout(typesetter), typesetter, Map.of(), Set.of(FootPart.NOTES))
                .plan(document, maps, Theme.PAPER, setup, LocalDate.of(2026, 11, 23))
                .leaves();
    }

    /// A line of text where it stands on its page.
    private record Line(String text, Box box) {}

    private static Stream<Fragment> shown(Window window) {
        return window.seen().stream().mapToObj(window.drawing().fragments()::get);
    }

    private static List<Line> lines(PagePlan.Leaf leaf) {
        List<Line> lines = new ArrayList<>();
        for (Window window : leaf.page().windows()) {
            shown(window).flatMap(fragment -> fragment.marks().stream()).forEach(mark -> {
                if (mark instanceof Mark.TextLine line) {
                    double size = line.style().size();
                    Box box = new Box(line.at().x(), line.at().y() - size * 0.75, line.width(), size * 0.75);
                    if (window.part().contains(box.center())) {
                        lines.add(new Line(line.text(), window.onPage(box)));
                    }
                }
            });
        }
        return lines;
    }

    private static String longNames() {
        String authors = "\"Freifrau von und zu Hohenlohe-Schillingsfürst\", ".repeat(12) + "\"Jo\"";
        return """
            { "format": "sightline", "version": 1, "title": "%1$s", "client": "%1$s", "purpose": "%1$s. %1$s. %1$s.",
              "authors": [%2$s], "maps": [ { "title": "%1$s", "stages": [ {"name": "%1$s"}, {"name": "Drink"} ],
              "rows": [ {"lane": "customer-action", "cards": [ {"on": "Drink", "text": "Sips"} ]} ] } ] }
            """.formatted(LONG, authors);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 30})
    void onACoverNothingStandsOnAnythingElseHoweverLongItsTitle(int times) {
        String title = (LONG + " ").repeat(times).strip();
        PagePlan.Leaf cover = booklet(
                        document(longNames().replaceFirst("\"title\": \"" + LONG, "\"title\": \"" + title)),
                        PageTurn.LANDSCAPE)
                .getFirst();
        List<Line> lines = lines(cover);
        Box page =
                new Box(0, 0, cover.page().size().width(), cover.page().size().height());
        assertThat(cover.kind()).isEqualTo(PagePlan.Kind.COVER);
        assertThat(lines).hasSizeGreaterThan(6).allMatch(line -> page.contains(line.box()));
        for (int i = 0; i < lines.size(); i++) {
            Box one = lines.get(i).box();
            assertThat(lines.subList(i + 1, lines.size()))
                    .noneMatch(other -> other.box().overlaps(one));
        }
    }

    @Test
    void whatStandsAboveAPageTakesOneLineAndStillTellsOfWhatItIs() {
        List<PagePlan.Leaf> leaves = booklet(document(longNames()), PageTurn.PORTRAIT);
        PagePlan.Leaf drink = leaves.stream()
                .filter(leaf -> leaf.title().equals("Drink"))
                .findFirst()
                .orElseThrow();
        double margin = PageSetup.FIT.margin() * PageSetup.MILLIMETRE;
        for (PagePlan.Leaf leaf : leaves.subList(1, leaves.size())) {
            List<Line> top = lines(leaf).stream()
                    .filter(line -> line.box().y() < margin + PageFrame.HEADER - 10)
                    .toList();
            assertThat(top).as(leaf.title()).hasSize(1);
            assertThat(top.getFirst().box().right())
                    .isLessThan(leaf.page().size().width() - margin + 0.5);
        }
        assertThat(lines(drink))
                .anySatisfy(line -> assertThat(line.text())
                        .startsWith(LONG.substring(0, 20))
                        .endsWith("… · Drink"));
    }

    @Test
    void theColumnsOfAPageBeginAtOneHeightAndGoOnAtTheTopOfTheNext() throws IOException {
        List<PagePlan.Leaf> pages = booklet(sample("clinic-blueprint"), PageTurn.LANDSCAPE).stream()
                .filter(leaf -> leaf.kind() == PagePlan.Kind.BACKGROUND || leaf.kind() == PagePlan.Kind.METHOD)
                .toList();
        double top = PageSetup.FIT.margin() * PageSetup.MILLIMETRE + PageFrame.HEADER;
        int continued = 0;
        for (int i = 0; i < pages.size(); i++) {
            List<Double> tops = new ArrayList<>();
            for (Window window : pages.get(i).page().windows()) {
                shown(window)
                        .filter(fragment -> fragment.meaning().role() != Role.DECORATION)
                        .filter(fragment -> window.part().grown(0.5).contains(fragment.box()))
                        .mapToDouble(fragment -> window.onPage(fragment.box()).y())
                        .min()
                        .ifPresent(tops::add);
            }
            boolean first = i == 0
                    || !pages.get(i - 1).title().equals(pages.get(i).title())
                    || said(pages.get(i), Role.HEADING).contains(pages.get(i).title());
            List<Double> columns = first ? tops.subList(1, tops.size()) : tops;
            assertThat(columns)
                    .as(pages.get(i).title())
                    .allSatisfy(y -> assertThat(y).isCloseTo(columns.getFirst(), within(2.5)));
            if (!first) {
                continued++;
                assertThat(columns.getFirst()).isLessThan(top + 3);
                String name = pages.get(i).title();
                assertThat(lines(pages.get(i)))
                        .anySatisfy(line -> assertThat(line.text()).matches(".*" + name + " \\(\\d of \\d\\)"));
            }
        }
        assertThat(continued).isGreaterThan(1);
    }

    private static List<String> said(PagePlan.Leaf leaf, Role role) {
        return leaf.page().windows().stream()
                .flatMap(window ->
                        window.said().stream().mapToObj(window.drawing().fragments()::get))
                .filter(fragment -> fragment.meaning().role() == role)
                .map(fragment -> fragment.meaning().words())
                .toList();
    }

    @Test
    void noColumnEndsWithACauseWhoseOwnCausesStandInTheNext() throws IOException {
        int tops = 0;
        for (PagePlan.Leaf leaf : booklet(sample("clinic-blueprint"), PageTurn.LANDSCAPE)) {
            for (Window window : leaf.page().windows()) {
                List<String> words = leaf.kind() != PagePlan.Kind.BACKGROUND
                        ? List.of()
                        : window.said().stream()
                                .mapToObj(i -> window.drawing()
                                        .fragments()
                                        .get(i)
                                        .meaning()
                                        .words())
                                .filter(text -> !text.isBlank())
                                .toList();
                for (String cause : List.of(
                        "The first patient of the day starts late", "Patients go home unsure what is allowed")) {
                    if (words.contains(cause)) {
                        tops++;
                        assertThat(words.getLast()).isNotEqualTo(cause);
                    }
                }
            }
        }
        assertThat(tops).isEqualTo(2);
    }

    @Test
    void afewLinesStayInOneColumn() throws IOException {
        PagePlan.Leaf method = booklet(sample("coffee"), PageTurn.PORTRAIT).getLast();
        assertThat(method.kind()).isEqualTo(PagePlan.Kind.METHOD);
        assertThat(lines(method).stream()
                        .filter(line -> line.box().y() < method.page().size().height() / 2)
                        .mapToDouble(line -> line.box().x())
                        .max()
                        .orElseThrow())
                .isLessThan(method.page().size().width() / 3);
    }

    @Test
    void aBookletLiesAsAWholeIfItsMapsDo() throws IOException {
        assertThat(booklet(sample("coffee"), PageTurn.AUTO))
                .hasSizeGreaterThan(4)
                .allMatch(
                        leaf -> leaf.page().size().width() > leaf.page().size().height());
    }

    @Test
    void whatReadsFromTheRightHasItsBarsAndBulletsAtTheRight() {
        PagePlan.Leaf sheet = booklet(document("""
            { "format": "sightline", "version": 1, "title": "رحلة", "language": "ar",
              "personas": [ {"name": "ليلى", "quote": "أريد أن أنام.", "goals": ["النوم"]} ],
              "maps": [ {"title": "رحلة", "personas": ["ليلى"], "stages": [ {"name": "الوصول"} ] } ] }
            """), PageTurn.PORTRAIT).get(2);
        assertThat(sheet.kind()).isEqualTo(PagePlan.Kind.PERSONAS);
        double middle = sheet.page().size().width() / 2;
        List<Box> bars = panels(sheet, 3, 20);
        List<Box> bullets = panels(sheet, 4, 4);
        Line goal = lines(sheet).stream()
                .filter(line -> line.text().equals("النوم"))
                .findFirst()
                .orElseThrow();
        assertThat(bars).singleElement().satisfies(bar -> assertThat(bar.x()).isGreaterThan(middle));
        assertThat(bullets)
                .singleElement()
                .satisfies(dot -> assertThat(dot.x()).isGreaterThan(goal.box().right()));
    }

    private static List<Box> panels(PagePlan.Leaf leaf, double width, double least) {
        return leaf.page().windows().stream()
                .flatMap(BookletPagesTest::shown)
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.Panel.class::isInstance)
                .map(mark -> ((Mark.Panel) mark).box())
                .filter(box -> Math.abs(box.width() - width) < 0.01 && box.height() >= least)
                .toList();
    }

    @Test
    void theContentsFollowTheCoverAndSayOnWhichPageEachSectionBegins() throws IOException {
        List<PagePlan.Leaf> leaves = booklet(sample("clinic-blueprint"), PageTurn.AUTO);
        PagePlan.Leaf contents = leaves.get(1);
        assertThat(contents.kind()).isEqualTo(PagePlan.Kind.CONTENTS);
        List<Mark.Hyperlink> links = contents.page().windows().stream()
                .flatMap(BookletPagesTest::shown)
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.Hyperlink.class::isInstance)
                .map(Mark.Hyperlink.class::cast)
                .toList();
        assertThat(links).hasSizeGreaterThan(12);
        for (Mark.Hyperlink link : links) {
            int page = Integer.parseInt(link.target().substring("#page=".length()));
            PagePlan.Leaf led = leaves.get(page - 1);
            String name = link.words().substring(0, link.words().lastIndexOf(", page"));
            assertThat(link.words()).endsWith(", page " + page);
            if (led.kind() != PagePlan.Kind.OVERVIEW) {
                assertThat(led.title()).isEqualTo(name);
                assertThat(leaves.get(page - 2).title()).isNotEqualTo(name);
            }
        }
        assertThat(links.stream().map(Mark.Hyperlink::words))
                .anyMatch(words -> words.startsWith("Get ready,"))
                .anyMatch(words -> words.startsWith("Sources and method,"))
                .anyMatch(words -> words.startsWith("Papers, pills and crutches,"));
    }

    @Test
    void aMapWithoutStagesNamesItsPageAsTheMapIsCalled() throws IOException {
        List<PagePlan.Leaf> leaves = booklet(sample("clinic-blueprint"), PageTurn.AUTO);
        assertThat(leaves.stream()
                        .filter(leaf -> leaf.kind() == PagePlan.Kind.STAGE)
                        .map(PagePlan.Leaf::title))
                .contains("Papers, pills and crutches")
                .doesNotContain("Fetch the folder");
    }
}
