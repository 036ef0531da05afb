package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Metrics;
import dev.sightline.layout.TextPlace;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Placed;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.typography.FontShelf;
import dev.sightline.typography.Typesetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the main text of an element, its name or what it says, in what is drawn of it.
public final class TextPlaces {
    private final TextStyles styles;
    private final Metrics metrics;
    private final Theme theme;
    private final JourneyDocument document;
    private final Fragment fragment;
    private final Box box;

    private TextPlaces(Theme theme, JourneyDocument document, Fragment fragment) {
        this.theme = theme;
        this.styles = theme.textStyles();
        this.metrics = theme.metrics();
        this.document = document;
        this.fragment = fragment;
        this.box = fragment.box();
    }

    /// Where a text may stand across, and where one line of it would when there is none yet.
    private record Room(double left, double right, double top) {}

    /// The place of an element's text.
    ///
    /// @param fragment what is drawn of the element
    /// @return empty for an element that shows no such text of its own, such as a link or a curve
    public static Optional<TextPlace> of(Theme theme, JourneyDocument document, Element element, Fragment fragment) {
        return new TextPlaces(theme, document, fragment).of(element);
    }

    private Optional<TextPlace> of(Element element) {
        return switch (element) {
            case Placed placed when isFramed() -> Optional.of(card(placed));
            case Step _ ->
                Optional.of(place(styles.step(), room(ColumnHead.PADDING, ColumnHead.PADDING, ColumnHead.PADDING)));
            case Stage stage
            when stage.level() == Stage.Level.PHASE ->
                Optional.of(place(styles.phase(), room(ColumnHead.PADDING, ColumnHead.PADDING, 0)));
            case Stage _ -> Optional.of(place(styles.stage(), stage()));
            case Lane _ ->
                Optional.of(place(
                        styles.lane(),
                        room(metrics.lanePadding() + LaneHead.INDENT, metrics.lanePadding(), metrics.lanePadding())));
            case LaneGroup _ -> Optional.of(place(styles.phase(), room(0, 0, GroupRow.ABOVE)));
            case SeparatorLine _ ->
                Optional.of(place(
                        styles.label(),
                        new Room(box.x(), box.x() + metrics.laneHeader() - 8, box.y() + LineRow.ABOVE)));
            case JourneyMap _ -> Optional.of(place(styles.title(), room(0, 0, 0)));
            default -> Optional.empty();
        };
    }

    /// Placed things may also be stops of a transport map, which stand without a frame.
    private boolean isFramed() {
        return !fragment.marks().isEmpty()
                && fragment.marks().getFirst() instanceof Mark.Panel panel
                && panel.box().equals(box);
    }

    private Room room(double left, double right, double top) {
        return new Room(box.x() + left, box.right() - right, box.y() + top);
    }

    private TextPlace card(Placed placed) {
        TextStyle style = CardFace.style(styles, document.get(placed.lane()), placed);
        double top = box.height() - metrics.cardPadding() - style.lineHeight();
        boolean fromRight = new Typesetter().rightToLeft(placed.text());
        return place(
                style,
                room(
                        fromRight ? CardFace.textLeftFromRight(metrics) : CardFace.textLeft(metrics),
                        metrics.cardPadding() + CardFace.badgeRoom(placed),
                        Math.min(top, metrics.cardPadding())));
    }

    /// A stage's text stands behind the disc with its number.
    private Room stage() {
        double top = box.centerY() - styles.stage().lineHeight() / 2;
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.Panel disc) {
                return new Room(disc.box().right() + 8, box.right() - Shapes.TIP - ColumnHead.PADDING, top);
            }
        }
        return room(ColumnHead.PADDING + Shapes.TIP, ColumnHead.PADDING + Shapes.TIP, box.height() / 2 - 9);
    }

    private TextPlace place(TextStyle style, Room room) {
        int lines = 0;
        double widest = 0;
        double left = room.left;
        double right = room.right;
        double first = 0;
        double next = 0;
        Ink ink = theme.ink();
        Map<String, Integer> fonts = new HashMap<>();
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine line && line.style().equals(style)) {
                if (lines > 0 && Math.abs(line.at().y() - next) > 0.5) {
                    break;
                }
                if (lines == 0) {
                    first = line.at().y();
                    ink = line.ink();
                }
                lines++;
                widest = Math.max(widest, line.width());
                next = line.at().y() + style.lineHeight();
                count(line.runs(), fonts);
                // behind an icon or a number, on the side from which it is read
                if (lines == 1 && isFromRight(line)) {
                    right = Math.min(right, line.at().x() + line.width());
                } else if (lines == 1) {
                    left = Math.max(left, line.at().x());
                }
            } else if (lines > 0
                    && mark instanceof Mark.TextLine note
                    && note.style().equals(styles.note())) {
                // numbers of sources may have taken room from all lines, see SourceNumbers
                double taken = note.width() + SourceNumbers.BEFORE;
                right -= widest <= right - left - taken ? taken : 0;
                break;
            } else if (lines == 0 && mark instanceof Mark.Fill ground && isGround(ground)) {
                ink = theme.on(ground.ink());
            }
        }
        // capitals are centred in the line, see Paragraph
        double top = lines == 0 ? room.top : first - style.lineHeight() / 2 - style.size() * CAP_HEIGHT / 2;
        Box text = new Box(left, top, right - left, Math.max(1, lines) * style.lineHeight());
        return new TextPlace(text, style, ink, mostUsed(fonts, style));
    }

    private static final double CAP_HEIGHT = 0.727;

    private static boolean isFromRight(Mark.TextLine line) {
        return !line.runs().isEmpty() && line.runs().getLast().rightToLeft();
    }

    /// The band of a stage fills nearly all of its box.
    private boolean isGround(Mark.Fill fill) {
        Box bounds = fill.outline().bounds();
        return fill.scale() == 1 && bounds.width() > box.width() * 0.8 && bounds.height() > box.height() * 0.8;
    }

    private static void count(List<TextRun> runs, Map<String, Integer> fonts) {
        for (TextRun run : runs) {
            if (!run.isEmoji()) {
                fonts.merge(run.font(), run.text().length(), Integer::sum);
            }
        }
    }

    private String mostUsed(Map<String, Integer> fonts, TextStyle style) {
        return fonts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(FontShelf.key(styles.family(), style.face()));
    }
}
