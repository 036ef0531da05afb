package dev.sightline.press;

import dev.sightline.model.FontFile;
import dev.sightline.typography.OwnFonts;
import dev.sightline.typography.UnusableFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the fonts that a document keeps give. They are looked through once, however often its sheets are drawn.
///
/// @param family as `typography` calls those that can be used; empty if none can
/// @param unused why others are left out, in sentences
record KeptFonts(String family, List<String> unused) {
    private static final KeptFonts NONE = new KeptFonts("", List.of());
    private static final int MOST = 12;
    private static final int REMEMBERED = 64;
    private static final Map<List<FontFile>, KeptFonts> KNOWN = new ConcurrentHashMap<>();

    static KeptFonts of(List<FontFile> fonts) {
        if (fonts.isEmpty()) {
            return NONE;
        }
        if (KNOWN.size() > REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(fonts, KeptFonts::read);
    }

    private static KeptFonts read(List<FontFile> fonts) {
        List<byte[]> usable = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (FontFile font : fonts.stream().limit(MOST).toList()) {
            byte[] bytes = font.data().bytes();
            try {
                // one without bytes was told of when the document was opened
                if (bytes.length > 0) {
                    OwnFonts.family(List.of(bytes));
                    usable.add(bytes);
                }
            } catch (UnusableFont e) {
                unused.add("The font " + font.name() + " " + e.why() + ".");
            }
        }
        try {
            return new KeptFonts(usable.isEmpty() ? "" : OwnFonts.family(usable), List.copyOf(unused));
        } catch (UnusableFont changed) {
            throw new IllegalStateException("each of them could be used", changed);
        }
    }
}
