package dev.sightline.editor.clip;

import dev.sightline.edit.AddCards;
import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Spot;
import dev.sightline.exchange.LaneWords;
import dev.sightline.exchange.TablePlan;
import dev.sightline.exchange.TablePlan.Head;
import dev.sightline.exchange.TablePlan.Text;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A block of texts comes onto a map: from a place on to the right and down, or in the stages and lanes that it names.
/// Names that the map has are found, others are added, and so is what is missing at its edges.
///
/// @param at where the first cell comes to stand; the first place of the map when empty
public record TablePaste(Id<JourneyMap> map, Optional<Spot> at, TablePlan plan) implements Edit {
    @Override
    public String label() {
        int cards = plan.cards().size();
        return cards == 1 ? "Paste card" : "Paste " + cards + " cards";
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        if (document.find(map).isEmpty()) {
            throw new Rejected("The map is not there any more. Open another one.");
        }
        return new Landing(document, this).changes();
    }

    /// One block as it lands.
    private static final class Landing {
        private final TablePaste paste;
        private final TablePlan plan;
        private final MapView view;
        private JourneyDocument document;
        private ChangeSet all = ChangeSet.NONE;

        Landing(JourneyDocument document, TablePaste paste) {
            this.document = document;
            this.paste = paste;
            this.plan = paste.plan();
            this.view = document.view(paste.map());
        }

        ChangeSet changes() throws Rejected {
            List<Id<? extends Column>> columns = plan.stages().isEmpty() ? columnsInOrder() : columnsByName();
            List<Id<Lane>> lanes = plan.lanes().isEmpty() ? lanesInOrder() : lanesByName();
            List<AddCards.New> cards = new ArrayList<>();
            for (Text text : plan.cards()) {
                Set<Id<? extends Column>> on =
                        new LinkedHashSet<>(columns.subList(text.column(), text.column() + text.across()));
                cards.add(new AddCards.New(lanes.get(text.row()), place(List.copyOf(on)), text.text()));
            }
            if (!cards.isEmpty()) {
                then(new AddCards(paste.map(), cards));
            }
            return all;
        }

        private ChangeSet then(Edit edit) throws Rejected {
            ChangeSet changes = edit.on(document);
            document = document.with(changes);
            all = all.then(changes);
            return changes;
        }

        /// The one that an edit has made.
        private <T extends Element> T made(Class<T> kind, Edit edit) throws Rejected {
            return then(edit).changes().values().stream()
                    .filter(change -> change.before() == null)
                    .map(Change::after)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst()
                    .map(Objects::requireNonNull)
                    .orElseThrow();
        }

        private Place place(List<Id<? extends Column>> on) {
            if (on.size() == 1) {
                return Place.on(on.getFirst());
            }
            boolean level = on.stream()
                            .map(document::get)
                            .map(Landing::level)
                            .distinct()
                            .count()
                    == 1;
            MapView now = document.view(paste.map());
            int first = now.span(on.getFirst()).orElseThrow().first();
            int last = now.span(on.getLast()).orElseThrow().last();
            int covered = on.stream()
                    .mapToInt(id -> now.span(id).orElseThrow().length())
                    .sum();
            return level && last - first + 1 == covered
                    ? new Place.Range(on.getFirst(), on.getLast())
                    : new Place.Several(on);
        }

        private static int level(Column column) {
            return column instanceof Stage stage ? (stage.level() == Stage.Level.PHASE ? 0 : 1) : -1;
        }

        // columns

        private List<Id<? extends Column>> columnsInOrder() throws Rejected {
            int first = paste.at().map(Spot::leaf).filter(leaf -> leaf >= 0).orElse(0);
            List<Id<? extends Column>> found = new ArrayList<>();
            for (int i = 0; i < plan.columns(); i++) {
                found.add(
                        first + i < view.leaves().size()
                                ? view.leaves().get(first + i).id()
                                : newColumn(found, ""));
            }
            return found;
        }

        /// A column after those that were found, like the last of the map.
        private Id<? extends Column> newColumn(List<Id<? extends Column>> found, String name) throws Rejected {
            Optional<Id<? extends Column>> before = found.isEmpty()
                    ? view.leaves().stream().reduce((one, other) -> other).map(Column::id)
                    : Optional.of(found.getLast());
            if (before.isPresent() && document.get(before.get()) instanceof Step step) {
                return made(Step.class, new StepEdit.Insert(Where.after(step.id()), name))
                        .id();
            }
            return made(Stage.class, new StageEdit.Insert(after(before), name)).id();
        }

        private Where after(Optional<? extends Id<?>> before) {
            return before.isPresent() ? Where.after(before.get()) : Where.lastIn(paste.map());
        }

