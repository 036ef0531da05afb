package dev.sightline.editor;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.layout.Course;
import dev.sightline.layout.Gap;
import dev.sightline.layout.Gaps;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import java.util.List;
import java.util.Optional;

/// Leading links elsewhere with the keys: one gap between rows or columns further with each.
final class Rerouting {
    private final MapView view;
    private final Link link;
    private final Optional<Sheet> sheet;

    private Rerouting(Focus focus, Link link) {
        this.view = focus.view();
        this.link = link;
        this.sheet = focus.sheet();
    }

    /// What an arrow would do with the selected links; nothing where there is no further gap.
    static Optional<Edit> to(Focus focus, Link lead, boolean along, int by) {
        return new Rerouting(focus, lead)
                .next(!along, by)
                .flatMap(gap -> gap.bend(focus.view()))
                .map(bend -> new LinkEdit.Route(links(focus), Optional.of(bend)));
    }

    /// What lets the selected links find their ways again; nothing where they do already.
    static Optional<Edit> alone(Focus focus) {
        boolean any =
                focus.all(Link.class).stream().anyMatch(link -> link.bend().isPresent());
        return any ? Optional.of(new LinkEdit.Route(links(focus), Optional.empty())) : Optional.empty();
    }

    private static List<Id<Link>> links(Focus focus) {
        return focus.all(Link.class).stream().map(Link::id).toList();
    }

    private Optional<Gap> next(boolean level, int by) {
        Optional<Gap> now = link.bend()
                .flatMap(bend -> Gap.of(bend, view))
                .filter(gap -> gap.level() == level)
                .or(() -> seen(level));
        return now.map(gap -> new Gap(level, gap.index() + by))
                .or(() -> beside(level, by))
                .filter(gap -> gap.index() >= 0);
    }

    /// The gap in which it runs as it is drawn.
    private Optional<Gap> seen(boolean level) {
        return sheet.flatMap(shown -> {
            Optional<Course> course = shown.hits().course(link.id());
            return course.flatMap(one -> Gaps.of(shown, view).main(one, level));
        });
    }

    /// The gap beside where it begins.
    private Optional<Gap> beside(boolean level, int by) {
        return level
                ? row(link.from()).map(row -> new Gap(true, by < 0 ? row : row + 1))
                : span(link.from()).map(span -> new Gap(false, by < 0 ? span.first() : span.last() + 1));
    }

    /// How many gaps are above an end of it; it stands in the row below them.
    private Optional<Integer> row(Id<?> end) {
        return switch (view.document().find(end).orElse(null)) {
            case Placed placed ->
                Optional.of(view.lanes().stream().map(Lane::id).toList().indexOf(placed.lane()))
                        .filter(row -> row >= 0);
            case Marker marker -> row(marker.on());
            case Column _ -> Optional.of(-1);
            case null, default -> Optional.empty();
        };
    }

    private Optional<Span> span(Id<?> end) {
        return switch (view.document().find(end).orElse(null)) {
            case Placed placed -> view.spans(placed.place()).stream().findFirst();
            case Marker marker -> span(marker.on());
            case Column column -> view.span(column.id());
            case null, default -> Optional.empty();
        };
    }
}
