package dev.sightline.ui.picture;

import dev.sightline.analysis.Part;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.editor.EditorState;
import dev.sightline.export.PngPainter;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.FootPart;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.typography.Typesetter;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private static final double AROUND = 24;

    private final NoticeStack notices;
    private final JourneyLayout layout = new JourneyLayout(new Typesetter());

    /// @param notices where it is told how it went
    public MapPicture(NoticeStack notices) {
        this.notices = notices;
    }

    /// What is painted of a drawing.
    private record View(Drawing drawing, Box part) {
        static View whole(Drawing drawing) {
            return new View(
                    drawing,
                    new Box(0, 0, drawing.size().width(), drawing.size().height()));
        }

        /// A sheet without what stands above its heads and below its rows.
        static View grid(Sheet sheet) {
            Size size = sheet.drawing().size();
            Box grid = sheet.rows().isEmpty()
                    ? sheet.columnHeaders()
                    : sheet.columnHeaders().union(sheet.laneHeaders());
            double top = Math.max(0, grid.y() - AROUND);
            double bottom = Math.min(size.height(), grid.bottom() + AROUND);
            return new View(sheet.drawing(), Box.between(0, top, size.width(), bottom));
        }
    }

    /// Copies what is selected as a map of its own, or the whole map if nothing of it is, as a picture alone.
    public void copy(Session open) {
        open.sheet().get().ifPresent(drawn -> {
            Optional<Supplier<View>> selected =
                    selection(open).map(sheet -> () -> View.whole(sheet.get().drawing()));
            paint(selected.orElse(() -> View.whole(drawn.drawing())), made -> {
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

    /// Makes a picture of what is selected, with the heads of what it stands in; the answer comes on the window's
    /// thread, or never if it would be too large.
    public void ofSelection(Session open, Consumer<Image> answer) {
        selection(open).ifPresent(sheet -> paint(() -> View.grid(sheet.get()), made -> made.ifPresent(answer)));
    }

    /// What is selected as a small map of its own; empty if it is nothing that stands on the map.
    private Optional<Supplier<Sheet>> selection(Session open) {
        EditorState state = open.state().get();
        Theme theme = open.theme();
        List<Id<?>> selected = state.selection().elements();
        if (!Part.has(state.view(), selected)) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            Part part =
                    Part.of(state.document(), List.of(state.map()), selected).orElseThrow();
            return layout.layout(
                    part.document(), state.map(), theme, state.filtering().sifted(), Set.of(FootPart.PERSONAS));
        });
    }

    private static void paint(Supplier<View> view, Consumer<Optional<Image>> answer) {
        Thread.ofVirtual().name("map picture").start(() -> {
            try {
                Optional<PngPainter.Pixels> made = painted(view.get());
                Platform.runLater(() -> answer.accept(made.map(MapPicture::image)));
            } catch (IOException | RuntimeException unforeseen) {
                LOG.log(System.Logger.Level.ERROR, "Painting a picture of the map", unforeseen);
            }
        });
    }

    private static Optional<PngPainter.Pixels> painted(View view) throws IOException {
        Drawing drawing = view.drawing();
        Size size = view.part().size();
        double most = Math.sqrt(PngPainter.MOST_PIXELS / Math.max(1, size.width() * size.height())) * 0.99;
        double scale = Math.min(SCALE, most);
        if (scale < LEAST_SCALE) {
            return Optional.empty();
        }
        Window window = Window.of(drawing, view.part());
        return PngPainter.pixels(new Page(drawing.title(), size, drawing.paper(), List.of(window)), scale);
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
