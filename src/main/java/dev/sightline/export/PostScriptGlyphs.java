package dev.sightline.export;

import dev.sightline.typography.ShippedFont;
import java.io.IOException;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/// How a font with PostScript outlines numbers its glyphs for others: in their order, unless it has numbers of its own,
/// as the large fonts of East Asia have. Source: ISO 32000-1, 9.7.4.2.
final class PostScriptGlyphs {
    private final CFFFont font;

    PostScriptGlyphs(ShippedFont shipped) throws IOException {
        TrueTypeFont tables = shipped.trueType();
        // one FontBox object serves all painters
        synchronized (tables) {
            if (!(tables instanceof OpenTypeFont post) || !post.isPostScript()) {
                throw new IOException("a font without PostScript outlines");
            }
            font = post.getCFF().getFont();
        }
    }

    int number(int glyph) {
        return font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
    }
}
