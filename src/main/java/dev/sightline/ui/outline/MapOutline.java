package dev.sightline.ui.outline;

import dev.sightline.model.Actor;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Marker;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import dev.sightline.ui.desk.Homes;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a map as an outline: its way, its lanes with what stands in them, its signs, ties and notes, and the
/// people and things of the document.
final class MapOutline {
    private final MapView view;
    private final JourneyDocument document;

    private MapOutline(MapView view) {
        this.view = view;
        this.document = view.document();
    }

    static OutlineEntry of(MapView view) {
        return new MapOutline(view).whole();
    }

    private OutlineEntry whole() {
        JourneyMap map = view.map();
        List<OutlineEntry> parts = new ArrayList<>();
        List<OutlineEntry> way = columns();
        if (!way.isEmpty()) {
            parts.add(heading("outline.way", "transit-connection-horizontal", way));
        }
        for (MapView.Band band : view.bands()) {
            List<OutlineEntry> rows = band.rows().stream().map(this::row).toList();
            if (band.group().isPresent()) {
                parts.add(entry(band.group().get(), "", rows));
            } else {
                parts.addAll(rows);
            }
        }
        addAll(parts, "outline.curves", "chart-bell-curve-cumulative", view.looseCurves());
        addAll(parts, "outline.markers", "star-four-points-outline", view.markers());
        addAll(parts, "outline.links", "vector-line", view.links());
        List<OutlineEntry> notes = notes();
        if (!notes.isEmpty()) {
            parts.add(heading("outline.notes", "comment-multiple-outline", notes));
        }
        List<OutlineEntry> library = library();
        if (!library.isEmpty()) {
            parts.add(heading("outline.library", "bookshelf", library));
        }
        return entry(map, "", parts);
    }

    private List<OutlineEntry> columns() {
        List<OutlineEntry> top = new ArrayList<>();
        view.phases().forEach(phase -> top.add(column(phase)));
        view.stages().stream().filter(stage -> stage.phase().isEmpty()).forEach(stage -> top.add(column(stage)));
        view.steps().stream().filter(step -> step.stage().isEmpty()).forEach(step -> top.add(column(step)));
        top.sort((one, other) -> Integer.compare(first(one), first(other)));
        return top;
    }

    private int first(OutlineEntry entry) {
        return entry.element()
                .flatMap(document::find)
                .flatMap(element -> element instanceof Column column ? view.span(column.id()) : Optional.empty())
                .map(Span::first)
                .orElse(0);
    }

    private OutlineEntry column(Column column) {
        List<OutlineEntry> below = new ArrayList<>();
        if (column instanceof Stage stage) {
            view.stages().stream()
                    .filter(one -> one.phase().filter(stage.id()::equals).isPresent())
                    .forEach(one -> below.add(column(one)));
            view.steps().stream()
                    .filter(one -> one.stage().filter(stage.id()::equals).isPresent())
                    .forEach(one -> below.add(column(one)));
        }
        return entry(column, "", below);
    }

    private OutlineEntry row(MapRow row) {
        List<OutlineEntry> inside = new ArrayList<>();
        if (row instanceof Lane lane) {
            view.placed(lane.id()).forEach(placed -> inside.add(entry(placed, where(placed), List.of())));
            view.curves(lane.id()).forEach(curve -> inside.add(entry(curve, "", List.of())));
        }
        return entry(row, "", inside);
    }

    private String where(Placed placed) {
        return switch (placed.place()) {
            case Place.WholeMap() -> Words.of("inspector.wholeMap");
            case Place.On(var column) -> name(column);
            case Place.Range(var from, var to) -> name(from) + " – " + name(to);
            case Place.Several(var on) ->
                String.join(", ", on.stream().map(this::name).toList());
        };
    }

    private String name(Id<? extends Column> column) {
        return document.find(column).map(found -> Naming.name(found, document)).orElse("");
    }

    private List<OutlineEntry> notes() {
        List<OutlineEntry> notes = new ArrayList<>();
        for (Element element : document.all(Comment.class)) {
            Comment comment = (Comment) element;
            boolean here = document.find(comment.on())
                    .filter(on -> on instanceof Project || isHere(on))
                    .isPresent();
            if (here && comment.replyTo().isEmpty()) {
                notes.add(entry(
                        comment,
                        comment.author(),
                        view.replies(comment).stream()
                                .map(reply -> entry(reply, reply.author(), List.of()))
                                .toList()));
            }
        }
        return notes;
    }

    private boolean isHere(Element on) {
        return Homes.map(on, document).map(view.map().id()::equals).orElse(true);
    }

    private List<OutlineEntry> library() {
        List<OutlineEntry> shelves = new ArrayList<>();
        addAll(shelves, "outline.personas", "account-outline", document.all(Persona.class));
        addAll(shelves, "outline.actors", "account-hard-hat-outline", document.all(Actor.class));
        addAll(shelves, "outline.teams", "account-group-outline", document.all(Team.class));
        addAll(shelves, "outline.channels", "swap-horizontal", document.all(Channel.class));
        addAll(shelves, "outline.touchpoints", "gesture-tap", document.all(Touchpoint.class));
        addAll(shelves, "outline.systems", "server-outline", document.all(SystemUsed.class));
        addAll(shelves, "outline.sources", "book-open-variant", document.all(InformationSource.class));
        return shelves;
    }

    private void addAll(List<OutlineEntry> parts, String key, String icon, List<? extends Element> elements) {
        if (!elements.isEmpty()) {
            parts.add(heading(
                    key,
                    icon,
                    elements.stream()
                            .map(one -> entry(one, detail(one), List.of()))
                            .toList()));
        }
    }

    private String detail(Element element) {
        return element instanceof Marker marker
                ? document.find(marker.on())
                        .map(on -> Naming.brief(Naming.name(on, document)))
                        .orElse("")
                : "";
    }

    private static OutlineEntry heading(String key, String icon, List<OutlineEntry> children) {
        return new OutlineEntry(Optional.empty(), Words.of(key), Integer.toString(children.size()), "", icon, children);
    }

    private OutlineEntry entry(Element element, String detail, List<OutlineEntry> children) {
        return new OutlineEntry(
                Optional.of(element.id()),
                Naming.name(element, document),
                detail,
                Naming.kind(element),
                element instanceof Step step && step.optional() ? "debug-step-over" : KindIcons.of(element),
                children);
    }
}
