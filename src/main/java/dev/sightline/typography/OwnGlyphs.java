package dev.sightline.typography;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Which glyphs of a font from outside can be drawn and embedded. Each is tried when it is first asked for: a file
/// may be broken on purpose where no check of the whole would look, and one glyph must not fail all pages. Safe for
/// many threads.
final class OwnGlyphs {
    /// What is embedded beside the outlines.
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx");

    /// Of how many glyphs one may be put together, all in all and one within the other: accents on letters need three.
    private static final int MOST_PARTS = 64;

    private static final int DEEPEST = 6;

    private final TrueTypeFont tables;
    private final ByteBuffer file;
    private final int count;
    private final BitSet tried = new BitSet();
    private final BitSet sound = new BitSet();

    /// @throws IOException if it is no font
    OwnGlyphs(byte[] file, TTFParser parser) throws IOException {
        // not the one that painters share, which serves one thread at a time
        tables = parser.parseEmbedded(new ByteArrayInputStream(file));
        count = tables.getNumberOfGlyphs();
        this.file = ByteBuffer.wrap(file);
    }

    synchronized boolean isSound(int glyph) {
        if (!tried.get(glyph)) {
            tried.set(glyph);
            sound.set(glyph, draws(glyph));
        }
        return sound.get(glyph);
    }

    private boolean draws(int glyph) {
        try {
            if (tables instanceof OpenTypeFont post && post.isPostScript()) {
                CFFFont outlines = post.getCFF().getFont();
                // before FontBox follows calls that grow by the power of their depth
                if (glyph >= count || !Charstrings.isBounded(outlines, glyph)) {
                    return false;
                }
                outlines.getType2CharString(glyph).getPath();
                return true;
            }
            // before FontBox follows parts that go round in circles, or grow by the power of their depth
            if (parts(glyph, 0) > MOST_PARTS) {
                return false;
            }
            GlyphData outline = tables.getGlyph().getGlyph(glyph);
            if (outline != null) {
                outline.getPath();
            }
            TTFSubsetter subsetter = new TTFSubsetter(tables, TABLES);
            subsetter.addGlyphIds(Set.of(glyph));
            subsetter.writeToStream(OutputStream.nullOutputStream());
            return true;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    /// How many glyphs one is put together of, itself among them; more than the most as soon as that is sure.
    private int parts(int glyph, int depth) {
        int outline = FontTables.table(file, "glyf") + offset(glyph);
        if (glyph >= count || depth > DEEPEST || offset(glyph + 1) < offset(glyph)) {
            return MOST_PARTS + 1;
        }
        int found = 1;
        if (offset(glyph + 1) == offset(glyph) || file.getShort(outline) >= 0) {
            return found;
        }
        int at = outline + 10;
        int flags;
        do {
            flags = file.getShort(at);
            found += parts(file.getChar(at + 2), depth + 1);
            at += (flags & 1) != 0 ? 8 : 6;
            at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        } while ((flags & 0x20) != 0 && found <= MOST_PARTS);
        return found;
    }

    private int offset(int glyph) {
        int loca = FontTables.table(file, "loca");
        boolean wide = file.getShort(FontTables.table(file, "head") + 50) == 1;
        return wide ? file.getInt(loca + 4 * glyph) : 2 * file.getChar(loca + 2 * glyph);
    }
}
