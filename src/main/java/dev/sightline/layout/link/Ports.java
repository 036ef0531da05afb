package dev.sightline.layout.link;

import dev.sightline.geometry.Box;
import dev.sightline.layout.link.Way.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where on a side each link leaves or enters its box: in the middle, or side by side when there are several.
final class Ports {
    private static final double APART = 12;
    /// Links that leave downwards and links that come in from above keep to different sides of the middle, so that one
    /// above the other they do not lie on one line.
    private static final double ASIDE = 8;
    /// Kept free at the ends of a side, for rounded corners.
    private static final double CORNER = 8;

    private final double[] leaving;
    private final double[] entering;

    private record Door(Box box, Side side) {}

    /// @param at the coordinate of the other end along the side
    /// @param turning whether the link comes back to where it leaves, at the same side of another box
    private record Use(int link, boolean out, double at, boolean turning) {

        /// So that links do not cross: those that turn stand outside, each around those that lead less far; of the
        /// others, those that lead farther.
        private static Comparator<Use> around(double middle) {
            return Comparator.<Use>comparingInt(use -> use.at < middle ? use.turning ? 0 : 1 : use.turning ? 3 : 2)
                    .thenComparingDouble(use -> use.turning ? -use.at : use.at);
        }
    }

    Ports(LinkPlan plan, Places places) {
        leaving = new double[plan.size()];
        entering = new double[plan.size()];
        Map<Door, List<Use>> doors = new HashMap<>();
        for (int i = 0; i < plan.size(); i++) {
            Way way = plan.way(i);
            Box from = places.from().get(i);
            Box to = places.to().get(i);
            boolean turning = way.out() == way.in();
            use(doors, from, way.out(), new Use(i, true, along(way.out(), to), turning));
            use(doors, to, way.in(), new Use(i, false, along(way.in(), from), turning));
        }
        doors.forEach(this::spread);
        for (int i = 0; i < plan.size(); i++) {
            straighten(plan.way(i), places.from().get(i), places.to().get(i), i, doors);
        }
    }

    private static void use(Map<Door, List<Use>> doors, Box box, Side side, Use use) {
        doors.computeIfAbsent(new Door(box, side), door -> new ArrayList<>()).add(use);
    }

    private static double along(Side side, Box box) {
        return side.horizontal() ? box.centerY() : box.centerX();
    }

    private void spread(Door door, List<Use> uses) {
        uses.sort(Use.around(along(door.side(), door.box())));
        boolean horizontal = door.side().horizontal();
        double length = horizontal ? door.box().height() : door.box().width();
        double apart = Math.min(APART, Math.max(0, length - 2 * CORNER) / uses.size());
        double aside = Math.min(ASIDE, length / 6);
        double middle = along(door.side(), door.box()) + (horizontal ? 0 : door.side() == Side.BOTTOM ? -aside : aside);
        for (int i = 0; i < uses.size(); i++) {
            double at = middle + (i - (uses.size() - 1) / 2.0) * apart;
            (uses.get(i).out() ? leaving : entering)[uses.get(i).link()] = at;
        }
    }

    /// A link between neighbours runs straight if both can meet half way.
    private void straighten(Way way, Box from, Box to, int link, Map<Door, List<Use>> doors) {
        boolean alone = doors.getOrDefault(new Door(from, way.out()), List.of()).size() == 1
                && doors.getOrDefault(new Door(to, way.in()), List.of()).size() == 1;
        if (!alone || way.tracks().size() != 1 || way.out() == way.in()) {
            return;
        }
        boolean horizontal = way.out().horizontal();
        double low = CORNER + (horizontal ? Math.max(from.y(), to.y()) : Math.max(from.x(), to.x()));
        double high =
                -CORNER + (horizontal ? Math.min(from.bottom(), to.bottom()) : Math.min(from.right(), to.right()));
        if (low <= high) {
            double at = Math.clamp(along(way.out(), from), low, high);
            leaving[link] = at;
            entering[link] = at;
        }
    }

    double leaving(int link) {
        return leaving[link];
    }

    double entering(int link) {
        return entering[link];
    }
}
