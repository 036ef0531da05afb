package dev.sightline.ui;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.canvas.Navigator;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/// The sheet with what floats over it: zoom bar, navigator, and a sign while the sheet is being made.
final class CanvasPane extends StackPane {
    private final CanvasView canvas = new CanvasView();
    private final ZoomBar zoomBar;
    private final Navigator navigator;
    private final ProgressIndicator busy = new ProgressIndicator();
    private Optional<Session> session = Optional.empty();
    private boolean wantsNavigator = true;

    CanvasPane(Consumer<Verb> perform) {
        getStyleClass().add("canvas-pane");
        zoomBar = new ZoomBar(perform);
        navigator = new Navigator(change -> session.ifPresent(open -> open.view(change)));
        navigator.setAccessibleText(Words.of("navigator.accessible"));
        busy.setMaxSize(48, 48);
        busy.setVisible(false);
        StackPane.setAlignment(zoomBar, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(zoomBar, new Insets(0, 16, 16, 0));
        StackPane.setAlignment(navigator, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(navigator, new Insets(0, 16, 68, 0));
        getChildren().addAll(canvas, busy, navigator, zoomBar);
        canvas.answerTo(new Answers());
        canvas.widthProperty().addListener(seen -> fit());
        canvas.heightProperty().addListener(seen -> fit());
    }

    private void fit() {
        session.ifPresent(open -> open.fit(new Size(canvas.getWidth(), canvas.getHeight())));
    }

    void follow(Session next) {
        session = Optional.of(next);
        next.onReveal(this::reveal);
        next.sheet().addListener((seen, before, after) -> {
            if (isShown(next)) {
                show(after);
            }
        });
        next.state().addListener((seen, before, after) -> {
            if (isShown(next)) {
                show(after);
            }
        });
        fit();
        show(next.sheet().get());
        show(next.state().get());
    }

    private boolean isShown(Session one) {
        return session.filter(one::equals).isPresent();
    }

    private void show(Optional<DrawnSheet> sheet) {
        canvas.show(sheet.orElse(null));
        busy.setVisible(sheet.isEmpty());
        session.ifPresent(open -> show(open.state().get()));
    }

    private void show(EditorState state) {
        Viewport view = state.viewport();
        canvas.look(view);
        canvas.select(state.selection().elements().stream().map(Id::value).toList());
        zoomBar.show(view.zoom());
        Optional<DrawnSheet> sheet = session.flatMap(open -> open.sheet().get());
        boolean navigate = wantsNavigator && sheet.isPresent() && Navigator.helps(view) && getWidth() > 600;
        navigator.setVisible(navigate);
        if (navigate) {
            navigator.show(sheet.get(), view);
        }
        tell(state, sheet);
    }

    /// Says what is selected to somebody who cannot see it.
    private void tell(EditorState state, Optional<DrawnSheet> sheet) {
        String words = state.selection()
                .lead()
                .flatMap(id -> state.document()
                        .find(id)
                        .map(element -> sheet.flatMap(drawn -> drawn.fragment(id.value()))
                                .map(fragment -> fragment.meaning().words())
                                .filter(said -> !said.isBlank())
                                .orElse(Naming.kind(element) + ": " + Naming.name(element, state.document()))))
                .orElse(Words.of("canvas.accessible", state.view().map().title()));
        if (!words.equals(canvas.getAccessibleText())) {
            canvas.setAccessibleText(words);
            canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// Moves the sheet no further than needed for what is selected to be seen.
    private void reveal() {
        session.ifPresent(open -> selectionBox(open)
                .ifPresent(box -> open.view(view -> {
                    boolean header =
                            open.sheet().get().map(sheet -> sheet.isHeader(box)).orElse(false);
                    return view.revealing(box, header ? 0 : canvas.coveredLeft(), header ? 0 : canvas.coveredTop());
                })));
    }

    /// Around all that is selected and drawn.
    private static Optional<Box> selectionBox(Session open) {
        return open.sheet()
                .get()
                .flatMap(sheet -> open.state().get().selection().elements().stream()
                        .flatMap(id -> sheet.box(id.value()).stream())
                        .reduce(Box::union));
    }

    void zoomToSelection() {
        session.ifPresent(open ->
                selectionBox(open).ifPresent(box -> open.view(view -> view.showing(box.grown(APPROACH)))));
    }

    private static final double APPROACH = 24;

    void scroll(double across, double down) {
        session.ifPresent(open ->
                open.view(view -> view.panned(-across * canvas.getWidth() * PAGE, -down * canvas.getHeight() * PAGE)));
    }

    private static final double PAGE = 0.8;

    void showNavigator(boolean wanted) {
        wantsNavigator = wanted;
        session.ifPresent(open -> show(open.state().get()));
    }

    boolean showsNavigator() {
        return wantsNavigator;
    }

    CanvasView canvas() {
        return canvas;
    }

    private final class Answers implements CanvasView.Requests {
        @Override
        public void view(UnaryOperator<Viewport> change) {
            session.ifPresent(open -> open.view(change));
        }

        @Override
        public void select(Optional<String> element, boolean adding) {
            session.ifPresent(open -> {
                Optional<Element> found = element.flatMap(id -> open.document().find(Id.of(id)));
                if (found.isEmpty()) {
                    if (!adding) {
                        open.select(Selection.NONE);
                    }
                } else if (adding) {
                    open.select(open.state()
                            .get()
                            .selection()
                            .toggled(found.get().id(), open.at(found.get()).spot()));
                } else {
                    open.select(open.at(found.get()));
                }
            });
        }

        @Override
        public void approach(String element) {
            zoomToSelection();
        }
    }
}
