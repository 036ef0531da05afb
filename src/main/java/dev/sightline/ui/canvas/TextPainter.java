package dev.sightline.ui.canvas;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.typography.Emoji;
import dev.sightline.typography.Typesetter;
import java.text.BreakIterator;
import java.util.Locale;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/// Paints finished lines of text, one call for each run of one font.
final class TextPainter {
    private static final double BAR_BELOW = 4;
    private static final double NOTHING_BELOW = 1.5;

    /// Below this size in device pixels words run together when letters stand on whole pixels only. Above it the eye
    /// minds that JavaFX leaves a hole where strokes of an outline cross, as in a t.
    private static final double LARGE = 9;

    private static final Affine PLAIN = new Affine();

    /// JavaFX puts each letter on a whole pixel where it paints without a graphics card, except under a transform that
    /// is more than a move: there it fills the outlines of letters where they belong. This one moves nothing.
    private static final Affine UNROUNDED = new Affine(1, 1e-9, 0, 0, 1, 0);

    /// Without a graphics card there are no scenes in three dimensions either.
    private static final boolean EXACTLY = !Platform.isSupported(ConditionalFeature.SCENE3D);

    private final GraphicsContext gc;
    private final Stamps stamps;
    private final ScreenFonts fonts = new ScreenFonts();
    private final Typesetter typesetter = new Typesetter();
    private ScreenPainter.Placing placing = new ScreenPainter.Placing(1, 0, 0, 1, false);
    private @Nullable Font font;

    TextPainter(GraphicsContext gc, Stamps stamps) {
        this.gc = gc;
        this.stamps = stamps;
    }

    void begin(ScreenPainter.Placing next) {
        placing = next;
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.BASELINE);
        forgetState();
    }

    void forgetState() {
        font = null;
    }

    void paint(Mark.TextLine line) {
        double zoom = placing.zoom();
        double size = line.style().size() * zoom;
        if (size < NOTHING_BELOW) {
            return;
        }
        double left = line.at().x() * zoom + placing.x();
        double baseline = Math.rint(line.at().y() * zoom) + placing.y();
        if (size < BAR_BELOW) {
            bar(line, left, baseline, size);
            return;
        }
        boolean exact = placing.exact() && size * placing.grain() < LARGE && EXACTLY;
        for (TextRun run : line.runs()) {
            double x = left + run.x() * zoom;
            if (run.isEmoji()) {
                emoji(run, x, baseline, size);
            } else {
                use(fonts.font(run.font(), size), line.ink());
                if (exact) {
                    gc.setTransform(UNROUNDED);
                    run(run, line.style(), x, baseline);
                    gc.setTransform(PLAIN);
                } else {
                    run(run, line.style(), Math.rint(x), baseline);
                }
            }
        }
    }

    private void bar(Mark.TextLine line, double left, double baseline, double size) {
        gc.setFill(ScreenPainter.color(line.ink().at(line.ink().opacity() * 0.35)));
        double height = Math.max(1, Math.rint(size * 0.5));
        gc.fillRect(Math.rint(left), baseline - height, Math.max(1, Math.rint(line.width() * placing.zoom())), height);
    }

    private void use(Font wanted, Ink ink) {
        if (!wanted.equals(font)) {
            gc.setFont(wanted);
            font = wanted;
        }
        gc.setFill(ScreenPainter.color(ink));
    }

    private void run(TextRun run, TextStyle style, double x, double baseline) {
        if (style.tracking() == 0) {
            gc.fillText(run.text(), x, baseline);
            return;
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(run.text());
        int from = graphemes.first();
        for (int to = graphemes.next(); to != BreakIterator.DONE; from = to, to = graphemes.next()) {
            double before =
                    from == 0 ? 0 : typesetter.width(run.font(), run.text().substring(0, from), style);
            gc.fillText(run.text().substring(from, to), x + before * placing.zoom(), baseline);
        }
    }

    private void emoji(TextRun run, double x, double baseline, double size) {
        Emoji.glyph(run).ifPresent(glyph -> {
            Stamps.Stamp stamp = stamps.emoji(glyph, size * placing.grain());
            double width = stamp.image().getWidth() / placing.grain();
            double height = stamp.image().getHeight() / placing.grain();
            gc.drawImage(
                    stamp.image(),
                    Math.rint(x) + stamp.left() / placing.grain(),
                    baseline + stamp.top() / placing.grain(),
                    width,
                    height);
        });
    }
}
