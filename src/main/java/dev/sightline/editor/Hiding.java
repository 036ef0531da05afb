package dev.sightline.editor;

import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Rows that are put away, and everything being shown again.
final class Hiding {
    private Hiding() {}

    /// What would be shown then; empty where the verb has nothing to do.
    static Optional<Showing> of(Verb verb, Showing now, Focus focus) {
        Showing next = switch (verb) {
            case SHOW_ALL -> now.with(Filter.NONE).without(List.of());
            case SHOW_LANES -> now.without(List.of());
            case HIDE_LANES -> hiding(now, focus);
            default -> now;
        };
        return Optional.of(next).filter(other -> !other.equals(now));
    }

    /// Without the rows that are meant, unless nothing would be left.
    private static Showing hiding(Showing now, Focus focus) {
        List<Id<? extends MapRow>> rows = new ArrayList<>(now.hiddenRows());
        meant(focus).forEach(row -> rows.add(Id.of(row.id().value())));
        boolean all = focus.view().lanes().stream().allMatch(lane -> rows.contains(lane.id()));
        return all ? now : now.without(rows);
    }

    private static Stream<MapRow> meant(Focus focus) {
        List<MapRow> rows = focus.all(MapRow.class);
        List<LaneGroup> groups = focus.all(LaneGroup.class);
        if (rows.isEmpty() && groups.isEmpty()) {
            return focus.spot().flatMap(spot -> focus.document().find(spot.row())).stream()
                    .flatMap(row -> in(row, focus.view()));
        }
        return Stream.concat(rows.stream(), groups.stream().flatMap(group -> in(group, focus.view())));
    }

    private static Stream<MapRow> in(Element row, MapView view) {
        return switch (row) {
            case MapRow one -> Stream.of(one);
            case LaneGroup group ->
                view.bands().stream()
                        .filter(band -> band.group().filter(group::equals).isPresent())
                        .flatMap(band -> band.rows().stream());
            default -> Stream.empty();
        };
    }
}
