package dev.sightline.typography;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which language a text is in that is written in another writing system than the document's: so that it is read aloud
/// by a voice that can.
///
/// A writing system that one language alone uses tells it. Where several do, their own letters tell, then the rest of
/// the document; where neither does, nothing is said rather than something wrong.
public final class Tongues {
    /// A single letter is a sign: the degree of a thing, an angle, a sum.
    private static final int FEWEST = 2;

    /// Without kana this many ideographs are no Japanese heading any more.
    private static final int LONG = 12;

    private static final int LATIN_END = 0x250;

    private static final Map<Integer, String> OF_ONE = Map.ofEntries(
            Map.entry(UScript.HANGUL, "ko"),
            Map.entry(UScript.THAI, "th"),
            Map.entry(UScript.LAO, "lo"),
            Map.entry(UScript.KHMER, "km"),
            Map.entry(UScript.MYANMAR, "my"),
            Map.entry(UScript.GREEK, "el"),
            Map.entry(UScript.GEORGIAN, "ka"),
            Map.entry(UScript.ARMENIAN, "hy"),
            Map.entry(UScript.HEBREW, "he"),
            Map.entry(UScript.SINHALA, "si"),
            Map.entry(UScript.TAMIL, "ta"),
            Map.entry(UScript.TELUGU, "te"),
            Map.entry(UScript.KANNADA, "kn"),
            Map.entry(UScript.MALAYALAM, "ml"),
            Map.entry(UScript.GUJARATI, "gu"));

    private final Map<String, Set<Integer>> systems = new HashMap<>();
    private final Map<Integer, Set<String>> used = new HashMap<>();

    /// @param languages BCP 47 tags of what the document says of its own language and that of its maps
    /// @param texts what it holds; what is certain in one of them helps with the others
    public Tongues(Collection<String> languages, Stream<String> texts) {
        for (String language : languages) {
            systems(language).forEach(system -> use(system, language));
        }
        texts.forEach(text -> {
            int system = isPlain(text) ? UScript.LATIN : most(text);
            certain(system, text).ifPresent(language -> use(system, language));
        });
    }

    private void use(int system, String language) {
        used.computeIfAbsent(system, none -> new HashSet<>()).add(language);
    }

    /// The BCP 47 tag of a text, if it is plainly in another language than what is around it.
    ///
    /// @param language the tag of what is around it
    /// @param around the text that it stands in, which may tell more; the text itself if it stands alone
    public Optional<String> of(String text, String language, String around) {
        Set<Integer> own = systems(language);
        if (isPlain(text) && own.contains(UScript.LATIN)) {
            return Optional.empty();
        }
        int system = most(text);
        boolean japanese =
                system == UScript.HAN && hasKana(text) && !tongue(language).equals("ja");
        if (system == UScript.COMMON || own.contains(system) && !japanese) {
            return Optional.empty();
        }
        return certain(system, text)
                .or(() -> certain(system, around))
                .or(() -> only(system))
                .or(() ->
                        system == UScript.HAN && letters(text, system) >= LONG ? Optional.of("zh") : Optional.empty());
    }

    /// The one language that is known to be in the document and written so.
    private Optional<String> only(int system) {
        Set<String> known = used.getOrDefault(system, Set.of());
        return known.size() == 1 ? known.stream().findFirst() : Optional.empty();
    }

    /// The language that the letters of a text leave no doubt about.
    private static Optional<String> certain(int system, String text) {
        String one = OF_ONE.get(system);
        if (one != null) {
            return Optional.of(one);
        }
        return switch (system) {
            case UScript.HAN -> hasKana(text) ? Optional.of("ja") : Optional.empty();
            case UScript.ARABIC, UScript.CYRILLIC -> Alphabet.of(text, system);
            default -> Optional.empty();
        };
    }

    private static boolean hasKana(String text) {
        return text.codePoints().anyMatch(c -> {
            int script = Scripts.of(c);
            return script == UScript.HIRAGANA || script == UScript.KATAKANA;
        });
    }

    /// The writing system of most letters; none if there are too few of any.
    private static int most(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(system(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST && count.getKey() != UScript.COMMON)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UScript.COMMON);
    }

    private static long letters(String text, int system) {
        return text.codePoints().filter(c -> system(c) == system).count();
    }

    /// The writing system of a letter; kana and ideographs are one, as they are in a text.
    private static int system(int letter) {
        int script = Scripts.of(letter);
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> UScript.HAN;
            case UScript.INHERITED, UScript.UNKNOWN -> UScript.COMMON;
            default -> script;
        };
    }

    private Set<Integer> systems(String language) {
        if (Latin.isWritten(language)) {
            return Set.of(UScript.LATIN);
        }
        return systems.computeIfAbsent(language, tag -> {
            Set<Integer> found = new HashSet<>();
            int @Nullable [] scripts = UScript.getCode(ULocale.forLanguageTag(tag));
            Arrays.stream(scripts == null ? new int[] {UScript.LATIN} : scripts)
                    .map(script -> script == UScript.SIMPLIFIED_HAN || script == UScript.TRADITIONAL_HAN
                            ? UScript.HAN
                            : script == UScript.KATAKANA || script == UScript.HIRAGANA ? UScript.HAN : script)
                    .forEach(found::add);
            return found;
        });
    }

    private static String tongue(String language) {
        return ULocale.forLanguageTag(language).getLanguage();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LATIN_END && (c < 0x2000 || c > 0x2BFF)) {
                return false;
            }
        }
        return true;
    }

    /// What tells the languages apart that share the Arabic or the Cyrillic letters: each has all letters of a
    /// text, and at least one of it that the others do without.
    private record Alphabet(String language, String letters, String telling) {
        private static final String SHARED_ARABIC = "ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنهو";
        private static final String SHARED_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщьюя";

        private static final Alphabet[] ARABIC = {
            new Alphabet("ar", SHARED_ARABIC + "إةكىي", "إةكىي"),
            new Alphabet("fa", SHARED_ARABIC + "پچژکگیۀ", "پچژگ"),
            new Alphabet("ur", SHARED_ARABIC + "پچژکگیٹڈڑںھہےۓۃ", "ٹڈڑںھہے"),
        };

        private static final Alphabet[] CYRILLIC = {
            new Alphabet("ru", SHARED_CYRILLIC + "ъыэё", "ыэё"), new Alphabet("uk", SHARED_CYRILLIC + "іїєґ", "їєґ"),
        };

        static Optional<String> of(String text, int system) {
            int[] letters = text.codePoints()
                    .filter(c -> Character.isLetter(c) && Scripts.of(c) == system)
                    .map(Character::toLowerCase)
                    .filter(c -> c != 'ـ')
                    .toArray();
            return Arrays.stream(system == UScript.ARABIC ? ARABIC : CYRILLIC)
                    .filter(one -> one.fits(letters))
                    .map(Alphabet::language)
                    .findFirst();
        }

        private boolean fits(int[] found) {
            return Arrays.stream(found).allMatch(c -> letters.indexOf(c) >= 0)
                    && Arrays.stream(found).anyMatch(c -> telling.indexOf(c) >= 0);
        }
    }
}
