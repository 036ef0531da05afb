package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Metrics;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Card;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Gain;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.typography.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A card measured at a width: a rounded frame with a bar and an icon of its kind, its text, and small facts below.
final class CardFace {
    private static final double ICON = 12;
    private static final double AFTER_ICON = 6;
    private static final double BADGE = 20;
    private static final double BELOW_LABEL = 3;

    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;
    private final Lane lane;
    private final Placed placed;
    private final double width;
    private final Ink ink;

    private CardFace(Setting setting, Lane lane, Placed placed, double width) {
        this.setting = setting;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
        this.lane = lane;
        this.placed = placed;
        this.width = width;
        this.ink = placed instanceof Card card && card.colour().isPresent()
                ? theme.readable(card.colour().get())
                : setting.ink(lane);
    }

    /// What a placed thing of a lane looks like, its top left corner at (0, 0).
    static Block of(Setting setting, Lane lane, Placed placed, double width) {
        return new CardFace(setting, lane, placed, width).block();
    }

    /// The pen of a card's edge: how well it is known.
    static Pen edge(Theme theme, Optional<EvidenceLevel> evidence) {
        Ink strong = theme.secondary().mixed(theme.hairline(), 0.4);
        return evidence.map(level -> switch (level) {
                    case ASSUMPTION -> Pen.dashed(strong, 1, 4, 3);
                    case SINGLE_SOURCE -> Pen.solid(strong, 0.75);
                    case RESEARCHED -> Pen.solid(strong, 1.5);
                })
                .orElseGet(() -> Pen.solid(theme.hairline(), 0.75));
    }

    private Block block() {
        Metrics metrics = theme.metrics();
        double left = textLeftFromRight(metrics);
        double padding = metrics.cardPadding();
        double right = width - padding;
        boolean fromRight = setting.typesetter().rightToLeft(shownText());
        double textLeft = fromRight ? left : left + ICON + AFTER_ICON;
        double textWidth = right - left - ICON - AFTER_ICON;
        double y = padding;
        List<Mark> marks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Optional<ImageAsset> image =
                placed instanceof Card card ? card.image().map(setting.view().document()::get) : Optional.empty();
        if (image.isPresent()) {
            Block picture = Pictures.of(setting, image.get(), width - left - padding);
            marks.addAll(picture.at(left, y));
            words.append(picture.words());
            y += picture.height() + 8;
        }
        double iconTop = y + (styles.card().lineHeight() - ICON) / 2;
        marks.add(Setting.icon(icon(), fromRight ? right - ICON : left, iconTop, ICON, ink));
        Optional<BigDecimal> score = score(placed);
        score.ifPresent(value -> marks.addAll(badge(value, left, right, fromRight)));
        Block text = text(textWidth - badgeRoom(placed), textWidth);
        marks.addAll(text.at(textLeft, y));
        if (!words.isEmpty() && !text.words().isEmpty()) {
            words.append(". ");
        }
        words.append(text.words());
        double height = Math.max(y + Math.max(text.height(), styles.card().lineHeight()) + padding, 36);
        List<Mark> all = new ArrayList<>(marks.size() + 3);
        Box box = new Box(0, 0, width, height);
        // the bar covers the edge at its side
        Pen edge = edge(theme, PlacedFacts.evidence(placed));
        all.add(new Mark.Panel(box, metrics.radius(), theme.card(), edge));
        all.add(new Mark.Fill(
                Shapes.bar(height + edge.width(), metrics.kindBar() + edge.width() / 2, metrics.radius()),
                new Point(-edge.width() / 2, -edge.width() / 2),
                1,
                ink));
        all.addAll(marks);
        String told = PlacedFacts.evidence(placed)
                .map(level ->
                        setting.say("card.evidence.told", words, setting.words().of(level)))
                .orElse(words.toString());
        return new Block(width, height, all, told.isEmpty() ? setting.say("card.empty") : told);
    }

