package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Filled;
import dev.sightline.editor.form.Slot;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The controls of a form, in sections. The main ones are open; the controls of the others are made when they are
/// opened first.
final class FormView extends VBox {
    private final Hands hands;
    private final Set<String> opened;
    private final List<Fold> folds = new ArrayList<>();
    private final List<FieldBox<?>> main = new ArrayList<>();
    private Filled filled;

    /// @param opened the sections that a person has opened
    FormView(Filled filled, Hands hands, Set<String> opened) {
        this.hands = hands;
        this.opened = opened;
        this.filled = filled;
        getStyleClass().add("form");
        setMinWidth(0);
        for (Filled.Part part : filled.parts()) {
            getChildren().add(part.main() ? section(part) : fold(part));
        }
    }

    boolean fits(Filled next) {
        return filled.isLike(next);
    }

    /// Shows what is said by now.
    void show(Filled next) {
        filled = next;
        int fold = 0;
        int field = 0;
        for (Filled.Part part : next.parts()) {
            if (part.main()) {
                for (Slot<?> slot : part.slots()) {
                    main.get(field++).showLike(slot);
                }
            } else {
                folds.get(fold++).show(part);
            }
        }
    }

    private Node section(Filled.Part part) {
        VBox box = new VBox();
        box.getStyleClass().add("form-section");
        box.setMinWidth(0);
        Label heading = new Label(Words.of("inspector.group." + part.title()));
        heading.getStyleClass().add("group-title");
        boolean first = getChildren().isEmpty();
        if (!first && part.slots().size() > 1) {
            box.getChildren().add(heading);
        }
        for (Slot<?> slot : part.slots()) {
            FieldBox<?> field = Boxes.of(slot, hands);
            main.add(field);
            box.getChildren().add(field);
        }
        return box;
    }

    private Node fold(Filled.Part part) {
        Fold fold = new Fold(part);
        folds.add(fold);
        return fold;
    }

    /// All fields whose controls are there.
    List<FieldBox<?>> fields() {
        List<FieldBox<?>> all = new ArrayList<>(main);
        folds.forEach(fold -> all.addAll(fold.fields));
        return all;
    }

    /// A section behind its heading, which says how much is in it.
    private final class Fold extends TitledPane {
        private final List<FieldBox<?>> fields = new ArrayList<>();
        private final VBox box = new VBox();
        private final Label count = new Label();
        private Filled.Part part;

        Fold(Filled.Part part) {
            this.part = part;
            box.getStyleClass().add("form-section");
            box.setMinWidth(0);
            setMinWidth(0);
            getStyleClass().add("form-fold");
            setText(Words.of("inspector.group." + part.title()));
            count.getStyleClass().add("fold-count");
            setGraphic(count);
            setContentDisplay(ContentDisplay.RIGHT);
            setAnimated(false);
            setExpanded(opened.contains(part.title()));
            setContent(box);
            expandedProperty().addListener((seen, before, open) -> {
                if (open) {
                    opened.add(this.part.title());
                } else {
                    opened.remove(this.part.title());
                }
                fill();
            });
            show(part);
        }

        private void fill() {
            if (isExpanded() && fields.isEmpty()) {
                for (Slot<?> slot : part.slots()) {
                    fields.add(Boxes.of(slot, hands));
                }
                box.getChildren().setAll(fields);
            }
        }

        private void show(Filled.Part next) {
            part = next;
            long said = next.slots().stream().filter(slot -> !slot.isEmpty()).count();
            count.setText(said == 0 ? "" : String.valueOf(said));
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).showLike(next.slots().get(i));
            }
            fill();
        }
    }
}
