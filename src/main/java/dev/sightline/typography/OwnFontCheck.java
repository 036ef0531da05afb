package dev.sightline.typography;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/// A font file looked through before any text is set in it. What comes from outside may be broken on purpose, so its
/// tables and most used letters are tried here; the others when they are first used, see [OwnGlyphs].
///
/// @param weight 100 to 900
record OwnFontCheck(ShippedFont font, int weight, boolean italic) {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int COLLECTION = 0x74746366;

    /// Source: OpenType 1.9, table `OS/2`, `fsType`.
    private static final int RESTRICTED = 0x000F;

    private static final int NO_EMBEDDING = 0x0002;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private static final int FIRST_TRIED = 0x20;
    private static final int LAST_TRIED = 0x17F;
    private static final List<String> NEEDED = List.of("cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

    private static final String NOT_READ = "is no TrueType font that can be read";

    static OwnFontCheck of(String key, byte[] file) throws UnusableFont {
        if (file.length > OwnFonts.MOST_BYTES) {
            throw new UnusableFont("is too large for a font: at most " + (OwnFonts.MOST_BYTES >> 20) + " MB are read");
        }
        if (file.length < 12) {
            throw new UnusableFont(NOT_READ);
        }
        int kind = file[0] << 24 | (file[1] & 0xFF) << 16 | (file[2] & 0xFF) << 8 | file[3] & 0xFF;
        switch (kind) {
            case TRUE_TYPE, APPLE, ShippedFont.POST_SCRIPT -> {}
            case COLLECTION -> throw new UnusableFont("is a collection of fonts; take a file with one of them");
            default -> throw new UnusableFont(NOT_READ);
        }
        ShippedFont font = new ShippedFont(key, file.clone());
        try {
            inside(ByteBuffer.wrap(file));
            return tried(font);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnusableFont(NOT_READ);
        }
    }

    /// Sees that all that is needed is there, and that no table reaches beyond the file.
    private static void inside(ByteBuffer file) throws IOException {
        for (int i = 0; i < file.getChar(4); i++) {
            long at = Integer.toUnsignedLong(file.getInt(12 + 16 * i + 8));
            if (at + Integer.toUnsignedLong(file.getInt(12 + 16 * i + 12)) > file.capacity()) {
                throw new IOException("a table beyond the end");
            }
        }
        NEEDED.forEach(tag -> FontTables.table(file, tag));
        FontTables.table(file, file.getInt(0) == ShippedFont.POST_SCRIPT ? "CFF " : "glyf");
        int widths = file.getChar(FontTables.table(file, "hhea") + 34);
        if (FontTables.length(file, "hmtx") < 4 * widths || widths == 0 || FontTables.length(file, "post") < 32) {
            throw new IOException("a table that is too short");
        }
    }

    private static OwnFontCheck tried(ShippedFont font) throws IOException, UnusableFont {
        if (font.unitsPerEm() < 16
                || font.unitsPerEm() > 16_384
                || !isSane(font.ascent(), font)
                || !isSane(font.descent(), font)) {
            throw new UnusableFont(NOT_READ);
        }
        TrueTypeFont tables = font.trueType();
        OS2WindowsMetricsTable os2 = tables.getOS2Windows();
        int rights = os2 == null ? 0 : os2.getFsType();
        if ((rights & RESTRICTED) == NO_EMBEDDING || (rights & (NO_SUBSET | BITMAPS_ONLY)) != 0) {
            throw new UnusableFont("may not be embedded in a PDF: its licence bits forbid it; ask its maker for a"
                    + " licence that allows it, or take another");
        }
        // broken names would fail as late as in a PDF
        font.postScriptName();
        int seen = 0;
        for (int c = FIRST_TRIED; c <= LAST_TRIED; c++) {
            int glyph = font.tables().glyph(c);
            if (glyph != 0) {
                if (!font.isSound(glyph)) {
                    throw new UnusableFont(NOT_READ);
                }
                font.advance(glyph);
                seen++;
            }
        }
        if (seen == 0) {
            throw new UnusableFont("has no letters");
        }
        font.awt()
                .createGlyphVector(new FontRenderContext(null, true, true), "Aa1")
                .getOutline();
        int weight = os2 == null ? 400 : Math.clamp(os2.getWeightClass(), 100, 900);
        boolean italic = os2 != null && (os2.getFsSelection() & 1) != 0;
        return new OwnFontCheck(font, weight, italic);
    }

    private static boolean isSane(int height, ShippedFont font) {
        return Math.abs(height) <= 10 * font.unitsPerEm();
    }
}
