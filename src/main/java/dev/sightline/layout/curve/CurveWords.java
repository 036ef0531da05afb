package dev.sightline.layout.curve;

import dev.sightline.layout.sign.Signs;
import dev.sightline.model.CurveKind;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A curve told in words, for somebody who cannot see it: every value, in the order of the way.
final class CurveWords {
    private CurveWords() {}

    /// What a kind is called.
    static String of(CurveKind kind) {
        return switch (kind) {
            case EMOTION -> "Emotion";
            case INTENDED_EMOTION -> "Intended emotion";
            case ARC -> "Dramatic arc";
            case RATING -> "Rating";
            case DEVIATION -> "Deviation from the baseline";
            case VALUE -> "Value";
            case EFFORT -> "Effort";
            case IMPORTANCE -> "Importance";
            case SATISFACTION -> "Satisfaction";
            case EXPECTATION -> "Expectation";
            case EMPLOYEE_EMOTION -> "Emotion of employees";
            case BRAND_EMOTION -> "Emotion about the brand";
            case METRIC -> "Metric";
            case CUSTOM -> "Curve";
        };
    }

    /// Whose curve it is: the persona's or the actor's name.
    static Optional<String> owner(JourneyDocument document, ScoreCurve curve) {
        return curve.persona()
                .map(id -> document.get(id).name())
                .or(() -> curve.actor().map(id -> document.get(id).name()))
                .filter(name -> !name.isBlank());
    }

    /// What stands at a curve's end: its own name, or whose it is.
    static String name(JourneyDocument document, ScoreCurve curve) {
        if (!curve.name().isBlank()) {
            return curve.name();
        }
        Optional<String> owner = owner(document, curve);
        if (curve.kind() == CurveKind.EMOTION || curve.kind() == CurveKind.VALUE) {
            return owner.orElseGet(() -> of(curve.kind()));
        }
        if (curve.kind() == CurveKind.INTENDED_EMOTION) {
            return owner.map(name -> name + ", intended").orElse("intended");
        }
        return owner.map(name -> name + ", " + of(curve.kind()).toLowerCase(Locale.ROOT))
                .orElseGet(() -> of(curve.kind()));
    }

    /// The whole curve told.
    static String tell(JourneyDocument document, Reading reading) {
        String head = head(document, reading.curve());
        List<Spot> known = reading.known();
        List<Spot> unknown =
                reading.spots().stream().filter(spot -> !spot.known()).toList();
        if (reading.spots().isEmpty()) {
            return head + ": no values yet.";
        }
        List<String> parts = new ArrayList<>();
        double lowest = known.stream().mapToDouble(Spot::share).min().orElse(0);
        double highest = known.stream().mapToDouble(Spot::share).max().orElse(0);
        boolean lowTold = false;
        boolean highTold = false;
        for (int i = 0; i < known.size(); i++) {
            Spot spot = known.get(i);
            StringBuilder part = new StringBuilder(verb(known, i)).append(spot.number());
            part.append(" at ").append(spot.place());
            List<String> more = new ArrayList<>();
            boolean inside = i > 0 && i < known.size() - 1 && lowest < highest;
            if (inside && !lowTold && spot.share() == lowest) {
                more.add("lowest");
                lowTold = true;
            } else if (inside && !highTold && spot.share() == highest) {
                more.add("highest");
                highTold = true;
            }
            if (spot.outside()) {
                more.add("beyond the scale");
            }
            if (!spot.point().label().isBlank()) {
                more.add(spot.point().label().strip());
            }
            spot.markers().forEach(marker -> more.add(Signs.words(marker)));
            if (!more.isEmpty()) {
                part.append(" (").append(String.join("; ", more)).append(')');
            }
            parts.add(part.toString());
        }
        String told = String.join(", ", parts);
        if (!unknown.isEmpty()) {
            told += (told.isEmpty() ? "" : "; ") + "unknown at " + listed(unknown);
        }
        return head + ": " + told + ".";
    }

    private static String head(JourneyDocument document, ScoreCurve curve) {
        Optional<String> owner = owner(document, curve);
        String what =
                curve.name().isBlank() || owner.filter(curve.name()::equals).isPresent()
                        ? of(curve.kind())
                        : curve.name();
        return owner.filter(name -> !what.contains(name))
                .map(name -> what + " of " + name)
                .orElse(what);
    }

    private static String verb(List<Spot> known, int i) {
        if (known.size() == 1) {
            return "";
        }
        if (i == 0) {
            return "starts at ";
        }
        if (i == known.size() - 1) {
            return "ends at ";
        }
        double change = known.get(i).share() - known.get(i - 1).share();
        return change > 0 ? "rises to " : change < 0 ? "falls to " : "stays at ";
    }

    private static String listed(List<Spot> spots) {
        List<String> said = new ArrayList<>();
        for (Spot spot : spots) {
            String label = spot.point().label().strip();
            said.add(label.isEmpty() ? spot.place() : spot.place() + " (" + label + ")");
        }
        return said.size() == 1
                ? said.getFirst()
                : String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.getLast();
    }
}
