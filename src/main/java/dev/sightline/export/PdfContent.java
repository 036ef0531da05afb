package dev.sightline.export;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The content of one page being written: what the marks mean to a reader, and the state that they are painted in,
/// which is never set twice. Source: ISO 32000-1, annex A.
final class PdfContent {
    private final PdfBuffer out = new PdfBuffer(65_536);
    private final PdfResources resources;
    /// Units of the page to one point of the drawing.
    private double scale = 1;

    private @Nullable State outside;
    private double clipLeft;
    private double clipRight;
    private int fillColour;
    private int strokeColour;
    private int fillAlpha = 255;
    private int strokeAlpha = 255;
    private long lineWidth = 100;
    private boolean roundEnds;
    private List<Double> dashes = List.of();
    private boolean inText;
    private boolean decoration;
    private int open = -1;
    private List<String> layers = List.of();

    /// What is painted with.
    private record State(
            int fillColour,
            int strokeColour,
            int fillAlpha,
            int strokeAlpha,
            long lineWidth,
            boolean roundEnds,
            List<Double> dashes) {}

    private final Set<String> used = new LinkedHashSet<>();

    PdfContent(PdfResources resources) {
        this.resources = resources;
    }

    /// The content of a form that is called with [#call]: it sets its colours itself, because it cannot know those that
    /// it finds, and relies on being called where nothing is transparent, dashed or round.
    static PdfContent ofStamp(PdfResources resources) {
        PdfContent content = new PdfContent(resources);
        content.fillColour = -1;
        content.strokeColour = -1;
        content.lineWidth = -1;
        return content;
    }

    /// Notes that a font or a form was called by its name.
    void uses(String name) {
        used.add(name);
    }

    /// The names of fonts and forms that were called.
    Set<String> used() {
        return used;
    }

    /// Calls a form, moved to a place of the page.
    void call(String form, double x, double y) {
        endText();
        if (fillAlpha != 255) {
            fillAlpha = 255;
            out.put(resources.fillOpacity(255)).put(" gs\n");
        }
        if (strokeAlpha != 255) {
            strokeAlpha = 255;
            out.put(resources.strokeOpacity(255)).put(" gs\n");
        }
        if (roundEnds) {
            roundEnds = false;
            out.put("0 J 0 j\n");
        }
        if (!dashes.isEmpty()) {
            dashes = List.of();
            dash();
        }
        if (x == 0 && y == 0) {
            out.put(form).put(" Do\n");
        } else {
            out.put("q 1 0 0 1 ").number(x).space().number(y).put(" cm").put(form);
            out.put(" Do Q\n");
        }
        uses(form);
    }

    /// What follows, until [#leave], belongs to a drawing that is placed like this.
    ///
    /// @param part what is seen of it; null for all that is painted
    void enter(Placement place, @Nullable Box part) {
        layers(List.of());
        endMarked();
        if (scale != place.scale()) {
            scale = place.scale();
            if (!dashes.isEmpty()) {
                dashes = List.of();
                dash();
            }
        }
        if (part == null) {
            return;
        }
        outside = new State(fillColour, strokeColour, fillAlpha, strokeAlpha, lineWidth, roundEnds, dashes);
        clipLeft = place.x(part.x());
        clipRight = place.x(part.right());
        out.put("q ").number(clipLeft).space().number(place.y(part.bottom()));
        out.space().number(part.width() * scale).space().number(part.height() * scale);
        out.put(" re W n\n");
    }

    /// Whether nobody would miss what is painted between two x of the page, because it is cut off there and nothing is
    /// told by it.
    boolean hides(double left, double right) {
        return outside != null && decoration && (right < clipLeft || left > clipRight);
    }

    /// Ends what [#enter] began.
    void leave() {
        layers(List.of());
        endMarked();
        State before = outside;
        if (before == null) {
            return;
        }
        out.put("Q\n");
        fillColour = before.fillColour;
        strokeColour = before.strokeColour;
        fillAlpha = before.fillAlpha;
        strokeAlpha = before.strokeAlpha;
        lineWidth = before.lineWidth;
        roundEnds = before.roundEnds;
        dashes = before.dashes;
        outside = null;
    }

    /// The operators written so far, for those who add their own.
    PdfBuffer out() {
        return out;
    }

