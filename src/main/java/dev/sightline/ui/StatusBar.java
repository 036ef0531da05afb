package dev.sightline.ui;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Grid;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.editor.Verb;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Link;
import dev.sightline.model.MapView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.ui.notes.NoteShelf;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The line at the bottom: what is selected, how much there is on the map, how large it is seen.
final class StatusBar extends HBox {
    /// How wide the zoom is, with the margins of the line.
    private static final double FOR_ZOOM = 140;

    private static final Duration REST = Duration.millis(300);

    private final Label selection = new Label();
    private final Label counts = new Label();
    private final Label zoom = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Selection> named = Optional.empty();
    private @Nullable JourneyDocument counted;
    private @Nullable Id<JourneyMap> countedMap;

    StatusBar() {
        getStyleClass().add("status-bar");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        // where room is short the numbers give way first
        counts.setMinWidth(0);
        selection
                .minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(getWidth() - FOR_ZOOM, 0, selection.prefWidth(-1)),
                        widthProperty(),
                        selection.textProperty(),
                        selection.fontProperty()));
        for (Label label : List.of(selection, counts, zoom)) {
            label.setAccessibleRole(AccessibleRole.TEXT);
        }
        counts.getStyleClass().add("quiet");
        zoom.getStyleClass().add("status-zoom");
        getChildren().addAll(selection, gap, counts, zoom);
    }

    /// Follows the state. What is being written is told once the hand rests: where it is written it is seen anyway, and
    /// to lay out the bar for each letter would hold up the letter.
    @SuppressWarnings("ReferenceEquality") // counting an equal document again does no harm
    void show(EditorState state) {
        boolean writing = state.text().isPresent()
                && named.filter(state.selection()::equals).isPresent();
        if (writing) {
            rest.setOnFinished(passed -> name(state));
            rest.playFromStart();
        } else {
            rest.stop();
            name(state);
        }
        zoom.setText(Math.round(state.viewport().zoom() * 100) + " %");
        if (state.committed() != counted || !state.map().equals(countedMap)) {
            counted = state.committed();
            countedMap = state.map();
            counts.setText(counts(state.committed().view(state.map())));
        }
    }

    private void name(EditorState state) {
        named = Optional.of(state.selection());
        selection.setText(state.linkFrom()
                .flatMap(state.committed()::find)
                .map(from -> linking(from, state))
                .orElseGet(() -> selected(state)));
    }

    /// What the keys do while a link is drawn by walking to its end.
    private static String linking(Element from, EditorState state) {
        return from instanceof Link
                ? Words.of("verb." + Verb.LINK)
                : Words.of("status.linking", Naming.brief(Naming.name(from, state.document())));
    }

    private static String selected(EditorState state) {
        int many = state.selection().elements().size();
        if (many == 0) {
            return place(state);
        }
        return many > 1
                ? Words.count("status.selected", many)
                : state.selection()
                        .lead()
                        .flatMap(state.document()::find)
                        .map(element -> one(element, state))
                        .orElse("");
    }

    /// What is selected alone; of a curve with the column whose value is typed next.
    private static String one(Element element, EditorState state) {
        String named = Naming.kind(element) + ": " + Naming.brief(Naming.name(element, state.document()));
        return state.selection()
                .spot()
                .filter(spot -> element instanceof ScoreCurve)
                .flatMap(spot -> column(spot, state))
                .map(column -> Words.of("status.point", named, column))
                .orElse(named);
    }

    /// The place that has the focus, told by its row and its column.
    private static String place(EditorState state) {
        return state.selection().spot().map(spot -> place(spot, state)).orElse(Words.of("status.nothing"));
    }

    private static String place(Spot spot, EditorState state) {
        String row = state.document()
                .find(spot.row())
                .map(element -> Naming.name(element, state.document()))
                .orElseGet(() -> heads(spot));
        String words = new Grid(state.view()).at(spot).isEmpty() ? "status.place" : "status.point";
        return column(spot, state)
                .map(column -> Words.of(words, Naming.brief(row), column))
                .orElse(row);
    }

    /// What a row of column heads is called.
    private static String heads(Spot spot) {
        if (spot.row().equals(Spot.PHASES)) {
            return Words.of("status.phases");
        }
        return Words.of(spot.row().equals(Spot.STAGES) ? "status.stages" : "status.steps");
    }

    private static Optional<String> column(Spot spot, EditorState state) {
        List<Column> leaves = state.view().leaves();
        return spot.isHead() || spot.leaf() >= leaves.size()
                ? Optional.empty()
                : Optional.of(Naming.brief(Naming.name(leaves.get(spot.leaf()), state.document())));
    }

    /// Shows that nothing is open.
    void clear() {
        rest.stop();
        named = Optional.empty();
        selection.setText("");
        counts.setText("");
        zoom.setText("");
        counted = null;
    }

    private static String counts(MapView view) {
        List<String> parts = new ArrayList<>();
        add(parts, "count.stages", view.stages().size());
        add(parts, "count.steps", view.steps().size());
        add(parts, "count.lanes", view.lanes().size());
        add(
                parts,
                "count.cards",
                view.lanes().stream()
                        .mapToInt(lane -> view.placed(lane.id()).size())
                        .sum());
        add(parts, "count.links", view.links().size());
        add(parts, "count.openNotes", (int) NoteShelf.open(view.document()));
        return String.join("  ·  ", parts);
    }

    private static void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(Words.count(key, number));
        }
    }
}
