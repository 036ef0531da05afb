package dev.sightline.ui.picture;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.editor.EditorState;
import dev.sightline.export.PngPainter;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The open map, or what is selected of it, as a picture for the clipboard: painted in the background, two pixels to a
/// point, or fewer when that would be too many.
public final class MapPicture {
    private static final System.Logger LOG = System.getLogger(MapPicture.class.getName());
    private static final double SCALE = 2;
    private static final double LEAST_SCALE = 0.5;
    private static final double AROUND = 8;

    private final NoticeStack notices;

    /// @param notices where it is told how it went
    public MapPicture(NoticeStack notices) {
        this.notices = notices;
    }

    /// Copies what is selected, or the whole map if nothing is, as a picture alone.
    public void copy(Session open) {
        open.sheet().get().ifPresent(drawn -> {
            Box part = selection(drawn.sheet(), open.state().get()).orElseGet(() -> whole(drawn.drawing()));
            paint(drawn, part, made -> {
                if (made.isEmpty()) {
                    notices.show(Notice.info(Words.of("picture.tooLarge")));
                    return;
                }
                Image image = made.get();
                ClipboardContent content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
                notices.show(Notice.good(
                        Words.of("picture.copied", (int) image.getWidth(), (int) image.getHeight()), Optional.empty()));
            });
        });
    }

    /// Makes a picture of what is selected; the answer comes on the window's thread, or never if it would be too large.
    public void ofSelection(Session open, Consumer<Image> answer) {
        open.sheet()
                .get()
                .ifPresent(drawn -> selection(drawn.sheet(), open.state().get())
                        .ifPresent(part -> paint(drawn, part, made -> made.ifPresent(answer))));
    }

    private static Box whole(Drawing drawing) {
        return new Box(0, 0, drawing.size().width(), drawing.size().height());
    }

    private static Optional<Box> selection(Sheet sheet, EditorState state) {
        return state.selection().elements().stream()
                .flatMap(id -> sheet.box(id).stream())
                .reduce(Box::union)
                .map(box -> box.grown(AROUND));
    }

    private static void paint(DrawnSheet drawn, Box part, Consumer<Optional<Image>> answer) {
        Drawing drawing = drawn.drawing();
        Page page = new Page(drawing.title(), part.size(), drawing.paper(), List.of(Window.of(drawing, part)));
        double most = Math.sqrt(PngPainter.MOST_PIXELS / Math.max(1, part.width() * part.height())) * 0.99;
        double scale = Math.min(SCALE, most);
        if (scale < LEAST_SCALE) {
            answer.accept(Optional.empty());
            return;
        }
        Thread.ofVirtual().name("map picture").start(() -> {
            try {
                Optional<PngPainter.Pixels> made = PngPainter.pixels(page, scale);
                Platform.runLater(() -> answer.accept(made.map(MapPicture::image)));
            } catch (IOException | RuntimeException unforeseen) {
                LOG.log(System.Logger.Level.ERROR, "Painting a picture of the map", unforeseen);
            }
        });
    }

    private static Image image(PngPainter.Pixels made) {
        WritableImage image = new WritableImage(made.width(), made.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        made.width(),
                        made.height(),
                        PixelFormat.getIntArgbInstance(),
                        made.pixels(),
                        made.width());
        return image;
    }
}
