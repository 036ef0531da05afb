package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Step;
import java.util.List;

/// What can be done to steps.
public sealed interface StepEdit extends Edit {
    /// A new step. Beside a stage it comes to stand in the stage, which may be its first step: what stands on the stage
    /// stays on the stage.
    record Insert(Where where, String name) implements StepEdit {
        @Override
        public String label() {
            return Wording.named("Add", "step", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Inserting.one(document, where, (ids, map) -> Blank.step(ids, map, Rules.checked(name)));
        }
    }

    /// Another name for a step.
    record Rename(Id<Step> step, String name) implements StepEdit {
        @Override
        public String label() {
            return Wording.named("Rename", "step", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(step, Step.class).withName(Rules.checked(name)));
            return draft.changes();
        }
    }

    /// Steps go elsewhere, into another stage too.
    record Move(List<Id<Step>> steps, Where where) implements StepEdit {
        public Move {
            steps = List.copyOf(steps);
        }

        @Override
        public String label() {
            return "Move " + Wording.count(steps.size(), "step");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Moving.to(document, new Draft(document).need(steps, Step.class), where);
        }
    }

    /// Steps go past their neighbours; a step at the end of its stage goes into the next one.
    ///
    /// @param by how many times; to the left when negative
    record Shift(List<Id<Step>> steps, int by) implements StepEdit {
        public Shift {
            steps = List.copyOf(steps);
        }

        @Override
        public String label() {
            return "Move %s %s".formatted(Wording.count(steps.size(), "step"), by < 0 ? "left" : "right");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Moving.by(document, new Draft(document).need(steps, Step.class), by);
        }
    }

    /// Each becomes a stage after its own; the steps that follow it there go with it.
    record Promote(List<Id<Step>> steps) implements StepEdit {
        public Promote {
            steps = List.copyOf(steps);
        }

        @Override
        public String label() {
            return "Promote " + Wording.count(steps.size(), "step");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            ChangeSet all = ChangeSet.NONE;
            for (Element step : Moving.inOrder(document, new Draft(document).need(steps, Step.class))) {
                all = all.then(Raising.raise(document.with(all), Id.of(step.id().value())));
            }
            return all;
        }
    }

    /// A copy of each with all that stands on nothing else: cards, markers, values of curves.
    record Duplicate(List<Id<Step>> steps) implements StepEdit {
        public Duplicate {
            steps = List.copyOf(steps);
        }

        @Override
        public String label() {
            return "Duplicate " + Wording.count(steps.size(), "step");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return AxisDoubles.ofColumns(document, new Draft(document).need(steps, Step.class));
        }
    }
}
