package dev.sightline.edit;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import java.util.List;

/// Where among its siblings something comes to stand.
public sealed interface Where {
    /// Right before another.
    record Before(Id<?> next) implements Where {}

    /// Right after another.
    record After(Id<?> previous) implements Where {}

    /// As the first in what holds it: a map, a phase, a stage, a group, a lane.
    record FirstIn(Id<?> home) implements Where {}

    /// As the last in what holds it.
    record LastIn(Id<?> home) implements Where {}

    /// Right before another.
    static Where before(Id<?> next) {
        return new Before(next);
    }

    /// Right after another.
    static Where after(Id<?> previous) {
        return new After(previous);
    }

    /// As the first in what holds it.
    static Where firstIn(Id<?> home) {
        return new FirstIn(home);
    }

    /// As the last in what holds it.
    static Where lastIn(Id<?> home) {
        return new LastIn(home);
    }

    /// The element that it is said of: the neighbour, or what holds it.
    default Id<?> anchor() {
        return switch (this) {
            case Before(var next) -> next;
            case After(var previous) -> previous;
            case FirstIn(var home) -> home;
            case LastIn(var home) -> home;
        };
    }

    /// The index in a list of siblings; the end where the neighbour is not among them.
    default int in(List<? extends Element> siblings) {
        int at = -1;
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(anchor())) {
                at = i;
            }
        }
        return switch (this) {
            case Before _ -> at < 0 ? siblings.size() : at;
            case After _ -> at < 0 ? siblings.size() : at + 1;
            case FirstIn _ -> 0;
            case LastIn _ -> siblings.size();
        };
    }
}
