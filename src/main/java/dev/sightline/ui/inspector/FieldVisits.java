package dev.sightline.ui.inspector;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Tells the fields of a form when the keyboard comes and goes. JavaFX's own word for it, that the focus is within, is
/// true of every field with a list or a box to choose from, too: their cells are focused without having the keyboard.
final class FieldVisits {
    private final ChangeListener<@Nullable Node> follower = (seen, before, after) -> moved(before, after);

    FieldVisits(Node form) {
        form.sceneProperty().addListener((seen, before, after) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(follower);
            }
            if (after != null) {
                after.focusOwnerProperty().addListener(follower);
            }
        });
    }

    private static void moved(@Nullable Node before, @Nullable Node after) {
        FieldBox<?> from = around(before);
        FieldBox<?> to = around(after);
        if (!Objects.equals(from, to)) {
            if (from != null) {
                from.left();
            }
            if (to != null) {
                to.entered();
            }
        }
    }

    private static @Nullable FieldBox<?> around(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof FieldBox<?> field) {
                return field;
            }
        }
        return null;
    }
}
