package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.editor.Verb;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures come to the map by clipboard, chooser and drop, each as one step; maps go to the clipboard as pictures.
class PictureTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=");

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(Path.of("samples/coffee.sightline.json"));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path sketch() throws IOException {
        return Files.writeString(
                folder.resolve("sketch.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><script>x()</script><circle"
                        + " r='4'/></svg>");
    }

    private Lane doing() {
        return window.state().view().lanes().stream()
                .filter(lane -> lane.kind() == LaneKind.CUSTOMER_ACTION)
                .findFirst()
                .orElseThrow();
    }

    private JourneyDocument document() {
        return window.state().committed();
    }

    private List<ImageAsset> images() {
        return document().all(ImageAsset.class);
    }

    private void perform(Verb verb) {
        Toolkit.run(() -> window.workbench.perform(verb));
    }

    private void focus(int leaf) {
        Toolkit.run(() -> window.session().editor().select(Selection.place(new Spot(doing().id(), leaf))));
    }

    private static void clipboard(List<Path> files) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void untilImages(int count) {
        Toolkit.until(
                "there are " + count + " pictures",
                () -> window.session()
                                .editor()
                                .state()
                                .committed()
                                .all(ImageAsset.class)
                                .size()
                        == count);
    }

    private List<String> said() {
        return window.visible().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void filesOnTheClipboardBecomeCardsAtThePlaceAsOneStep() throws IOException {
        JourneyDocument before = document();
        int images = images().size();
        clipboard(List.of(file("dot.png", DOT), sketch()));
        focus(1);
        perform(Verb.PASTE);
        untilImages(images + 2);
        assertThat(images()).extracting(ImageAsset::name).contains("dot", "sketch");
        assertThat(window.state().view().placed(doing().id()).stream()
                        .filter(placed ->
                                placed instanceof Card card && card.image().isPresent()))
                .hasSize(2);
        assertThat(said()).anyMatch(text -> text.contains("sketch.svg") && text.contains("a script"));
        perform(Verb.UNDO);
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void pixelsOnTheClipboardBecomeThePictureOfTheSelectedCard() {
        int images = images().size();
        Placed card = window.state().view().placed(doing().id()).getFirst();
        Toolkit.run(() -> {
            WritableImage image = new WritableImage(3_000, 30);
            image.getPixelWriter().setColor(5, 5, Color.RED);
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            window.session().editor().select(card);
        });
        perform(Verb.PASTE);
        untilImages(images + 1);
        Card pictured = (Card) document().find(card.id()).orElseThrow();
        assertThat(pictured.text()).isEqualTo(card.text());
        ImageAsset asset =
                (ImageAsset) document().find(pictured.image().orElseThrow()).orElseThrow();
        assertThat(List.of(asset.data().width(), asset.data().height())).isEqualTo(List.of(2_000, 20));
        assertThat(said()).anyMatch(text -> text.contains("2000 × 20") && text.contains("3000 × 30"));
    }

    @Test
    void aChosenPictureBecomesThePortraitOfTheSelectedPersona() throws IOException {
        window.open(Path.of("samples/night-train.sightline.json"));
        int images = images().size();
        Persona persona = document().all(Persona.class).getFirst();
        window.answer(file("me.png", DOT));
        Toolkit.run(() -> window.session().editor().select(persona));
        perform(Verb.INSERT_PICTURE);
        untilImages(images + 1);
        Persona now = (Persona) document().find(persona.id()).orElseThrow();
        assertThat(now.photo()).isPresent().isNotEqualTo(persona.photo());
    }

    @Test
    void whatIsNoPictureIsToldWithItsNameAndChangesNothing() throws IOException {
        JourneyDocument before = document();
        clipboard(List.of(file("lie.jpg", "GIF".getBytes(StandardCharsets.US_ASCII))));
        focus(0);
        perform(Verb.PASTE);
        Toolkit.until("it is told", () -> said().stream().anyMatch(text -> text.contains("lie.jpg")));
        assertThat(document()).isEqualTo(before);
    }

    @Test
    void aDroppedPictureLandsInTheBoxThatWasShown() throws IOException {
        int images = images().size();
        Path dot = file("dot.png", DOT);
        Id<Lane> lane = doing().id();
        int before = window.state().view().placed(lane).size();
        Box cell = Toolkit.on(() -> {
            var sheet = window.session().sheet().get().orElseThrow().sheet();
            var row = sheet.rows().stream()
                    .filter(one -> one.element().equals(lane))
                    .findFirst()
                    .orElseThrow();
            return sheet.hits().box(row, 1, 1);
        });
        Point low = new Point(cell.centerX(), cell.bottom() - 3);
        assertThat(Toolkit.on(() -> window.workbench.pictureDrop.show(List.of(dot), onCanvas(low))))
                .isTrue();
        assertThat(targets()).hasSize(1);
        assertThat(Toolkit.on(() -> window.workbench.pictureDrop.drop(List.of(dot), onCanvas(low))))
                .isTrue();
        assertThat(targets()).isEmpty();
        untilImages(images + 1);
        assertThat(window.state().view().placed(lane)).hasSize(before + 1);
    }

    private List<Node> targets() {
        return window.visible().stream()
                .filter(node ->
                        node instanceof Rectangle && node.getStyleClass().contains("drop-target"))
                .toList();
    }

    private Point onCanvas(Point onSheet) {
        return window.state().viewport().toWindow(onSheet);
    }

    @Test
    void theSelectionOrTheWholeMapGoesToTheClipboardAsAPicture() {
        Placed card = window.state().view().placed(doing().id()).getFirst();
        Toolkit.run(() -> {
            Clipboard.getSystemClipboard().clear();
            window.session().editor().select(card);
        });
        perform(Verb.COPY);
        Toolkit.until(
                "the picture follows", () -> Clipboard.getSystemClipboard().hasImage());
        double all =
                window.session().sheet().get().orElseThrow().drawing().size().width();
        assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getImage().getWidth()))
                .as("no wider than its column and the head of its lane need, at two pixels to a point")
                .isBetween(800.0, 1.5 * all);
        assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString())).contains(card.text());
        Toolkit.run(() -> {
            Clipboard.getSystemClipboard().clear();
            window.session().editor().select(Selection.NONE);
        });
        perform(Verb.COPY_AS_PICTURE);
        double whole =
                window.session().sheet().get().orElseThrow().drawing().size().width();
        Toolkit.until(
                "the map is there",
                () -> Clipboard.getSystemClipboard().hasImage()
                        && Clipboard.getSystemClipboard().getImage().getWidth() >= whole);
        assertThat(Stream.of(Clipboard.getSystemClipboard()).map(one -> Toolkit.on(one::hasString)))
                .containsExactly(false);
    }
}
