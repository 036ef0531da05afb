package dev.sightline.layout.curve;

import dev.sightline.layout.SheetWords;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A curve told in words, for somebody who cannot see it: every value, in the order of the way.
final class CurveWords {
    private CurveWords() {}

    /// Whose curve it is: the persona's or the actor's name.
    static Optional<String> owner(JourneyDocument document, ScoreCurve curve) {
        return curve.persona()
                .map(id -> document.get(id).name())
                .or(() -> curve.actor().map(id -> document.get(id).name()))
                .filter(name -> !name.isBlank());
    }

    /// What stands at a curve's end: its own name, or whose it is.
    static String name(Ground ground, ScoreCurve curve) {
        if (!curve.name().isBlank()) {
            return curve.name();
        }
        SheetWords words = ground.words();
        Optional<String> owner = owner(ground.view().document(), curve);
        return switch (curve.kind()) {
            case EMOTION, VALUE -> owner.orElseGet(() -> words.of(curve.kind()));
            case INTENDED_EMOTION -> {
                String intended = words.of("curve.intended");
                yield owner.map(name -> words.of("curve.whose", name, intended)).orElse(intended);
            }
            default ->
                owner.map(name -> words.of("curve.whose", name, words.within(curve.kind())))
                        .orElseGet(() -> words.of(curve.kind()));
        };
    }

    /// The whole curve told.
    static String tell(Ground ground, Reading reading) {
        SheetWords words = ground.words();
        String head = head(ground, reading.curve());
        List<Spot> known = reading.known();
        List<Spot> unknown =
                reading.spots().stream().filter(spot -> !spot.known()).toList();
        if (reading.spots().isEmpty()) {
            return words.of("curve.nothing.told", head);
        }
        List<String> parts = new ArrayList<>();
        double lowest = known.stream().mapToDouble(Spot::share).min().orElse(0);
        double highest = known.stream().mapToDouble(Spot::share).max().orElse(0);
        boolean lowTold = false;
        boolean highTold = false;
        for (int i = 0; i < known.size(); i++) {
            Spot spot = known.get(i);
            StringBuilder part = new StringBuilder(words.of(way(known, i), spot.number(), spot.place()));
            List<String> more = new ArrayList<>();
            boolean inside = i > 0 && i < known.size() - 1 && lowest < highest;
            if (inside && !lowTold && spot.share() == lowest) {
                more.add(words.of("curve.lowest.told"));
                lowTold = true;
            } else if (inside && !highTold && spot.share() == highest) {
                more.add(words.of("curve.highest.told"));
                highTold = true;
            }
            if (spot.outside()) {
                more.add(words.of("curve.beyond.told"));
            }
            if (!spot.point().label().isBlank()) {
                more.add(spot.point().label().strip());
            }
            spot.markers().forEach(marker -> more.add(words.within(marker)));
            if (!more.isEmpty()) {
                part.append(" (").append(String.join("; ", more)).append(')');
            }
            parts.add(part.toString());
        }
        String told = String.join(", ", parts);
        if (!unknown.isEmpty()) {
            told += (told.isEmpty() ? "" : "; ") + words.of("curve.unknown.told", listed(words, unknown));
        }
        return words.of("curve.told", head, told);
    }

    private static String head(Ground ground, ScoreCurve curve) {
        SheetWords words = ground.words();
        Optional<String> owner = owner(ground.view().document(), curve);
        String what =
                curve.name().isBlank() || owner.filter(curve.name()::equals).isPresent()
                        ? words.of(curve.kind())
                        : curve.name();
        return owner.filter(name -> !what.contains(name))
                .map(name -> words.of("curve.of.told", what, name))
                .orElse(what);
    }

    /// The key of what a curve does on its way to a point.
    private static String way(List<Spot> known, int i) {
        if (known.size() == 1) {
            return "curve.only.told";
        }
        if (i == 0) {
            return "curve.starts.told";
        }
        if (i == known.size() - 1) {
            return "curve.ends.told";
        }
        double change = known.get(i).share() - known.get(i - 1).share();
        return change > 0 ? "curve.rises.told" : change < 0 ? "curve.falls.told" : "curve.stays.told";
    }

    private static String listed(SheetWords words, List<Spot> spots) {
        List<String> said = new ArrayList<>();
        for (Spot spot : spots) {
            String label = spot.point().label().strip();
            said.add(label.isEmpty() ? spot.place() : spot.place() + " (" + label + ")");
        }
        return words.listed(said);
    }
}
