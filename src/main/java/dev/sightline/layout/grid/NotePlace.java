package dev.sightline.layout.grid;

import dev.sightline.layout.SheetWords;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where on a map a note stands, as a way to go there: `Booking › Pay › Pains › “Card declined”`.
final class NotePlace {
    /// What stands between what something is in and the thing.
    static final String THEN = " › ";

    /// The text of a card is quoted whole: rows grow with it. Nobody wants a page of it to find the card again.
    private static final int WHOLE = 240;

    private final MapView view;
    private final SheetWords words;

    NotePlace(MapView view, SheetWords words) {
        this.view = view;
        this.words = words;
    }

    /// The way to what a comment is on, from the stage to the card.
    String of(Comment comment) {
        List<String> way = new ArrayList<>();
        Optional<? extends Element> on = view.document().find(comment.on());
        if (on.isEmpty()) {
            return words.of("notes.place.none");
        }
        walk(on.get(), way);
        way.removeIf(String::isBlank);
        return way.isEmpty() ? words.of("notes.place.document") : String.join(THEN, way);
    }

    private void walk(Element on, List<String> way) {
        switch (on) {
            case Project ignored -> way.add(words.of("notes.place.document"));
            case JourneyMap ignored -> way.add(words.of("notes.place.map"));
            case Column column -> columns(column, way);
            case Lane lane -> lane(lane, way);
            case SeparatorLine line -> {
                line.group()
                        .ifPresent(group -> way.add(view.document().get(group).name()));
                way.add(CalledBy.of(line).orElseGet(() -> words.of(line.kind())));
            }
            case Placed placed -> {
                List<MapView.Span> spans = view.leaves().isEmpty() ? List.of() : view.spans(placed.place());
                if (!spans.isEmpty()) {
                    across(spans.getFirst().first(), spans.getLast().last(), way);
                }
                find(placed.lane(), way);
                way.add(words.quoted(CalledBy.of(placed, WHOLE).orElse("…")));
            }
            case ScoreCurve curve -> {
                curve.lane().ifPresent(lane -> find(lane, way));
                way.add(curve.name());
            }
            case Marker marker -> {
                find(marker.on(), way);
                marker.at().ifPresent(column -> find(column, way));
                way.add(words.of(marker));
            }
            case Link link ->
                way.add(words.of(
                        "notes.place.link",
                        view.document().find(link.from()).flatMap(CalledBy::of).orElse("…"),
                        view.document().find(link.to()).flatMap(CalledBy::of).orElse("…")));
            default -> way.add(CalledBy.of(on).orElse(""));
        }
    }

    private void find(Id<?> id, List<String> way) {
        Optional<? extends Element> element = view.document().find(id);
        element.ifPresent(found -> walk(found, way));
    }

    private void lane(Lane lane, List<String> way) {
        lane.group().ifPresent(group -> way.add(view.document().get(group).name()));
        way.add(lane.name().isBlank() ? words.of(lane.kind()) : lane.name());
    }

    private void columns(Column column, List<String> way) {
        switch (column) {
            case Step step ->
                step.stage().ifPresent(stage -> columns(view.document().get(stage), way));
            case Stage stage ->
                stage.phase().ifPresent(phase -> columns(view.document().get(phase), way));
        }
        way.add(column.name());
    }

    /// The columns from one leaf to another: what both are in, then the two.
    private void across(int first, int last, List<String> way) {
        if (first == 0 && last == view.leaves().size() - 1 && last > 0) {
            return;
        }
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        columns(view.leaves().get(first), from);
        columns(view.leaves().get(last), to);
        int same = 0;
        while (same < Math.min(from.size(), to.size()) && from.get(same).equals(to.get(same))) {
            same++;
        }
        way.addAll(from.subList(0, same));
        if (same < from.size() && same < to.size() && first != last) {
            way.add(words.of("notes.place.range", from.getLast(), to.getLast()));
        } else {
            way.addAll(from.subList(same, from.size()));
        }
    }
}
