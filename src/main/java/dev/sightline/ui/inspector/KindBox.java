package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/// One of a few kinds; a long list can be searched.
///
/// @param <V> the kind, or perhaps a kind
final class KindBox<V, K extends Enum<K>> extends FieldBox<V> {
    private static final int MANY = 14;

    private final ComboBox<Optional<K>> box;
    private final Function<V, Optional<K>> reading;

    private KindBox(
            Slot<V> slot,
            Hands hands,
            List<K> among,
            boolean maybe,
            Function<V, Optional<K>> reading,
            Function<Optional<K>, V> writing) {
        super(slot, hands);
        this.reading = reading;
        box = among.size() > MANY ? new SearchableComboBox<>() : new ComboBox<>();
        List<Optional<K>> items = new ArrayList<>();
        if (maybe) {
            items.add(Optional.empty());
        }
        among.forEach(kind -> items.add(Optional.of(kind)));
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<K> kind) {
                return kind == null ? "" : kind.map(Words::of).orElse(Words.of("form.none"));
            }

            @Override
            public Optional<K> fromString(String words) {
                return items.stream()
                        .filter(kind -> toString(kind).equals(words))
                        .findFirst()
                        .orElse(Optional.empty());
            }
        });
        box.valueProperty().addListener((seen, before, kind) -> {
            if (kind != null && (maybe || kind.isPresent())) {
                say(writing.apply(kind));
            }
        });
        hold(box, box);
    }

    static <K extends Enum<K>> KindBox<K, K> of(Slot<K> slot, Hands hands, List<K> among) {
        return new KindBox<>(slot, hands, among, false, Optional::of, Optional::orElseThrow);
    }

    static <K extends Enum<K>> KindBox<Optional<K>, K> maybe(Slot<Optional<K>> slot, Hands hands, List<K> among) {
        return new KindBox<>(slot, hands, among, true, Function.identity(), Function.identity());
    }

    @Override
    void put(Optional<V> value) {
        box.setPromptText(mixed(value));
        Optional<K> wanted = value.flatMap(reading);
        if (value.isEmpty()) {
            box.getSelectionModel().clearSelection();
        } else if (!wanted.equals(box.getValue())) {
            box.setValue(wanted);
        }
    }
}
