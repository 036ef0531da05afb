package dev.sightline.drawing;

/// What a fragment is to a reader; decides its tag in a PDF, its element in an SVG and its turn for a screen reader.
public enum Role {
    /// The document's one title (H1).
    TITLE,
    /// A heading outside the table, such as `Legend` (H2).
    HEADING,
    /// Running text outside the table.
    PARAGRAPH,
    /// One of a list outside the table; those that follow each other are one list.
    ITEM,
    /// An entry of a table of contents, with a link to what it names.
    CONTENTS,
    /// The head of one or several columns of the table: phase, stage or step.
    COLUMN_HEADER,
    /// The head of a row of the table: a lane.
    ROW_HEADER,
    /// Content of a cell of the table, such as a card; several may share a cell.
    CELL,
    /// A picture told in words: a curve, a link between cards. In a cell when it has a slot.
    FIGURE,
    /// A numbered note.
    NOTE,
    /// Only for the eye: grounds, frames, rules. Has no words.
    DECORATION
}
