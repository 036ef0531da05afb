package dev.sightline.export;

import java.util.Map;

/// What CSS calls a shipped font.
///
/// @param family the family's name
/// @param weight 400 to 700
record SvgFace(String family, int weight, boolean italic) {
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
        int dash = key.lastIndexOf('-');
        String style = dash < 0 ? "" : key.substring(dash + 1);
        boolean italic = style.endsWith("Italic");
        String weight = italic ? style.substring(0, style.length() - "Italic".length()) : style;
        return new SvgFace(spaced(dash < 0 ? key : key.substring(0, dash)), WEIGHTS.getOrDefault(weight, 400), italic);
    }

    /// The family and its substitutes, as CSS writes them.
    String families() {
        String quoted = family.indexOf(' ') < 0 ? family : "'" + family + "'";
        return quoted + SUBSTITUTES.getOrDefault(family, ",sans-serif");
    }

    /// `NotoSansJP` as `Noto Sans JP`.
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
