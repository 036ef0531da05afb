package dev.sightline.typography;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Where lines may end. Source: Unicode Standard Annex 14 as ICU carries it out, with its dictionaries for Thai and
/// the like.
final class LineBreaks {
    private static final Map<String, BreakIterator> KNOWN = new ConcurrentHashMap<>();

    private LineBreaks() {}

    /// The offsets after which a line may end, the text's end included.
    static BitSet of(String text, String language) {
        return offsets(text, language);
    }

    /// Those of them that Japanese and Korean readers prefer: between phrases only.
    ///
    /// @param all what [#of] tells of the text
    static BitSet betweenPhrases(String text, BitSet all) {
        String phrasing = phrasing(text);
        return phrasing.isEmpty() ? all : offsets(text, phrasing);
    }

    private static String phrasing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3041 && c <= 0x30FF) {
                return "ja-u-lw-phrase";
            }
            if (c >= 0xAC00 && c <= 0xD7A3) {
                return "ko-u-lw-phrase";
            }
        }
        return "";
    }

    private static BitSet offsets(String text, String language) {
        BreakIterator known =
                KNOWN.computeIfAbsent(language, tag -> BreakIterator.getLineInstance(ULocale.forLanguageTag(tag)));
        BreakIterator iterator;
        synchronized (known) {
            iterator = known.clone();
        }
        iterator.setText(text);
        BitSet found = new BitSet(text.length() + 1);
        iterator.first();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            found.set(at);
        }
        return found;
    }
}
