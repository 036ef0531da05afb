package dev.sightline.export;

import java.util.List;
import java.util.Optional;

/// A shaped word as it goes into the page, in one font but at any size. All lengths are thousandths of an em.
///
/// @param advance how far it moves the text on
record PdfWord(List<Piece> pieces, double advance) {

    boolean isPlain() {
        return pieces.size() == 1 && pieces.getFirst().isPlain();
    }

    /// Glyphs that follow each other on one line.
    static final class Piece {
        private final byte[] operand;
        private final String words;
        private final boolean ends;
        private final double x;
        private final double y;
        private final Optional<PdfDrawnGlyphs.Drawn> drawn;

        /// @param operand the inside of the array and string that the operator for showing text takes
        /// @param words what this and the following pieces say; empty if their glyphs tell it themselves
        /// @param ends whether what is said by such words ends with this piece
        /// @param x where it begins, from the word's beginning
        /// @param y how far above the baseline
        Piece(byte[] operand, String words, boolean ends, double x, double y) {
            this.operand = operand;
            this.words = words;
            this.ends = ends;
            this.x = x;
            this.y = y;
            drawn = Optional.empty();
        }

        /// A glyph that the font lacks.
        Piece(PdfDrawnGlyphs.Drawn drawn, double x) {
            operand = new byte[0];
            words = "";
            ends = false;
            this.x = x;
            y = 0;
            this.drawn = Optional.of(drawn);
        }

        byte[] operand() {
            return operand;
        }

        String words() {
            return words;
        }

        boolean ends() {
            return ends;
        }

        double x() {
            return x;
        }

        double y() {
            return y;
        }

        Optional<PdfDrawnGlyphs.Drawn> drawn() {
            return drawn;
        }

        boolean isPlain() {
            return words.isEmpty() && y == 0 && drawn.isEmpty();
        }
    }
}
