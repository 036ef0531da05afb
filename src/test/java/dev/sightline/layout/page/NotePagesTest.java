package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.analysis.Part;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The notes on pages of their own.
class NotePagesTest {
    private static final String TALK = """
        { "format": "sightline", "version": 1, "title": "Coffee", "maps": [ { "title": "Coffee to go",
            "stages": [ {"id": "stage-order", "name": "Order", "steps": [
                {"id": "step-read", "name": "Read"}, {"id": "step-ask", "name": "Ask"}]},
              {"id": "stage-drink", "name": "Drink", "steps": [{"id": "step-sip", "name": "Sip"}]} ],
            "rows": [ {"group": "Mira", "rows": [ {"lane": "customer-action", "id": "does", "name": "Does", "cards": [
                {"id": "reads", "on": "step-read", "text": "Reads the board"},
                {"id": "sips", "on": "step-sip", "text": "Sips"}]} ]} ] } ],
          "comments": [
            {"on": "reads", "text": "Is that so?", "author": "Jo", "date": "2026-11-03T10:00:00Z",
              "replies": [ {"text": "It is.", "author": "Al"} ]},
            {"on": "sips", "text": "Too hot", "resolved": true},
            {"on": "project", "text": "Good work"} MORE ] }
        """;

    private static JourneyDocument talk(String more) {
        return JourneyJson.read(TALK.replace("MORE", more).getBytes(StandardCharsets.UTF_8), "talk")
                .openedDocument()
                .orElseThrow();
    }

    private static PagePlan plan(JourneyDocument document, PageSetup setup, Set<FootPart> apart) {
        Typesetter typesetter = new Typesetter();
        List<Id<JourneyMap>> maps = document.maps().stream().map(JourneyMap::id).toList();
        return new PagePlanner(new JourneyLayout(typesetter), typesetter, Map.of(), apart)
                .plan(document, maps, Theme.PAPER, setup, LocalDate.of(2026, 11, 23));
    }

    private static List<PagePlan.Leaf> notes(PagePlan plan) {
        return plan.leaves().stream()
                .filter(leaf -> leaf.kind() == PagePlan.Kind.NOTES)
                .toList();
    }

    private static Stream<Fragment> said(PagePlan.Leaf leaf) {
        return leaf.page().windows().stream()
                .flatMap(window ->
                        window.said().stream().mapToObj(window.drawing().fragments()::get));
    }

