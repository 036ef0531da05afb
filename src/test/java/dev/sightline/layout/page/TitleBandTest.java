package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The title block: what is said in it can be read whole, and it lies beside the map.
class TitleBandTest {
    private static final String PURPOSE = "Agree on what the permanent exhibition is for, and for whom, before anybody"
            + " draws a floor plan or asks for money from those who have given twice already";

    private static JourneyDocument document() {
        String json =
                """
                { "format": "sightline", "version": 1, "title": "A visit to the Tide House", "client": "Tide House, Museum of the
                  Wadden Coast", "purpose": "%s", "authors": ["Mette Sørby", "Luca Ferrante", "Somebody Withalongname"],
                  "maps": [ {"title": "From a rainy window to a tide table", "version": "1.0", "state": "current",
                    "basis": "mixed", "date": "2026-06-24",
                    "stages": [ {"name": "Hear of it"}, {"name": "Come"} ],
                    "rows": [ {"lane": "customer-action", "cards": [ {"on": "Hear of it", "text": "Sees it"} ]} ] } ] }
                """.formatted(PURPOSE).replace("the\n  Wadden", "the Wadden").replaceAll("the\\s+Wadden", "the Wadden");
        return JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "museum")
                .openedDocument()
                .orElseThrow();
    }

    private static PagePlan plan(PageKind kind, Paper paper) {
        Typesetter typesetter = new Typesetter();
        JourneyDocument document = document();
        PageSetup setup = PageSetup.FIT
                .withKind(kind)
                .withPaper(paper)
                .withTitleBlock(true)
                .withLink("https://example.org/museum");
        return new PagePlanner(new JourneyLayout(typesetter), typesetter)
                .plan(
                        document,
                        document.maps().stream().map(JourneyMap::id).toList(),
                        Theme.PAPER,
                        setup,
                        LocalDate.of(2026, 11, 23));
    }

    /// What a page has written at its foot, line by line.
    private static String written(PagePlan.Leaf leaf) {
        return leaf.page().windows().getLast().drawing().fragments().stream()
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.TextLine.class::isInstance)
                .map(mark -> ((Mark.TextLine) mark).text())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void allOfItCanBeReadOnUprightPages(PageKind kind) {
        List<PagePlan.Leaf> leaves = plan(kind, Paper.A4).leaves().stream()
                .filter(leaf -> leaf.kind() != PagePlan.Kind.COVER)
                .toList();
        assertThat(leaves)
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(written(leaf))
                        .contains(PURPOSE, "Somebody Withalongname", "https://example.org/museum")
                        .doesNotContain("…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A2", "60x90mm", "fit"})
    void nothingOfItLiesOnTheMapOrBesideThePage(String paper) {
        for (PagePlan.Leaf leaf :
                plan(PageKind.WHOLE, Paper.named(paper).orElseThrow()).leaves()) {
            Window furniture = leaf.page().windows().getLast();
            Box page =
                    new Box(0, 0, leaf.page().size().width(), leaf.page().size().height());
            double top = furniture.drawing().fragments().stream()
                    .map(Fragment::box)
                    .mapToDouble(Box::y)
                    .min()
                    .orElseThrow();
            assertThat(leaf.page().windows().getFirst().place().bottom()).isLessThanOrEqualTo(top + 0.5);
            assertThat(furniture.drawing().fragments())
                    .allSatisfy(fragment ->
                            assertThat(page.grown(0.5).contains(fragment.box())).isTrue());
        }
    }
}
