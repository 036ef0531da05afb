package dev.sightline.ui.inspector;

import dev.sightline.edit.History;
import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Unfit;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field of a form: its name, its control, and below it what is wrong with what was entered, if anything.
abstract class FieldBox<V> extends VBox {
    private final Hands hands;
    private final Label label;
    private final Label problem = new Label();
    private Slot<V> slot;
    private long visits;
    private boolean displaying;

    FieldBox(Slot<V> slot, Hands hands) {
        this.slot = slot;
        this.hands = hands;
        label = new Label(Words.of("inspector." + slot.label()));
        label.getStyleClass().add("fact-label");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        getStyleClass().add("field");
        setMinWidth(0);
    }

    /// One stay of the keyboard in a field; what is typed meanwhile is one step of the history.
    private record Stay(FieldBox<?> field, long number) implements History.Visit {}

    /// Takes the control; the last thing that a constructor does.
    ///
    /// @param named what the label is for
    final void hold(Node control, Node named) {
        named.setAccessibleText(name());
        label.setLabelFor(named);
        getChildren().setAll(label, control, problem);
        display(slot.value());
    }

    /// Takes a control that says itself what it is.
    final void holdUnlabelled(Node control) {
        getChildren().setAll(control, problem);
        display(slot.value());
    }

    final String name() {
        return Words.of("inspector." + slot.label());
    }

    final Slot<V> slot() {
        return slot;
    }

    final Hands hands() {
        return hands;
    }

    /// What is said now; empty when not all say the same.
    final Optional<V> value() {
        return slot.value();
    }

    /// Shows what is said by now.
    final void show(Slot<V> next) {
        boolean same = next.value().equals(slot.value());
        slot = next;
        if (same) {
            follow();
        } else {
            problem.setVisible(false);
            display(next.value());
        }
    }

    /// Shows a slot that asks for the same as the one before.
    final void showLike(Slot<?> next) {
        @SuppressWarnings("unchecked") // a slot that is like another has the same control
        Slot<V> own = (Slot<V>) next;
        show(own);
    }

    /// Another document with the same value: names of others may have changed in it.
    void follow() {}

    /// Puts a value into the control.
    ///
    /// @param value empty when not all say the same
    abstract void put(Optional<V> value);

    private void display(Optional<V> value) {
        displaying = true;
        put(value);
        displaying = false;
    }

    /// Whether the control is being filled, so that what it tells is no wish of a person.
    final boolean isDisplaying() {
        return displaying;
    }

    /// The keyboard has come to the field.
    final void entered() {
        visits++;
    }

    /// The keyboard has left the field.
    void left() {
        if (problem.isVisible()) {
            return;
        }
        display(slot.value());
    }

    /// Makes it said, as a step of its own.
    final void say(V value) {
        tell(value, Optional.empty());
    }

    /// Makes it said; all that is typed in one visit is one step.
    final void type(V value) {
        tell(value, Optional.of(new Stay(this, visits)));
    }

    private void tell(V value, Optional<Object> key) {
        if (displaying) {
            return;
        }
        try {
            problem.setVisible(false);
            if (!slot.value().equals(Optional.of(value))) {
                hands.say(slot, value, key);
            }
        } catch (Unfit unfit) {
            refuse(unfit);
        }
    }

    /// Says what is expected.
    final void refuse(Unfit unfit) {
        refuse(unfit.key(), unfit.values().toArray());
    }

    final void refuse(String key, Object... values) {
        problem.setText(Words.of("unfit." + key, values));
        problem.setVisible(true);
    }

    /// Takes back what was said to be wrong, and shows what is kept.
    final boolean forget() {
        boolean wrong = problem.isVisible();
        problem.setVisible(false);
        if (wrong) {
            display(slot.value());
        }
        return wrong;
    }

    /// Brings the keyboard to its first control.
    final void focusFirst() {
        first(this).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    static String mixed(Optional<?> value) {
        return value.isEmpty() ? Words.of("form.mixed") : "";
    }
}
