package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.TextStyles;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.Opportunity;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The opportunities of a document from the most to the least pressing, in one long column.
final class OpportunityList {
    private static final double SCORE = 40;

    private OpportunityList() {}

    /// Importance and, once more, what satisfaction lacks of it; empty if one is not known. Source: A. Ulwick,
    /// "What Customers Want", 2005.
    private static Optional<BigDecimal> score(Opportunity opportunity) {
        return opportunity
                .importance()
                .flatMap(importance -> opportunity
                        .satisfaction()
                        .map(satisfied ->
                                importance.add(importance.subtract(satisfied).max(BigDecimal.ZERO))));
    }

    static Drawing of(JourneyDocument document, Lettering on, double width) {
        List<Opportunity> all = new ArrayList<>(document.all(Opportunity.class));
        all.sort(Comparator.comparing((Opportunity one) -> score(one).orElse(BigDecimal.valueOf(-1)))
                .reversed());
        double y = 0;
        NumberFormat number = NumberFormat.getNumberInstance(Locale.forLanguageTag(on.language()));
        TextStyles styles = on.theme().textStyles();
        for (Opportunity one : all) {
            String score = score(one).map(number::format).orElse("–");
            on.line(0, y, width, y, Pen.solid(on.theme().hairline(), 0.75));
            double top = y + 8;
            Box box = new Box(SCORE, top, width - SCORE, 0);
            on.text(
                    Meaning.again(one.id().value()),
                    score,
                    styles.stage(),
                    on.theme().of(KindFamily.OPPORTUNITY),
                    new Box(0, top - 1, SCORE - 8, 0),
                    Align.START);
            // another page shows the card itself: links to it lead there
            String facts = facts(document, one);
            Paragraph text = on.set(
                    one.text(), styles.card(), box.width(), one.language().orElse(on.language()));
            Paragraph below = on.set(facts, styles.meta(), box.width());
            List<Mark> marks = new ArrayList<>(text.marks(
                    box.x(), top, box.width(), Align.START, on.theme().ink()));
            double used = text.height() + 2;
            marks.addAll(below.marks(
                    box.x(), top + used, box.width(), Align.START, on.theme().secondary()));
            used += below.height();
            on.add(
                    Meaning.of(Role.PARAGRAPH, facts.isEmpty() ? one.text() : one.text() + "\n" + facts)
                            .saidOf(one.id().value()),
                    new Box(box.x(), top, box.width(), used),
                    marks);
            y = top + used + 10;
        }
        return new Drawing(
                "", on.language(), new Size(width, Math.max(y, 1)), on.theme().paper(), on.fragments());
    }

    private static String facts(JourneyDocument document, Opportunity one) {
        List<String> facts = new ArrayList<>();
        MapView view = document.view(document.get(one.lane()).map());
        List<MapView.Span> spans = view.leaves().isEmpty() ? List.of() : view.spans(one.place());
        if (!spans.isEmpty()) {
            facts.add(view.leaves().get(spans.getFirst().first()).name());
        }
        facts.add(one.group());
        facts.add(one.owner());
        facts.add(one.status());
        facts.removeIf(String::isBlank);
        return String.join(" · ", facts);
    }

    /// Whether there is anything to list.
    static boolean isWorth(JourneyDocument document) {
        return !document.all(Opportunity.class).isEmpty();
    }
}
