package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import java.util.List;

/// The way from each old version of the format to the one that is written now.
final class Migrations {
    private Migrations() {}

    /// One step for each version, without a gap.
    static final List<Migration> STEPS = List.of(new V0_FlatCells());

    /// The tree of the current version for one of an older.
    static JsonObject toCurrent(JsonObject root, int version) {
        JsonObject tree = root;
        for (Migration step : STEPS) {
            if (step.from() >= version) {
                tree = step.migrate(tree);
                tree.put("version", Json.amount(step.from() + 1));
            }
        }
        return tree;
    }

    /// What is done on the way from a version, for a note.
    static String titles(int version) {
        return String.join(
                "; ",
                STEPS.stream()
                        .filter(step -> step.from() >= version)
                        .map(Migration::title)
                        .toList());
    }
}
