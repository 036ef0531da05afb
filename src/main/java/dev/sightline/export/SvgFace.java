package dev.sightline.export;

import dev.sightline.typography.FontShelf;
import dev.sightline.typography.ShippedFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/// What CSS calls a font of the shelf.
///
/// @param family the family's name; that of somebody's own font is its key, since others may bear its name
/// @param named what its file calls a family that is somebody's own; else empty
/// @param weight 400 to 700
record SvgFace(String family, String named, int weight, boolean italic) {
    private static final Map<String, Integer> WEIGHTS =
            Map.of("Regular", 400, "Medium", 500, "SemiBold", 600, "Bold", 700);

    private static final String COMMON = ",'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif";

    /// What stands in for a family where it is missing: fonts of the common systems that are no wider.
    private static final Map<String, String> SUBSTITUTES = Map.of(
            "Inter", ",'Noto Sans'" + COMMON,
            "Noto Sans", COMMON,
            "Noto Sans Arabic", ",'Segoe UI','Geeza Pro',Tahoma,sans-serif",
            "Noto Sans Hebrew", ",'Segoe UI','Arial Hebrew',Arial,sans-serif",
            "Noto Sans Devanagari", ",'Nirmala UI','Kohinoor Devanagari',Mangal,sans-serif",
            "Noto Sans Thai", ",'Leelawadee UI',Thonburi,Tahoma,sans-serif",
            "Noto Sans JP", ",'Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif",
            "Noto Sans SC", ",'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
            "Noto Sans KR", ",'Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif",
            "Noto Emoji", ",'Noto Color Emoji','Segoe UI Emoji','Apple Color Emoji',sans-serif");

    /// The face of a key such as `NotoSansJP-SemiBoldItalic`.
    static SvgFace of(String key) {
        if (FontShelf.isOwn(key)) {
            return own(FontShelf.font(key));
        }
        int dash = key.lastIndexOf('-');
        String style = dash < 0 ? "" : key.substring(dash + 1);
        boolean italic = style.endsWith("Italic");
        String weight = italic ? style.substring(0, style.length() - "Italic".length()) : style;
        return new SvgFace(
                spaced(dash < 0 ? key : key.substring(0, dash)), "", WEIGHTS.getOrDefault(weight, 400), italic);
    }

    private static SvgFace own(ShippedFont font) {
        TrueTypeFont tables = font.trueType();
        // one FontBox object serves all painters
        synchronized (tables) {
            try {
                OS2WindowsMetricsTable os2 = tables.getOS2Windows();
                int weight = os2 == null ? 400 : Math.clamp(os2.getWeightClass(), 100, 900);
                boolean italic = os2 != null && (os2.getFsSelection() & 1) != 0;
                NamingTable names = tables.getNaming();
                String called = names == null ? "" : Objects.toString(names.getFontFamily(), "");
                return new SvgFace(font.key(), UNQUOTED.matcher(called).replaceAll(""), weight, italic);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// What could end a name within quotation marks in a style sheet.
    private static final Pattern UNQUOTED = Pattern.compile("[^\\p{L}\\p{N} ._-]");

    /// The family and its substitutes, as CSS writes them.
    String families() {
        if (FontShelf.isOwn(family)) {
            return family + (named.isBlank() ? "" : ",'" + named + "'") + COMMON;
        }
        String quoted = family.indexOf(' ') < 0 ? family : "'" + family + "'";
        return quoted + SUBSTITUTES.getOrDefault(family, ",sans-serif");
    }

    /// `NotoSansJP` as `Noto Sans JP`.
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