        private List<Id<? extends Column>> columnsByName() throws Rejected {
            List<Id<? extends Column>> found = new ArrayList<>();
            boolean stepsOnly = !view.leaves().isEmpty() && view.stages().isEmpty();
            for (Head head : plan.stages()) {
                Optional<Column> known = named(head.name(), view.stages()).or(() -> named(head.name(), view.steps()));
                Id<? extends Column> column;
                if (known.isPresent()) {
                    column = known.get().id();
                } else if (stepsOnly) {
                    column = newColumn(found, head.name());
                } else {
                    column = blank(found, head.name());
                }
                for (int i = head.first(); i <= head.last(); i++) {
                    found.add(
                            plan.steps().isEmpty() || plan.steps().get(i).isBlank()
                                    ? column
                                    : step(column, plan.steps().get(i), found));
                }
            }
            return found;
        }

        private static Optional<Column> named(String name, List<? extends Column> columns) {
            return columns.stream()
                    .filter(column -> !name.isBlank() && column.name().strip().equalsIgnoreCase(name))
                    .findFirst()
                    .map(column -> column);
        }

        /// A stage without a name that comes next on the map, or a new one.
        private Id<? extends Column> blank(List<Id<? extends Column>> found, String name) throws Rejected {
            for (Stage stage : view.stages()) {
                if (document.get(stage.id()).name().isBlank() && !found.contains(stage.id())) {
                    then(new StageEdit.Rename(stage.id(), name));
                    return stage.id();
                }
            }
            Optional<Id<? extends Column>> before = found.isEmpty()
                    ? view.leaves().stream().reduce((one, other) -> other).map(Column::id)
                    : Optional.of(found.getLast());
            return made(Stage.class, new StageEdit.Insert(after(before), name)).id();
        }

        private Id<? extends Column> step(Id<? extends Column> stage, String name, List<Id<? extends Column>> found)
                throws Rejected {
            if (!(document.get(stage) instanceof Stage)) {
                return stage;
            }
            for (Step step : view.steps()) {
                if (step.stage().filter(stage::equals).isPresent()
                        && step.name().strip().equalsIgnoreCase(name)
                        && !found.contains(step.id())) {
                    return step.id();
                }
            }
            return made(Step.class, new StepEdit.Insert(Where.lastIn(stage), name))
                    .id();
        }

        // lanes

        private List<Id<Lane>> lanesInOrder() throws Rejected {
            List<Lane> lanes = view.lanes();
            int first = paste.at().map(spot -> below(spot.row())).orElse(0);
            List<Id<Lane>> found = new ArrayList<>();
            int next = first;
            for (int i = 0; i < plan.rows(); i++) {
                // a lane of curves is stepped over, unless it is where somebody pastes
                while (i > 0 && next < lanes.size() && isForCurves(lanes.get(next))) {
                    next++;
                }
                found.add(next < lanes.size() ? lanes.get(next).id() : newLane(found, LaneKind.CUSTOM, ""));
                next++;
            }
            return found;
        }

        private boolean isForCurves(Lane lane) {
            return !view.curves(lane.id()).isEmpty() && view.placed(lane.id()).isEmpty();
        }

        /// The index of the lane at a row, or of the first below it.
        private int below(Id<?> row) {
            int lanes = 0;
            for (MapView.Band band : view.bands()) {
                if (band.group().filter(group -> group.id().equals(row)).isPresent()) {
                    return lanes;
                }
                for (var one : band.rows()) {
                    if (one.id().equals(row)) {
                        return lanes;
                    }
                    lanes += one instanceof Lane ? 1 : 0;
                }
            }
            return 0;
        }

        private Id<Lane> newLane(List<Id<Lane>> found, LaneKind kind, String name) throws Rejected {
            List<MapView.Band> bands = document.view(paste.map()).bands();
            Where where = !found.isEmpty()
                    ? Where.after(found.getLast())
                    : bands.isEmpty()
                            ? Where.lastIn(paste.map())
                            : Where.after(bands.getLast()
                                    .group()
                                    .<Id<?>>map(group -> group.id())
                                    .orElseGet(() ->
                                            bands.getLast().rows().getLast().id()));
            return made(Lane.class, new LaneEdit.Insert(where, kind, name)).id();
        }

        private List<Id<Lane>> lanesByName() throws Rejected {
            List<Id<Lane>> found = new ArrayList<>();
            for (Head head : plan.lanes()) {
                Optional<LaneKind> kind = LaneWords.kind(head.name());
                Optional<Id<Lane>> known = LaneNames.find(view.lanes(), head.name(), kind);
                Id<Lane> lane =
                        known.isPresent() ? known.get() : newLane(found, kind.orElse(LaneKind.CUSTOM), head.name());
                for (int i = head.first(); i <= head.last(); i++) {
                    found.add(lane);
                }
            }
            return found;
        }
    }
}
