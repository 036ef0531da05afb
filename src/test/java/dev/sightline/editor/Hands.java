package dev.sightline.editor;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Somebody at the keyboard of an editor, whose keys beside the texts are counted.
final class Hands {
    final Editor editor;
    private Instant now = Instant.EPOCH;
    private int keys;

    Hands(JourneyDocument document) {
        editor = new Editor(document, () -> now, Gesture.NONE);
    }

    /// A template as it comes with the program.
    static JourneyDocument template(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("assets/templates/" + name + ".sightline.json"));
        return JourneyJson.read(bytes, name).openedDocument().orElseThrow();
    }

    JourneyDocument document() {
        return editor.state().document();
    }

    EditorState state() {
        return editor.state();
    }

    int keys() {
        return keys;
    }

    /// Takes a second's rest, so that nothing joins what was done before.
    Hands rest() {
        now = now.plusSeconds(1);
        return this;
    }

    /// Presses keys, written as `Ctrl+Shift+LEFT`, one after the other.
    Hands press(String... combinations) {
        for (String combination : combinations) {
            keys++;
            editor.key(key(combination));
        }
        return this;
    }

    /// Whether a key meant something.
    boolean means(String combination) {
        return editor.key(key(combination));
    }

    static Key key(String combination) {
        List<String> parts = List.of(combination.split("\\+"));
        return new Key(parts.getLast(), parts.contains("Ctrl"), parts.contains("Shift"), parts.contains("Alt"));
    }

    /// Types a text letter by letter, as the keyboard gives them: the first on the sheet, the others in the text
    /// control.
    Hands type(String text) {
        text.codePoints().forEach(letter -> {
            if (editor.state().text().isPresent()) {
                editor.textChanged(editor.state().text().get().text() + Character.toString(letter));
            } else {
                editor.type(Character.toString(letter));
            }
        });
        return this;
    }

    /// Puts the focus on an element.
    Hands go(String element) {
        editor.select(document().find(Id.of(element)).orElseThrow());
        return this;
    }

    /// Puts the focus in a place.
    Hands go(String row, int leaf) {
        Spot spot = new Spot(Id.of(row), leaf);
        editor.select(editor.walk().enter(spot, true).orElseThrow());
        return this;
    }

    String lead() {
        return state().selection().lead().map(Id::value).orElse("");
    }

    Optional<Spot> spot() {
        return state().selection().spot();
    }

    /// What an element says or is called.
    String words(String element) {
        return words(document().find(Id.of(element)).orElseThrow());
    }

    static String words(Element element) {
        return switch (element) {
            case Placed placed -> placed.text();
            case Column column -> column.name();
            case Lane lane -> lane.name();
            default -> element.id().value();
        };
    }

    /// What stands in a place, in words.
    List<String> at(String row, int leaf) {
        return editor.grid().at(new Spot(Id.of(row), leaf)).stream()
                .map(id -> words(document().find(id).orElseThrow()))
                .toList();
    }

    /// The heads of a row of columns from left to right.
    List<String> columns() {
        return state().view().leaves().stream().map(Column::name).toList();
    }

    String undoWords() {
        return state().history().undoable().map(entry -> entry.label()).orElse("");
    }
}
