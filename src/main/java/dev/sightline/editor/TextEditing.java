package dev.sightline.editor;

import dev.sightline.model.Id;
import java.util.Optional;

/// A text that is being written on the sheet. The document of the state shows it already; nothing is in the history
/// yet.
///
/// @param element whose text it is; for something new, the element as the preview shows it
/// @param field which of its texts
/// @param spot the place it stands in; empty for what stands in none, such as a link
/// @param fresh whether the element comes to be with this text
/// @param replacing whether it began by typing over what was there: the caret stands at the end, else all is selected
/// @param before what it was
/// @param text what it is now
public record TextEditing(
        Id<?> element, Field field, Optional<Spot> spot, boolean fresh, boolean replacing, String before, String text) {

    /// Which text of an element is written.
    public enum Field {
        /// What a card, a pain, ... or a comment says.
        TEXT,
        /// What a column, a lane, a group, a line or the map is called.
        NAME,
        /// What is written beside a link or a marker.
        LABEL,
        /// The value of a curve at a leaf, as a number.
        VALUE,
        /// What is said at a point of a curve.
        QUOTE
    }

    /// Where to go when the text is done.
    public enum After {
        STAY,
        DOWN,
        NEXT_STEP,
        PREVIOUS_STEP,
        ANOTHER_HERE
    }

    TextEditing saying(String next) {
        return new TextEditing(element, field, spot, fresh, replacing, before, next);
    }

    TextEditing on(Id<?> other) {
        return new TextEditing(other, field, spot, fresh, replacing, before, text);
    }

    /// Whether the arrow keys leave the text and walk on, as they do for numbers in a spreadsheet.
    public boolean isLeftByArrows() {
        return field == Field.VALUE;
    }

    /// Whether anything was written.
    boolean isChanged() {
        return !text.equals(before);
    }
}
