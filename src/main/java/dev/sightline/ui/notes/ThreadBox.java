package dev.sightline.ui.notes;

import dev.sightline.edit.CommentEdit;
import dev.sightline.editor.Editor;
import dev.sightline.editor.find.NoteThread;
import dev.sightline.model.CommentState;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A thread to read, to answer and to settle. What is being answered stays while others change the document.
final class ThreadBox extends VBox {
    private final Editor editor;
    private final Runnable back;
    private final Label about = new Label();
    private final StateChoice state = new StateChoice(this::give);
    private final VBox said = new VBox();
    private final ScrollPane scroll = new ScrollPane(said);
    private final WordsField answer;
    private final Button resolve = new Button();
    private Optional<NoteThread> shown = Optional.empty();

    /// @param back gives the keyboard back to where it was
    ThreadBox(Editor editor, Runnable back) {
        this.editor = editor;
        this.back = back;
        getStyleClass().add("thread");
        about.getStyleClass().add("thread-about");
        about.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, about, gap, state);
        top.setAlignment(Pos.CENTER_LEFT);
        said.getStyleClass().add("thread-said");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        answer = new WordsField("notes.answer", this::answered, back);
        resolve.setOnAction(pressed -> settle());
        resolve.setMinWidth(USE_PREF_SIZE);
        resolve.getStyleClass().add("thread-resolve");
        HBox foot = new HBox(8, answer, resolve);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(answer, Priority.ALWAYS);
        getChildren().addAll(top, scroll, foot);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// Shows a thread, or how it is now.
    void show(NoteThread thread, JourneyDocument document) {
        boolean other =
                shown.filter(one -> one.head().id().equals(thread.head().id())).isEmpty();
        if (shown.filter(thread::equals).isPresent()) {
            return;
        }
        shown = Optional.of(thread);
        String name = Naming.brief(Naming.name(thread.on(), document));
        about.setText(name);
        about.setGraphic(KindIcons.icon(KindIcons.of(thread.on())));
        state.show(thread.head());
        said.getChildren()
                .setAll(thread.comments()
                        .map(comment -> new SaidBox(editor, comment, back))
                        .toList());
        resolve.setText(Words.of(thread.isOpen() ? "notes.resolve" : "notes.reopen"));
        resolve.setGraphic(KindIcons.icon(thread.isOpen() ? "check" : "restore"));
        setAccessibleText(Words.of("notes.thread.accessible", name));
        if (other) {
            answer.clear();
        }
        scroll.layout();
        scroll.setVvalue(other ? 0 : 1);
    }

    Optional<NoteThread> shown() {
        return shown;
    }

    /// Lets an answer be written.
    void answer() {
        answer.requestFocus();
    }

    /// Lets the note be said otherwise.
    void rewrite() {
        said.getChildren().stream()
                .findFirst()
                .filter(SaidBox.class::isInstance)
                .ifPresent(first -> ((SaidBox) first).rewrite());
    }

    private void answered(String words) {
        answer.clear();
        shown.ifPresent(thread -> editor.answer(thread.head().id(), words));
    }

    /// Settles the thread, or opens it again.
    void settle() {
        shown.ifPresent(thread -> give(Optional.of(CommentState.COMPLETED).filter(done -> thread.isOpen())));
    }

    private void give(Optional<CommentState> next) {
        shown.ifPresent(thread ->
                editor.apply(CommentEdit.State.of(List.of(thread.head().id()), next)));
    }
}
