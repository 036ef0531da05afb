package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.ui.desk.Arrival;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.start.StartPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first window of the program, and the document that is on its way before it.
class ArrivalTest {
    private static final Path TRAIN = Path.of("samples/night-train.sightline.json");

    @TempDir
    Path folder;

    private Desk desk;
    private List<Window> others;

    @BeforeAll
    static void startJavaFx() {
        Toolkit.require();
    }

    @BeforeEach
    void layDesk() {
        desk = new Desk(
                new ConfigFolder(folder.resolve("config")),
                folder.resolve("state"),
                Platform::runLater,
                InstantSource.system());
        others = Toolkit.on(() -> List.copyOf(Window.getWindows()));
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> opened().forEach(Window::hide));
    }

    private List<Window> opened() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> !others.contains(window))
                .toList();
    }

    private Workbench begin(Path file) {
        Arrival arrival = Arrival.of(file, desk);
        return Toolkit.on(() -> {
            new AppWindows(desk).begin(Optional.of(arrival), List.of());
            Scene scene = opened().getFirst().getScene();
            return (Workbench) scene.getRoot();
        });
    }

    private static boolean showsStartPage(Workbench window) {
        return Toolkit.on(() -> window.lookup(".start-page") instanceof StartPage page && page.isVisible());
    }

    @Test
    void whatWasReadBeforeTheWindowStandsInItAtOnce() {
        Arrival arrival = Arrival.of(TRAIN, desk);
        Workbench window = Toolkit.on(() -> {
            arrival.dress(Appearance.sheets(desk));
            arrival.result().join();
            new AppWindows(desk).begin(Optional.of(arrival), List.of());
            return (Workbench) opened().getFirst().getScene().getRoot();
        });
        assertThat(showsStartPage(window)).isFalse();
        assertThat(window.session()).isPresent();
        Toolkit.until(
                "the sheet is there",
                () -> window.session().orElseThrow().sheet().get().isPresent());
    }

    @Test
    void aDocumentThatCannotBeOpenedLeavesTheStartPage() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.sightline.json"), "{");
        Workbench window = begin(broken);
        Toolkit.until("the start page is there", () -> showsStartPage(window));
        assertThat(window.session()).isEmpty();
    }

    @Test
    void whatASecondStartCannotOpenIsSaidInAWindowThatIsThere() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.sightline.json"), "{");
        AppWindows windows = Toolkit.on(() -> {
            AppWindows all = new AppWindows(desk);
            all.begin(Optional.of(Arrival.of(TRAIN, desk)), List.of());
            return all;
        });
        Workbench window =
                Toolkit.on(() -> (Workbench) opened().getFirst().getScene().getRoot());
        Toolkit.until("the document is there", () -> window.session().isPresent());
        Toolkit.run(() -> windows.arrive(List.of(broken)));
        Toolkit.until("the sentence is there", () -> says(window, "broken"));
        assertThat(Toolkit.on(this::opened)).hasSize(1);
        assertThat(window.session().flatMap(Session::file)).isPresent();
        Path other = Path.of("samples/coffee.sightline.json");
        Toolkit.run(() -> windows.arrive(List.of(other)));
        Toolkit.until("what can be shown has a window of its own", () -> opened().size() == 2);
    }

    private static boolean says(Workbench window, String words) {
        return window.lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words));
    }

    @Test
    void theFilesOpenedLastStandBeforeTheSamples() {
        desk.config().opened(TRAIN.toAbsolutePath());
        Workbench window = Toolkit.on(() -> {
            new AppWindows(desk).begin(Optional.empty(), List.of());
            return (Workbench) opened().getFirst().getScene().getRoot();
        });
        Toolkit.until("both are there", () -> top(window, ".recent-file") > 0 && top(window, ".sample") > 0);
        assertThat(Toolkit.on(() -> top(window, ".recent-file"))).isLessThan(Toolkit.on(() -> top(window, ".sample")));
    }

    private static double top(Workbench window, String selector) {
        window.applyCss();
        window.layout();
        Node node = window.lookup(selector);
        return node == null ? 0 : node.localToScene(node.getBoundsInLocal()).getMinY();
    }
}
