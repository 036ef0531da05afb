package dev.sightline.ui.notice;

import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;

/// Something to tell a person.
///
/// @param sentence what happened, or what to do
/// @param details more lines, shown when asked for
/// @param action what may be done about it
public record Notice(Weight weight, String sentence, List<String> details, Optional<Action> action) {
    public Notice {
        // what comes from below the window is in English still
        sentence = Words.said(sentence);
        details = details.stream().map(Words::said).toList();
    }

    /// How much it matters.
    public enum Weight {
        GOOD,
        INFO,
        WARNING,
        FAILURE
    }

    /// A button on a notice.
    public record Action(String words, Runnable run) {}

    /// Something that went wrong.
    public static Notice failure(String sentence, List<String> details) {
        return new Notice(Weight.FAILURE, sentence, details, Optional.empty());
    }

    /// Something worth a look.
    public static Notice warning(String sentence, List<String> details) {
        return new Notice(Weight.WARNING, sentence, details, Optional.empty());
    }

    /// Something that went well; goes away by itself.
    public static Notice good(String sentence, Optional<Action> action) {
        return new Notice(Weight.GOOD, sentence, List.of(), action);
    }

    /// Something to know; goes away by itself.
    public static Notice info(String sentence) {
        return new Notice(Weight.INFO, sentence, List.of(), Optional.empty());
    }

    /// All of it as text.
    String text() {
        return details.isEmpty() ? sentence : sentence + "\n" + String.join("\n", details);
    }
}
