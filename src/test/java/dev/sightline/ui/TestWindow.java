package dev.sightline.ui;

import dev.sightline.editor.EditorState;
import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.print.PlatformDialog;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// A window on the platform without display, with stand-ins for what only a system can ask.
final class TestWindow {
    private final Stage stage;
    private final List<String> titles = new ArrayList<>();
    private final List<Boolean> fullScreen = new ArrayList<>();
    private final Desk desk;
    private final List<TestWindow> others = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private List<PaperPrinter> printers = List.of();
    private Optional<PlatformDialog> printDialog = Optional.empty();
    private boolean closed;
    final Workbench workbench;

    /// A window with no document.
    TestWindow(Path config) {
        this(new Desk(
                new ConfigFolder(config), config.resolveSibling("state"), Platform::runLater, InstantSource.system()));
    }

    /// A window with no document, on a desk that others may share.
    TestWindow(Desk desk) {
        this.desk = desk;
        workbench = Toolkit.on(() -> new Workbench(desk, new Answers(), new Frame()));
        stage = Toolkit.on(() -> {
            UiFonts.load();
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setScene(new Scene(workbench, 1000, 800));
            window.show();
            return window;
        });
    }

    /// What a chooser will answer.
    void answer(Path path) {
        answer = Optional.of(path);
    }

    /// The printers that are there, and the dialog that the system has for them.
    void printers(List<PaperPrinter> there, Optional<PlatformDialog> dialog) {
        printers = there;
        printDialog = dialog;
    }

    Desk desk() {
        return desk;
    }

    String title() {
        return titles.getLast();
    }

    boolean isClosed() {
        return closed;
    }

    /// The windows that were opened from this one.
    List<TestWindow> others() {
        return others;
    }

    boolean isFullScreen() {
        return !fullScreen.isEmpty() && fullScreen.getLast();
    }

    /// Opens a document and waits for its sheet.
    void open(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Toolkit.run(() -> workbench.documents().open(file));
        untilSeen(
                "the sheet of " + file,
                open -> open.file().filter(whole::equals).isPresent());
    }

    /// Waits until a document is open of which something holds, and its sheet has its place in the window.
    void untilSeen(String what, Predicate<Session> meant) {
        Toolkit.until(
                what + " is seen",
                () -> workbench
                        .session()
                        .filter(meant)
                        .filter(open -> open.sheet().get().isPresent())
                        .filter(this::isPlaced)
                        .isPresent());
    }

    /// Whether the sheet has been given its place in the window: what is looked at before moves once more.
    private boolean isPlaced(Session open) {
        layOut();
        return open.isCurrent() && open.state().get().viewport().window().width() > 1;
    }

    /// Does what the next frame would do, which on a busy machine is late.
    private void layOut() {
        workbench.applyCss();
        workbench.layout();
    }

    Session session() {
        return workbench.session().orElseThrow();
    }

    EditorState state() {
        return Toolkit.on(() -> session().state().get());
    }

    /// What has the keyboard, once something has: what a new window gives it to it says with its first frame.
    Node keyboard() {
        return Toolkit.once("something has the keyboard", () -> Optional.ofNullable(scene().getFocusOwner()));
    }

    /// Presses a key where the keyboard is.
    void press(KeyCode code, boolean shortcut) {
        Node target = keyboard();
        Toolkit.run(() -> {
            Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, code, shortcut));
            Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, code, shortcut));
        });
    }

    /// Types letters where the keyboard is, one after the other.
    void type(String text) {
        keyboard();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> Toolkit.run(() -> {
                    press(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED);
                    Event.fireEvent(
                            stage.getScene().getFocusOwner(),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                    press(KeyEvent.KEY_RELEASED, KeyCode.UNDEFINED);
                }));
    }

    private void press(EventType<KeyEvent> type, KeyCode code) {
        Event.fireEvent(stage.getScene().getFocusOwner(), key(type, code, false));
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code, boolean shortcut) {
        return new KeyEvent(type, "", "", code, false, shortcut, false, false);
    }

    Scene scene() {
        return stage.getScene();
    }

    /// All nodes that are to be seen with the next frame, from the top of the tree.
    List<Node> visible() {
        return Toolkit.on(() -> {
            layOut();
            List<Node> found = new ArrayList<>();
            collect(workbench, found);
            return found;
        });
    }

    private static void collect(Node node, List<Node> found) {
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            }
        }
    }

    /// The first node of a kind of which something holds, once one is to be seen: panels follow after a moment, and
    /// what
    /// they show is there with the next layout.
    <N extends Node> N find(Class<N> kind, String name, Predicate<? super N> so) {
        return Toolkit.once(kind.getSimpleName() + " " + name + " is seen", () -> seen(kind, so));
    }

    /// The first node of a kind of which something holds, if one is seen now.
    <N extends Node> Optional<N> seen(Class<N> kind, Predicate<? super N> so) {
        return visible().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(so)
                .findFirst();
    }

    /// The node of a kind that a selector leads to, seen or not, once it is there.
    <N extends Node> N lookup(Class<N> kind, String selector) {
        return Toolkit.once(
                selector + " is there",
                () -> Optional.ofNullable(scene().lookup(selector)).map(kind::cast));
    }

    /// A button that says something, once it is to be seen.
    ButtonBase button(String words) {
        return find(ButtonBase.class, words, button -> words.equals(button.getText()));
    }

    /// Presses a button that says something, once it is to be seen.
    void press(String words) {
        Toolkit.run(button(words)::fire);
    }

    /// Whether some words are read anywhere in the window.
    boolean says(String words) {
        return visible().stream()
                .anyMatch(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(words));
    }

    void close() {
        others.forEach(TestWindow::close);
        Toolkit.run(() -> workbench.documents().current().ifPresent(OpenDocument::close));
        Toolkit.run(stage::close);
        // what is still being written shall not meet a folder that the test takes away
        desk.finish();
    }

    private final class Answers implements SystemDialogs {
        @Override
        public Optional<Path> documentToOpen() {
            return answer;
        }

        @Override
        public List<Path> picturesToInsert() {
            return answer.map(List::of).orElse(List.of());
        }

        @Override
        public List<PaperPrinter> printers() {
            return printers;
        }

        @Override
        public Optional<PlatformDialog> printDialog() {
            return printDialog;
        }

        @Override
        public List<Path> reviewsToOpen() {
            return answer.stream().toList();
        }

        @Override
        public List<Path> fontsToTake() {
            return answer.stream().toList();
        }

        @Override
        public Optional<Path> brandToTake() {
            return answer;
        }

        @Override
        public Optional<Path> placeFor(String suggested, String kind) {
            return answer;
        }

        @Override
        public void show(String address) {}
    }

    private final class Frame implements WindowFrame {
        @Override
        public void title(String title) {
            titles.add(title);
        }

        @Override
        public void fullScreen(boolean on) {
            fullScreen.add(on);
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public Workbench another() {
            TestWindow next = new TestWindow(desk);
            others.add(next);
            return next.workbench;
        }

        @Override
        public boolean bringUp(Path file) {
            return false;
        }

        @Override
        public void quit() {
            workbench.documents().leave(this::close);
        }
    }
}
