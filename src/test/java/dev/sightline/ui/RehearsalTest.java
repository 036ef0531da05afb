package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() {
        Toolkit.require();
    }

    @Test
    void opensTheDocumentEndsOnceAndLeavesItAsItWas() throws IOException {
        Path document = folder.resolve("map.sightline.json");
        Files.copy(Path.of("samples/night-train.sightline.json"), document, StandardCopyOption.REPLACE_EXISTING);
        byte[] before = Files.readAllBytes(document);
        Desk desk = new Desk(
                new ConfigFolder(folder.resolve("config")),
                folder.resolve("state"),
                Platform::runLater,
                InstantSource.system());
        AtomicInteger ends = new AtomicInteger();
        List<Window> others = Toolkit.on(() -> List.copyOf(Window.getWindows()));

        Toolkit.run(() -> new Rehearsal(new AppWindows(desk), ends::incrementAndGet).begin(document));
        Toolkit.until("the rehearsal is over", () -> ends.get() > 0);

        assertThat(ends).hasValue(1);
        assertThat(desk.config().recentFiles()).containsExactly(document);
        assertThat(document).hasBinaryContent(before);
        Toolkit.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> !others.contains(window))
                .forEach(Window::hide));
    }
}
