package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Control;
import dev.sightline.editor.form.Field;
import dev.sightline.editor.form.Slot;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Records one below the other, each with its own fields.
final class RowsBox<R> extends FieldBox<List<R>> {
    private final Control.Rows<R> control;
    private final VBox rows = new VBox();
    private final List<List<FieldBox<?>>> boxes = new ArrayList<>();
    private final Button add = new Button(Words.of("form.addRow"), KindIcons.icon("plus"));

    RowsBox(Slot<List<R>> slot, Hands hands, Control.Rows<R> control) {
        super(slot, hands);
        this.control = control;
        rows.getStyleClass().add("rows");
        add.getStyleClass().add("add-button");
        add.setAccessibleText(Words.of("form.addTo", name()));
        add.setOnAction(pressed -> control.fresh()
                .next(hands.document(), hands.owner(), value().orElse(List.of()))
                .ifPresentOrElse(this::add, () -> refuse("noMore")));
        VBox all = new VBox(rows, add);
        all.getStyleClass().add("rows");
        hold(all, rows);
    }

    private void add(R record) {
        List<R> next = new ArrayList<>(value().orElse(List.of()));
        next.add(record);
        say(next);
        if (!boxes.isEmpty()) {
            boxes.getLast().getFirst().focusFirst();
        }
    }

    private void remove(int index) {
        List<R> next = new ArrayList<>(value().orElse(List.of()));
        next.remove(index);
        say(next);
        add.requestFocus();
    }

    @Override
    void follow() {
        put(value());
    }

    @Override
    void put(Optional<List<R>> value) {
        add.setText(value.isEmpty() ? Words.of("form.mixed") : Words.of("form.addRow"));
        int many = value.orElse(List.of()).size();
        if (many != boxes.size()) {
            boxes.clear();
            rows.getChildren().clear();
            for (int i = 0; i < many; i++) {
                row(i);
            }
            return;
        }
        for (int i = 0; i < many; i++) {
            for (int j = 0; j < control.fields().size(); j++) {
                boxes.get(i)
                        .get(j)
                        .showLike(Slot.within(slot(), i, control.fields().get(j)));
            }
        }
    }

    private void row(int index) {
        List<FieldBox<?>> own = new ArrayList<>();
        for (Field<R, ?> field : control.fields()) {
            own.add(Boxes.of(Slot.within(slot(), index, field), hands()));
        }
        boxes.add(own);
        Button remove = new Button(null, KindIcons.icon("close"));
        remove.getStyleClass().addAll("quiet-button", "small-button");
        remove.setAccessibleText(Words.of("form.removeRow", name(), index + 1));
        remove.setTooltip(new Tooltip(Words.of("form.remove")));
        remove.setOnAction(pressed -> remove(index));
        VBox fields = new VBox();
        fields.getStyleClass().add("row-fields");
        fields.getChildren().addAll(own);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox row = new HBox(2, fields, remove);
        row.getStyleClass().add("row-card");
        rows.getChildren().add(row);
    }
}
