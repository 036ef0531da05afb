package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cards of a lane: each over its columns, below what stands there already, in the order of their ranks. It may be
/// drawn again and again in sheets where nothing of it changed.
final class CardLane implements LaneContent {
    /// Room above a card on several separate columns, for the bracket that joins its parts.
    private static final double BRACKET = 10;
    /// How far from a card's edge the bracket stands on it.
    private static final double LEG = 16;

    private final Lane lane;
    private final List<Placed> placed;
    private final Ink ink;
    private final List<LegendEntry> legend;
    private final List<CardSpot> spots = new ArrayList<>();
    private final double height;
    private @Nullable Area drawnIn;
    private List<Fragment> drawn = List.of();

    /// @param old the same lane in an earlier layout, whose cards need not be measured again
    CardLane(Setting setting, Columns columns, Lane lane, List<Placed> placed, @Nullable CardLane old) {
        this.lane = lane;
        this.placed = placed;
        this.ink = setting.ink(lane);
        this.legend = CardLegend.of(setting, placed);
        IdentityHashMap<Placed, CardSpot> known = old == null ? new IdentityHashMap<>() : old.byCard();
        double gutter = setting.theme().metrics().gutter();
        double padding = setting.theme().metrics().lanePadding();
        double[] skyline = new double[columns.count()];
        Arrays.fill(skyline, padding - gutter);
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            stand(setting, columns, one, skyline, known.get(one));
        }
        double lowest = padding;
        for (double y : skyline) {
            lowest = Math.max(lowest, y);
        }
        this.height = lowest + padding;
        spots.sort(
                Comparator.comparingInt((CardSpot spot) -> spot.span().first()).thenComparingDouble(CardSpot::y));
    }

    private IdentityHashMap<Placed, CardSpot> byCard() {
        IdentityHashMap<Placed, CardSpot> byCard = new IdentityHashMap<>(spots.size());
        for (int i = 0; i < spots.size(); i++) {
            byCard.put(spots.get(i).placed(), spots.get(i));
        }
        return byCard;
    }

    private void stand(Setting setting, Columns columns, Placed one, double[] skyline, @Nullable CardSpot old) {
        double gutter = setting.theme().metrics().gutter();
        List<Span> spans = columns.spans(one.place());
        double y = 0;
        int first = spans.getFirst().first();
        int last = spans.getLast().last();
        for (int leaf = first; leaf <= last; leaf++) {
            y = Math.max(y, skyline[leaf] + gutter);
        }
        if (spans.size() > 1) {
            Arrays.fill(skyline, first, last + 1, y + BRACKET - gutter);
            y += BRACKET;
        }
        double joined = Double.NaN;
        for (Span span : spans) {
            Extent extent = columns.of(span);
            CardSpot known = old != null && old.face().width() == extent.width() ? old : null;
            Block face = known != null ? known.face() : CardFace.of(setting, lane, one, extent.width());
            spots.add(new CardSpot(one, face, span, extent, y, joined, known));
            joined = extent.right() - LEG;
            Arrays.fill(skyline, span.first(), span.last() + 1, y + face.height());
        }
    }

    /// Whether these are the cards of the very same lane, whose kind and colour they show.
    @SuppressWarnings("ReferenceEquality") // an equal lane only costs time
    boolean isOf(Lane other) {
        return lane == other;
    }

    /// The cards in the order of their ranks.
    List<Placed> placed() {
        return placed;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public List<LegendEntry> legend() {
        return legend;
    }

    @Override
    public Drawn draw(Area area) {
        if (!area.equals(drawnIn)) {
            List<Fragment> fragments = new ArrayList<>(spots.size() + 8);
            for (int i = 0; i < spots.size(); i++) {
                CardSpot spot = spots.get(i);
                Fragment card = spot.draw(area.box().y(), area.slotRow());
                fragments.add(card);
                if (!Double.isNaN(spot.joined())) {
                    fragments.add(bracket(spot, card.box()));
                }
            }
            drawn = fragments;
            drawnIn = area;
        }
        return new Drawn(drawn, List.of());
    }

    /// The line above a card on several separate columns, from the part before to this one.
    private Fragment bracket(CardSpot spot, Box box) {
        double y = box.y() - BRACKET / 2;
        Outline outline = Outline.through(
                List.of(
                        new Point(spot.joined(), box.y()),
                        new Point(spot.joined(), y),
                        new Point(box.x() + LEG, y),
                        new Point(box.x() + LEG, box.y())),
                false);
        Box around = Box.between(spot.joined(), y - 1, box.x() + LEG, box.y());
        Mark mark = new Mark.Stroke(outline, Pen.solid(ink, 1.5));
        return new Fragment(Meaning.decorationOf(spot.placed().id().value()), around, List.of(mark));
    }
}
