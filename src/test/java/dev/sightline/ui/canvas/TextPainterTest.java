package dev.sightline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Point;
import dev.sightline.ui.Toolkit;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Where the letters of small text stand on the screen.
class TextPainterTest {
    private static final int WIDTH = 160;

    @BeforeAll
    static void start() {
        Toolkit.require();
    }

    /// The middle of the ink of a letter that is set at an x, in pixels.
    private static double middle(double x, boolean exact) {
        TextStyle style = TextStyle.of(Typeface.REGULAR, 8.5, 12);
        TextRun run = new TextRun("Inter-Regular", "l", 0, 3, false, "");
        Mark.TextLine line = new Mark.TextLine(new Point(x, 14), 3, style, Ink.of(0x000000), "l", List.of(run));
        return Toolkit.on(() -> {
            Canvas canvas = new Canvas(WIDTH, 20);
            TextPainter painter = new TextPainter(canvas.getGraphicsContext2D(), new Stamps());
            painter.begin(new ScreenPainter.Placing(0.75, 0, 0, 1, exact));
            painter.paint(line);
            WritableImage image = canvas.snapshot(null, null);
            PixelReader pixels = image.getPixelReader();
            double ink = 0;
            double moment = 0;
            for (int row = 0; row < 20; row++) {
                for (int column = 0; column < WIDTH; column++) {
                    Color colour = pixels.getColor(column, row);
                    double dark = 1 - colour.getBrightness();
                    ink += dark;
                    moment += dark * (column + 0.5);
                }
            }
            return moment / ink;
        });
    }

    @Test
    void atRestALetterStandsWhereItWasMeasured() {
        assertThat(spread(true)).isLessThan(0.5);
        assertThat(spread(false)).as("where whole pixels are all there is").isGreaterThan(0.6);
    }

    /// How far apart letters stand that are measured to stand at one place, in pixels.
    private static double spread(boolean exact) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double x = 20; x < 23; x += 0.25) {
            double off = middle(x, exact) - x * 0.75;
            least = Math.min(least, off);
            most = Math.max(most, off);
        }
        return most - least;
    }

    @Test
    void onItsWayALetterStandsOnAWholePixel() {
        double first = middle(20, false);
        for (double on = 0; on < 3; on += 0.25) {
            double pixels = middle(20 + on, false) - first;
            assertThat(pixels).as("%s points on", on).isCloseTo(Math.rint(pixels), within(0.01));
        }
    }
}
