package dev.sightline.ui.canvas;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.typography.Emoji;
import dev.sightline.typography.Typesetter;
import java.text.BreakIterator;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Paints finished lines of text, one call for each run of one font.
final class TextPainter {
    private static final double BAR_BELOW = 4;
    private static final double NOTHING_BELOW = 1.5;

    private final GraphicsContext gc;
    private final Stamps stamps;
    private final ScreenFonts fonts = new ScreenFonts();
    private final Typesetter typesetter = new Typesetter();
    private ScreenPainter.Placing placing = new ScreenPainter.Placing(1, 0, 0, 1);
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
        for (TextRun run : line.runs()) {
            double x = left + run.x() * zoom;
            if (run.isEmoji()) {
                emoji(run, x, baseline, size);
            } else {
                use(fonts.font(run.font(), size), line.ink());
                run(run, line.style(), x, baseline);
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
            gc.fillText(run.text(), Math.rint(x), baseline);
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
