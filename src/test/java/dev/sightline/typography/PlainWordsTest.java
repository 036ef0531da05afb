package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plain words are set as HarfBuzz sets them: exactly, each glyph in its place.
class PlainWordsTest {
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyzäöüßéàçñøłžı";
    private static final String DIGITS = "0123456789";
    private static final String QUIET = " .,;!?'\"/&%–—‘’“”…";
    private static final String SHY = "-:()+−=×→*@";

    static List<String> keys() {
        return FontShelf.keys().stream().filter(key -> key.startsWith("Inter-")).toList();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyPairOfCharactersStandsAsHarfBuzzPutsIt(String key) {
        ShippedFont font = FontShelf.font(key);
        StringBuilder all = new StringBuilder(QUIET + SHY + DIGITS);
        for (char c = 'A'; c <= 'ƀ'; c++) {
            all.append(c);
        }
        int plain = 0;
        for (int i = 0; i < all.length(); i++) {
            for (int k = 0; k < all.length(); k++) {
                plain += sameAsHarfBuzz(font, "" + all.charAt(i) + all.charAt(k)) ? 1 : 0;
            }
        }
        assertThat(plain).isGreaterThan(50_000);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void longerWordsStandAsHarfBuzzPutsThem(String key) {
        ShippedFont font = FontShelf.font(key);
        Random random = new Random(Seed.of("PlainWordsTest"));
        String letters = CAPITALS + SMALL;
        int plain = 0;
        for (String from : new String[] {
            letters,
            letters + letters + QUIET,
            DIGITS + QUIET,
            letters + DIGITS + QUIET,
            DIGITS + "xX",
            SMALL + SHY,
            letters + DIGITS + SHY,
            QUIET + SHY,
            QUIET + SHY + letters + letters
        }) {
            for (int i = 0; i < 3_000; i++) {
                StringBuilder word = new StringBuilder();
                for (int length = 1 + random.nextInt(9); length > 0; length--) {
                    word.append(from.charAt(random.nextInt(from.length())));
                }
                plain += sameAsHarfBuzz(font, word.toString()) ? 1 : 0;
            }
        }
        assertThat(plain).isGreaterThan(10_000);
    }

    @Test
    void theWordsOfASheetArePlain() {
        for (String word : List.of(
                "Customer", "café,", "“Straße”", "1,000", "3–4", "don't", "e-mail", "(see", "+5", "−12", "why?", " ")) {
            assertThat(PlainWords.of(word("Inter-Regular", word))).as(word).isPresent();
        }
    }

    @Test
    void wordsThatTheFontChangesAndOtherWritingAreLeftToHarfBuzz() {
        List<String> others =
                new ArrayList<>(List.of("A-B", "->", "(A)", "10:30", "µm", "e\u0301", "Ω", "сом", "日本", ""));
        others.add("3\u00D74");
        for (String word : others) {
            assertThat(PlainWords.of(word("Inter-Regular", word))).as(word).isEmpty();
        }
        assertThat(PlainWords.of(word("NotoSans-Regular", "plain"))).isEmpty();
        assertThat(PlainWords.of(new Shaper.Word(FontShelf.font("Inter-Regular"), "plain", true, true)))
                .isEmpty();
    }

    private static Shaper.Word word(String key, String text) {
        return new Shaper.Word(FontShelf.font(key), text, false, true);
    }

    private static boolean sameAsHarfBuzz(ShippedFont font, String text) {
        Shaper.Word word = new Shaper.Word(font, text, false, text.length() % 2 == 0);
        Optional<ShapedWord> plain = PlainWords.of(word);
        if (plain.isPresent() && !plain.get().equals(ShapedWord.byHarfBuzz(word))) {
            throw new AssertionError(
                    "'%s' in %s is %s and not %s".formatted(text, font, plain.get(), ShapedWord.byHarfBuzz(word)));
        }
        return plain.isPresent();
    }
}
