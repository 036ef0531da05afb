package dev.sightline.ui.outline;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final TreeView<OutlineEntry> tree = new TreeView<>();
    private final Map<Id<?>, TreeItem<OutlineEntry>> items = new HashMap<>();
    private Optional<Session> session = Optional.empty();
    private Optional<Id<JourneyMap>> shown = Optional.empty();
    private boolean following;
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
        rest.setOnFinished(done -> session.ifPresent(this::catchUp));
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
            if (session.filter(next::equals).isPresent()) {
                show(after);
            }
        });
        show(next.state().get());
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
            items.clear();
            following = true;
            TreeItem<OutlineEntry> root = item(MapOutline.of(state.committed().view(state.map())), 0);
            tree.setRoot(root);
            following = false;
        } else if (read != state.committed() || !tree.isFocused()) {
            rest.playFromStart();
            return;
        }
        mark(state.selection());
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
        read = document;
        Thread.ofVirtual().name("outline").start(() -> {
            OutlineEntry whole = MapOutline.of(document.view(map));
            Platform.runLater(() -> {
                boolean wanted = session.filter(open::equals).isPresent();
                if (wanted && shown.filter(map::equals).isPresent()) {
                    following = true;
                    items.clear();
                    renew(tree.getRoot(), whole);
                    following = false;
                    mark(open.state().get().selection());
                }
            });
        });
    }

    private void renew(TreeItem<OutlineEntry> item, OutlineEntry entry) {
        if (!entry.equals(item.getValue())) {
            Map<Object, TreeItem<OutlineEntry>> old = new HashMap<>();
            item.getChildren().forEach(child -> old.putIfAbsent(key(child.getValue()), child));
            List<TreeItem<OutlineEntry>> children = new ArrayList<>();
            int depth = tree.getTreeItemLevel(item) + 1;
            for (OutlineEntry child : entry.children()) {
                TreeItem<OutlineEntry> known = old.remove(key(child));
                if (known == null) {
                    children.add(item(child, depth));
                } else {
                    renew(known, child);
                    children.add(known);
                }
            }
            item.setValue(entry);
            if (!item.getChildren().equals(children)) {
                item.getChildren().setAll(children);
            }
        } else {
            item.getChildren().forEach(child -> renew(child, child.getValue()));
        }
        entry.element().ifPresent(id -> items.putIfAbsent(id, item));
    }

    /// By what a line is known again: what it stands for, or the icon of a heading, whose words may hold a number.
    private static Object key(OutlineEntry entry) {
        return entry.element().isPresent() ? entry.element().get() : entry.icon();
    }

    private TreeItem<OutlineEntry> item(OutlineEntry entry, int depth) {
        TreeItem<OutlineEntry> item = new TreeItem<>(entry);
        entry.element().ifPresent(id -> items.putIfAbsent(id, item));
        entry.children().forEach(child -> item.getChildren().add(item(child, depth + 1)));
        item.setExpanded(depth == 0);
        return item;
    }

    private void mark(Selection selection) {
        TreeItem<OutlineEntry> wanted = selection.lead().map(items::get).orElse(null);
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
