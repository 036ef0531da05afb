package dev.sightline.layout.page;

import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of a map gets a page of its own: a stage with its steps, or a run of steps that are in none.
///
/// @param column the stage, or the first step; empty on a map without columns
/// @param first its first leaf
/// @param last its last leaf
record StageUnit(Optional<Id<? extends Column>> column, String name, int first, int last) {

    /// The units of a map from left to right; at least one. That of a map without stages is called as the map is.
    static List<StageUnit> of(MapView view, PageWords words) {
        List<Column> leaves = view.leaves();
        List<StageUnit> units = new ArrayList<>();
        String title = view.map().title().isBlank()
                ? words.of("stage.none")
                : view.map().title();
        for (int first = 0; first < leaves.size(); ) {
            Optional<Id<Stage>> stage = stage(leaves.get(first));
            int last = first;
            while (last + 1 < leaves.size() && stage(leaves.get(last + 1)).equals(stage)) {
                last++;
            }
            Column head = stage.<Column>map(view.document()::get).orElse(leaves.get(first));
            boolean all = stage.isEmpty() && last - first + 1 == leaves.size();
            String name = all ? title : head.name().isBlank() ? words.of("stage.none") : head.name();
            units.add(new StageUnit(Optional.of(head.id()), name, first, last));
            first = last + 1;
        }
        return units.isEmpty() ? List.of(new StageUnit(Optional.empty(), title, 0, 0)) : units;
    }

    private static Optional<Id<Stage>> stage(Column leaf) {
        return switch (leaf) {
            case Step step -> step.stage();
            case Stage stage -> Optional.of(stage.id());
        };
    }

    /// How many leaves.
    int leaves() {
        return last - first + 1;
    }

    /// The unit that a leaf is in.
    static int indexOf(List<StageUnit> units, int leaf) {
        for (int i = 0; i < units.size(); i++) {
            if (leaf <= units.get(i).last()) {
                return i;
            }
        }
        return units.size() - 1;
    }
}
