package dev.sightline.cli;

import dev.sightline.press.Annotated;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The words by which `--annotate` names what is annotated.
final class AnnotationWords {
    static final String NAMES = "comments, resolved, pains, notes, all or none";

    private static final Map<String, Set<Annotated>> KNOWN = new TreeMap<>(Map.of(
            "comments", Set.of(Annotated.OPEN_COMMENTS),
            "resolved", Set.of(Annotated.SETTLED_COMMENTS),
            "pains", Set.of(Annotated.PAINS),
            "notes", Set.of(Annotated.NOTES),
            "all", Set.of(Annotated.values()),
            "none", Set.of()));

    private AnnotationWords() {}

    /// What a list of words such as `comments,pains` asks for.
    ///
    /// @throws CannotDo if one of them is not known
    static Set<Annotated> of(String list) {
        Set<Annotated> wanted = EnumSet.noneOf(Annotated.class);
        for (String word : list.toLowerCase(Locale.ROOT).split(",", -1)) {
            Set<Annotated> meant = KNOWN.get(word.strip());
            if (meant == null) {
                throw new CannotDo("--annotate does not know '" + word.strip() + "'; it takes " + NAMES
                        + ", separated by commas.");
            }
            wanted.addAll(meant);
        }
        return wanted;
    }
}