    /// What follows can be hidden with some layers.
    ///
    /// @param names what the layers are called by, the outer before the inner
    void layers(List<String> names) {
        if (names.equals(layers)) {
            return;
        }
        endMarked();
        int shared = 0;
        while (shared < Math.min(names.size(), layers.size())
                && names.get(shared).equals(layers.get(shared))) {
            shared++;
        }
        for (int i = shared; i < layers.size(); i++) {
            out.put("EMC\n");
        }
        for (int i = shared; i < names.size(); i++) {
            out.put("/OC").put(names.get(i)).put(" BDC\n");
        }
        layers = names;
    }

    /// What follows is only for the eye.
    void decoration() {
        if (!decoration) {
            endMarked();
            out.put("/Artifact BMC\n");
            decoration = true;
        }
    }

    /// What follows belongs to the piece of content with that number, under a tag such as `P`.
    void content(String tag, int number) {
        if (open != number) {
            endMarked();
            out.put('/').put(tag).put("<</MCID ").integer(number).put(">>BDC\n");
            open = number;
        }
    }

    /// The same, and the words that its shapes stand for.
    void content(String tag, int number, String words) {
        endMarked();
        out.put('/')
                .put(tag)
                .put("<</MCID ")
                .integer(number)
                .put("/ActualText")
                .text(words)
                .put(">>BDC\n");
        open = number;
    }

    /// Ends what [#decoration] or [#content] began.
    void endMarked() {
        endText();
        if (decoration || open >= 0) {
            out.put("EMC\n");
        }
        decoration = false;
        open = -1;
    }

    /// What follows, until [#endReplaced], says these words.
    void replaced(String words) {
        out.put("/Span<</ActualText").text(words).put(">>BDC\n");
    }

    void endReplaced() {
        out.put("EMC\n");
    }

    /// Makes sure that a text object is open; true if it has just been opened, with its origin at the page's.
    boolean beginText() {
        if (inText) {
            return false;
        }
        out.put("BT\n");
        inText = true;
        return true;
    }

    /// Makes sure that no text object is open: paths and pictures may not stand in one.
    void endText() {
        if (inText) {
            out.put("ET\n");
            inText = false;
        }
    }

    /// The colour and opacity of areas and of text.
    void fillWith(Ink ink) {
        int rgb = ink.argb() & 0xFFFFFF;
        if (rgb != fillColour) {
            colour(out, rgb).put("rg\n");
            fillColour = rgb;
        }
        int alpha = ink.argb() >>> 24;
        if (alpha != fillAlpha) {
            out.put(resources.fillOpacity(alpha)).put(" gs\n");
            fillAlpha = alpha;
        }
    }

    /// The colour, opacity, width, ends and dashes of lines.
    void strokeWith(Pen pen) {
        int rgb = pen.ink().argb() & 0xFFFFFF;
        if (rgb != strokeColour) {
            colour(out, rgb).put("RG\n");
            strokeColour = rgb;
        }
        int alpha = pen.ink().argb() >>> 24;
        if (alpha != strokeAlpha) {
            out.put(resources.strokeOpacity(alpha)).put(" gs\n");
            strokeAlpha = alpha;
        }
        long width = PdfBuffer.hundredthsOf(pen.width() * scale);
        if (width != lineWidth) {
            out.hundredths(width).put(" w\n");
            lineWidth = width;
        }
        if (pen.roundEnds() != roundEnds) {
            roundEnds = pen.roundEnds();
            out.put(roundEnds ? "1 J 1 j\n" : "0 J 0 j\n");
        }
        if (!pen.dashes().equals(dashes)) {
            dashes = pen.dashes();
            dash();
        }
    }

    /// A pattern of nothing but zeros would be an error, so it is a solid line.
    private void dash() {
        out.put('[');
        if (dashes.stream().anyMatch(length -> length * scale >= 0.005)) {
            for (double length : dashes) {
                out.number(Math.max(0, length) * scale).space();
            }
        }
        out.put("]0 d\n");
    }

    /// The three parts of a colour, each in as few digits as give the same byte back.
    static PdfBuffer colour(PdfBuffer out, int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            out.thousandths(Math.round((rgb >> shift & 0xFF) * (1000 / 255f))).space();
        }
        return out;
    }
}
