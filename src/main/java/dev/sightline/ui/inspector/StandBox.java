package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Kin;
import dev.sightline.editor.form.Slot;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Where a card stands: the whole map, or from one column to another of the same level.
final class StandBox extends FieldBox<Place> {
    /// One choice; no column is the whole map.
    private record Choice(Optional<Id<? extends Column>> column, String words) {}

    private final ComboBox<Choice> from = box();
    private final ComboBox<Choice> to = box();

    StandBox(Slot<Place> slot, Hands hands) {
        super(slot, hands);
        to.setAccessibleText(Words.of("form.until"));
        from.valueProperty().addListener((seen, before, choice) -> {
            if (choice != null && !isDisplaying()) {
                say(choice.column().map(Place::on).orElseGet(Place::wholeMap));
            }
        });
        to.valueProperty().addListener((seen, before, choice) -> {
            if (choice != null && !isDisplaying()) {
                stretch(choice);
            }
        });
        hold(new VBox(6, from, to), from);
    }

    private void stretch(Choice last) {
        Optional<Id<? extends Column>> first =
                Optional.ofNullable(from.getValue()).flatMap(Choice::column);
        if (first.isPresent() && last.column().isPresent()) {
            say(
                    first.equals(last.column())
                            ? Place.on(first.get())
                            : new Place.Range(first.get(), last.column().get()));
        }
    }

    private static ComboBox<Choice> box() {
        ComboBox<Choice> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public Choice fromString(String words) {
                return new Choice(Optional.empty(), words);
            }
        });
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    @Override
    void put(Optional<Place> value) {
        JourneyDocument document = hands().document();
        MapView view = document.view(Kin.mapOf(hands().owner(), document).orElseThrow());
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(Optional.empty(), Words.of("inspector.wholeMap")));
        List<Choice> later = new ArrayList<>();
        Optional<Column> first = first(value, document);
        for (Column column : columns(view)) {
            Choice choice = new Choice(Optional.of(column.id()), Naming.brief(Naming.name(column, document)));
            all.add(choice);
            boolean behind = first.filter(one -> level(one) == level(column) && start(view, column) >= start(view, one))
                    .isPresent();
            if (behind) {
                later.add(choice);
            }
        }
        fill(from, all, value, first.map(Column::id));
        to.setVisible(first.isPresent() && !later.isEmpty());
        fill(to, later, value, value.flatMap(StandBox::last));
    }

    private static void fill(
            ComboBox<Choice> box, List<Choice> choices, Optional<Place> value, Optional<Id<? extends Column>> wanted) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        boolean several = value.filter(Place.Several.class::isInstance).isPresent();
        box.setPromptText(several ? Words.of("form.severalPlaces") : mixed(value));
        box.setValue(
                value.isEmpty() || several
                        ? null
                        : choices.stream()
                                .filter(choice -> choice.column().equals(wanted))
                                .findFirst()
                                .orElse(null));
    }

    private static List<Column> columns(MapView view) {
        List<Column> columns = new ArrayList<>();
        view.document().all(Column.class).stream()
                .filter(column -> column.map().equals(view.map().id()))
                .sorted(Comparator.comparingInt((Column column) -> start(view, column))
                        .thenComparingInt(StandBox::level))
                .forEach(columns::add);
        return columns;
    }

    private static int start(MapView view, Column column) {
        return view.span(column.id()).map(MapView.Span::first).orElse(Integer.MAX_VALUE);
    }

    private static int level(Column column) {
        return switch (column) {
            case Stage stage when stage.level() == Stage.Level.PHASE -> 0;
            case Stage _ -> 1;
            default -> 2;
        };
    }

    private static Optional<Column> first(Optional<Place> value, JourneyDocument document) {
        return value.filter(place -> !(place instanceof Place.Several))
                .flatMap(place -> place.columns().stream().findFirst())
                .map(document::get);
    }

    private static Optional<Id<? extends Column>> last(Place place) {
        return switch (place) {
            case Place.On(var column) -> Optional.of(column);
            case Place.Range(var from, var to) -> Optional.of(to);
            default -> Optional.empty();
        };
    }
}
