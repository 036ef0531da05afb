package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.List;
import java.util.Optional;

/// What can be done to the width of columns and the height of lanes. Sizes are in points; what is too small or too
/// large is taken as the smallest or largest that can be.
public sealed interface SizeEdit extends Edit {
    /// The narrowest that a column can be.
    int NARROWEST = 120;

    /// The widest that a column can be.
    int WIDEST = 480;

    /// Some columns are made as wide as said; a stage gives its width to each of its steps that has none of its own.
    ///
    /// @param width that of the stage or the map when empty
    record SetWidth(List<? extends Id<? extends Column>> columns, Optional<Integer> width) implements SizeEdit {
        public SetWidth {
            columns = List.copyOf(columns);
        }

        @Override
        public String label() {
            return "Resize " + Wording.count(columns.size(), "column");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Column column : draft.need(columns, Column.class)) {
                draft.put(
                        switch (column) {
                            case Stage stage -> stage.withWidth(limited(width));
                            case Step step -> step.withWidth(limited(width));
                        });
            }
            return draft.changes();
        }
    }

    /// All columns of a map that have no width of their own are made as wide as said.
    ///
    /// @param width the usual one when empty
    record SetColumnWidth(Id<JourneyMap> map, Optional<Integer> width) implements SizeEdit {
        @Override
        public String label() {
            return "Resize columns";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(map, JourneyMap.class).withColumnWidth(limited(width)));
            return draft.changes();
        }
    }

    /// Some lanes are made at least as high as said.
    ///
    /// @param height as high as what is in them when empty
    record SetHeight(List<Id<Lane>> lanes, Optional<Integer> height) implements SizeEdit {
        public SetHeight {
            lanes = List.copyOf(lanes);
        }

        @Override
        public String label() {
            return "Resize " + Wording.count(lanes.size(), "lane");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Lane lane : draft.need(lanes, Lane.class)) {
                draft.put(lane.withHeight(height.map(points -> Math.clamp(points, 1, 10_000))));
            }
            return draft.changes();
        }
    }

    private static Optional<Integer> limited(Optional<Integer> width) {
        return width.map(points -> Math.clamp(points, NARROWEST, WIDEST));
    }
}
