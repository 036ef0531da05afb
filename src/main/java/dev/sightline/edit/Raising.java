package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a stage of a step, and a step of a stage. The id stays, so that cards, points of curves, links, markers and
/// notes stay with it; one is the other taken back.
final class Raising {
    private Raising() {}

    /// A step becomes a stage right after its own; the steps that follow it there become its steps.
    static ChangeSet raise(JourneyDocument document, Id<Step> id) throws Rejected {
        Draft draft = new Draft(document);
        Step step = draft.need(id, Step.class);
        Element home = document.find(Kin.home(step)).orElseThrow();
        Stage raised = stage(step, draft.ids());
        boolean inStage = home instanceof Stage old && old.level() == Stage.Level.STAGE;
        Element around = inStage ? document.find(Kin.home(home)).orElseThrow() : home;
        Where where = inStage ? Where.after(home.id()) : Where.before(id);
        List<Step> following = following(document, home, step);
        new Seat(around, where).take(draft, List.of(raised));
        following.forEach(one -> draft.put(one.withStage(Optional.of(raised.id()))));
        return fitted(draft, raised);
    }

    private static List<Step> following(JourneyDocument document, Element home, Step step) {
        List<Element> there = Kin.in(document, home.id(), step);
        List<Step> found = new ArrayList<>();
        for (Element next : there.subList(there.indexOf(step) + 1, there.size())) {
            if (!(next instanceof Step one)) {
                break;
            }
            found.add(one);
        }
        return found;
    }

    /// A stage becomes the last step of the stage before it; its own steps follow it there.
    ///
    /// @throws Rejected if it is a phase, or there is no stage before it
    static ChangeSet lower(JourneyDocument document, Id<Stage> id) throws Rejected {
        Draft draft = new Draft(document);
        Stage stage = draft.need(id, Stage.class);
        if (stage.level() == Stage.Level.PHASE) {
            throw new Rejected("A phase cannot become a step. Select a stage.");
        }
        List<Stage> stages = document.view(stage.map()).stages();
        int at = stages.indexOf(stage);
        if (at < 1) {
            throw new Rejected("There is no stage before this one to become a step of. Select another stage.");
        }
        Stage before = stages.get(at - 1);
        List<Element> movers = new ArrayList<>(List.of(step(stage, draft.ids())));
        movers.addAll(Kin.in(document, id, stage));
        new Seat(before, Where.lastIn(before.id())).take(draft, movers);
        return fitted(draft, stage);
    }

    private static Stage stage(Step step, FreshIds ids) {
        return Blank.stage(ids, step.map(), Stage.Level.STAGE, step.name())
                .withId(Id.of(step.id().value()))
                .withRank(step.rank())
                .withAbout(step.about())
                .withDescription(step.description())
                .withNumber(step.number())
                .withWidth(step.width());
    }

    private static Step step(Stage stage, FreshIds ids) {
        return Blank.step(ids, stage.map(), stage.name())
                .withId(Id.of(stage.id().value()))
                .withRank(stage.rank())
                .withAbout(stage.about())
                .withDescription(stage.description())
                .withNumber(stage.number())
                .withWidth(stage.width());
    }

    /// Ranges that begin or end at it say what they cover by columns of one level again.
    private static ChangeSet fitted(Draft draft, Column changed) throws Rejected {
        MapView was = draft.document().view(changed.map());
        JourneyDocument then = draft.document().with(draft.changes());
        MapView now = then.view(changed.map());
        for (Element element : draft.document().elements()) {
            if (element instanceof Placed placed
                    && placed.place() instanceof Place.Range(var from, var to)
                    && (from.equals(changed.id()) || to.equals(changed.id()))
                    && !Tiers.sameLevel(then.get(from), then.get(to))) {
                draft.put(Variant.withPlace(placed, covering(was, now, placed.place())));
            }
        }
        return draft.changes();
    }

    private static Place covering(MapView was, MapView now, Place place) {
        Span whole = null;
        for (Span span : was.spans(place)) {
            for (Column leaf : was.leaves().subList(span.first(), span.last() + 1)) {
                Span here = now.span(leaf.id()).orElseThrow();
                whole = whole == null ? here : whole.union(here);
            }
        }
        return whole == null ? place : Tiers.range(now.leaves().subList(whole.first(), whole.last() + 1));
    }
}
