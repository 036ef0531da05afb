package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Stage;
import java.util.List;

/// What can be done to stages, and to the phases that hold them.
public sealed interface StageEdit extends Edit {
    /// A new stage. Beside a step it comes to stand beside the step's stage; beside a phase, in the phase.
    record Insert(Where where, String name) implements StageEdit {
        @Override
        public String label() {
            return Wording.named("Add", "stage", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Inserting.one(
                    document, where, (ids, map) -> Blank.stage(ids, map, Stage.Level.STAGE, Rules.checked(name)));
        }
    }

    /// A new phase, beside the phase or the loose stage that is meant.
    record InsertPhase(Where where, String name) implements StageEdit {
        @Override
        public String label() {
            return Wording.named("Add", "phase", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Inserting.one(
                    document, where, (ids, map) -> Blank.stage(ids, map, Stage.Level.PHASE, Rules.checked(name)));
        }
    }

    /// Another name for a stage or phase.
    record Rename(Id<Stage> stage, String name) implements StageEdit {
        @Override
        public String label() {
            return Wording.named("Rename", "stage", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(stage, Stage.class).withName(Rules.checked(name)));
            return draft.changes();
        }
    }

    /// Stages, or phases, go elsewhere with all that is in them.
    record Move(List<Id<Stage>> stages, Where where) implements StageEdit {
        public Move {
            stages = List.copyOf(stages);
        }

        @Override
        public String label() {
            return "Move " + Wording.count(stages.size(), "stage");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Moving.to(document, new Draft(document).need(stages, Stage.class), where);
        }
    }

    /// Stages, or phases, go past their neighbours; a stage at the end of its phase goes into the next one.
    ///
    /// @param by how many times; to the left when negative
    record Shift(List<Id<Stage>> stages, int by) implements StageEdit {
        public Shift {
            stages = List.copyOf(stages);
        }

        @Override
        public String label() {
            return "Move %s %s".formatted(Wording.count(stages.size(), "stage"), by < 0 ? "left" : "right");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Moving.by(document, new Draft(document).need(stages, Stage.class), by);
        }
    }

    /// A new phase around neighbouring stages.
    record Enclose(List<Id<Stage>> stages, String name) implements StageEdit {
        public Enclose {
            stages = List.copyOf(stages);
        }

        @Override
        public String label() {
            return Wording.named("Add", "phase", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            List<Stage> inside = new Draft(document).need(stages, Stage.class);
            if (inside.stream().anyMatch(stage -> stage.level() == Stage.Level.PHASE)) {
                throw new Rejected("A phase cannot stand in another phase. Select stages only.");
            }
            return Enclosing.around(
                    document, inside, (ids, map) -> Blank.stage(ids, map, Stage.Level.PHASE, Rules.checked(name)));
        }
    }

    /// A phase goes; its stages stay where they are.
    record Dissolve(Id<Stage> phase) implements StageEdit {
        @Override
        public String label() {
            return "Dissolve phase";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Stage around = new Draft(document).need(phase, Stage.class);
            if (around.level() != Stage.Level.PHASE) {
                throw new Rejected("Only a phase can be dissolved, not a stage. Remove the stage, or move its steps.");
            }
            return Enclosing.dissolve(document, around);
        }
    }

    /// Each becomes a step of the stage before it; its own steps follow it there.
    record Demote(List<Id<Stage>> stages) implements StageEdit {
        public Demote {
            stages = List.copyOf(stages);
        }

        @Override
        public String label() {
            return "Demote " + Wording.count(stages.size(), "stage");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            ChangeSet all = ChangeSet.NONE;
            for (Element stage : Moving.inOrder(document, new Draft(document).need(stages, Stage.class))) {
                all = all.then(
                        Raising.lower(document.with(all), Id.of(stage.id().value())));
            }
            return all;
        }
    }

    /// A copy of each with all that stands on nothing else: steps, cards, markers, values of curves.
    record Duplicate(List<Id<Stage>> stages) implements StageEdit {
        public Duplicate {
            stages = List.copyOf(stages);
        }

        @Override
        public String label() {
            return "Duplicate " + Wording.count(stages.size(), "stage");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return AxisDoubles.ofColumns(document, new Draft(document).need(stages, Stage.class));
        }
    }
}
