package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.sign.Signs;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Markers as lettered shapes.
final class MarkerShapes {
    /// The side of the square that each marker is drawn in, in points.
    static final double SIDE = 16;
    /// From the centre of one marker to that of the next.
    static final double STEP = 18;

    private MarkerShapes() {}

    /// Markers in a row from right to left, as read after the thing that they are set on.
    ///
    /// @param end the centre of the rightmost one
    /// @param slot the cell of the table they are in
    static List<Fragment> draw(Setting setting, List<Marker> markers, Point end, Slot slot) {
        Signs signs = new Signs(setting.theme(), setting.typesetter());
        List<Fragment> fragments = new ArrayList<>(markers.size());
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            Point center = end.plus(-STEP * (markers.size() - 1 - i), 0);
            Box box = new Box(center.x() - SIDE / 2, center.y() - SIDE / 2, SIDE, SIDE);
            String words = setting.words().of(marker);
            fragments.add(new Fragment(
                    Meaning.inTable(Role.FIGURE, words, marker.id().value(), slot, 0),
                    box,
                    signs.marks(marker, center, SIDE)));
        }
        return fragments;
    }

    /// The kinds of markers that the map uses.
    static List<LegendEntry> legend(Setting setting) {
        Signs signs = new Signs(setting.theme(), setting.typesetter());
        Point center = new Point(LegendEntry.WIDTH / 2, LegendEntry.HEIGHT / 2);
        Set<MarkerKind> kinds = EnumSet.noneOf(MarkerKind.class);
        Set<LegendEntry> entries = new LinkedHashSet<>();
        for (Marker marker : setting.view().markers()) {
            if (marker.kind() != MarkerKind.CUSTOM && marker.symbol().isEmpty()) {
                kinds.add(marker.kind());
            }
        }
        for (MarkerKind kind : kinds) {
            entries.add(new LegendEntry(
                    LegendEntry.Topic.MARKERS,
                    setting.words().of(kind),
                    signs.marks(kind, center, LegendEntry.HEIGHT)));
        }
        for (Marker marker : setting.view().markers()) {
            if (marker.kind() == MarkerKind.CUSTOM || !marker.symbol().isEmpty()) {
                boolean own = marker.kind() == MarkerKind.CUSTOM;
                entries.add(new LegendEntry(
                        LegendEntry.Topic.MARKERS,
                        own ? setting.words().of(marker) : setting.words().of(marker.kind()),
                        signs.marks(marker, center, LegendEntry.HEIGHT)));
            }
        }
        return List.copyOf(entries);
    }
}