    /// What a page says row by row, the cells of a row between bars.
    private static List<String> rows(PagePlan.Leaf leaf) {
        List<String> rows = new ArrayList<>();
        int row = -1;
        for (Fragment fragment : said(leaf)
                .filter(fragment -> fragment.meaning().slot().isPresent())
                .toList()) {
            int at = fragment.meaning().slot().orElseThrow().row();
            String words = fragment.meaning().words();
            if (at == row) {
                rows.set(rows.size() - 1, rows.getLast() + " | " + words);
            } else {
                rows.add(words);
            }
            row = at;
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void everyKindOfPagesIsFollowedByATableOfTheNotesWithTheirPlaces(PageKind kind) {
        PageSetup setup = PageSetup.FIT.withKind(kind).withPaper(Paper.A4);
        PagePlan plan = plan(talk(""), setup, Set.of(FootPart.NOTES));
        assertThat(notes(plan)).hasSize(1);
        assertThat(rows(notes(plan).getFirst()))
                .containsExactly(
                        "Number | Place | Note | By | Date | State",
                        "Note 1 | The whole document | Good work | open",
                        "Note 2 | Order › Read › Mira › Does › “Reads the board” | Is that so? | Jo | Nov 3, 2026 |"
                                + " open",
                        "Answer | It is. | Al",
                        "Note 3 | Drink › Sip › Mira › Does › “Sips” | Too hot | resolved");
        assertThat(plan.leaves().stream()
                        .filter(leaf -> leaf.kind() != PagePlan.Kind.NOTES)
                        .flatMap(NotePagesTest::said)
                        .map(fragment -> fragment.meaning().words()))
                .noneMatch(words -> words.contains("Is that so?"));
    }

    @Test
    void atTheFootOfTheMapTheyStandIfTheyAreNotListedApart() {
        PagePlan plan = plan(talk(""), PageSetup.FIT, Set.of());
        assertThat(plan.leaves()).hasSize(1);
        assertThat(said(plan.leaves().getFirst())
                        .map(fragment -> fragment.meaning().role()))
                .contains(Role.NOTE);
    }

    @Test
    void aPartOfAMapIsFollowedByTheNotesOnThatPart() {
        JourneyDocument talk = talk("");
        Part part = Part.of(talk, List.of(talk.maps().getFirst().id()), Set.of(Id.of("stage-drink")))
                .orElseThrow();
        PagePlan plan = plan(part.document(), PageSetup.FIT, Set.of(FootPart.NOTES));
        assertThat(rows(notes(plan).getFirst())).hasSize(2).last().asString().startsWith("Note 1 | Drink › Sip");
    }

    @Test
    void aLongTableRepeatsItsHeadForTheEyeAndSaysEveryNoteOnce() {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            more.append(", {\"on\": \"sips\", \"text\": \"Remark ").append(i).append("\"}");
        }
        List<PagePlan.Leaf> pages = notes(plan(talk(more.toString()), PageSetup.FIT, Set.of(FootPart.NOTES)));
        assertThat(pages.size()).isGreaterThan(2);
        List<String> all = pages.stream().flatMap(page -> rows(page).stream()).toList();
        assertThat(all).hasSize(65).doesNotHaveDuplicates();
        for (PagePlan.Leaf page : pages) {
            assertThat(page.page().windows().stream()
                            .flatMap(window -> window.seen().stream()
                                    .mapToObj(window.drawing().fragments()::get))
                            .filter(fragment -> fragment.meaning().role() == Role.COLUMN_HEADER))
                    .hasSize(6);
            for (Window window : page.page().windows()) {
                assertThat(page.page().size().height())
                        .isGreaterThanOrEqualTo(window.place().bottom() - 0.01);
            }
        }
    }

    /// The words that a page shows and no reader aloud repeats.
    private static List<String> shown(PagePlan.Leaf leaf) {
        return leaf.page().windows().stream()
                .flatMap(window ->
                        window.seen().stream().mapToObj(window.drawing().fragments()::get))
                .filter(fragment -> fragment.meaning().role() == Role.DECORATION)
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.TextLine.class::isInstance)
                .map(mark -> ((Mark.TextLine) mark).text())
                .toList();
    }

    /// Whatever stands before them on the page.
    @Test
    void aNoteAndTheFirstAnswerToItAreOnOnePage() {
        for (int before = 0; before < 25; before++) {
            StringBuilder more = new StringBuilder();
            for (int i = 0; i < before; i++) {
                more.append(", {\"on\": \"reads\", \"text\": \"Remark ")
                        .append(i)
                        .append("\"}");
            }
            more.append(", {\"on\": \"sips\", \"text\": \"Why?\", \"replies\": [")
                    .append("{\"text\": \"Because.\"}, {\"text\": \"I see.\"}]}");
            List<PagePlan.Leaf> pages = notes(plan(talk(more.toString()), PageSetup.FIT, Set.of(FootPart.NOTES)));
            assertThat(pages)
                    .as("after %s remarks", before)
                    .anySatisfy(page -> assertThat(
                                    rows(page).stream().map(row -> row.replaceAll(".* \\| (?=Why|Because)", "")))
                            .containsSubsequence("Why? | open", "Because."));
        }
    }

