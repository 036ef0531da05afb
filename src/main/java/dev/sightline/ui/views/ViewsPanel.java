package dev.sightline.ui.views;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Verb;
import dev.sightline.model.SavedView;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The panel of what is shown of a map: its saved views, and what is asked for now, which is shown as soon as it is
/// ticked or typed.
public final class ViewsPanel extends BorderPane {
    private final ViewList views;
    private final FilterForm form = new FilterForm(showing ->
            this.shelf().ifPresent(one -> one.session().show(showing, Optional.empty())));
    private final Button lanes;
    private final Button clear;
    private Optional<ViewShelf> shelf = Optional.empty();

    /// A panel that shows nothing yet.
    ///
    /// @param tip what a button of a verb says when it is pointed at
    /// @param rename asks for another name of a view
    /// @param back gives the keyboard back to the sheet
    public ViewsPanel(Consumer<Verb> perform, Function<Verb, String> tip, Consumer<SavedView> rename, Runnable back) {
        getStyleClass().addAll("panel", "views-panel");
        views = new ViewList(perform, tip, rename);
        clear = deed(Verb.SHOW_ALL, perform, tip);
        lanes = deed(Verb.SHOW_LANES, perform, tip);
        Label title = new Label(Words.of("verb.SHOW_VIEWS"));
        title.getStyleClass().add("panel-title");
        Label heading = new Label(Words.of("filter.title"));
        heading.getStyleClass().add("group-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(2, heading, gap, lanes, clear);
        head.getStyleClass().add("filter-head");
        VBox content = new VBox(views, head, form);
        content.getStyleClass().add("views-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        setTop(title);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        sceneProperty().addListener(seen -> show());
    }

    private static Button deed(Verb verb, Consumer<Verb> perform, Function<Verb, String> tip) {
        Button button = new Button(Words.of("verb." + verb));
        button.getStyleClass().add("add-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip.apply(verb)));
        button.setOnAction(pressed -> perform.accept(verb));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Optional<ViewShelf> shelf() {
        return shelf;
    }

    /// Follows a document.
    public void follow(ViewShelf next) {
        shelf = Optional.of(next);
        form.forget();
        next.session().state().addListener((seen, before, after) -> {
            if (shelf.filter(next::equals).isPresent() && concerns(before, after)) {
                show();
            }
        });
        show();
    }

    @SuppressWarnings("ReferenceEquality") // to show the same again does no harm
    private static boolean concerns(EditorState before, EditorState after) {
        return before.committed() != after.committed()
                || !before.map().equals(after.map())
                || !before.filtering().showing().equals(after.filtering().showing());
    }

    /// While the panel is away it is not brought up to date.
    private void show() {
        if (getScene() == null) {
            return;
        }
        shelf.ifPresent(one -> {
            views.show(one);
            form.show(one.session().state().get());
            clear.setVisible(!one.showing().isAll());
            lanes.setVisible(!one.showing().hiddenRows().isEmpty());
        });
    }

    /// Gives the keyboard to the words that are looked for.
    public void focus() {
        applyCss(); // what stands in a scrolling part can take the keyboard only once that part has its skin
        form.words().requestFocus();
    }
}
