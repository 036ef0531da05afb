package dev.sightline.press;

import dev.sightline.export.ReviewMark;
import dev.sightline.layout.SheetWords;
import dev.sightline.model.About;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.CommentState;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Marks of one or several copies being compared with the document: which are its own, which came in before, what each
/// is about, whom it answers.
final class Reviewed {
    private final JourneyDocument document;
    private final SheetWords words;
    private final Map<Id<?>, ReviewItem> items = new LinkedHashMap<>();
    private final List<ReviewItem> states = new ArrayList<>();
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
        // of several who say what came of one comment, who says so last is right
        states.sort(Comparator.comparing(item -> item.comment().stateDate().orElse(Instant.MIN)));
        all.addAll(states);
        return all;
    }

    /// Takes in the marks of one copy.
    ///
    /// @param sent the document inside the copy, as it was sent out
    void add(String file, List<ReviewMark> marks, Optional<JourneyDocument> sent) {
        Map<String, ReviewMark> byId = new HashMap<>();
        marks.forEach(mark -> byId.putIfAbsent(mark.id(), mark));
        // what is answered stands before the answer, whatever the order in the file
        List<ReviewMark> inOrder = marks.stream()
                .sorted(Comparator.comparingInt(mark -> depth(mark, byId)))
                .toList();
        for (ReviewMark mark : inOrder) {
            if (mark.kind() == ReviewMark.Kind.STATE) {
                state(file, mark, byId, sent);
            } else if (!isOurs(mark, sent)) {
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

    /// Whether the PDF was sent out with it, as it is. A comment or note of ours that somebody wrote over is no longer
    /// ours.
    private boolean isOurs(ReviewMark mark, Optional<JourneyDocument> sent) {
        String id = OURS.matcher(mark.id()).replaceAll("");
        Optional<Element> then = sent.flatMap(document -> find(document, id));
        if (then.isEmpty() && !isHere(id)) {
            return false;
        }
        List<String> said = Stream.of(then, find(document, id))
                .flatMap(Optional::stream)
                .flatMap(element -> said(element, mark.id()).stream())
                .map(Reviewed::plain)
                .toList();
        return said.isEmpty() || said.contains("") || said.contains(plain(mark.text()));
    }

    private static final Pattern OURS = Pattern.compile("/(notes|state)$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// Words alone: programs on the way may have put other spaces between them.
    private static String plain(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    /// What an annotation says of an element; empty where only the sheet has all of its words.
    private static Optional<String> said(Element element, String mark) {
        return element instanceof Comment comment
                ? Optional.of(comment.text())
                : Optional.of(element.about().notes()).filter(notes -> mark.endsWith("/notes"));
    }

    private static Optional<Element> find(JourneyDocument document, String id) {
        return Id.isForm(id) ? document.find(Id.of(id)) : Optional.empty();
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
        boolean overwritten = isHere(OURS.matcher(mark.id()).replaceAll(""));
        Id<Comment> id = idOf(overwritten ? mark.id() + "\n" + mark.text() : mark.id());
        Optional<Comment> before = document.find(id).map(Comment.class::cast);
        Optional<Comment> answered =
                overwritten ? comment(mark.id()) : mark.answers().flatMap(this::answered);
        // whoever writes over a note may leave the name of its author there, and the day
        boolean nameless = overwritten
                && mark.author().equals(comment(mark.id()).map(Comment::author).orElse(""));
        String said = ReviewText.of(mark, words);
        String text = nameless ? words.of("review.rewritten", said) : said;
        if (before.isPresent()) {
            boolean same = before.get().text().equals(text);
            Comment now = before.get().withText(text).withDate(mark.changed().or(mark::date));
            items.putIfAbsent(
                    id,
                    same
                            ? new ReviewItem(file, mark, ReviewItem.Standing.KNOWN, before.get())
                            : new ReviewItem(file, mark, ReviewItem.Standing.CHANGED, now));
            return;
        }
        Optional<Comment> head = answered.map(
                to -> to.replyTo().flatMap(top -> comment(top.value())).orElse(to));
        Optional<Id<?>> on = head.<Id<?>>map(Comment::on)
                .or(() ->
                        overwritten ? Optional.of(Id.of(OURS.matcher(mark.id()).replaceAll(""))) : on(mark, byId, 0));
        Optional<Instant> sent = overwritten ? comment(mark.id()).flatMap(Comment::date) : Optional.empty();
        last = last.after();
        Comment comment = CommentBuilder.builder()
                .id(id)
                .rank(last)
                .about(About.NONE)
                .on(on.orElse(Project.ID))
                .replyTo(head.map(Comment::id))
                .text(text)
                .author(nameless ? words.of("review.reader", file) : mark.author())
                .date(
                        overwritten
                                ? mark.changed()
                                        .filter(time -> sent.map(time::isAfter).orElse(true))
                                : mark.date())
                .stateBy("")
                .quote(mark.quote())
                .build();
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

    /// Takes in what came of a comment, unless the document knows it, or something later.
    private void state(String file, ReviewMark mark, Map<String, ReviewMark> byId, Optional<JourneyDocument> sent) {
        boolean sentOut = mark.id().endsWith("/state")
                && sent.flatMap(document ->
                                find(document, OURS.matcher(mark.id()).replaceAll("")))
                        .isPresent();
        if (sentOut || !STATES.containsKey(state(mark))) {
            return;
        }
        Optional<CommentState> state = STATES.getOrDefault(state(mark), Optional.empty());
        Optional<Instant> time = mark.date();
        target(mark, byId).flatMap(this::answered).ifPresent(comment -> {
            boolean known = comment.state().equals(state)
                    || time.isPresent()
                            && comment.stateDate()
                                    .filter(said -> !said.isBefore(time.get()))
                                    .isPresent();
            states.add(new ReviewItem(
                    file,
                    mark,
                    known ? ReviewItem.Standing.KNOWN : ReviewItem.Standing.STATE,
                    known ? comment : comment.stated(state, mark.author(), time)));
        });
    }

    private static String state(ReviewMark mark) {
        return mark.state().orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /// What the words of PDF mean, those for what one reader has ticked off among them.
    private static final Map<String, Optional<CommentState>> STATES = Map.of(
            "accepted", Optional.of(CommentState.ACCEPTED),
            "rejected", Optional.of(CommentState.REJECTED),
            "cancelled", Optional.of(CommentState.CANCELLED),
            "canceled", Optional.of(CommentState.CANCELLED),
            "completed", Optional.of(CommentState.COMPLETED),
            "marked", Optional.of(CommentState.COMPLETED),
            "none", Optional.empty(),
            "unmarked", Optional.empty());

    /// The annotation of which a state is told: whoever changes his mind answers the state that was told before.
    private static Optional<String> target(ReviewMark mark, Map<String, ReviewMark> byId) {
        Optional<String> name = mark.answers();
        for (int i = 0; i < byId.size() && name.isPresent(); i++) {
            ReviewMark at = byId.get(name.get());
            if (at == null || at.kind() != ReviewMark.Kind.STATE) {
                break;
            }
            name = at.answers();
        }
        return name;
    }

    /// The id of the comment that an annotation becomes: the same however often it comes in.
    private static Id<Comment> idOf(String name) {
        String hash =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return Id.of("review-" + hash.substring(0, 13));
    }
}
