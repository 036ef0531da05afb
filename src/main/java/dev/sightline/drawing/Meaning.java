package dev.sightline.drawing;

import java.util.Optional;

/// What a fragment is for somebody who cannot see it.
///
/// @param words the whole of it told in logical order; empty only for decoration
/// @param element the id of what it shows, if it shows one thing; one of its own for a colour of heat, and for what is
/// about a thing that another place shows
/// @param slot where in the table it stands, for headers, cells and figures of the table
/// @param level for headers: 0 phase, 1 stage, 2 step for columns; for rows 0 a group or what
///     stands in none, 1 what stands in a group; for headings how deep they lie below the headings of 0; for entries of
/// a table of contents 1 where they
///     belong to the last entry of 0; otherwise 0
/// @param language a BCP 47 tag when it differs from the drawing's
public record Meaning(
        Role role, String words, Optional<String> element, Optional<Slot> slot, int level, Optional<String> language) {

    /// What the ids begin with of colours that are hidden and shown on their own.
    private static final String UNDER = "/heat/";

    /// What the ids begin with of what is about an element to which no link leads there: another place shows it.
    private static final String AGAIN = "/again/";

    /// Only for the eye.
    public static final Meaning DECORATION =
            new Meaning(Role.DECORATION, "", Optional.empty(), Optional.empty(), 0, Optional.empty());

    /// Something outside the table.
    public static Meaning of(Role role, String words) {
        return new Meaning(role, words, Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    /// Something outside the table that shows one element.
    public static Meaning of(Role role, String words, String element) {
        return new Meaning(role, words, Optional.of(element), Optional.empty(), 0, Optional.empty());
    }

    /// Decoration that belongs to one element, so that a click on it finds the element.
    public static Meaning decorationOf(String element) {
        return new Meaning(Role.DECORATION, "", Optional.of(element), Optional.empty(), 0, Optional.empty());
    }

    /// The colour of heat of one element, which nobody finds by clicking on it.
    ///
    /// @param slot where the element stands, if in the table
    public static Meaning heatOf(String element, Optional<Slot> slot) {
        return new Meaning(Role.DECORATION, "", Optional.of(UNDER + element), slot, 0, Optional.empty());
    }

    /// What shows an element once more, only for the eye.
    public static Meaning again(String element) {
        return DECORATION.saidOf(element);
    }

    /// The same said of an element that another place shows: remarks on it are on the element, but nothing leads there.
    public Meaning saidOf(String of) {
        return new Meaning(role, words, Optional.of(AGAIN + of), slot, level, language);
    }

    /// Whether it is about an element that another place shows.
    public boolean isAgain() {
        return element.filter(id -> id.startsWith(AGAIN)).isPresent();
    }

    /// Whether it is the colour of heat of an element.
    public boolean isHeat() {
        return element.filter(id -> id.startsWith(UNDER)).isPresent();
    }

    /// The element that it shows or colours, or of which something is said.
    public Optional<String> about() {
        return element.map(id -> {
            String before = id.startsWith(UNDER) ? UNDER : id.startsWith(AGAIN) ? AGAIN : "";
            return id.substring(before.length());
        });
    }

    /// Something in the table that shows one element.
    public static Meaning inTable(Role role, String words, String element, Slot slot, int level) {
        return new Meaning(role, words, Optional.of(element), Optional.of(slot), level, Optional.empty());
    }
}
