package dev.sightline.file;

/// Something that is wrong with a file, or worth a remark, in a person's words.
///
/// @param line in the file, from 1; 0 when it is about the file as a whole
/// @param column in the line, from 1, in characters; 0 when it is about the file as a whole
/// @param element where it is, in the file's own words, such as `card 3 of lane "Thinking" on map "Night train"`; empty
///     when it is about the file as a whole
/// @param sentence what was found, and what is expected
public record Problem(int line, int column, String element, String sentence) {
    /// All of it on one line: `line 12, column 7, stage "Book": ...`.
    @Override
    public String toString() {
        String where = line == 0 ? "" : "line " + line + ", column " + column;
        if (!element.isEmpty()) {
            where += (where.isEmpty() ? "" : ", ") + element;
        }
        return where.isEmpty() ? sentence : where + ": " + sentence;
    }
}
