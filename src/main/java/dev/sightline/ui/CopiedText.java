package dev.sightline.ui;

import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Naming;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What is selected, as plain text for other programs.
final class CopiedText {
    private CopiedText() {}

    /// Puts the names and texts of what is selected on the clipboard, a line each.
    static void copy(Session open) {
        List<String> texts = open.state().get().selection().elements().stream()
                .flatMap(id -> open.document().find(id).stream())
                .map(element -> Naming.name(element, open.document()))
                .toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", texts));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
