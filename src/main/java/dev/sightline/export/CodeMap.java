package dev.sightline.export;

import java.util.List;

/// Which glyph of a font each code shows, for fonts that cannot say so themselves. Source: ISO 32000-1, 9.7.5.
final class CodeMap {
    /// What it is called.
    static final String NAME = "Sightline";

    private static final int ENTRIES_PER_BLOCK = 100;
    private static final String SYSTEM = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

    /// What its stream says of it.
    static final String ENTRIES = "/Type/CMap/CMapName/" + NAME + SYSTEM + "/WMode 0";

    private CodeMap() {}

    /// @param glyphs the number of the glyph of each code, as the font numbers them
    static PdfBuffer of(List<Integer> codes, List<Integer> glyphs) {
        PdfBuffer out = new PdfBuffer(4_096).put("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        out.put(SYSTEM).put("def\n/CMapName/").put(NAME).put(" def\n/CMapType 1 def\n/WMode 0 def\n");
        out.put("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (int i = 0; i < codes.size(); i++) {
            if (i % ENTRIES_PER_BLOCK == 0) {
                out.integer(Math.min(ENTRIES_PER_BLOCK, codes.size() - i)).put(" begincidchar\n");
            }
            out.put('<').hex(codes.get(i), 4).put('>').integer(glyphs.get(i)).put("\n");
            if (i % ENTRIES_PER_BLOCK == ENTRIES_PER_BLOCK - 1 || i == codes.size() - 1) {
                out.put("endcidchar\n");
            }
        }
        return out.put("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    }
}
