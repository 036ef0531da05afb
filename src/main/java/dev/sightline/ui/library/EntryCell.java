package dev.sightline.ui.library;

import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// An entry with how often it is used; it can be carried onto the sheet.
final class EntryCell extends ListCell<Element> {
    private final Label name = new Label();
    private final Label uses = new Label();
    private final HBox row = new HBox(8, name, uses);
    private final Supplier<JourneyDocument> document;
    private final ToIntFunction<Element> counted;

    EntryCell(Supplier<JourneyDocument> document, ToIntFunction<Element> counted) {
        this.document = document;
        this.counted = counted;
        uses.getStyleClass().add("quiet");
        uses.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getStyleClass().add("entry");
        row.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                EntryDrag.begin(this, getItem(), name.getText());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Element entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        int many = counted.applyAsInt(entry);
        name.setText(Naming.name(entry, document.get()));
        name.setGraphic(KindIcons.icon(KindIcons.of(entry)));
        uses.setText(many == 0 ? Words.of("library.unused") : String.valueOf(many));
        setAccessibleText(name.getText() + ", " + Words.count("library.uses", many));
        setGraphic(row);
    }
}
