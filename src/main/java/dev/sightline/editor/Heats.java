package dev.sightline.editor;

import dev.sightline.analysis.Heated;
import dev.sightline.model.MapView;
import dev.sightline.model.Showing;
import java.util.Optional;

/// Colouring a map by a figure, and doing so no longer.
public final class Heats {
    private Heats() {}

    /// What would be shown then; empty where nothing is known of the figure, or the verb is another.
    static Optional<Showing> of(Verb verb, Showing now, MapView view) {
        if (verb == Verb.HEAT_OFF || isOn(verb, now)) {
            return Optional.of(now.heated(Optional.empty())).filter(next -> !next.equals(now));
        }
        return verb.heat()
                .filter(heat -> !Heated.of(view, heat).levels().isEmpty())
                .map(heat -> now.heated(Optional.of(heat)));
    }

    /// Whether the map is coloured as a verb says.
    public static boolean isOn(Verb verb, Showing now) {
        return verb.heat().isPresent() && verb.heat().equals(now.heat());
    }
}
