package dev.sightline.editor;

import dev.sightline.edit.CommentEdit;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentState;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What hangs on things and stands in no place of its own: links, markers, notes.
final class Attached {
    private Attached() {}

    /// The next of what hangs on the focused thing; after the last one, the thing itself again. The focus keeps its
    /// place meanwhile, so that the arrows lead on from there.
    static Optional<Selection> next(Focus focus, boolean on) {
        Optional<Id<?>> lead = focus.selection().lead();
        Optional<Id<?>> home = lead.flatMap(id -> home(id, focus));
        if (home.isEmpty()) {
            return Optional.empty();
        }
        List<Id<?>> round = new ArrayList<>(List.of(home.get()));
        round.addAll(on(home.get(), focus.view()));
        if (round.size() < 2) {
            return Optional.empty();
        }
        Id<?> next = round.get(Math.floorMod(round.indexOf(lead.get()) + (on ? 1 : -1), round.size()));
        return Optional.of(new Selection(List.of(next), focus.spot(), Optional.empty()));
    }

    /// The thing itself, or what something that hangs on it was reached from.
    private static Optional<Id<?>> home(Id<?> lead, Focus focus) {
        Optional<Element> element = focus.document().find(lead);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        if (!isAttached(element.get())) {
            return Optional.of(lead);
        }
        List<Id<?>> there = focus.spot().map(focus.grid()::at).orElse(List.of());
        return there.stream()
                .filter(id -> on(id, focus.view()).contains(lead))
                .findFirst()
                .or(() -> switch (element.get()) {
                    case Link link -> Optional.of(link.from());
                    case Marker marker -> Optional.of(marker.on());
                    case Comment comment -> Optional.of(comment.on());
                    default -> Optional.empty();
                });
    }

    private static boolean isAttached(Element element) {
        return element instanceof Link || element instanceof Marker || element instanceof Comment;
    }

    private static Set<Id<?>> on(Id<?> id, MapView view) {
        Set<Id<?>> found = new LinkedHashSet<>();
        for (Link link : view.links()) {
            if (link.from().equals(id) || link.to().equals(id)) {
                found.add(link.id());
            }
        }
        view.markers(id).forEach(marker -> found.add(marker.id()));
        view.comments(id).forEach(comment -> found.add(comment.id()));
        return found;
    }

    /// The selected notes, or those on what is selected, are settled; opened again if all of them are.
    static Optional<Deed> resolve(Focus focus) {
        Set<Comment> notes = new LinkedHashSet<>(focus.all(Comment.class));
        focus.all().forEach(one -> notes.addAll(focus.view().comments(one.id())));
        List<Comment> open = notes.stream().filter(note -> !note.resolved()).toList();
        List<Id<Comment>> meant =
                (open.isEmpty() ? notes : open).stream().map(Comment::id).toList();
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(Deed.of(CommentEdit.State.of(
                        meant, Optional.of(CommentState.COMPLETED).filter(done -> !open.isEmpty()))));
    }
}