    private Block text(double narrow, double wide) {
        String said = shownText();
        Stack stack = new Stack(setting, wide).like(said);
        if (placed instanceof Opportunity opportunity && !opportunity.group().isEmpty()) {
            stack.label(opportunity.group()).gap(BELOW_LABEL);
        }
        TextStyle style = style(styles, lane, placed);
        if (!said.isEmpty()) {
            SourceNumbers numbers = new SourceNumbers(
                    setting.speaking(placed.language()), placed.about().sources());
            Paragraph paragraph = numbers.set(said, style, narrow);
            stack.block(
                    new Block(
                            narrow,
                            paragraph.height(),
                            paragraph.marks(0, 0, narrow, Paragraph.Align.START, theme.ink()),
                            said),
                    0);
            numbers.after(paragraph, stack, 0, narrow);
        }
        if (placed instanceof Card card && !card.saidBy().isEmpty()) {
            stack.gap(2).text("— " + card.saidBy(), styles.meta(), theme.secondary());
        }
        quotes().forEach(words -> stack.gap(3)
                .spoken(placed.language(), setting.words().quoted(words), quoteMeta(), theme.secondary(), 0));
        setting.view().markers(placed.id()).forEach(marker -> {
            if (!marker.label().isEmpty()) {
                stack.gap(3).facts(List.of(Fact.strong(theme, setting.words().of(marker), theme.ink())));
            }
        });
        List<Fact> facts = PlacedFacts.of(setting, placed, ink);
        if (!facts.isEmpty()) {
            stack.gapIfAny(5).facts(facts);
        }
        return stack.block();
    }

    /// The card's own words; where it has none, what it points at.
    private String shownText() {
        if (!placed.text().isEmpty() || !(placed instanceof Card card)) {
            return placed.text();
        }
        return card.touchpoint()
                .map(id -> setting.view().document().get(id).name())
                .orElse("");
    }

    private TextStyle quoteMeta() {
        return new TextStyle(
                styles.quote().face(), styles.meta().size(), styles.meta().lineHeight(), 0);
    }

    private List<String> quotes() {
        return switch (placed) {
            case PainPoint pain -> pain.quotes();
            case Gain gain -> gain.quotes();
            default -> List.of();
        };
    }

    private String icon() {
        if (placed instanceof Card card && !card.icon().isEmpty()) {
            return Setting.iconOr(card.icon(), KindIcons.of(lane.kind()));
        }
        return KindIcons.of(
                switch (placed) {
                    case Card card -> lane.kind();
                    case PainPoint pain -> LaneKind.PAIN;
                    case Gain gain -> LaneKind.GAIN;
                    case Opportunity opportunity -> LaneKind.OPPORTUNITY;
                });
    }

    /// Ulwick's opportunity score: importance + max(importance − satisfaction, 0).
    private static Optional<BigDecimal> score(Placed placed) {
        if (placed instanceof Opportunity it
                && it.importance().isPresent()
                && it.satisfaction().isPresent()) {
            BigDecimal importance = it.importance().get();
            return Optional.of(
                    importance.add(importance.subtract(it.satisfaction().get()).max(BigDecimal.ZERO)));
        }
        return Optional.empty();
    }

    private List<Mark> badge(BigDecimal score, double left, double right, boolean atLeft) {
        Paragraph text = setting.set(setting.amounts().number(score), styles.metaStrong(), 60);
        double wide = Math.max(BADGE, text.width() + 8);
        Box box = new Box(atLeft ? left - 2 : right - wide + 2, theme.metrics().cardPadding() - 1, wide, 16);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, 8, ink, Pen.NONE));
        marks.addAll(text.marks(box.x(), box.y() + 2, box.width(), Paragraph.Align.CENTER, theme.on(ink)));
        return marks;
    }

    /// How a card's own words are set.
    static TextStyle style(TextStyles styles, Lane lane, Placed placed) {
        return lane.kind() == LaneKind.QUOTE && placed instanceof Card ? styles.quote() : styles.card();
    }

    /// How far from a card's left edge its text begins.
    static double textLeft(Metrics metrics) {
        return metrics.kindBar() + metrics.cardPadding() - 2 + ICON + AFTER_ICON;
    }

    /// How far from a card's left edge a text begins that reads from right to left; its icon is at the other end.
    static double textLeftFromRight(Metrics metrics) {
        return textLeft(metrics) - AFTER_ICON - ICON;
    }

    /// What a badge takes from the text's width.
    static double badgeRoom(Placed placed) {
        return score(placed).isPresent() ? BADGE + 4 : 0;
    }
}
