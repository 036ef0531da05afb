package dev.sightline.ui.picture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.clip.Pasting;
import dev.sightline.editor.clip.Pasting.PictureAim;
import dev.sightline.export.Progress;
import dev.sightline.model.ImageAsset;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Brings pictures into a document: reads them in the background, tells what became of each, and pastes all that can be
/// kept as one step. Reading that takes longer than a moment can be watched and stopped.
public final class PictureIntake {
    /// How names of files end that hold pictures.
    public static final List<String> ENDINGS =
            List.of("png", "jpg", "jpeg", "webp", "svg", "gif", "bmp", "tif", "tiff", "heic", "avif");

    private static final Duration MOMENT = Duration.seconds(1);

    private final NoticeStack notices;

    /// @param notices where it is told what became of pictures
    public PictureIntake(NoticeStack notices) {
        this.notices = notices;
    }

    /// Whether a file seems to hold a picture, by its name.
    public static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Takes in files at what is selected; does nothing without any.
    public void files(Editor editor, List<Path> files) {
        if (!files.isEmpty()) {
            files(editor, files, PictureAim.of(editor.state()));
        }
    }

    /// Takes in files.
    ///
    /// @param files at least one
    public void files(Editor editor, List<Path> files, PictureAim aim) {
        String called = files.size() == 1 ? String.valueOf(files.getFirst().getFileName()) : Words.of("picture.files");
        run(editor, aim, called, progress -> {
            List<PictureReading> read = new ArrayList<>();
            for (Path file : files) {
                int done = read.size();
                read.add(PictureReading.of(file, share -> progress.reached((done + share) / files.size())));
            }
            return read;
        });
    }

    /// Reads the first of some files, to put its picture in the place of another.
    public void replacement(List<Path> files, Consumer<ImageAsset.Data> taken) {
        if (!files.isEmpty()) {
            Path file = files.getFirst();
            run(
                    String.valueOf(file.getFileName()),
                    progress -> List.of(PictureReading.of(file, progress)),
                    read -> read.stream()
                            .flatMap(one -> one.picture().stream())
                            .forEach(picture -> taken.accept(picture.data())));
        }
    }

    /// Takes in a picture of the clipboard.
    public void image(Editor editor, Image image, PictureAim aim) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width < 1 || height < 1 || image.getPixelReader() == null) {
            notices.show(Notice.info(Words.of("paste.nothing")));
            return;
        }
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        run(editor, aim, Words.of("picture.name"), progress -> List.of(PictureReading.of(pixels, width, height)));
    }

    private interface Reading {
        List<PictureReading> read(Progress progress) throws IOException;
    }

    private void run(Editor editor, PictureAim aim, String called, Reading reading) {
        run(called, reading, read -> {
            List<Pasting.Picture> pictures =
                    read.stream().flatMap(one -> one.picture().stream()).toList();
            Pasting.paste(editor, pictures, aim);
        });
    }

    private void run(String called, Reading reading, Consumer<List<PictureReading>> then) {
        Run run = new Run(called);
        run.patience.play();
        Thread.ofVirtual().name("pictures").start(() -> {
            List<PictureReading> read;
            try {
                read = reading.read(run);
            } catch (CancellationException stopped) {
                read = List.of();
            } catch (IOException | RuntimeException unforeseen) {
                read = List.of(new PictureReading(
                        Optional.empty(),
                        Optional.of(Words.of("picture.notRead", called, String.valueOf(unforeseen.getMessage())))));
            }
            List<PictureReading> all = read;
            Platform.runLater(() -> {
                run.over();
                then.accept(all);
                tell(all);
            });
        });
    }

    private void tell(List<PictureReading> read) {
        for (PictureReading one : read) {
            one.remark()
                    .ifPresent(said -> notices.show(
                            one.picture().isPresent() ? Notice.info(said) : Notice.failure(said, List.of())));
        }
    }

    /// One reading, shown once it takes longer than a moment.
    private final class Run implements Progress {
        private final PauseTransition patience = new PauseTransition(MOMENT);
        private volatile boolean stopped;
        private NoticeStack.@Nullable Going going;

        Run(String called) {
            patience.setOnFinished(
                    late -> going = notices.going(Words.of("picture.going", called), () -> stopped = true));
        }

        @Override
        public void reached(double share) {
            if (stopped) {
                throw new CancellationException();
            }
            Platform.runLater(() -> {
                if (going != null) {
                    going.reached(share);
                }
            });
        }

        void over() {
            patience.stop();
            if (going != null) {
                going.over();
                going = null;
            }
        }
    }
}
