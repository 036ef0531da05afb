package dev.sightline.ui.outline;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Selection;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;

/// The panel at the left: the map as a tree. Choosing a line selects on the sheet, and the other way round.
public final class OutlinePanel extends BorderPane {
    private final TreeView<OutlineEntry> tree = new TreeView<>();
    private final Map<Id<?>, TreeItem<OutlineEntry>> items = new HashMap<>();
    private Optional<Session> session = Optional.empty();
    private Optional<Id<JourneyMap>> shown = Optional.empty();
    private boolean following;

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

    private void show(EditorState state) {
        if (shown.filter(state.map()::equals).isEmpty()) {
            shown = Optional.of(state.map());
            items.clear();
            following = true;
            TreeItem<OutlineEntry> root = item(MapOutline.of(state.view()), 0);
            tree.setRoot(root);
            following = false;
        }
        mark(state.selection());
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
