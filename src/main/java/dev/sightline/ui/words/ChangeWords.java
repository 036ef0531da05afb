package dev.sightline.ui.words;

import dev.sightline.edit.Difference;
import dev.sightline.edit.Differences;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;

/// What happened to a document, as a short list for people: `3 cards added`, `1 stage renamed: Book`.
public final class ChangeWords {
    private static final int LINES = 5;

    private ChangeWords() {}

    /// What happened from one state to another; one line that says so when nothing did.
    public static List<String> between(JourneyDocument before, JourneyDocument after) {
        List<Difference> differences = Differences.between(before, after);
        if (differences.isEmpty()) {
            return List.of(Words.of("changed.nothing"));
        }
        List<String> lines = new ArrayList<>();
        int shown = differences.size() <= LINES ? LINES : LINES - 1;
        differences.stream().limit(shown).forEach(one -> lines.add(line(one, before, after)));
        if (differences.size() > shown) {
            int rest = differences.stream()
                    .skip(shown)
                    .mapToInt(one -> one.elements().size())
                    .sum();
            lines.add(Words.count("changed.more", rest));
        }
        return lines;
    }

    /// What is in a document that was never saved.
    public static List<String> all(JourneyDocument document) {
        long cards =
                document.elements().stream().filter(Placed.class::isInstance).count();
        long steps = document.elements().stream().filter(Step.class::isInstance).count();
        return List.of(
                Words.of("changed.neverSaved"),
                Words.count("count.maps", document.maps().size()) + ", " + Words.count("count.steps", steps) + ", "
                        + Words.count("count.cards", cards));
    }

    private static String line(Difference one, JourneyDocument before, JourneyDocument after) {
        String counted = Words.count("count." + kind(one), one.elements().size());
        String told = Words.of("changed." + one.deed(), counted);
        if (one.elements().size() > 1) {
            return told;
        }
        Element element = one.elements().getFirst();
        JourneyDocument home = one.deed() == Difference.Deed.REMOVED ? before : after;
        String name = Naming.brief(Naming.name(element, home));
        return name.equals(Naming.kind(element)) ? told : Words.of("changed.named", told, name);
    }

    private static String kind(Difference one) {
        boolean phases = one.elements().stream()
                .allMatch(element -> element instanceof Stage stage && stage.level() == Stage.Level.PHASE);
        return phases ? "Phase" : one.kind().getSimpleName();
    }
}
