package dev.sightline.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A phrase book: what is said in English, with something filled in, by the same phrase in another language.
///
/// The rooms below the window know of no languages and make whole sentences. Here a sentence is recognised by the
/// phrase that it was made from; what was filled in is looked up in turn (`3 cards` in `Move 3 cards up`), unless
/// it stood in quotes, since then a person wrote it.
final class Phrases {
    /// Says everything as it is.
    static final Phrases UNCHANGED = new Phrases(List.of(), filled -> Optional.empty());

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern LETTERED = Pattern.compile("\\p{L}");
    private static final int DEEPEST = 4;

    private final List<Phrase> phrases;
    private final Map<String, String> whole = new HashMap<>();
    private final Function<String, Optional<String>> others;

    /// One phrase.
    ///
    /// @param quoted which of the things filled in stand in quotes
    private record Phrase(Pattern english, String other, List<Boolean> quoted, int weight) {
        static Phrase of(String english, String other) {
            StringBuilder regex = new StringBuilder();
            List<Boolean> quoted = new ArrayList<>();
            Matcher place = PLACE.matcher(english);
            int done = 0;
            while (place.find()) {
                boolean verbatim = place.start() > 0 && isQuote(english.charAt(place.start() - 1));
                regex.append(Pattern.quote(english.substring(done, place.start())))
                        .append(verbatim ? "(.*?)" : "(.+?)");
                quoted.add(verbatim);
                done = place.end();
            }
            regex.append(Pattern.quote(english.substring(done)));
            int weight = PLACE.matcher(english).replaceAll("").length();
            return new Phrase(Pattern.compile(regex.toString(), Pattern.DOTALL), other, quoted, weight);
        }
    }

    private static boolean isQuote(char before) {
        return before == '“' || before == '\'';
    }

    /// What a word or a sentence without anything filled in is called.
    Optional<String> word(String english) {
        return Optional.ofNullable(whole.get(english));
    }

    /// The phrases that are written in both languages, by the same keys.
    ///
    /// @param words that may be filled in, with what they are called in the other language
    /// @param others what is filled in otherwise, and is told in the other language in a way of its own
    Phrases(
            ResourceBundle english,
            ResourceBundle other,
            Map<String, String> words,
            Function<String, Optional<String>> others) {
        this(
                english.keySet().stream()
                        .map(key -> Phrase.of(english.getString(key), other.getString(key)))
                        .sorted(Comparator.comparingInt(Phrase::weight).reversed())
                        .toList(),
                others);
        whole.putAll(words);
        english.keySet().forEach(key -> whole.put(english.getString(key), other.getString(key)));
    }

    private Phrases(List<Phrase> phrases, Function<String, Optional<String>> others) {
        this.phrases = phrases;
        this.others = others;
    }

    /// A sentence in the other language; as it is if no phrase fits.
    String say(String english) {
        return find(english, DEEPEST).orElse(english);
    }

    /// Whether a sentence was made from one of the phrases.
    boolean knows(String english) {
        return find(english, DEEPEST).isPresent();
    }

    private Optional<String> find(String english, int depth) {
        String plain = whole.get(english);
        if (plain != null) {
            return Optional.of(plain);
        }
        if (depth == 0 || !LETTERED.matcher(english).find()) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases) {
            Matcher made = phrase.english().matcher(english);
            if (!phrase.quoted().isEmpty() && made.matches()) {
                return Optional.of(fill(phrase, made, depth - 1));
            }
        }
        return Optional.empty();
    }

    private String fill(Phrase phrase, Matcher made, int depth) {
        Matcher place = PLACE.matcher(phrase.other());
        return place.replaceAll(here -> {
            int number = here.group().charAt(1) - '0';
            String filled = made.group(number + 1);
            boolean verbatim = phrase.quoted().get(number);
            return Matcher.quoteReplacement(
                    verbatim
                            ? filled
                            : find(filled, depth).or(() -> others.apply(filled)).orElse(filled));
        });
    }
}
