package dev.sightline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.ui.Toolkit;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Frames that are put together from corners and rectangles look as if each pixel had been computed.
class FramePainterTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLUE = 0xFF3366CC;
    private static final int RIM = 12;

    @BeforeAll
    static void start() {
        Toolkit.require();
    }

    private static int[] painted(Stamps.Frame frame, int width, int height, int left, int top) {
        return Toolkit.on(() -> {
            Canvas canvas = new Canvas(width, height);
            new FramePainter(canvas.getGraphicsContext2D(), new Stamps()).paint(frame, left, top, 1);
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            WritableImage image = canvas.snapshot(clear, null);
            PixelReader pixels = image.getPixelReader();
            int[] argb = new int[width * height];
            pixels.getPixels(
                    0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbPreInstance(), argb, 0, width);
            return argb;
        });
    }

    private static int worst(int one, int other) {
        int worst = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            worst = Math.max(worst, Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)));
        }
        return worst;
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 0", "0, 1", "5.3, 1.7", "12, 3", "3, 6.5"})
    void aLargeFrameHasThePixelsOfOneThatIsComputedWhole(float radius, float line) {
        for (int fill : new int[] {WHITE, 0x40FF8800, 0}) {
            Stamps.Frame frame = new Stamps.Frame(140, 90, radius, line, fill, line > 0 ? BLUE : 0);
            assertThat(frame.isSliced()).isTrue();
            int[] wanted = Stamps.framePixels(frame);
            int wide = 140 + 2 * RIM;
            int[] painted = painted(frame, wide, 90 + 2 * RIM, RIM, RIM);
            for (int y = 0; y < 90 + 2 * RIM; y++) {
                for (int x = 0; x < wide; x++) {
                    boolean in = x >= RIM && y >= RIM && x < RIM + 140 && y < RIM + 90;
                    int pixel = in ? wanted[(y - RIM) * 140 + x - RIM] : 0;
                    assertThat(worst(painted[y * wide + x], pixel))
                            .as("pixel %d, %d of %s", x - RIM, y - RIM, frame)
                            .isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void ofAFrameFarLargerThanTheCanvasThePartIsSeenThatIsThere() {
        Stamps.Frame frame = new Stamps.Frame(60_000, 50_000, 8, 2, WHITE, BLUE);
        int[] painted = painted(frame, 80, 60, -59_940, -20_000);
        assertThat(painted[30 * 80 + 57]).isEqualTo(WHITE);
        assertThat(painted[30 * 80 + 58]).isEqualTo(BLUE);
        assertThat(painted[30 * 80 + 59]).isEqualTo(BLUE);
        assertThat(painted[30 * 80 + 60]).isZero();
    }

    @Test
    void aFrameTooSmallForFourCornersIsPaintedToo() {
        Stamps.Frame pill = new Stamps.Frame(40, 12, 6, 1, WHITE, BLUE);
        assertThat(pill.isSliced()).isFalse();
        int[] painted = painted(pill, 60, 30, 5, 5);
        assertThat(painted[11 * 60 + 25]).isEqualTo(WHITE);
        assertThat(painted[5 * 60 + 25]).isEqualTo(BLUE);
        assertThat(painted[4 * 60 + 25]).isZero();
    }
}
