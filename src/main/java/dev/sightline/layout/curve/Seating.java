package dev.sightline.layout.curve;

import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds a place for each caption beside its sign, where it touches no curve, no sign and no other caption: tries
/// places around the sign, nearest and fittest first, then lets each move again now that the others sit.
final class Seating {
    private static final double[] AWAY = {2, 6, 12, 20, 30, 42, 56, 72};
    private static final double[] ASIDE = {0, -0.25, 0.25, -0.5, 0.5, -0.8, 0.8};
    private static final double BLEED = 30;
    private static final double NEAR = 9;
    /// What it costs to stand beside somebody else's sign: more than a row more of room.
    private static final double MISLEADING = 60;

    private final Clutter clutter;
    private final double neutralY;

    Seating(Clutter clutter, double neutralY) {
        this.clutter = clutter;
        this.neutralY = neutralY;
    }

    /// A seat for each caption, in order; empty for one that found none. The seats are added to the clutter.
    List<Optional<Seat>> seat(List<Caption> captions) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> !captions.get(i).name()));
        List<@Nullable Seat> seats = new ArrayList<>();
        captions.forEach(caption -> seats.add(null));
        for (int round = 0; round < 3; round++) {
            for (int i : order) {
                Seat before = seats.get(i);
                if (before != null) {
                    remove(before);
                }
                Seat found = best(captions.get(i));
                seats.set(i, found);
                if (found != null) {
                    add(found);
                }
            }
        }
        return seats.stream().map(Optional::ofNullable).toList();
    }

    private void add(Seat seat) {
        clutter.add(seat.box());
        seat.leader().ifPresent(clutter::add);
    }

    private void remove(Seat seat) {
        clutter.remove(seat.box());
        seat.leader().ifPresent(clutter::remove);
    }

    private @Nullable Seat best(Caption caption) {
        Seat best = null;
        for (double width : widths(caption)) {
            Caption.Block block = caption.block(width);
            double base = block.height() * 0.3;
            Box a = caption.anchor();
            for (double away : AWAY) {
                if (best != null && base + away * 0.8 >= best.cost()) {
                    break;
                }
                for (double aside : ASIDE) {
                    double x = a.centerX() - block.width() / 2 + aside * (block.width() + a.width());
                    Paragraph.Align align = aside == 0
                            ? Paragraph.Align.CENTER
                            : aside < 0 ? Paragraph.Align.END : Paragraph.Align.START;
                    double cost = base + away + Math.abs(aside) * 12;
                    best = better(best, caption, block, x, a.y() - away - block.height(), align, cost, true);
                    best = better(best, caption, block, x, a.bottom() + away, align, cost, false);
                }
                best = beside(best, caption, block, away, base);
            }
        }
        return best;
    }

    private @Nullable Seat beside(
            @Nullable Seat known, Caption caption, Caption.Block block, double away, double base) {
        Seat best = known;
        Box a = caption.anchor();
        double height = block.height();
        for (double shift : new double[] {0, -0.3, 0.3, -0.55, 0.55}) {
            double y = a.centerY() - height / 2 + shift * (height + 4);
            double cost = base + away + Math.abs(shift) * 8 + (caption.name() ? -16 : 7);
            boolean up = shift == 0 ? caption.up() : shift < 0;
            if (away <= 20) {
                best = better(best, caption, block, a.right() + away + 2, y, Paragraph.Align.START, cost, up);
                double left = a.x() - away - 2 - block.width();
                best = better(best, caption, block, left, y, Paragraph.Align.END, cost + 3, up);
            }
        }
        return best;
    }

    private @Nullable Seat better(
            @Nullable Seat best,
            Caption caption,
            Caption.Block block,
            double x,
            double y,
            Paragraph.Align align,
            double plain,
            boolean up) {
        Extent room = caption.room();
        double bleed = Math.max(0, room.left() + 4 - x) + Math.max(0, x + block.width() - room.right() + 4);
        if (bleed > BLEED) {
            return best;
        }
        double cost = plain + bleed * 0.5 + (up == caption.up() || caption.name() ? 0 : 12);
        Box box = new Box(x, y, block.width(), block.height());
        if (y < neutralY && neutralY < box.bottom()) {
            cost += 40;
        }
        if (best != null && cost >= best.cost() || !clutter.free(box)) {
            return best;
        }
        cost += caption.misleading(box) ? MISLEADING : 0;
        Optional<Box> leader = leader(caption.anchor(), box);
        if (leader.isPresent()) {
            cost += 6;
            if (!clutter.noBox(leader.get())) {
                return best;
            }
            cost += clutter.noLine(leader.get()) ? 0 : 12;
        }
        return best != null && cost >= best.cost() ? best : new Seat(block, box, align, leader, cost);
    }

    /// An upright line between a sign and words that stand too far above or below it to be taken for its own.
    private static Optional<Box> leader(Box anchor, Box box) {
        double x = Math.clamp(
                anchor.centerX(), Math.min(box.x() + 4, box.centerX()), Math.max(box.right() - 4, box.centerX()));
        if (box.y() - anchor.bottom() > NEAR) {
            return Optional.of(Box.between(x - 0.25, anchor.bottom() + 2.5, x + 0.25, box.y() - 2.5));
        }
        if (anchor.y() - box.bottom() > NEAR) {
            return Optional.of(Box.between(x - 0.25, box.bottom() + 2.5, x + 0.25, anchor.y() - 2.5));
        }
        return Optional.empty();
    }

    private static List<Double> widths(Caption caption) {
        double own = Math.min(caption.room().width() - 12, 176);
        return caption.name() ? List.of(160.0, 84.0, 60.0) : List.of(own, own * 0.72, Math.min(own, 84.0));
    }
}
