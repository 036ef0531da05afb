package dev.sightline.typography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/// One font file of the shelf, shipped or somebody's own: a static TrueType font with `glyf` outlines, or one with
/// PostScript outlines. Each view of it (its tables, FontBox's, AWT's) is made when first asked for and then kept.
/// Safe for many threads.
public final class ShippedFont {
    /// How a file begins whose outlines are PostScript's.
    static final int POST_SCRIPT = 0x4F54544F;

    private final String key;
    private final byte @Nullable [] own;
    private volatile @Nullable FontTables tables;
    private volatile @Nullable TrueTypeFont trueType;
    private volatile @Nullable Font awt;
    private volatile @Nullable OwnGlyphs glyphs;
    private volatile @Nullable Kerning kerning;

    ShippedFont(String key) {
        this(key, null);
    }

    /// @param own the whole font file; null for a shipped one
    ShippedFont(String key, byte @Nullable [] own) {
        this.key = key;
        this.own = own;
    }

    /// The name by which a `TextRun` calls for this font, such as `Inter-SemiBold`.
    public String key() {
        return key;
    }

    /// The name inside the font file, by which PDF and PostScript know it.
    public String postScriptName() {
        return tables().postScriptName().orElse(key);
    }

    /// What it is called in full, such as `Acme Sans Bold`.
    String name() {
        return awt().getFontName(Locale.ROOT);
    }

    /// Font units to one em.
    public int unitsPerEm() {
        return tables().unitsPerEm();
    }

    /// How far the font reaches above the baseline, in font units.
    public int ascent() {
        return tables().ascent();
    }

    /// How far the font reaches below the baseline, in font units; positive.
    public int descent() {
        return tables().descent();
    }

    /// The glyph of a character; 0, the box of a missing glyph, if the font has none that can be drawn.
    public int glyph(int codePoint) {
        int glyph = tables().glyph(codePoint);
        return glyph == 0 || isSound(glyph) ? glyph : 0;
    }

    /// Whether a glyph can be drawn and embedded; that of a shipped font always can.
    public boolean isSound(int glyph) {
        byte[] file = own;
        return file == null || ownGlyphs(file).isSound(glyph);
    }

    /// Whether it did not come with the program.
    boolean isOwn() {
        return own != null;
    }

    /// Whether its outlines are PostScript's (`CFF`), as those of somebody's own font may be, and not TrueType's.
    public boolean isPostScript() {
        return isOwn() && file().getInt(0) == POST_SCRIPT;
    }

    /// The unkerned advance of a glyph in font units.
    public int advance(int glyph) {
        return tables().advance(glyph);
    }

    /// The font file, to read from its beginning; the caller closes it.
    public InputStream stream() {
        if (own != null) {
            return new ByteArrayInputStream(own);
        }
        InputStream stream = ShippedFont.class.getResourceAsStream("/fonts/" + key + ".ttf");
        if (stream == null) {
            throw new UncheckedIOException(new IOException("the program lacks its font " + key));
        }
        return stream;
    }

    /// The same for a toolkit that tells fonts apart by their names: somebody's own is named by its key, as it may be
    /// another version of a shipped one.
    public InputStream screenStream() {
        return own == null ? stream() : new ByteArrayInputStream(RenamedFont.of(own, key));
    }

    /// The whole font file, kept in memory and not to be written to.
    public ByteBuffer file() {
        return tables().file();
    }

    /// The whole font file, read anew.
    public byte[] bytes() {
        try (InputStream stream = stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The font as FontBox sees it, with all that is in it; one object for all, so use it from one thread at a time
    /// and never close it.
    public TrueTypeFont trueType() {
        TrueTypeFont known = trueType;
        if (known == null) {
            synchronized (this) {
                known = trueType;
                if (known == null) {
                    try {
                        known = parser().parseEmbedded(stream());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    trueType = known;
                }
            }
        }
        return known;
    }

    private TTFParser parser() {
        return isPostScript() ? new OTFParser(true) : new TTFParser();
    }

    /// The font as AWT sees it, at a size of one point.
    Font awt() {
        Font known = awt;
        if (known == null) {
            synchronized (this) {
                known = awt;
                if (known == null) {
                    try {
                        known = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (FontFormatException e) {
                        throw new UncheckedIOException(new IOException(e));
                    }
                    awt = known;
                }
            }
        }
        return known;
    }

    /// Whether this is one of the big fonts for Han, kana and Hangul.
    boolean isHan() {
        return key.startsWith("NotoSansJP") || key.startsWith("NotoSansKR") || key.startsWith("NotoSansSC");
    }

    private OwnGlyphs ownGlyphs(byte[] file) {
        OwnGlyphs known = glyphs;
        if (known == null) {
            synchronized (this) {
                known = glyphs;
                if (known == null) {
                    try {
                        known = new OwnGlyphs(file, parser());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    glyphs = known;
                }
            }
        }
        return known;
    }

    /// How pairs of letters are kerned, where that is all that the font does with plain words: in Inter.
    Optional<Kerning> kerning() {
        if (isOwn() || !key.startsWith("Inter-")) {
            return Optional.empty();
        }
        Kerning known = kerning;
        if (known == null) {
            // made twice at worst
            known = new Kerning(tables());
            kerning = known;
        }
        return Optional.of(known);
    }

    FontTables tables() {
        FontTables known = tables;
        if (known == null) {
            synchronized (this) {
                known = tables;
                if (known == null) {
                    known = new FontTables(bytes());
                    tables = known;
                }
            }
        }
        return known;
    }

    @Override
    public String toString() {
        return key;
    }
}
