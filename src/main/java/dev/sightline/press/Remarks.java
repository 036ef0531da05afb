package dev.sightline.press;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.export.Remark;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.Theme;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PainPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What of a document is said in the annotations of a PDF, in the order of the document.
final class Remarks {
    private final JourneyDocument document;
    private final Theme theme;
    private final SheetWords words;
    private final Map<String, String> told = new HashMap<>();
    private final Map<Id<Comment>, List<Comment>> answers = new HashMap<>();
    private final Set<Id<?>> reached = new HashSet<>();

    /// @param drawings what the PDF shows; the words of pain points are taken from them
    Remarks(JourneyDocument document, Theme theme, List<Drawing> drawings) {
        this.document = document;
        this.theme = theme;
        this.words = SheetWords.in(document.project().language());
        for (Drawing drawing : drawings) {
            for (Fragment fragment : drawing.fragments()) {
                if (fragment.meaning().role() != Role.DECORATION) {
                    fragment.meaning()
                            .element()
                            .ifPresent(id ->
                                    told.putIfAbsent(id, fragment.meaning().words()));
                }
            }
        }
        for (Comment comment : document.all(Comment.class)) {
            comment.replyTo()
                    .ifPresent(to -> answers.computeIfAbsent(to, there -> new ArrayList<>())
                            .add(comment));
        }
    }

    List<Remark> of(Set<Annotated> wanted) {
        List<Remark> remarks = new ArrayList<>();
        for (Comment comment : document.all(Comment.class)) {
            Annotated kind = comment.resolved() ? Annotated.SETTLED_COMMENTS : Annotated.OPEN_COMMENTS;
            if (comment.replyTo().isEmpty() && wanted.contains(kind)) {
                remarks.add(comment(comment));
            }
        }
        if (wanted.contains(Annotated.PAINS)) {
            document.all(PainPoint.class).forEach(pain -> remarks.add(pain(pain)));
        }
        if (wanted.contains(Annotated.NOTES)) {
            document.elements().stream()
                    .filter(element -> !element.about().notes().isBlank())
                    .forEach(element -> remarks.add(note(element)));
        }
        return remarks;
    }

    private Remark comment(Comment comment) {
        reached.add(comment.id());
        List<Remark> replies = answers.getOrDefault(comment.id(), List.of()).stream()
                .filter(answer -> !reached.contains(answer.id()))
                .sorted(Comparator.comparing(answer -> answer.date().orElse(Instant.MIN)))
                .map(this::comment)
                .toList();
        return new Remark(
                comment.id().value(),
                List.of(comment.id().value(), comment.on().value()),
                comment.quote().isBlank() ? Remark.Form.BALLOON : Remark.Form.HIGHLIGHT,
                words.of(comment.replyTo().isPresent() ? "remark.answer" : "remark.comment"),
                comment.text(),
                comment.author(),
                comment.date(),
                comment.state()
                        .map(state -> new Remark.State(
                                SheetWords.capital(state.name().toLowerCase(Locale.ROOT)),
                                comment.stateBy(),
                                comment.stateDate())),
                comment.quote(),
                comment.resolved() ? theme.secondary() : theme.ink(),
                replies);
    }

    private Remark pain(PainPoint pain) {
        String id = pain.id().value();
        return new Remark(
                id,
                List.of(id),
                Remark.Form.HIGHLIGHT,
                words.of("remark.pain"),
                told.getOrDefault(id, pain.text()),
                "",
                pain.about().modified(),
                Optional.empty(),
                "",
                theme.of(KindFamily.PAIN),
                List.of());
    }

    private Remark note(Element element) {
        String id = element.id().value();
        return new Remark(
                id + "/notes",
                List.of(id),
                Remark.Form.BALLOON,
                words.of("remark.note"),
                element.about().notes(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                theme.of(KindFamily.NOTE),
                List.of());
    }
}
