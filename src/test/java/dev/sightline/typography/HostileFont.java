package dev.sightline.typography;

import java.nio.ByteBuffer;

/// Noto Sans with one glyph that nobody can draw.
public final class HostileFont {
    private HostileFont() {}

    /// The file of the font in which a glyph is put together of another one, twice: of itself it would be without end.
    public static byte[] with(int glyph, int part) {
        byte[] font = FontShelf.font("NotoSans-Regular").bytes();
        ByteBuffer file = ByteBuffer.wrap(font);
        int loca = FontTables.table(file, "loca");
        boolean wide = file.getShort(FontTables.table(file, "head") + 50) == 1;
        int offset = wide ? file.getInt(loca + 4 * glyph) : 2 * file.getChar(loca + 2 * glyph);
        int outline = FontTables.table(file, "glyf") + offset;
        file.putShort(outline, (short) -1);
        file.putShort(outline + 10, (short) 0x22).putShort(outline + 12, (short) part);
        file.putShort(outline + 16, (short) 2).putShort(outline + 18, (short) part);
        return font;
    }
}
