package dev.sightline.ui.outline;

import dev.sightline.model.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of the outline with what is below it.
///
/// @param element what it stands for; empty for a heading
/// @param words what it says
/// @param detail what stands beside it, such as the step that a card is on; may be empty
/// @param kind what kind of thing it is, for somebody who cannot see the icon
record OutlineEntry(
        Optional<Id<?>> element, String words, String detail, String kind, String icon, List<OutlineEntry> children) {
    OutlineEntry {
        children = List.copyOf(children);
    }

    /// All of it in words.
    String spoken() {
        String said = kind.isBlank() || kind.equals(words) ? words : kind + ": " + words;
        return detail.isBlank() ? said : said + ", " + detail;
    }

    /// By what a line is known again: what it stands for, or the icon of a heading, whose words may hold a number.
    Object key() {
        return element.isPresent() ? element.get() : icon;
    }

    /// Whether it or a line below it stands for an element.
    boolean holds(Id<?> id) {
        if (element.isPresent() && element.get().equals(id)) {
            return true;
        }
        for (OutlineEntry child : children) {
            if (child.holds(id)) {
                return true;
            }
        }
        return false;
    }

    /// The same, made of the very lines of an older reading wherever these say the same, so that one sees at once what
    /// has changed.
    OutlineEntry sharing(OutlineEntry older) {
        if (equals(older)) {
            return older;
        }
        Map<Object, OutlineEntry> known = new HashMap<>();
        older.children.forEach(child -> known.putIfAbsent(child.key(), child));
        List<OutlineEntry> shared = children.stream()
                .map(child -> child.sharing(known.getOrDefault(child.key(), child)))
                .toList();
        return new OutlineEntry(element, words, detail, kind, icon, shared);
    }
}
