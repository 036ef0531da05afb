package dev.sightline.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import dev.sightline.drawing.Typeface;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which font draws a grapheme: somebody's own if there is one, Inter, then the font of its script, then Noto Sans,
/// then those that hold symbols.
final class FontChain {
    private final ShippedFont primary;
    private final ShippedFont inter;
    private final ShippedFont wide;
    private final Typeface face;
    private final String han;

    /// @param family of somebody's own fonts; empty for none
    /// @param text what is to be set; its kana or Hangul tell the writing system of its Han characters
    /// @param language BCP 47; tells it for a text of Han characters alone
    FontChain(String family, Typeface face, String text, String language) {
        this.face = face;
        inter = FontShelf.font(primaryKey(face));
        primary = FontShelf.font(OwnFonts.key(family, face));
        wide = FontShelf.font("NotoSans" + strength());
        han = hanFont(text, language);
    }

    /// The key of the Inter font for a face.
    static String primaryKey(Typeface face) {
        if (face.italic()) {
            return face.weight() >= 600 ? "Inter-SemiBoldItalic" : "Inter-Italic";
        }
        return switch (Math.clamp((face.weight() + 50) / 100, 4, 7)) {
            case 4 -> "Inter-Regular";
            case 5 -> "Inter-Medium";
            case 6 -> "Inter-SemiBold";
            default -> "Inter-Bold";
        };
    }

    private String strength() {
        return face.weight() >= 600 ? "-Bold" : "-Regular";
    }

    /// The font that text is set in wherever it can be.
    ShippedFont primary() {
        return primary;
    }

    /// The first font of the chain that has every character of a grapheme; failing that, the first that has its base;
    /// failing that, the primary font, which then shows its box for a missing glyph.
    ShippedFont fontFor(String grapheme) {
        if (hasAll(primary, grapheme)) {
            return primary;
        }
        if (hasAll(inter, grapheme)) {
            return inter;
        }
        int base = grapheme.codePointAt(0);
        Optional<ShippedFont> own = scriptFont(base);
        if (own.isPresent() && own.get().glyph(base) != 0) {
            return own.get();
        }
        if (hasAll(wide, grapheme)) {
            return wide;
        }
        for (ShippedFont font : List.of(primary, inter, wide)) {
            if (font.glyph(base) != 0) {
                return font;
            }
        }
        for (String key : List.of(han, "NotoSansJP-Regular", "NotoSansSC-Regular", "NotoEmoji-Regular")) {
            if (mayHold(key, base) && FontShelf.font(key).glyph(base) != 0) {
                return FontShelf.font(key);
            }
        }
        return primary;
    }

    /// Big fonts are opened only for what they may hold: symbols, and ideographs.
    private static boolean mayHold(String key, int base) {
        int script = Scripts.of(base);
        boolean symbol = script == UScript.COMMON || script == UScript.INHERITED;
        return symbol && UCharacter.isDefined(base) || script == UScript.HAN && !key.startsWith("NotoEmoji");
    }

    private Optional<ShippedFont> scriptFont(int base) {
        return switch (Scripts.of(base)) {
            case UScript.ARABIC -> Optional.of(FontShelf.font("NotoSansArabic" + strength()));
            case UScript.HEBREW -> Optional.of(FontShelf.font("NotoSansHebrew" + strength()));
            case UScript.DEVANAGARI -> Optional.of(FontShelf.font("NotoSansDevanagari" + strength()));
            case UScript.THAI -> Optional.of(FontShelf.font("NotoSansThai" + strength()));
            case UScript.HIRAGANA, UScript.KATAKANA -> Optional.of(FontShelf.font("NotoSansJP" + strength()));
            case UScript.HANGUL -> Optional.of(FontShelf.font("NotoSansKR-Regular"));
            case UScript.BOPOMOFO -> Optional.of(FontShelf.font("NotoSansSC-Regular"));
            case UScript.HAN -> Optional.of(FontShelf.font(han));
            // 、。「」 and full-width forms belong to no script; they are drawn as the text around them
            default -> base >= 0x3000 && base <= 0xFFEF ? Optional.of(FontShelf.font(han)) : Optional.empty();
        };
    }

    private String hanFont(String text, String language) {
        boolean hangul = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3041 && c <= 0x30FF) {
                return "NotoSansJP" + strength();
            }
            hangul |= c >= 0xAC00 && c <= 0xD7A3;
        }
        String tongue = Locale.forLanguageTag(language).getLanguage();
        if (hangul || tongue.equals("ko")) {
            return "NotoSansKR-Regular";
        }
        return tongue.equals("ja") ? "NotoSansJP" + strength() : "NotoSansSC-Regular";
    }

    /// Whether a font has every character of a grapheme that leaves a trace.
    static boolean hasAll(ShippedFont font, String grapheme) {
        for (int i = 0; i < grapheme.length(); ) {
            int c = grapheme.codePointAt(i);
            if (font.glyph(c) == 0 && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
