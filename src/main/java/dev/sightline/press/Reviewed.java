package dev.sightline.press;

import dev.sightline.export.ReviewMark;
import dev.sightline.layout.SheetWords;
import dev.sightline.model.About;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Marks of one or several copies being compared with the document: which are its own, which came in before, what each
/// is about, whom it answers.
final class Reviewed {
    private final JourneyDocument document;
    private final SheetWords words;
    private final Map<Id<?>, ReviewItem> items = new LinkedHashMap<>();
    private final List<ReviewItem> settlings = new ArrayList<>();
    private Rank last;

    Reviewed(JourneyDocument document) {
        this.document = document;
        words = SheetWords.in(document.project().language());
        last = document.all(Comment.class).stream()
                .map(Comment::rank)
                .max(Comparator.naturalOrder())
                .orElse(Rank.FIRST);
    }

    List<ReviewItem> items() {
        List<ReviewItem> all = new ArrayList<>(items.values());
        all.addAll(settlings);
        return all;
    }

    /// Takes in the marks of one copy.
    ///
    /// @param own the ids of all that the document inside the copy holds: what it was sent out with
    void add(String file, List<ReviewMark> marks, Set<String> own) {
        Map<String, ReviewMark> byId = new HashMap<>();
        marks.forEach(mark -> byId.putIfAbsent(mark.id(), mark));
        // what is answered stands before the answer, whatever the order in the file
        List<ReviewMark> inOrder = marks.stream()
                .sorted(Comparator.comparingInt(mark -> depth(mark, byId)))
                .toList();
        for (ReviewMark mark : inOrder) {
            if (mark.kind() == ReviewMark.Kind.STATE) {
                settle(file, mark, own);
            } else if (!isOurs(mark, own)) {
                take(file, mark, byId);
            }
        }
    }

    private static int depth(ReviewMark mark, Map<String, ReviewMark> byId) {
        int depth = 0;
        ReviewMark at = mark;
        while (at.answers().isPresent() && byId.containsKey(at.answers().get()) && depth < byId.size()) {
            at = byId.get(at.answers().get());
            depth++;
        }
        return depth;
    }

    /// Whether the PDF was sent out with it, as it is. A comment of ours that somebody wrote over is no longer ours.
    private boolean isOurs(ReviewMark mark, Set<String> own) {
        String id = mark.id().replaceAll("/(notes|state)$", "");
        if (!own.contains(id) && !isHere(id)) {
            return false;
        }
        Optional<Comment> comment = comment(id);
        return comment.isEmpty()
                || mark.text().equals(comment.get().text().strip())
                || comment.get().text().isBlank();
    }

    private boolean isHere(String id) {
        return Id.isForm(id) && document.find(Id.of(id)).isPresent();
    }

    private Optional<Comment> comment(String id) {
        return Id.isForm(id)
                ? document.find(Id.of(id)).filter(Comment.class::isInstance).map(Comment.class::cast)
                : Optional.empty();
    }

    private void take(String file, ReviewMark mark, Map<String, ReviewMark> byId) {
        boolean overwritten = comment(mark.id()).isPresent();
        Id<Comment> id = idOf(overwritten ? mark.id() + "\n" + mark.text() : mark.id());
        Optional<Comment> before = document.find(id).map(Comment.class::cast);
        String text = ReviewText.of(mark, words);
        if (before.isPresent()) {
            boolean same = before.get().text().equals(text);
            items.putIfAbsent(
                    id,
                    new ReviewItem(
                            file,
                            mark,
                            same ? ReviewItem.Standing.KNOWN : ReviewItem.Standing.CHANGED,
                            before.get().withText(text)));
            return;
        }
        Optional<Comment> answered =
                overwritten ? comment(mark.id()) : mark.answers().flatMap(this::answered);
        Optional<Comment> head = answered.map(
                to -> to.replyTo().flatMap(top -> comment(top.value())).orElse(to));
        Optional<Id<?>> on = head.<Id<?>>map(Comment::on).or(() -> on(mark, byId, 0));
        last = last.after();
        Comment comment = new Comment(
                id,
                last,
                About.NONE,
                on.orElse(Project.ID),
                head.map(Comment::id),
                text,
                mark.author(),
                mark.date(),
                false,
                Optional.empty());
        items.putIfAbsent(
                id,
                new ReviewItem(
                        file, mark, on.isPresent() ? ReviewItem.Standing.NEW : ReviewItem.Standing.UNPLACED, comment));
    }

    /// The comment, of the document or just taken in, that goes by an annotation's name.
    private Optional<Comment> answered(String name) {
        Optional<Comment> taken = Optional.ofNullable(items.get(idOf(name))).map(ReviewItem::comment);
        return taken.or(() -> comment(name));
    }

    /// What a mark is about: what lies under it, else what the mark is about that it answers.
    private Optional<Id<?>> on(ReviewMark mark, Map<String, ReviewMark> byId, int depth) {
        if (mark.answers().isPresent() && depth < byId.size()) {
            String name = mark.answers().get();
            String plain = name.replaceAll("/notes$", "");
            if (isHere(plain)) {
                return Optional.of(Id.of(plain));
            }
            if (byId.containsKey(name)) {
                return on(byId.get(name), byId, depth + 1);
            }
        }
        // over a pin it is about what the pin is about
        return mark.on()
                .filter(this::isHere)
                .map(id -> comment(id).<Id<?>>map(Comment::on).orElse(Id.<Element>of(id)));
    }

    private void settle(String file, ReviewMark mark, Set<String> own) {
        boolean sentOut = mark.id().endsWith("/state")
                && own.contains(mark.id().substring(0, mark.id().lastIndexOf('/')));
        if (sentOut || mark.state().filter("Completed"::equals).isEmpty()) {
            return;
        }
        mark.answers()
                .flatMap(this::answered)
                .filter(comment -> !comment.resolved())
                .ifPresent(comment -> settlings.add(
                        new ReviewItem(file, mark, ReviewItem.Standing.SETTLED, comment.withResolved(true))));
    }

    /// The id of the comment that an annotation becomes: the same however often it comes in.
    private static Id<Comment> idOf(String name) {
        String hash =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return Id.of("review-" + hash.substring(0, 13));
    }
}
