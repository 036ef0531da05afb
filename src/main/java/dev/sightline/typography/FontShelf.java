package dev.sightline.typography;

import dev.sightline.drawing.Typeface;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The fonts that come with the program, and those of brands, by key. A font file is opened only when something is
/// first set in it, so a Latin text never pays for the Japanese font.
public final class FontShelf {
    private FontShelf() {}

    private static final List<String> KEYS = List.of(
            "Inter-Regular",
            "Inter-Medium",
            "Inter-SemiBold",
            "Inter-Bold",
            "Inter-Italic",
            "Inter-SemiBoldItalic",
            "NotoSans-Regular",
            "NotoSans-Bold",
            "NotoSansArabic-Regular",
            "NotoSansArabic-Bold",
            "NotoSansDevanagari-Regular",
            "NotoSansDevanagari-Bold",
            "NotoSansHebrew-Regular",
            "NotoSansHebrew-Bold",
            "NotoSansJP-Regular",
            "NotoSansJP-Bold",
            "NotoSansKR-Regular",
            "NotoSansSC-Regular",
            "NotoSansThai-Regular",
            "NotoSansThai-Bold",
            "NotoEmoji-Regular");

    private static final Map<String, ShippedFont> FONTS = new ConcurrentHashMap<>();

    /// The keys of all shipped fonts.
    public static List<String> keys() {
        return KEYS;
    }

    /// The key of the font in which text of a face is set wherever it can be.
    public static String key(Typeface face) {
        return FontChain.primaryKey(face);
    }

    /// The same where text is set in somebody's own fonts.
    ///
    /// @param family as [OwnFonts] calls it; empty for none
    public static String key(String family, Typeface face) {
        return OwnFonts.key(family, face);
    }

    /// Whether a key is that of a font that did not come with the program.
    public static boolean isOwn(String key) {
        return key.startsWith(OwnFonts.PREFIX);
    }

    /// Puts somebody's own font on the shelf; one that stands there already stays.
    static void put(ShippedFont font) {
        FONTS.putIfAbsent(font.key(), font);
    }

    /// The font with a key such as `Inter-SemiBold`; the same object each time.
    ///
    /// @throws IllegalArgumentException if no such font is shipped
    public static ShippedFont font(String key) {
        ShippedFont known = FONTS.get(key);
        if (known != null) {
            return known;
        }
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("no font " + key);
        }
        return FONTS.computeIfAbsent(key, ShippedFont::new);
    }
}
