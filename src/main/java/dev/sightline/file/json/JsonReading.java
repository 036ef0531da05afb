package dev.sightline.file.json;

import java.util.List;
import java.util.Optional;

/// What came of reading JSON: the tree unless the text is no JSON, and what is wrong with it.
public record JsonReading(Optional<Json> tree, List<Flaw> flaws) {
    public JsonReading {
        flaws = List.copyOf(flaws);
    }
}
