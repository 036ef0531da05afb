package dev.sightline.ui;

import dev.sightline.edit.History;
import dev.sightline.editor.Bookmark;
import dev.sightline.editor.EditorState;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// All steps that were done to the document, the first at the top. Choosing one goes back or forward to it; what lies
/// ahead is shown faintly and is forgotten with the next change.
final class HistoryPanel extends BorderPane {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ListView<Step> list = new ListView<>();
    private Optional<Session> session = Optional.empty();
    private @Nullable History<Bookmark> shown;
    private boolean following;

    /// One line.
    ///
    /// @param done how many steps are done when one stands here
    private record Step(int done, String words, String time, Place place) {}

    /// Where a step lies, seen from the document as it is.
    private enum Place {
        BEHIND,
        CURRENT,
        AHEAD
    }

    HistoryPanel() {
        getStyleClass().addAll("panel", "history");
        Label title = new Label(Words.of("history.title"));
        title.getStyleClass().add("panel-title");
        title.setLabelFor(list);
        list.setAccessibleText(Words.of("history.accessible"));
        list.setFixedCellSize(30);
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((seen, before, after) -> {
            if (after != null && !following) {
                session.ifPresent(open -> open.editor().stepTo(after.done));
            }
        });
        sceneProperty()
                .addListener(seen -> session.ifPresent(open -> show(open.state().get())));
        setTop(title);
        setCenter(list);
    }

    /// Gives the keyboard to the list.
    void focus() {
        list.requestFocus();
    }

    /// Follows a document.
    void follow(Session next) {
        session = Optional.of(next);
        shown = null;
        next.state().addListener((seen, before, after) -> {
            if (session.filter(next::equals).isPresent()) {
                show(after);
            }
        });
        show(next.state().get());
    }

    /// While the panel is away it is not brought up to date.
    private void show(EditorState state) {
        if (state.history() == shown || getScene() == null) {
            return;
        }
        shown = state.history();
        List<Step> steps = new ArrayList<>();
        int position = state.history().position();
        steps.add(new Step(0, Words.of("history.opened"), "", place(0, position)));
        DateTimeFormatter clock =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
        for (History.Entry<Bookmark> entry : state.history().entries()) {
            int done = steps.size();
            steps.add(new Step(done, Words.said(entry.label()), clock.format(entry.time()), place(done, position)));
        }
        following = true;
        list.getItems().setAll(steps);
        list.getSelectionModel().select(position);
        list.getFocusModel().focus(position);
        if (!list.isFocused()) {
            list.scrollTo(Math.max(0, position - 3));
        }
        following = false;
    }

    private static Place place(int done, int position) {
        return done < position ? Place.BEHIND : done == position ? Place.CURRENT : Place.AHEAD;
    }

    private static final class Line extends ListCell<Step> {
        private final Label words = new Label();
        private final Label time = new Label();
        private final HBox line = new HBox(8, words, time);

        Line() {
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            time.getStyleClass().add("outline-detail");
            time.setMinWidth(USE_PREF_SIZE);
            line.getStyleClass().add("outline-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(null);
            pseudoClassStateChanged(AHEAD, step != null && step.place == Place.AHEAD);
            pseudoClassStateChanged(CURRENT, step != null && step.place == Place.CURRENT);
            if (empty || step == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            words.setText(step.words);
            words.setGraphic(icon(step));
            time.setText(step.time);
            setGraphic(line);
            setAccessibleText(Words.of("history.step." + step.place, step.words, step.time));
        }

        private static Node icon(Step step) {
            return KindIcons.icon(
                    switch (step.place) {
                        case BEHIND -> step.done == 0 ? "file-outline" : "check";
                        case CURRENT -> "circle-medium";
                        case AHEAD -> "redo-variant";
                    });
        }
    }
}
