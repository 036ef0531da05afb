package dev.sightline.layout.grid;

import dev.sightline.AwkwardText;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Remove;
import dev.sightline.model.Actor;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// One change at random to anything but what a card says: names, stages of steps, links, markers, curves, what
/// cards refer to; or something is taken out.
final class RandomEdits {
    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    JourneyDocument edited(JourneyDocument document) {
        List<Element> frame = document.frame();
        Element one = frame.get(random.nextInt(frame.size()));
        if (random.nextInt(4) == 0 && !(one instanceof Project || one instanceof JourneyMap)) {
            return without(document, one);
        }
        Element next = changed(document, one);
        return next.equals(one) ? document : document.with(ChangeSet.replacing(one, next));
    }

    private static JourneyDocument without(JourneyDocument document, Element one) {
        try {
            return document.with(new Remove("", Set.of(one.id())).on(document));
        } catch (Rejected e) {
            throw new AssertionError(e);
        }
    }

    private Element changed(JourneyDocument document, Element one) {
        String text = AwkwardText.of(random, 40);
        return switch (one) {
            case Step it -> random.nextBoolean() ? it.withName(text) : it.withStage(stage(document, Stage.Level.STAGE));
            case Stage it ->
                it.level() == Stage.Level.PHASE || random.nextBoolean()
                        ? it.withName(text)
                        : it.withPhase(stage(document, Stage.Level.PHASE));
            case Lane it -> random.nextBoolean() ? it.withName(text) : it.withKind(any(LaneKind.values()));
            case Link it -> random.nextBoolean() ? it.withLabel(text) : it.withKind(any(LinkKind.values()));
            case Marker it -> random.nextBoolean() ? it.withKind(any(MarkerKind.values())) : moved(document, it);
            case ScoreCurve it -> it.withPoints(it.points().reversed());
            case Persona it -> it.withName(text);
            case Actor it -> it.withName(text);
            case Touchpoint it -> it.withName(text);
            case JourneyMap it -> random.nextBoolean() ? it.withTitle(text) : it.withColumnWidth(Optional.of(150));
            case Project it -> it.withPurpose(text);
            default -> one;
        };
    }

    private <T> T any(T[] values) {
        return any(List.of(values));
    }

    /// One of the stages or phases, or none.
    private Optional<Id<Stage>> stage(JourneyDocument document, Stage.Level level) {
        List<Stage> all = document.all(Stage.class).stream()
                .filter(one -> one.level() == level)
                .toList();
        return all.isEmpty() || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any(all).id());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Element moved(JourneyDocument document, Marker marker) {
        List<Placed> placed = document.all(Placed.class);
        return placed.isEmpty()
                ? marker
                : marker.withAt(Optional.empty())
                        .withOn(placed.get(random.nextInt(placed.size())).id());
    }
}
