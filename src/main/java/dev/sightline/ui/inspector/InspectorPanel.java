package dev.sightline.ui.inspector;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Verb;
import dev.sightline.editor.form.Filled;
import dev.sightline.model.Element;
import dev.sightline.model.FontFile;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The panel at the right: the form of what is selected, or of the map when nothing is. Whatever is changed in it is
/// changed in the document at once.
public final class InspectorPanel extends BorderPane {
    private static final Duration SOON = Duration.millis(120);
    /// How long what is written on the sheet takes at the most to be seen here, too.
    private static final Duration PAUSE = Duration.millis(300);

    private final Label kind = new Label();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Set<String> opened = new HashSet<>();
    private final Hands hands;
    private final RelatedView related;
    private final PauseTransition soon = new PauseTransition(SOON);
    private Optional<Session> session = Optional.empty();
    private Consumer<String> browser = address -> {};
    private Consumer<Consumer<ImageAsset.Data>> pictures = chosen -> {};
    private Consumer<Consumer<List<FontFile>>> fonts = chosen -> {};
    private Runnable back = () -> {};
    private List<Element> elements = List.of();
    private @Nullable FormView view;
    private @Nullable JourneyDocument shown;
    private List<Id<?>> wanted = List.of();
    private String icon = "";
    private boolean waiting;

    /// A panel that shows nothing yet.
    public InspectorPanel() {
        getStyleClass().addAll("panel", "inspector");
        hands = new Hands(
                () -> session,
                () -> elements,
                address -> browser.accept(address),
                chosen -> pictures.accept(chosen),
                chosen -> fonts.accept(chosen));
        related = new RelatedView(hands);
        content.getStyleClass().add("inspector-content");
        content.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setAccessibleText(Words.of("inspector.title"));
        kind.getStyleClass().addAll("panel-title", "inspector-kind");
        setTop(kind);
        setCenter(scroll);
        soon.setOnFinished(passed -> {
            catchUp();
            if (!isTried()) {
                relate();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().addListener((seen, before, scene) -> catchUp());
        new FieldVisits(this);
        showNothing();
    }

    /// Who opens addresses on the web.
    public void browseWith(Consumer<String> next) {
        browser = next;
    }

    /// Who asks for a picture and hands on what was chosen, once it is read.
    public void choosePicturesWith(Consumer<Consumer<ImageAsset.Data>> next) {
        pictures = next;
    }

    /// Who asks for fonts and hands on what was chosen, once they are read.
    public void chooseFontsWith(Consumer<Consumer<List<FontFile>>> next) {
        fonts = next;
    }

    /// Whom to give the keyboard when a person is done here.
    public void leaveWith(Runnable next) {
        back = next;
    }

    /// Brings the keyboard to the first field.
    public void focus() {
        catchUp();
        if (view != null && !view.fields().isEmpty()) {
            view.fields().getFirst().focusFirst();
        } else {
            scroll.requestFocus();
        }
    }

    /// Follows a document.
    public void follow(Session next) {
        session = Optional.of(next);
        shown = null;
        next.state().addListener((seen, before, after) -> {
            if (session.filter(next::equals).isPresent() && concerns(before, after)) {
                changed();
            }
        });
        catchUp();
    }

    @SuppressWarnings("ReferenceEquality") // to look once more does no harm
    private static boolean concerns(EditorState before, EditorState after) {
        return before.document() != after.document()
                || !before.map().equals(after.map())
                || !before.selection().equals(after.selection());
    }

    private boolean isTried() {
        return session.filter(open -> open.state().get().isPreview()).isPresent();
    }

    /// Several changes in a row are shown as one; what is being written on the sheet, every now and then.
    private void changed() {
        if (holdsFocus()) {
            catchUp();
            return;
        }
        if (getScene() == null || waiting) {
            return;
        }
        waiting = true;
        Platform.runLater(() -> {
            waiting = false;
            if (isTried()) {
                if (soon.getStatus() != Animation.Status.RUNNING) {
                    in(PAUSE);
                }
            } else {
                catchUp();
            }
        });
    }

    /// Whether the keyboard is in here. JavaFX says so of every panel with a list or a box to choose from, too: their
    /// cells are focused without having the keyboard.
    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    private void catchUp() {
        session.ifPresent(open -> show(open.state().get()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            boolean wrong = false;
            for (FieldBox<?> field : view == null ? List.<FieldBox<?>>of() : view.fields()) {
                wrong |= field.forget();
            }
            if (!wrong) {
                back.run();
            }
            event.consume();
        } else if (event.isShortcutDown() && !event.isAltDown()) {
            boolean undo = event.getCode() == KeyCode.Z && !event.isShiftDown();
            boolean redo = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
            if (undo || redo) {
                // what is typed here is in the document already, and so is taken back there
                session.ifPresent(open -> open.editor().perform(undo ? Verb.UNDO : Verb.REDO));
                event.consume();
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a document that is equal only is shown again, which does no harm
    private void show(EditorState state) {
        List<Id<?>> ids = state.selection().isEmpty()
                ? List.of(state.map())
                : state.selection().elements();
        if (getScene() == null || shown == state.document() && wanted.equals(ids)) {
            return;
        }
        boolean others = !wanted.equals(ids);
        wanted = List.copyOf(ids);
        shown = state.document();
        Filled filled = Filled.of(state.document(), ids);
        elements = filled.elements();
        if (elements.isEmpty()) {
            showNothing();
            return;
        }
        name(state.document());
        FormView now = view;
        if (now != null && now.fits(filled)) {
            now.show(filled);
        } else {
            now = new FormView(filled, hands, opened);
            view = now;
            content.getChildren().setAll(now, related);
            scroll.setVvalue(0);
        }
        if (others) {
            related.clear();
        }
        in(isTried() ? PAUSE : SOON);
    }

    private void in(Duration pause) {
        soon.stop();
        soon.setDuration(pause);
        soon.play();
    }

    private void name(JourneyDocument document) {
        Element lead = elements.getFirst();
        boolean one = elements.size() == 1;
        boolean alike = elements.stream().allMatch(element -> element.getClass() == lead.getClass());
        String words = one
                ? Naming.kind(lead)
                : alike
                        ? Words.count("count." + lead.getClass().getSimpleName(), elements.size())
                        : Words.count("count.elements", elements.size());
        kind.setText(words);
        String wantedIcon = alike ? KindIcons.of(lead) : "checkbox-multiple-blank-outline";
        if (!wantedIcon.equals(icon)) {
            icon = wantedIcon;
            kind.setGraphic(KindIcons.icon(icon));
        }
        kind.setAccessibleText(one ? words + ": " + Naming.name(lead, document) : words);
    }

    /// Who refers to an element is looked for in the whole document, so not while the window waits.
    @SuppressWarnings("ReferenceEquality") // for a document that is equal only it is looked for again
    private void relate() {
        JourneyDocument document = shown;
        if (document != null && elements.size() == 1 && !(elements.getFirst() instanceof Foreign)) {
            Element one = elements.getFirst();
            Thread.ofVirtual().name("related").start(() -> {
                RelatedView.Told told = RelatedView.Told.of(one, document);
                Platform.runLater(() -> {
                    if (document == shown && elements.equals(List.of(one))) {
                        related.show(told);
                    }
                });
            });
        } else {
            related.clear();
        }
    }

    private void showNothing() {
        view = null;
        kind.setText(Words.of("inspector.title"));
        kind.setGraphic(null);
        icon = "";
        Label hint = new Label(Words.of("inspector.nothing"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        content.getChildren().setAll(hint);
    }
}
