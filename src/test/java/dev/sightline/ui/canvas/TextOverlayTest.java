package dev.sightline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.edit.LinkEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.editor.Viewport;
import dev.sightline.file.DocumentFile;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Plot;
import dev.sightline.layout.TextPlace;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.TextPlaces;
import dev.sightline.layout.link.LinkLabels;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Step;
import dev.sightline.ui.Toolkit;
import dev.sightline.ui.desk.SheetPress;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOverlayTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    private JourneyDocument document;
    private DrawnSheet sheet;
    private CanvasView view;
    private Stage window;

    @BeforeEach
    void open() {
        Toolkit.require();
        document = DocumentFile.open(Path.of("samples/night-train.sightline.json"))
                .openedDocument()
                .orElseThrow();
        sheet = new SheetPress().sheet(document, document.maps().getFirst().id(), Theme.PAPER);
        CanvasView shown = Toolkit.on(CanvasView::new);
        view = shown;
        window = Toolkit.on(() -> {
            StackPane room = new StackPane(shown);
            room.getStyleClass().addAll("workbench", "light");
            room.getStylesheets()
                    .add(Words.class.getResource("/look/sightline.css").toExternalForm());
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(room, WIDTH, HEIGHT));
            stage.show();
            return stage;
        });
        Toolkit.run(() -> view.show(sheet));
    }

    @AfterEach
    void close() {
        if (window != null) {
            Toolkit.run(window::close);
        }
    }

    @ParameterizedTest
    @CsvSource({"card-wait, 0.5", "card-wait, 1", "card-wait, 3", "card-host, 1.5", "step-compare, 1", "lane-actions, 1"
    })
    void theFieldStandsExactlyWhereTheTextIsDrawn(String id, double zoom) {
        TextPlace place = look(id, zoom);
        WritableImage drawn = Toolkit.on(() -> view.snapshot(null, null));
        Toolkit.run(() -> {
            view.beginWriting(text(id), false, Writer.NOBODY);
            view.write(new WritingPlace(place, Optional.of(id)));
            // without the keyboard it shows no caret
            view.requestFocus();
        });
        WritableImage written = Toolkit.on(() -> view.snapshot(null, null));
        Box seen = Toolkit.on(() -> view.seen(place.box()));
        Box field = Toolkit.on(() -> view.fieldBox());
        assertThat(field.x()).isCloseTo(seen.x(), within(0.6));
        assertThat(field.y()).isCloseTo(seen.y(), within(4 * zoom));
        assertThat(field.width()).isCloseTo(seen.width(), within(1.1));
        assertThat(field.height()).isCloseTo(seen.height(), within(2.5));
        double differing = differing(drawn, written, seen);
        // where lines are not whole pixels apart, the two may round differently
        boolean whole = place.style().lineHeight() * zoom % 1 == 0;
        assertThat(differing).as("share of the pixels that differ").isLessThan(whole ? 0.01 : 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, by phone",
        "2, by phone",
        "1, when the call centre has not called back by the evening of the next day"
    })
    void aLabelIsWrittenInTheLinesInWhichItIsDrawn(double zoom, String label) throws Rejected {
        Link link = document.all(Link.class).stream()
                .filter(one -> one.label().isBlank() && one.condition().isBlank())
                .findFirst()
                .orElseThrow();
        document = document.with(new LinkEdit.SetLabel(link.id(), label).on(document));
        sheet = new SheetPress().sheet(document, document.maps().getFirst().id(), Theme.PAPER);
        Toolkit.run(() -> view.show(sheet));
        TextPlace place = LinkLabels.place(
                        sheet.sheet().hits().course(link.id()).orElseThrow(),
                        sheet.fragment(link.id().value()).orElseThrow())
                .orElseThrow();
        assertThat(place.covered().height() > place.style().lineHeight())
                .as("in several lines")
                .isEqualTo(label.length() > 60);
        look(place, zoom);
        standsAsDrawn(place, link.id().value(), label);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void whatIsSaidOfACurveIsWrittenWhereItIsDrawn(double zoom) {
        int stood = 0;
        for (ScoreCurve curve : document.all(ScoreCurve.class)) {
            Plot plot = sheet.sheet().hits().plot(curve.id()).orElse(null);
            for (CurvePoint point : curve.points()) {
                Optional<TextPlace> place =
                        plot == null ? Optional.empty() : plot.dot(point.on()).flatMap(Plot.Dot::said);
                if (plot != null && plot.dot(point.on()).isPresent()) {
                    assertThat(place.isPresent())
                            .as(point.label())
                            .isEqualTo(!point.label().isBlank());
                }
                if (place.isPresent()) {
                    look(place.get(), zoom);
                    // some at the edge of the sheet are seen below the heads of the lanes
                    if (Toolkit.on(() -> view.seen(place.get().covered())).x() > 300) {
                        standsAsDrawn(place.get(), curve.id().value(), point.label());
                        stood++;
                    }
                }
            }
        }
        assertThat(stood).isGreaterThan(4);
    }

    private void look(TextPlace place, double zoom) {
        Toolkit.run(() -> view.look(new Viewport(sheet.drawing().size(), new Size(WIDTH, HEIGHT), zoom, 0, 0)
                .centredOn(place.box().center())));
    }

    private void standsAsDrawn(TextPlace place, String id, String text) {
        Box seen = Toolkit.on(() -> view.seen(place.covered()));
        WritableImage drawn = Toolkit.on(() -> view.snapshot(null, null));
        Toolkit.run(() -> {
            view.beginWriting(text, false, Writer.NOBODY);
            view.write(new WritingPlace(place, Optional.of(id)));
            view.requestFocus();
        });
        WritableImage written = Toolkit.on(() -> view.snapshot(null, null));
        Toolkit.run(view::endWriting);
        // of a field that goes and comes within one frame a picture may still show the text of before
        Toolkit.frame(window.getScene());
        // widths of letters are rounded otherwise by the field, so a line around a middle may begin a pixel beside
        double least = Math.min(differing(drawn, written, seen), nearby(drawn, written, seen));
        assertThat(least).as(text).isLessThan(0.12);
    }

    @Test
    void whileATextIsWrittenOnlyTheFieldShowsIt() {
        TextPlace place = look("card-host", 1);
        Toolkit.run(() -> {
            view.beginWriting("", false, Writer.NOBODY);
            view.write(new WritingPlace(place, Optional.of("card-host")));
            view.requestFocus();
        });
        WritableImage empty = Toolkit.on(() -> view.snapshot(null, null));
        Box seen = Toolkit.on(() -> view.seen(place.box()));
        assertThat(ink(empty, seen)).as("the text itself is left out").isZero();
        Toolkit.run(view::endWriting);
        assertThat(ink(Toolkit.on(() -> view.snapshot(null, null)), seen)).isGreaterThan(100);
    }

    @Test
    void theFieldGrowsWithItsText() {
        TextPlace place = look("card-wait", 1);
        Toolkit.run(() -> {
            view.beginWriting("", false, Writer.NOBODY);
            view.write(new WritingPlace(place, Optional.of("card-wait")));
        });
        double before = Toolkit.on(() -> view.fieldBox().height());
        Toolkit.run(() -> view.field().appendText("Stands and walks and stands again. ".repeat(6)));
        assertThat(Toolkit.on(() -> view.fieldBox().height())).isGreaterThan(2 * before);
    }

    @Test
    void whatIsTooSmallToBeReadIsLiftedOffTheSheet() {
        TextPlace place = look("card-wait", 0.2);
        Toolkit.run(() -> {
            view.beginWriting("Stands", false, Writer.NOBODY);
            view.write(new WritingPlace(place, Optional.of("card-wait")));
        });
        assertThat(Toolkit.on(() -> view.field().getFont().getSize())).isGreaterThan(11);
    }

    private TextPlace look(String id, double zoom) {
        Element element = document.find(Id.of(id)).orElseThrow();
        TextPlace place = TextPlaces.of(
                        Theme.PAPER, document, element, sheet.fragment(id).orElseThrow())
                .orElseThrow();
        Toolkit.run(() -> view.look(new Viewport(sheet.drawing().size(), new Size(WIDTH, HEIGHT), zoom, 0, 0)
                .centredOn(place.box().center())));
        return place;
    }

    private String text(String id) {
        return switch (document.find(Id.of(id)).orElseThrow()) {
            case Placed placed -> placed.text();
            case Step step -> step.name();
            case Lane lane -> lane.name();
            case Element other -> throw new AssertionError(other.toString());
        };
    }

    /// What share of the pixels in a box differ by more than one can see at the edge of a letter.
    private static double differing(WritableImage one, WritableImage other, Box box) {
        return differing(one, other, box, 0);
    }

    /// @param shift how far right of the first the second is looked at
    private static double differing(WritableImage one, WritableImage other, Box box, int shift) {
        int count = 0;
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int y = top(box); y < bottom(box); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                int blue = Math.abs((first.getArgb(x, y) & 0xFF) - (second.getArgb(x + shift, y) & 0xFF));
                count += blue > 48 ? 1 : 0;
            }
        }
        return count / (box.width() * box.height());
    }

    private static double nearby(WritableImage one, WritableImage other, Box box) {
        return Math.min(differing(one, other, box, -1), differing(one, other, box, 1));
    }

    private static int ink(WritableImage image, Box box) {
        int count = 0;
        for (int y = top(box); y < bottom(box); y++) {
            for (int x = (int) box.x(); x < box.x() + 60; x++) {
                count += (image.getPixelReader().getArgb(x, y) & 0xFF) < 0x90 ? 1 : 0;
            }
        }
        return count;
    }

    private static int top(Box box) {
        return (int) Math.max(0, box.y());
    }

    private static double bottom(Box box) {
        return Math.min(HEIGHT, box.bottom());
    }
}
