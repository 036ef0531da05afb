package dev.sightline.ui.outline;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Words;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The panel at the left: the map as a tree. Choosing a line selects on the sheet, and the other way round.
public final class OutlinePanel extends BorderPane {
    /// How long nothing changes before the tree is read again: somebody who types does not look at it.
    private static final Duration REST = Duration.millis(160);
    /// The same while a text is being written, of which the next letter may be on its way.
    private static final Duration PAUSE = Duration.seconds(1);

    private final TreeView<OutlineEntry> tree = new TreeView<>();
    private Optional<Session> session = Optional.empty();
    private Optional<Id<JourneyMap>> shown = Optional.empty();
    private boolean following;
    private Optional<OutlineItem> root = Optional.empty();
    private @Nullable JourneyDocument read;
    private final PauseTransition rest = new PauseTransition(REST);

    /// A panel that shows nothing yet.
    public OutlinePanel() {
        getStyleClass().addAll("panel", "outline");
        Label title = new Label(Words.of("outline.title"));
        title.getStyleClass().add("panel-title");
        title.setLabelFor(tree);
        tree.setAccessibleText(Words.of("outline.accessible"));
        tree.setCellFactory(view -> new OutlineCell());
        tree.setShowRoot(true);
        tree.setFixedCellSize(30);
        tree.getSelectionModel().selectedItemProperty().addListener((seen, before, after) -> {
            if (after != null && !following) {
                after.getValue().element().ifPresent(id -> session.ifPresent(open -> open.goTo(id)));
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                session.ifPresent(open -> open.perform(Verb.REMOVE));
                event.consume();
            }
        });
        rest.setOnFinished(done -> session.filter(open -> isSeen()).ifPresent(this::catchUp));
        sceneProperty()
                .addListener(seen -> session.ifPresent(open -> show(open.state().get())));
        setTop(title);
        setCenter(tree);
    }

    /// Follows a document.
    public void follow(Session next) {
        session = Optional.of(next);
        shown = Optional.empty();
        next.state().addListener((seen, before, after) -> {
            if (session.filter(next::equals).isPresent() && concerns(before, after)) {
                show(after);
            }
        });
        show(next.state().get());
    }

    @SuppressWarnings("ReferenceEquality") // to look once more does no harm
    private static boolean concerns(EditorState before, EditorState after) {
        return before.document() != after.document()
                || before.committed() != after.committed()
                || !before.map().equals(after.map())
                || !before.selection().equals(after.selection());
    }

    /// Gives the keyboard to the tree.
    public void focus() {
        tree.requestFocus();
    }

    @SuppressWarnings("ReferenceEquality") // a document that is equal only is read again, which does no harm
    private void show(EditorState state) {
        if (getScene() == null) {
            return;
        }
        if (shown.filter(state.map()::equals).isEmpty()) {
            shown = Optional.of(state.map());
            read = state.committed();
            following = true;
            OutlineItem made = new OutlineItem(MapOutline.of(state.committed().view(state.map())));
            made.setExpanded(true);
            root = Optional.of(made);
            tree.setRoot(made);
            following = false;
        } else if (read != state.committed() || !tree.isFocused()) {
            rest.stop();
            rest.setDuration(state.text().isPresent() ? PAUSE : REST);
            rest.play();
            return;
        }
        mark(state.selection());
    }

    /// In a window that is closed the lines would look for colours that are there no more.
    private boolean isSeen() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    /// Once nothing has changed for a while.
    @SuppressWarnings("ReferenceEquality") // as above
    private void catchUp(Session open) {
        if (read == open.state().get().committed()) {
            mark(open.state().get().selection());
        } else {
            readAgain(open);
        }
    }

    /// Reads the map in the background; lines that are still there stay as they are, open or closed.
    private void readAgain(Session open) {
        JourneyDocument document = open.state().get().committed();
        Id<JourneyMap> map = open.state().get().map();
        Optional<OutlineItem> shownRoot = root;
        read = document;
        OutlineEntry older = shownRoot.map(TreeItem::getValue).orElseThrow();
        Thread.ofVirtual().name("outline").start(() -> {
            OutlineEntry whole = MapOutline.of(document.view(map)).sharing(older);
            Platform.runLater(() -> {
                boolean wanted = isSeen() && session.filter(open::equals).isPresent();
                if (wanted && shown.filter(map::equals).isPresent() && root.equals(shownRoot)) {
                    following = true;
                    shownRoot.ifPresent(item -> item.say(whole));
                    following = false;
                    mark(open.state().get().selection());
                }
            });
        });
    }

    private void mark(Selection selection) {
        TreeItem<OutlineEntry> wanted = selection
                .lead()
                .flatMap(id -> root.flatMap(item -> item.find(id)))
                .orElse(null);
        if (Objects.equals(wanted, tree.getSelectionModel().getSelectedItem())) {
            return;
        }
        following = true;
        if (wanted == null) {
            tree.getSelectionModel().clearSelection();
        } else {
            for (TreeItem<OutlineEntry> up = wanted.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
            }
            tree.getSelectionModel().select(wanted);
            if (!tree.isFocused()) {
                tree.scrollTo(Math.max(0, tree.getRow(wanted) - 4));
            }
        }
        following = false;
    }
}
