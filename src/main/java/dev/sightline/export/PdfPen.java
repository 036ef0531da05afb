package dev.sightline.export;

/// Shows words on one page, one after the other. Knows where a viewer's text position is, so that only what changes is
/// written: a move, a font, the glyphs.
final class PdfPen {
    /// How far letters may reach beyond their own width, in thousandths of an em.
    private static final double OVERHANG = 500;

    private final PdfContent content;
    private final PdfBuffer out;
    private String font = "";
    private long size;
    /// Where the text line matrix stands, in hundredths of a unit: moves add up without rounding errors.
    private long lineX;
    private long lineY;
    private boolean showing;
    /// Whether something was shown since the last move, so that the position is behind it.
    private boolean shown;

    private double x;
    private double y;
    private double em;

    PdfPen(PdfContent content) {
        this.content = content;
        out = content.out();
    }

    /// Goes to a place on the page, to write in a font of that size there.
    ///
    /// @param size in units of the page
    void begin(String font, double size, double x, double y) {
        rest();
        if (content.beginText()) {
            lineX = 0;
            lineY = 0;
            shown = false;
        }
        long hundredths = PdfBuffer.hundredthsOf(size);
        if (hundredths != this.size || !font.equals(this.font)) {
            this.size = hundredths;
            set(font);
        }
        this.x = x;
        this.y = y;
        em = size / 1000;
    }

    /// Shows a word at the pen and moves on behind it.
    void show(PdfWord word) {
        double end = x + word.advance() * em;
        if (content.hides(x - OVERHANG * em, end + OVERHANG * em)) {
            rest();
        } else if (word.isPlain()) {
            if (!showing) {
                move(x, y);
                out.put("[(");
                showing = true;
                shown = true;
            }
            byte[] operand = word.pieces().getFirst().operand();
            out.put(operand, 0, operand.length);
        } else {
            rest();
            for (PdfWord.Piece piece : word.pieces()) {
                piece(piece);
            }
        }
        x = end;
    }

    /// Shows a glyph of a font whose codes are one byte.
    void show(PdfDrawnGlyphs.Drawn glyph) {
        rest();
        move(x, y);
        shown = true;
        out.put('(').octet(glyph.code()).put(")Tj\n");
        x += glyph.advance() * em;
    }

    /// The x behind what has been shown.
    double x() {
        return x;
    }

    private void piece(PdfWord.Piece piece) {
        move(x + piece.x() * em, y + piece.y() * em);
        if (!piece.words().isEmpty()) {
            content.replaced(piece.words());
        }
        shown = true;
        if (piece.drawn().isPresent()) {
            PdfDrawnGlyphs.Drawn glyph = piece.drawn().get();
            String own = font;
            set(glyph.font());
            out.put('(').octet(glyph.code()).put(")Tj\n");
            set(own);
        } else {
            out.put("[(").put(piece.operand(), 0, piece.operand().length).put(")]TJ\n");
        }
        if (piece.ends()) {
            content.endReplaced();
        }
    }

    private void set(String wanted) {
        content.uses(wanted);
        out.put(wanted).space().hundredths(size).put(" Tf\n");
        font = wanted;
    }

    /// Ends the operator that shows what has been gathered.
    void rest() {
        if (showing) {
            out.put(")]TJ\n");
            showing = false;
        }
    }

    private void move(double toX, double toY) {
        long px = PdfBuffer.hundredthsOf(toX);
        long py = PdfBuffer.hundredthsOf(toY);
        if (px != lineX || py != lineY || shown) {
            out.hundredths(px - lineX).space().hundredths(py - lineY).put(" Td\n");
            lineX = px;
            lineY = py;
            shown = false;
        }
    }
}
