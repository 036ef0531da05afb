package dev.sightline.ui.canvas;

import dev.sightline.layout.TextPlace;
import java.util.Optional;

/// Where on the sheet a text is being written.
///
/// @param element what the text is drawn on; empty while the text is not drawn, so that the field needs a ground of its
///     own
public record WritingPlace(TextPlace text, Optional<String> element) {
    boolean isDrawn() {
        return element.isPresent();
    }

    Optional<HiddenText> hidden() {
        return element.map(drawn -> new HiddenText(drawn, text));
    }
}