    @Test
    void whereAThreadGoesOnItsNumberAndPlaceAreSaidAgainForTheEye() {
        StringBuilder more = new StringBuilder(", {\"on\": \"sips\", \"text\": \"Why?\", \"replies\": [");
        for (int i = 0; i < 60; i++) {
            more.append(i == 0 ? "" : ", ")
                    .append("{\"text\": \"Answer ")
                    .append(i)
                    .append("\"}");
        }
        more.append("]}");
        List<PagePlan.Leaf> pages = notes(plan(talk(more.toString()), PageSetup.FIT, Set.of(FootPart.NOTES)));
        assertThat(pages.size()).isGreaterThan(2);
        String reminder = "Note 4 · Drink › Sip › Mira › Does › “Sips” (continued)";
        assertThat(shown(pages.getFirst())).doesNotContain(reminder);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(shown(page)).contains(reminder));
        for (PagePlan.Leaf page : pages) {
            for (Window window : page.page().windows()) {
                assertThat(window.place().bottom())
                        .isLessThan(page.page().size().height() + 0.01);
            }
        }
    }

    @Test
    void aNoteLongerThanAPageGoesOnBetweenTwoOfItsLines() {
        String longer =
                ", {\"id\": \"long\", \"on\": \"sips\", \"text\": \"" + "Many words follow. ".repeat(900) + "\"}";
        List<PagePlan.Leaf> pages = notes(plan(talk(longer), PageSetup.FIT, Set.of(FootPart.NOTES)));
        assertThat(pages.size()).isGreaterThan(2);
        for (PagePlan.Leaf page : pages) {
            for (Window window : page.page().windows()) {
                for (Fragment fragment : window.drawing().fragments()) {
                    for (Mark mark : fragment.marks()) {
                        if (mark instanceof Mark.TextLine line) {
                            double top = line.at().y() - line.style().size() * 0.75;
                            double bottom = line.at().y();
                            double cut = window.part().bottom();
                            assertThat(cut > top + 0.5 && cut < bottom - 0.5)
                                    .as("“%s” at %s", line.text(), window.part())
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    @Test
    void aLabelOfFiveCentimetresHasRoomForTheTableToo() {
        PageSetup tiny = PageSetup.FIT.withPaper(Paper.named("50x60mm").orElseThrow());
        assertThat(notes(plan(talk(""), tiny, Set.of(FootPart.NOTES)))).isNotEmpty();
    }

    @Test
    void aNoteOnALineOrOnASystemSaysWhichItIsOn() {
        JourneyDocument document = JourneyJson.read("""
            { "format": "sightline", "version": 1, "title": "Coffee",
              "systems": [ {"id": "till", "name": "Till"} ],
              "maps": [ { "title": "Coffee to go", "stages": [ {"name": "Order"} ],
                "rows": [ {"lane": "customer-action", "name": "Does"}, {"line": "visibility", "id": "seen"},
                  {"line": "interaction", "id": "own", "name": "The counter"},
                  {"lane": "support-process", "name": "Behind"} ] } ],
              "comments": [ {"on": "seen", "text": "Is it a door?"}, {"on": "own", "text": "High?"},
                {"on": "till", "text": "Which one?"} ] }
            """.getBytes(StandardCharsets.UTF_8), "line")
                .openedDocument()
                .orElseThrow();
        List<String> rows = notes(plan(document, PageSetup.FIT, Set.of(FootPart.NOTES))).stream()
                .flatMap(page -> rows(page).stream())
                .toList();
        assertThat(rows).anyMatch(row -> row.contains("Line of visibility") && row.contains("Is it a door?"));
        assertThat(rows).anyMatch(row -> row.contains("The counter") && row.contains("High?"));
        assertThat(rows).noneMatch(row -> row.contains("No longer"));
    }

    @Test
    void whatANoteIsOnIsQuotedInFull() {
        String text = "Reads the board twice, since the names of the drinks are in no language that she speaks";
        JourneyDocument document = JourneyJson.read(
                        TALK.replace("MORE", "")
                                .replace("Reads the board", text)
                                .getBytes(StandardCharsets.UTF_8),
                        "talk")
                .openedDocument()
                .orElseThrow();
        assertThat(notes(plan(document, PageSetup.FIT, Set.of(FootPart.NOTES))).stream()
                        .flatMap(NotePagesTest::said)
                        .map(fragment -> fragment.meaning().words()))
                .anyMatch(words -> words.contains(text));
    }
}
