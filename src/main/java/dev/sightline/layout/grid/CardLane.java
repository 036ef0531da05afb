package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The cards of a lane: each over its columns, below what stands there already, in the order of their ranks.
final class CardLane implements LaneContent {
    /// Room above a card on several separate columns, for the bracket that joins its parts.
    private static final double BRACKET = 10;
    /// How far from a card's edge the bracket stands on it.
    private static final double LEG = 16;

    private final Setting setting;
    private final Memory memory;
    private final Columns columns;
    private final Lane lane;
    private final List<Spot> spots = new ArrayList<>();
    private final double height;

    /// One appearance of a card: its face, over which leaves, how far below the lane's top; `joined` from the right
    /// edge
    /// of the part before it, or NaN.
    private record Spot(Placed placed, Block face, Span span, double y, double joined) {}

    CardLane(Setting setting, Memory memory, Columns columns, Lane lane, List<Placed> placed) {
        this.setting = setting;
        this.memory = memory;
        this.columns = columns;
        this.lane = lane;
        double gutter = setting.theme().metrics().gutter();
        double padding = setting.theme().metrics().lanePadding();
        double[] skyline = new double[columns.count()];
        Arrays.fill(skyline, padding - gutter);
        for (int i = 0; i < placed.size(); i++) {
            stand(placed.get(i), skyline, gutter);
        }
        double lowest = padding;
        for (double y : skyline) {
            lowest = Math.max(lowest, y);
        }
        this.height = lowest + padding;
        spots.sort(Comparator.comparingInt((Spot spot) -> spot.span().first()).thenComparingDouble(Spot::y));
    }

    private void stand(Placed one, double[] skyline, double gutter) {
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
            Block face = memory.face(one, lane, extent.width(), () -> CardFace.of(setting, lane, one, extent.width()));
            spots.add(new Spot(one, face, span, y, joined));
            joined = extent.right() - LEG;
            Arrays.fill(skyline, span.first(), span.last() + 1, y + face.height());
        }
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public List<LegendEntry> legend() {
        return CardLegend.of(setting, spots.stream().map(Spot::placed).toList());
    }

    @Override
    public List<Fragment> draw(Area area) {
        List<Fragment> fragments = new ArrayList<>(spots.size() + 8);
        for (int i = 0; i < spots.size(); i++) {
            draw(spots.get(i), area, fragments);
        }
        return fragments;
    }

    private void draw(Spot spot, Area area, List<Fragment> fragments) {
        Placed placed = spot.placed();
        Block face = spot.face();
        Extent extent = columns.of(spot.span());
        Box box = new Box(extent.left(), area.box().y() + spot.y(), extent.width(), face.height());
        Slot slot =
                new Slot(area.slotRow(), spot.span().first() + 1, 1, spot.span().length());
        fragments.add(memory.fragment(placed, face, box, slot, () -> {
            List<Mark> marks = Marks.moved(face.marks(), box.x(), box.y());
            return new Fragment(
                    Meaning.inTable(Role.CELL, face.words(), placed.id().value(), slot, 0), box, marks);
        }));
        if (!Double.isNaN(spot.joined())) {
            fragments.add(bracket(spot, box));
        }
    }

    /// The line above a card on several separate columns, from the middle of the part before to the middle of this one.
    private Fragment bracket(Spot spot, Box box) {
        double y = box.y() - BRACKET / 2;
        Outline outline = Outline.through(
                List.of(
                        new Point(spot.joined(), box.y()),
                        new Point(spot.joined(), y),
                        new Point(box.x() + LEG, y),
                        new Point(box.x() + LEG, box.y())),
                false);
        Box around = Box.between(spot.joined(), y - 1, box.x() + LEG, box.y());
        Mark mark = new Mark.Stroke(outline, Pen.solid(setting.ink(lane), 1.5));
        return new Fragment(Meaning.decorationOf(spot.placed().id().value()), around, List.of(mark));
    }
}
