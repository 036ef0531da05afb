package dev.sightline.ui.outline;

import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// A line in the tree of the outline. What is below it is made when it is opened first: of ten thousand cards hardly
/// any is ever looked at there.
final class OutlineItem extends TreeItem<OutlineEntry> {
    private boolean made;

    OutlineItem(OutlineEntry entry) {
        super(entry);
    }

    @Override
    public boolean isLeaf() {
        return getValue().children().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<OutlineEntry>> getChildren() {
        if (!made) {
            made = true;
            super.getChildren()
                    .setAll(getValue().children().stream().map(OutlineItem::new).toList());
        }
        return super.getChildren();
    }

    /// Whether what is below it is made.
    boolean isMade() {
        return made;
    }

    /// Says something else by now; lines that are still there stay as they are, open or closed.
    ///
    /// @param next with the very parts of what was said before that have not changed
    @SuppressWarnings("ReferenceEquality") // what is equal only is compared once more, which does no harm
    void say(OutlineEntry next) {
        OutlineEntry before = getValue();
        if (next == before) {
            return;
        }
        if (!made && !before.children().isEmpty()) {
            setValue(next);
            return;
        }
        Map<Object, OutlineItem> old = new HashMap<>();
        for (TreeItem<OutlineEntry> child : getChildren()) {
            old.putIfAbsent(child.getValue().key(), (OutlineItem) child);
        }
        List<TreeItem<OutlineEntry>> children = new ArrayList<>();
        for (OutlineEntry child : next.children()) {
            OutlineItem known = old.remove(child.key());
            if (known == null) {
                children.add(new OutlineItem(child));
            } else {
                known.say(child);
                children.add(known);
            }
        }
        setValue(next);
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
    }

    /// The first line, this one or one below, that stands for an element; only what leads there is made.
    Optional<OutlineItem> find(Id<?> id) {
        if (getValue().element().filter(id::equals).isPresent()) {
            return Optional.of(this);
        }
        List<OutlineEntry> below = getValue().children();
        for (int i = 0; i < below.size(); i++) {
            if (below.get(i).holds(id)) {
                return ((OutlineItem) getChildren().get(i)).find(id);
            }
        }
        return Optional.empty();
    }
}
