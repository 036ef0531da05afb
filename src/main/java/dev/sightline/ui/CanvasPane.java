package dev.sightline.ui;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Selection;
import dev.sightline.editor.TextEditing;
import dev.sightline.editor.Verb;
import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.model.Id;
import dev.sightline.model.ScoreCurve;
import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.canvas.Navigator;
import dev.sightline.ui.canvas.SpotBoxes;
import dev.sightline.ui.canvas.Writer;
import dev.sightline.ui.canvas.WritingPlaces;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.find.FindPanel;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The sheet with what floats over it: zoom bar, navigator, and a sign while the sheet is being made.
final class CanvasPane extends StackPane {
    private final CanvasView canvas = new CanvasView();
    private final ZoomBar zoomBar;
    private final Navigator navigator;
    private final FindPanel find;
    private final Covers covers;
    private final ProgressIndicator busy = new ProgressIndicator();
    /// What takes no longer than a moment needs no sign, which would only flash.
    private final PauseTransition awhile = new PauseTransition(Duration.millis(600));
    private Optional<Session> session = Optional.empty();
    private boolean wantsNavigator = true;
    private boolean wantsReveal;
    private boolean writing;

    CanvasPane(Consumer<Verb> perform) {
        getStyleClass().add("canvas-pane");
        setMinWidth(0);
        zoomBar = new ZoomBar(perform);
        navigator = new Navigator(change -> session.ifPresent(open -> open.view(change)));
        navigator.setAccessibleText(Words.of("navigator.accessible"));
        busy.setMaxSize(48, 48);
        busy.setVisible(false);
        awhile.setOnFinished(passed -> busy.setVisible(true));
        find = new FindPanel(matches -> canvas.found(matches.stream()
                .map(match -> match.element().value())
                .distinct()
                .toList()));
        covers = new Covers(this, canvas, List.of(find, zoomBar));
        StackPane.setMargin(find, new Insets(12, 16, 0, 16));
        StackPane.setAlignment(zoomBar, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(zoomBar, new Insets(0, 16, 16, 0));
        StackPane.setAlignment(navigator, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(navigator, new Insets(0, 16, 68, 0));
        getChildren().addAll(canvas, busy, navigator, zoomBar, find);
        canvas.answerTo(new Answers());
        canvas.names(this::name);
        canvas.widthProperty().addListener(seen -> fit());
        canvas.heightProperty().addListener(seen -> fit());
    }

    private String name(String element) {
        return session.map(Session::document)
                .flatMap(document -> document.find(Id.of(element)).map(one -> Naming.name(one, document)))
                .orElse("");
    }

    /// Lays something over the sheet, below the bars that float there.
    void lay(Node layer) {
        getChildren().add(getChildren().indexOf(navigator), layer);
    }

    private void fit() {
        session.ifPresent(open -> open.fit(new Size(canvas.getWidth(), canvas.getHeight()), covers.bars()));
    }

    void follow(Session next) {
        session = Optional.of(next);
        next.onReveal(this::reveal);
        find.follow(next);
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
        if (sheet.isPresent()) {
            awhile.stop();
            busy.setVisible(false);
        } else if (!busy.isVisible()) {
            awhile.playFromStart();
        }
        session.ifPresent(open -> {
            show(open.state().get());
            if (wantsReveal || writing) {
                reveal();
            }
        });
    }

    private void show(EditorState state) {
        Viewport view = state.viewport();
        write(state);
        canvas.look(view);
        canvas.mark(marked(state));
        canvas.show(state.gesture());
        zoomBar.show(view.zoom());
        Optional<DrawnSheet> sheet = session.flatMap(open -> open.sheet().get());
        boolean navigate = wantsNavigator
                && sheet.isPresent()
                && Navigator.helps(view)
                && getWidth() > 600
                && !isOverFocus(navigator);
        navigator.setVisible(navigate);
        if (navigate) {
            navigator.show(sheet.get(), view);
        }
        tell(state, sheet);
    }

    /// Whether something that floats over the sheet covers what has the focus.
    private boolean isOverFocus(Node floating) {
        Bounds over = floating.getBoundsInParent();
        return session.flatMap(CanvasPane::focusBox)
                .map(canvas::seen)
                .filter(box -> over.intersects(box.x(), box.y(), box.width(), box.height()))
                .isPresent();
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

    private CanvasView.Marked marked(EditorState state) {
        Selection selection = state.selection();
        Optional<SpotBoxes> boxes = session.flatMap(open -> open.sheet().get()).map(SpotBoxes::new);
        Optional<Box> focus = selection
                .spot()
                .filter(spot -> selection.isEmpty() || isOnCurve(state))
                .filter(spot -> state.text().isEmpty())
                .flatMap(spot -> boxes.flatMap(all -> all.box(spot)));
        Optional<Box> range = selection
                .anchor()
                .flatMap(anchor -> selection.spot().flatMap(spot -> boxes.flatMap(all -> all.range(anchor, spot))));
        return new CanvasView.Marked(
                selection.elements().stream().map(Id::value).toList(), focus, range);
    }

    /// Whether one stands on a point of a curve, whose whole row is selected.
    private static boolean isOnCurve(EditorState state) {
        return state.selection().spot().filter(spot -> !spot.isHead()).isPresent()
                && state.selection()
                        .lead()
                        .flatMap(state.document()::find)
                        .filter(ScoreCurve.class::isInstance)
                        .isPresent();
    }

    /// Lets the text be written that the editor says is being written.
    private void write(EditorState state) {
        Optional<TextEditing> text = state.text();
        if (text.isEmpty()) {
            if (writing) {
                writing = false;
                canvas.endWriting();
            }
            return;
        }
        if (!writing) {
            writing = true;
            canvas.beginWriting(text.get().text(), isSingle(text.get()), new Hand());
        } else {
            canvas.say(text.get().text());
        }
        session.ifPresent(open -> open.sheet()
                .get()
                .flatMap(drawn -> new WritingPlaces(drawn, open.theme(), state).of(text.get()))
                .ifPresent(canvas::write));
    }

    /// Names stay on one line, as wide as it may become.
    private static boolean isSingle(TextEditing text) {
        return text.field() != TextEditing.Field.TEXT && text.field() != TextEditing.Field.QUOTE;
    }

    /// Moves the sheet no further than needed for what has the focus to be seen, once it is drawn.
    private void reveal() {
        wantsReveal = true;
        session.filter(Session::isCurrent).ifPresent(open -> {
            wantsReveal = false;
            focusBox(open).ifPresent(box -> {
                boolean header =
                        open.sheet().get().map(sheet -> sheet.isHeader(box)).orElse(false);
                open.view(view -> view.revealing(box, covers.at(view.zoom(), header)));
                find.makeWay(canvas.seen(box));
            });
        });
    }

    /// What has the focus: what was selected last, or the place that one stands on if it is empty or a curve's.
    private static Optional<Box> focusBox(Session open) {
        EditorState state = open.state().get();
        Selection selection = state.selection();
        return open.sheet()
                .get()
                .flatMap(sheet -> selection
                        .lead()
                        .filter(id -> !isOnCurve(state))
                        .flatMap(id -> sheet.box(id.value()))
                        .or(() -> selection.spot().flatMap(spot -> new SpotBoxes(sheet).box(spot))));
    }

    /// Around all that is selected and drawn.
    private static Optional<Box> selectionBox(Session open) {
        return open.sheet()
                .get()
                .flatMap(sheet -> open.state().get().selection().elements().stream()
                        .flatMap(id -> sheet.box(id.value()).stream())
                        .reduce(Box::union));
    }

    /// Where on the screen a menu asked for by a key belongs: below what has the focus.
    Point2D menuPlace() {
        Point2D at = session.flatMap(CanvasPane::focusBox)
                .map(canvas::seen)
                .map(box -> new Point2D(
                        Math.clamp(box.centerX(), 0, canvas.getWidth()),
                        Math.clamp(box.bottom(), 0, canvas.getHeight())))
                .orElse(new Point2D(canvas.getWidth() / 2, canvas.getHeight() / 2));
        return canvas.localToScreen(at);
    }

    void zoomToSelection() {
        session.ifPresent(open -> selectionBox(open).ifPresent(box -> {
            boolean header =
                    open.sheet().get().map(sheet -> sheet.isHeader(box)).orElse(false);
            open.view(view -> view.showing(box.grown(APPROACH), zoom -> covers.at(zoom, header)));
        }));
    }

    void fitMap() {
        session.ifPresent(open -> open.view(view -> view.fittingMap(covers.bars())));
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

    /// Shows where to type what is looked for.
    void find() {
        find.open(canvas::requestFocus);
    }

    CanvasView canvas() {
        return canvas;
    }

    /// Tells the editor what is written.
    private final class Hand implements Writer {
        @Override
        public void changed(String text) {
            session.ifPresent(open -> open.editor().textChanged(text));
        }

        @Override
        public boolean key(KeyEvent event) {
            return session.filter(open -> open.key(VerbKeys.key(event))).isPresent();
        }

        @Override
        public void left() {
            session.ifPresent(open -> open.editor().commitText(TextEditing.After.STAY));
        }
    }

    private final class Answers implements CanvasView.Requests {
        @Override
        public void view(UnaryOperator<Viewport> change) {
            session.ifPresent(open -> open.view(change));
        }

        @Override
        public void point(Pointer pointer) {
            session.ifPresent(open -> open.editor().pointer(pointer));
        }

        @Override
        public void type(String text) {
            session.ifPresent(open -> open.type(text));
        }

        @Override
        public void drop() {
            session.ifPresent(open -> open.editor().dropText());
        }
    }
}
