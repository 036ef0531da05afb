package dev.sightline.ui;

import dev.sightline.model.FontFile;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Livery;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.FaultWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Fonts out of files, to be kept in a document: read in the background; why one cannot be kept is told.
final class FontIntake {
    private final SystemDialogs system;
    private final NoticeStack notices;

    FontIntake(SystemDialogs system, NoticeStack notices) {
        this.system = system;
        this.notices = notices;
    }

    /// Asks for fonts, and hands on those that can be used.
    void choose(Consumer<List<FontFile>> taken) {
        List<Path> files = system.fontsToTake();
        if (!files.isEmpty()) {
            Thread.ofVirtual().name("fonts").start(() -> read(files, taken));
        }
    }

    private void read(List<Path> files, Consumer<List<FontFile>> taken) {
        List<FontFile> fonts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                fonts.add(Livery.fontToKeep(file));
            } catch (CannotPrint reason) {
                refused.add(FaultWords.why(reason.sentence()));
            }
        }
        Platform.runLater(() -> {
            refused.forEach(sentence -> notices.show(Notice.warning(sentence, List.of())));
            if (!fonts.isEmpty()) {
                taken.accept(fonts);
            }
        });
    }
}
