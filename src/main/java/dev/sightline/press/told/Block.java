package dev.sightline.press.told;

/// A piece of a told map.
///
/// @param level of a heading from 1, of an item from 0
/// @param label what an item is about, such as its lane; empty for nothing
/// @param text may have several lines
record Block(Kind kind, int level, String label, String text) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    static Block heading(int level, String text) {
        return new Block(Kind.HEADING, level, "", text.replace('\n', ' '));
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, 0, "", text);
    }

    static Block item(int level, String label, String text) {
        return new Block(Kind.ITEM, level, label.replace('\n', ' '), text);
    }
}
