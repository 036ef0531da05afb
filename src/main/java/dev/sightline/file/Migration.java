package dev.sightline.file;

import dev.sightline.file.json.JsonObject;

/// One step from a version of the format to the next, on the tree and never on the model, so that it need not change
/// when the model does. A step that has been released is never edited; a mistake in it gets a further step.
interface Migration {
    /// The version it starts from; it leads to the next.
    int from();

    /// What it does, for a note: `columns and cells become stages and cards`.
    String title();

    /// The tree of the next version. It may change the given tree, and passes on what it does not know.
    JsonObject migrate(JsonObject root);
}
