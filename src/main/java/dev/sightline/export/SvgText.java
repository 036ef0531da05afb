package dev.sightline.export;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Point;
import dev.sightline.typography.Tongues;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lines of text as text. Each run stands where the drawing has it; within a run the viewer sets the glyphs.
///
/// A line with runs of both directions is written as one text element a run, in the order of reading: viewers do not
/// agree on where a run begins when the directions mix within one element.
final class SvgText {
    /// The family that the whole file is set in; runs of another one say so.
    static final String FAMILY = "Inter";

    private final SvgEmoji emoji;
    private final Tongues tongues;
    private final Map<String, SvgFace> faces = new HashMap<>();
    private String language = "";
    private String around = "";

    SvgText(SvgEmoji emoji, Tongues tongues) {
        this.emoji = emoji;
        this.tongues = tongues;
    }

    /// What follows stands within a text.
    ///
    /// @param tag the BCP 47 tag of most of it
    /// @param words all of it
    void within(String tag, String words) {
        language = tag;
        around = words;
    }

    SvgFace face(String key) {
        return faces.computeIfAbsent(key, SvgFace::of);
    }

    /// The attributes that all lines of a style share.
    static void style(XmlWriter xml, TextStyle style, Ink ink) throws IOException {
        xml.with("font-size", style.size());
        if (style.face().weight() != 400) {
            xml.with("font-weight", style.face().weight());
        }
        if (style.face().italic()) {
            xml.with("font-style", "italic");
        }
        if (style.tracking() != 0) {
            xml.with("letter-spacing", style.tracking());
        }
        SvgShapes.paint(xml, "fill", ink);
    }

    /// One line.
    ///
    /// @param styled whether an element around it already carries the style
    void line(XmlWriter xml, Mark.TextLine line, boolean styled) throws IOException {
        if (line.text().isEmpty()) {
            return;
        }
        List<TextRun> runs = RunOrder.logical(line.text(), line.runs());
        boolean alone = runs.size() == 1 || runs.stream().anyMatch(TextRun::rightToLeft);
        boolean grouped = alone && (runs.size() > 1 || !styled && differs(runs.getFirst(), line.style()));
        if (runs.isEmpty()) {
            xml.open("text").with("x", line.at().x()).with("y", line.at().y());
            style(xml, line, styled);
            xml.text(line.text()).close().line();
        } else if (alone) {
            if (grouped) {
                xml.open("g");
                style(xml, line, styled);
                xml.line();
            }
            for (TextRun run : runs) {
                xml.open("text");
                run(xml, line, run, true);
                style(xml, line, styled || grouped);
                xml.text(run.text()).close().line();
            }
            if (grouped) {
                xml.close().line();
            }
        } else {
            xml.open("text").with("y", line.at().y());
            style(xml, line, styled);
            for (TextRun run : runs) {
                xml.open("tspan");
                run(xml, line, run, false);
                xml.text(run.text()).close();
            }
            xml.close().line();
        }
        for (TextRun run : line.runs()) {
            if (run.isEmoji()) {
                Point at = line.at().plus(run.x(), 0);
                emoji.draw(xml, run, at, line.style().size());
            }
        }
    }

    /// Whether a run says otherwise than its line in an attribute that both have, so that they cannot share an element.
    private boolean differs(TextRun run, TextStyle style) {
        if (run.isEmoji()) {
            return true;
        }
        SvgFace face = face(run.font());
        return face.weight() != style.face().weight()
                || face.italic() != style.face().italic();
    }

    private static void style(XmlWriter xml, Mark.TextLine line, boolean styled) throws IOException {
        if (!styled) {
            style(xml, line.style(), line.ink());
        }
    }

    private void run(XmlWriter xml, Mark.TextLine line, TextRun run, boolean withY) throws IOException {
        double left = line.at().x() + run.x();
        xml.with("x", run.rightToLeft() ? left + run.width() : left);
        if (withY) {
            xml.with("y", line.at().y());
        }
        if (run.rightToLeft()) {
            xml.with("direction", "rtl").with("unicode-bidi", "bidi-override");
        }
        Optional<String> other = run.language().isEmpty()
                ? tongues.of(run.text(), language, around)
                : Optional.of(run.language()).filter(own -> !own.equals(language));
        if (other.isPresent()) {
            xml.with("lang", other.get()).with("xml:lang", other.get());
        }
        if (run.isEmoji()) {
            // drawn as shapes; the text stays for searching, copying and reading aloud
            if (emoji.isDrawn(run)) {
                xml.with("fill", "none");
            }
            return;
        }
        SvgFace face = face(run.font());
        if (!face.family().equals(FAMILY)) {
            xml.with("font-family", face.families());
        }
        if (face.weight() != line.style().face().weight()) {
            xml.with("font-weight", face.weight());
        }
        if (face.italic() != line.style().face().italic()) {
            xml.with("font-style", face.italic() ? "italic" : "normal");
        }
        if (!run.rightToLeft() && run.x() < line.runs().getLast().x()) {
            // in another font it may come out longer and run into the next
            xml.with("textLength", run.width()).with("lengthAdjust", "spacingAndGlyphs");
        }
    }
}
