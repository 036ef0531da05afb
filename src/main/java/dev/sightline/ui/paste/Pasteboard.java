package dev.sightline.ui.paste;

import dev.sightline.editor.Choice;
import dev.sightline.editor.Editor;
import dev.sightline.editor.TextEditing;
import dev.sightline.editor.clip.Clipping;
import dev.sightline.editor.clip.Pasting;
import dev.sightline.exchange.Block;
import dev.sightline.exchange.GridPaste;
import dev.sightline.exchange.RowList;
import dev.sightline.exchange.Table;
import dev.sightline.exchange.TablePlan;
import dev.sightline.model.Column;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.find.Chooser;
import dev.sightline.ui.picture.MapPicture;
import dev.sightline.ui.picture.PictureIntake;
import dev.sightline.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Copies from a map to the system's clipboard and pastes from it: cards as they are between Sightline's own windows,
/// text and tables for and from other programs.
public final class Pasteboard {
    private static final DataFormat OURS = DataFormat.lookupMimeType(Clipping.MEDIA_TYPE) == null
            ? new DataFormat(Clipping.MEDIA_TYPE)
            : DataFormat.lookupMimeType(Clipping.MEDIA_TYPE);

    private final DialogLayer dialogs;
    private final Consumer<String> tell;
    private final PictureIntake pictures;

    /// @param dialogs where a table is shown before it is pasted
    /// @param tell says a sentence to the person
    /// @param pictures takes in pictures
    public Pasteboard(DialogLayer dialogs, Consumer<String> tell, PictureIntake pictures) {
        this.dialogs = dialogs;
        this.tell = tell;
        this.pictures = pictures;
    }

    /// Copies what is selected.
    ///
    /// @param picture makes a picture of it, which follows a moment later
    public void copy(Session open, MapPicture picture) {
        Pasting.copy(open.editor().state()).ifPresent(clipping -> put(open, clipping, picture));
    }

    /// Copies what is selected and takes it away, as one step.
    ///
    /// @param picture makes a picture of it, which follows a moment later
    public void cut(Session open, MapPicture picture) {
        Pasting.copy(open.editor().state()).ifPresent(clipping -> {
            put(open, clipping, picture);
            Pasting.cut(open.editor(), clipping);
        });
    }

    private static void put(Session open, Clipping clipping, MapPicture picture) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        clipboard.setContent(content(clipping));
        picture.ofSelection(open, image -> {
            // something else may have been copied since
            if (clipping.json().equals(clipboard.getContent(OURS))) {
                ClipboardContent content = content(clipping);
                content.putImage(image);
                clipboard.setContent(content);
            }
        });
    }

    private static ClipboardContent content(Clipping clipping) {
        ClipboardContent content = new ClipboardContent();
        content.put(OURS, clipping.json());
        content.putString(clipping.text());
        clipping.html().ifPresent(content::putHtml);
        return content;
    }

    /// Pastes what is there; a table is shown first, with what becomes of it.
    public void paste(Editor editor) {
        editor.commitText(TextEditing.After.STAY);
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Optional<Clipping> ours = text(clipboard.getContent(OURS)).flatMap(Clipping::read);
        if (ours.isPresent()) {
            Pasting.paste(editor, ours.get());
            return;
        }
        List<Path> files = clipboard.hasFiles()
                ? clipboard.getFiles().stream().map(File::toPath).toList()
                : List.of();
        if (!files.isEmpty() && files.stream().allMatch(PictureIntake::isPicture)) {
            pictures.files(editor, files);
            return;
        }
        // a browser that copies a picture puts a piece of HTML beside it; a spreadsheet that copies cells puts a
        // picture
        // of them beside the text
        String text = clipboard.getString();
        if (clipboard.hasImage() && (text == null || text.isBlank())) {
            pictures.image(editor, clipboard.getImage(), Pasting.PictureAim.of(editor.state()));
            return;
        }
        Optional<Block> block =
                GridPaste.read(Optional.ofNullable(clipboard.getHtml()), Optional.ofNullable(clipboard.getString()));
        switch (block.orElse(null)) {
            case RowList list -> Pasting.paste(editor, TablePlan.of(list));
            case Table table -> show(editor, table);
            case null -> tell.accept(Words.of("paste.nothing"));
        }
    }

    /// Asks as what of all that it could be what is there is pasted.
    public void special(Editor editor) {
        editor.commitText(TextEditing.After.STAY);
        List<Choice> choices = choices(Clipboard.getSystemClipboard());
        if (choices.isEmpty()) {
            tell.accept(Words.of("paste.nothing"));
            return;
        }
        Chooser chooser = new Chooser(choices, "", name -> Optional.empty(), choice -> {
            dialogs.close();
            choice.choose().accept(editor);
        });
        dialogs.open(Words.of("verb.PASTE_SPECIAL").replace("…", ""), chooser, chooser.field());
    }

    private List<Choice> choices(Clipboard clipboard) {
        List<Choice> found = new ArrayList<>();
        Optional<String> html = Optional.ofNullable(clipboard.getHtml());
        Optional<String> words = Optional.ofNullable(clipboard.getString());
        text(clipboard.getContent(OURS))
                .flatMap(Clipping::read)
                .ifPresent(clipping -> found.add(as(PasteAs.CARDS, editor -> Pasting.paste(editor, clipping))));
        words.flatMap(GridPaste::whole).ifPresent(list -> found.add(as(PasteAs.TEXT, list)));
        words.flatMap(GridPaste::lines)
                .filter(list -> list.lines().size() > 1)
                .ifPresent(list -> found.add(as(PasteAs.LINES, list)));
        GridPaste.read(html, words)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .or(() -> words.flatMap(GridPaste::delimited).filter(table -> table.height() + table.width() > 2))
                .ifPresent(table -> found.add(as(PasteAs.TABLE, editor -> show(editor, table))));
        if (clipboard.hasImage()) {
            found.add(as(
                    PasteAs.PICTURE,
                    editor -> pictures.image(editor, clipboard.getImage(), Pasting.PictureAim.of(editor.state()))));
        }
        return found;
    }

    private static Choice as(PasteAs kind, RowList list) {
        return as(kind, editor -> Pasting.paste(editor, TablePlan.of(list)));
    }

    private static Choice as(PasteAs kind, Consumer<Editor> paste) {
        return new Choice(Optional.of(kind), false, paste);
    }

    private static Optional<String> text(Object content) {
        return content instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private void show(Editor editor, Table table) {
        MapView map = editor.state().view();
        PastePreview preview = new PastePreview(table, columns(map), rows(map), plan -> {
            dialogs.close();
            Pasting.paste(editor, plan);
        });
        dialogs.open(Words.of("paste.title"), preview, preview.first());
    }

    private static Set<String> columns(MapView map) {
        return Stream.of(map.phases(), map.stages(), map.steps())
                .flatMap(level -> level.stream().map(Column::name))
                .collect(Collectors.toSet());
    }

    private static Set<String> rows(MapView map) {
        return map.lanes().stream().map(Lane::name).collect(Collectors.toSet());
    }
}
