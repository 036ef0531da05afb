package dev.sightline.ui;

import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Naming;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What is selected as plain text on the clipboard, a line for each element.
final class PlainCopy {
    private PlainCopy() {}

    static void ofSelection(Session open) {
        List<String> texts = open.state().get().selection().elements().stream()
                .flatMap(id -> open.document().find(id).stream())
                .map(element -> Naming.name(element, open.document()))
                .toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", texts));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
