package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.CommentState;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Rank;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What can be done to notes and their answers.
public sealed interface CommentEdit extends Edit {
    /// A new note on an element; on the project for one on the whole document.
    record Add(Id<?> on, String text, String author, Instant time) implements CommentEdit {
        @Override
        public String label() {
            return Wording.named("Add", "note", text);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Element about = draft.need(on, Element.class);
            if (about instanceof Comment) {
                throw new Rejected("A note on a note is an answer. Answer it instead.");
            }
            Comment comment = said(draft, on, Optional.empty(), text, author, time);
            draft.append(siblings(document, Optional.empty()), List.of(comment));
            return draft.changes();
        }
    }

    /// An answer at the end of a note's thread.
    ///
    /// @param to the note, or one of its answers
    record Reply(Id<Comment> to, String text, String author, Instant time) implements CommentEdit {
        @Override
        public String label() {
            return Wording.named("Add", "answer", text);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Comment head = draft.need(to, Comment.class);
            while (head.replyTo().isPresent()) {
                head = draft.need(head.replyTo().get(), Comment.class);
            }
            Comment reply = said(draft, head.on(), Optional.of(head.id()), text, author, time);
            draft.append(siblings(document, Optional.of(head.id())), List.of(reply));
            return draft.changes();
        }
    }

    /// Notes get another state, or are open again.
    ///
    /// @param state empty for open again
    /// @param author who says so; empty if nobody is named
    /// @param time when; empty until it is done
    record State(List<Id<Comment>> comments, Optional<CommentState> state, String author, Optional<Instant> time)
            implements CommentEdit {
        public State {
            comments = List.copyOf(comments);
        }

        /// By somebody who has yet to be named.
        public static State of(List<Id<Comment>> comments, Optional<CommentState> state) {
            return new State(comments, state, "", Optional.empty());
        }

        /// The same, said by somebody, unless it is known already who says it.
        public State by(String name, Instant now) {
            return time.isPresent() ? this : new State(comments, state, name, Optional.of(now));
        }

        @Override
        public String label() {
            String count = Wording.count(comments.size(), "note");
            return switch (state.orElse(null)) {
                case null -> "Reopen " + count;
                case ACCEPTED -> "Accept " + count;
                case REJECTED -> "Reject " + count;
                case CANCELLED -> "Withdraw " + count;
                case COMPLETED -> "Resolve " + count;
            };
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Comment comment : draft.need(comments, Comment.class)) {
                if (!comment.state().equals(state)) {
                    draft.put(comment.stated(state, author, time));
                }
            }
            return draft.changes();
        }
    }

    /// Other words in a note.
    record Rewrite(Id<Comment> comment, String text) implements CommentEdit {
        @Override
        public String label() {
            return Wording.named("Edit", "note", text);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(comment, Comment.class).withText(worded(text)));
            return draft.changes();
        }
    }

    private static Comment said(
            Draft draft, Id<?> on, Optional<Id<Comment>> replyTo, String text, String author, Instant time)
            throws Rejected {
        return CommentBuilder.builder()
                .id(draft.ids().next("comment"))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .on(on)
                .replyTo(replyTo)
                .text(worded(text))
                .author(author)
                .date(Optional.of(time))
                .stateBy("")
                .quote("")
                .build();
    }

    private static String worded(String text) throws Rejected {
        if (text.isBlank()) {
            throw new Rejected("A note needs words. Write some, or remove the note.");
        }
        return Rules.checked(text);
    }

    private static List<Comment> siblings(JourneyDocument document, Optional<Id<Comment>> head) {
        return document.all(Comment.class).stream()
                .filter(comment -> comment.replyTo().equals(head))
                .toList();
    }
}
