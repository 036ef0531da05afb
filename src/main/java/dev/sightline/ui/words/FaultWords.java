package dev.sightline.ui.words;

import dev.sightline.file.Problem;
import dev.sightline.file.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong with a file or a picture, in the language that the window speaks. The reader of files tells it in
/// English.
public final class FaultWords {
    /// What may follow a sentence when something like what was written is known.
    private static final Pattern MEANT =
            Pattern.compile("(.*); did you mean '(.*)'\\?( It is kept\\.)?", Pattern.DOTALL);

    /// One step of the way to an element: `card 3 of `, or `lane "Thinking" on `.
    private static final Pattern STEP =
            Pattern.compile("([A-Za-z ]+?) (\\d+|\"[^\"]*\")(?: (?:on|of|under) (?=[a-z])|$)");

    private static final Pattern ARTICLE = Pattern.compile("^an? ");
    private static final Pattern OR = Pattern.compile(", | or ");

    private static volatile Phrases book = Phrases.UNCHANGED;

    private FaultWords() {}

    /// @param english what is said in English; empty to leave all as it is
    static void speak(Optional<ResourceBundle> english, ResourceBundle other) {
        book = english.map(words -> new Phrases(words, other, Map.of(), FaultWords::filled))
                .orElse(Phrases.UNCHANGED);
    }

    /// All that is told of a problem on one line.
    public static String of(Problem problem) {
        if (Words.isEnglish()) {
            return problem.toString();
        }
        String sentence = why(problem.sentence());
        String where = problem.line() == 0 ? "" : Words.of("fault.at", problem.line(), problem.column());
        if (!problem.element().isEmpty()) {
            where += (where.isEmpty() ? "" : ", ") + place(problem.element()).orElse(problem.element());
        }
        return where.isEmpty() ? sentence : Words.of("fault.where", where, sentence);
    }

    /// A sentence, or why something is refused; as it is where nobody has written it in the window's language.
    public static String why(String english) {
        Matcher meant = MEANT.matcher(english);
        return meant.matches() && !Words.isEnglish()
                ? Words.of("fault.meant", book.say(plain(meant)), meant.group(2))
                : book.say(english);
    }

    /// Why something could not be done with a file.
    public static String why(IOException trouble, Path file) {
        return Words.said(Trouble.why(trouble, file));
    }

    /// Whether it is written in the window's language.
    static boolean knows(String english) {
        Matcher meant = MEANT.matcher(english);
        return book.knows(meant.matches() ? plain(meant) : english);
    }

    private static String plain(Matcher meant) {
        return meant.group(1) + (meant.group(3) == null ? "." : "; it is kept.");
    }

    private static Optional<String> filled(String english) {
        return listed(english).or(() -> place(english));
    }

    /// `a phase, stage or step`.
    private static Optional<String> listed(String english) {
        List<String> nouns = new ArrayList<>();
        for (String noun : OR.split(english)) {
            Optional<String> known =
                    book.word(noun).or(() -> book.word(ARTICLE.matcher(noun).replaceFirst("")));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            nouns.add(known.get());
        }
        String last = nouns.removeLast();
        return Optional.of(nouns.isEmpty() ? last : Words.of("fault.or", String.join(", ", nouns), last));
    }

    /// `card 3 of lane "Thinking" on map "Night train"`.
    static Optional<String> place(String english) {
        if (book.word(english).isPresent()) {
            return book.word(english);
        }
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(english);
        int at = 0;
        while (at < english.length()) {
            if (!step.find(at) || step.start() != at) {
                return Optional.empty();
            }
            String noun = step.group(1);
            steps.add(book.word(noun).orElse(noun) + " " + step.group(2));
            at = step.end();
        }
        return Optional.of(String.join(", ", steps));
    }
}
