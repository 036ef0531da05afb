package dev.sightline.editor.find;

import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A note with its answers, oldest first.
///
/// @param on what it is about
public record NoteThread(Comment head, List<Comment> answers, Element on) {
    public NoteThread {
        answers = List.copyOf(answers);
    }

    /// All notes of a document, by what they are about, in the order in which that is come across.
    public static List<NoteThread> of(JourneyDocument document) {
        List<Comment> comments = document.all(Comment.class);
        if (comments.isEmpty()) {
            return List.of();
        }
        Map<Id<?>, List<Comment>> heads = new HashMap<>();
        Map<Id<?>, List<Comment>> answers = new HashMap<>();
        for (Comment comment : comments) {
            boolean head = comment.replyTo().isEmpty();
            Map<Id<?>, List<Comment>> at = head ? heads : answers;
            at.computeIfAbsent(head ? comment.on() : comment.replyTo().get(), id -> new ArrayList<>())
                    .add(comment);
        }
        List<NoteThread> threads = new ArrayList<>();
        for (Element element : ReadingOrder.of(document)) {
            for (Comment head : heads.getOrDefault(element.id(), List.of())) {
                List<Comment> below = new ArrayList<>();
                collect(head, answers, below);
                threads.add(new NoteThread(head, below, element));
            }
        }
        return threads;
    }

    /// Files may hold answers to answers: they follow what they answer.
    private static void collect(Comment to, Map<Id<?>, List<Comment>> answers, List<Comment> into) {
        for (Comment answer : answers.getOrDefault(to.id(), List.of())) {
            into.add(answer);
            collect(answer, answers, into);
        }
    }

    /// The one of some threads that a comment is the head of or an answer in.
    public static Optional<NoteThread> with(Id<?> comment, Collection<NoteThread> threads) {
        return threads.stream()
                .filter(thread -> thread.comments().anyMatch(one -> one.id().equals(comment)))
                .findFirst();
    }

    /// The note and its answers.
    public Stream<Comment> comments() {
        return Stream.concat(Stream.of(head), answers.stream());
    }

    /// Whether it waits for somebody.
    public boolean isOpen() {
        return !head.resolved();
    }

    /// Whether somebody has written in it.
    public boolean isOf(String author) {
        return comments().anyMatch(one -> one.author().equals(author));
    }
}
