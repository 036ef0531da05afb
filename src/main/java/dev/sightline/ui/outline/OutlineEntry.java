package dev.sightline.ui.outline;

import dev.sightline.model.Id;
import java.util.List;
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
}
