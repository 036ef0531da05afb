package dev.sightline.editor;

import dev.sightline.model.Id;
import java.util.Map;
import java.util.Optional;

/// A text that is being written on the sheet. The document of the state shows it already; nothing is in the history
/// yet.
///
/// @param element whose text it is; for something new, the element as the preview shows it
/// @param field which of its texts
/// @param spot the place it stands in; empty for what stands in none, such as a link
/// @param making what comes to be with it; empty for a text of something that is there
/// @param replacing whether it began by typing over what was there: the caret stands at the end, else all is selected
/// @param before what it was
/// @param text what it is now
/// @param origin what was selected when it began
public record TextEditing(
        Id<?> element,
        Field field,
        Optional<Spot> spot,
        Optional<Making> making,
        boolean replacing,
        String before,
        String text,
        Selection origin) {

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
        ANOTHER_HERE;

        /// Where a key goes that finishes a text; Shift+Enter is left to the text as a new line.
        static Optional<After> of(Key key) {
            return Optional.ofNullable(KEYS.get(key));
        }

        private static final Map<Key, After> KEYS = Map.of(
                Key.plain("ENTER"), DOWN,
                Key.plain("TAB"), NEXT_STEP,
                Key.shift("TAB"), PREVIOUS_STEP,
                Key.shortcut("ENTER"), ANOTHER_HERE);
    }

    private static final Id<?> NOT_YET = Id.of("/new");

    /// The text of something that is there.
    static TextEditing of(Id<?> element, Field field, String text, Selection origin) {
        return new TextEditing(element, field, origin.spot(), Optional.empty(), false, text, text, origin);
    }

    /// The text of something that is to come.
    static TextEditing making(Making making, Field field, Optional<Spot> spot, Selection origin) {
        return new TextEditing(NOT_YET, field, spot, Optional.of(making), true, "", "", origin);
    }

    TextEditing saying(String next) {
        return new TextEditing(element, field, spot, making, replacing, before, next, origin);
    }

    TextEditing typedOver(String next) {
        return new TextEditing(element, field, spot, making, true, before, next, origin);
    }

    TextEditing on(Id<?> other, Optional<Spot> where) {
        return new TextEditing(other, field, where, making, replacing, before, text, origin);
    }

    /// Whether the element comes to be with this text.
    public boolean fresh() {
        return making.isPresent();
    }

    /// Whether the arrow keys leave the text and walk on, as they do for numbers in a spreadsheet.
    public boolean isLeftByArrows() {
        return field == Field.VALUE;
    }

    /// Whether it is said beside what stands on the grid, as a note or the label of a link is: the next row has nothing
    /// to do with it.
    boolean isBeside() {
        return field == Field.LABEL
                || making.filter(Making.OfNote.class::isInstance).isPresent();
    }

    /// Whether it asks for a change.
    boolean isChanged() {
        return making.map(made -> !text.isBlank()
                        || made instanceof Making.OfColumn(var _, var _, var asked) && asked
                        || made instanceof Making.OfLane)
                .orElse(!text.equals(before));
    }
}
