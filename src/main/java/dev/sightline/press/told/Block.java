package dev.sightline.press.told;

import dev.sightline.layout.page.Passage;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Gain;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import java.util.List;
import java.util.Optional;

/// A piece of a told map.
///
/// @param level of a heading from 1, of an item from 0
/// @param label what an item is about, such as its lane; empty for nothing
/// @param text may have several lines
/// @param spoken the part of it that is in another language
record Block(Kind kind, int level, String label, String text, Optional<Passage.Spoken> spoken) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    static Block heading(int level, String text) {
        return new Block(Kind.HEADING, level, "", text.replace('\n', ' '), Optional.empty());
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, 0, "", text, Optional.empty());
    }

    static Block item(int level, String label, String text) {
        return new Block(Kind.ITEM, level, label.replace('\n', ' '), text, Optional.empty());
    }

    /// The same where it tells what an element says in a language of its own.
    Block of(Optional<? extends Element> element) {
        return switch (element.orElse(null)) {
            case PainPoint pain -> speaking(pain.language(), pain.text(), pain.quotes());
            case Gain gain -> speaking(gain.language(), gain.text(), gain.quotes());
            case Placed placed -> speaking(placed.language(), placed.text(), List.of());
            case Comment comment -> speaking(comment.language(), comment.text(), List.of());
            case null, default -> this;
        };
    }

    /// @param quotes what follows it in the same language
    private Block speaking(Optional<String> language, String said, List<String> quotes) {
        int from = said.isBlank() ? -1 : text.indexOf(said);
        if (language.isEmpty() || from < 0) {
            return this;
        }
        int to = from + said.length();
        for (String quote : quotes) {
            int at = text.indexOf(quote, to);
            to = at < 0 ? to : at + quote.length();
        }
        // with the mark that closes a quote
        to += to < text.length() && !quotes.isEmpty() && "”“»’".indexOf(text.charAt(to)) >= 0 ? 1 : 0;
        return new Block(kind, level, label, text, Optional.of(new Passage.Spoken(language.get(), from, to)));
    }
}
