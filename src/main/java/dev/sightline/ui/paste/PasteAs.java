package dev.sightline.ui.paste;

/// What may become of what is on the clipboard.
enum PasteAs {
    /// Our own cards as they were copied.
    CARDS,
    TEXT,
    LINES,
    TABLE,
    PICTURE
}
