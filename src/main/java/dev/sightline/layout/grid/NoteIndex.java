package dev.sightline.layout.grid;

import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Marker;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The comments told in full, each by the number of its pin, with the answers to it.
final class NoteIndex {
    private static final double DISC = 16;
    private static final double INDENT = 24;
    private static final double ANSWER = 12;

    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;

    NoteIndex(Setting setting) {
        this.setting = setting;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
    }

    void add(FootItems items, List<Comment> comments) {
        if (comments.isEmpty()) {
            return;
        }
        items.heading(setting.say("notes"));
        int number = 1;
        for (Comment comment : comments) {
            Stack stack = items.stack().like(comment.text());
            stack.picture(Pins.disc(setting, new Box(0, 0, DISC, DISC), number, comment.resolved()), DISC);
            stack.say(setting.say("note.told", number)).gap(1);
            tell(stack, comment, INDENT);
            stack.atLeast(DISC);
            answers(stack, comment, INDENT + ANSWER);
            items.add(stack, Role.NOTE, Optional.of(comment.id().value()));
            number++;
        }
    }

    private void answers(Stack stack, Comment comment, double indent) {
        for (Comment answer : setting.view().replies(comment)) {
            stack.gap(4);
            tell(stack, answer, indent);
            if (indent < INDENT + 6 * ANSWER) {
                answers(stack, answer, indent + ANSWER);
            }
        }
    }

    /// What a comment is on; where that is a sign, what the sign stands on.
    private Optional<Element> about(Comment comment) {
        JourneyDocument document = setting.view().document();
        return document.find(comment.on())
                .flatMap(on -> on instanceof Marker marker ? document.find(marker.on()) : Optional.of(on));
    }

    private void tell(Stack stack, Comment comment, double indent) {
        stack.block(quote(setting, comment, stack.width() - indent), indent);
        stack.spoken(comment.language(), comment.text(), styles.body(), theme.ink(), indent);
        List<String> facts = new ArrayList<>();
        if (comment.replyTo().isEmpty()) {
            about(comment).flatMap(CalledBy::of).ifPresent(name -> facts.add(setting.say("note.on", name)));
        }
        if (!comment.author().isEmpty()) {
            facts.add(comment.author());
        }
        comment.date()
                .ifPresent(date -> facts.add(
                        setting.amounts().date(date.atZone(ZoneOffset.UTC).toLocalDate())));
        state(setting, comment).ifPresent(facts::add);
        if (!facts.isEmpty()) {
            stack.text(String.join(" · ", facts), styles.meta(), theme.secondary(), indent);
        }
    }

    /// What came of a comment, and who says so if that is another than its author; empty for one that is open.
    static Optional<String> state(Setting setting, Comment comment) {
        return comment.state().map(state -> {
            String said = setting.say("note.state." + state);
            boolean other = !comment.stateBy().isBlank() && !comment.stateBy().equals(comment.author());
            return other ? setting.say("note.state.by", said, comment.stateBy()) : said;
        });
    }

    /// The words that a comment is about; nothing where it says them itself.
    static Block quote(Setting setting, Comment comment, double width) {
        Stack stack = new Stack(setting, width);
        if (!comment.quote().isBlank() && !comment.text().contains(comment.quote())) {
            String quote = setting.say("note.quote", comment.quote());
            stack.text(
                    quote, setting.theme().textStyles().meta(), setting.theme().secondary());
        }
        return stack.block();
    }
}
