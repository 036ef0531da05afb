package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.JsonWriter;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Place;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.Stage;
import dev.sightline.model.StageBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the elements that a census found into records.
final class Binder {
    private final Reading reading;
    private final Map<Entry, Id<?>> commented = new HashMap<>();

    private Binder(Reading reading) {
        this.reading = reading;
    }

    /// All elements of a file. What cannot be understood is told, and stands at what it is when nothing is said.
    static List<Element> bind(Register register, Reading reading) {
        Binder binder = new Binder(reading);
        List<Element> elements = new ArrayList<>(register.entries().size());
        for (Entry entry : register.entries()) {
            reading.turnTo(entry);
            elements.add(binder.element(entry));
        }
        return elements;
    }

    private Element element(Entry entry) {
        JsonObject json = entry.json();
        Rank rank = entry.rank();
        return switch (entry.kind()) {
            case PROJECT -> ProjectShape.PROJECT.read(json, reading).build();
            case PERSONA ->
                CatalogueShapes.PERSONA
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case SEGMENT ->
                CatalogueShapes.SEGMENT
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case ACTOR ->
                CatalogueShapes.ACTOR
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case TEAM ->
                CatalogueShapes.TEAM
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case CHANNEL ->
                CatalogueShapes.CHANNEL
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case TOUCHPOINT ->
                CatalogueShapes.TOUCHPOINT
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case SYSTEM ->
                CatalogueShapes.SYSTEM
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case SOURCE ->
                CatalogueShapes.SOURCE
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .build();
            case IMAGE -> image(entry);
            case CAUSE ->
                CatalogueShapes.CAUSE
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .parent(parent(entry, ElementKind.CAUSE))
                        .build();
            case MAP ->
                ColumnShapes.MAP.read(json, reading).id(id(entry)).rank(rank).build();
            case PHASE -> stage(entry, ColumnShapes.PHASE, Stage.Level.PHASE);
            case STAGE -> stage(entry, ColumnShapes.STAGE, Stage.Level.STAGE);
            case STEP ->
                ColumnShapes.STEP
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .stage(columnAround(entry))
                        .build();
            case LANE ->
                RowShapes.LANE
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .group(group(entry))
                        .build();
            case LINE ->
                RowShapes.LINE
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .group(group(entry))
                        .build();
            case GROUP ->
                RowShapes.GROUP
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .build();
            case CARD, PAIN, GAIN, OPPORTUNITY -> placed(entry);
            case CURVE ->
                TieShapes.CURVE
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .lane(parent(entry, ElementKind.LANE))
                        .build();
            case LINK ->
                TieShapes.LINK
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .build();
            case MARKER ->
                TieShapes.MARKER
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .build();
            case VIEW ->
                ViewShapes.VIEW
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .map(map(entry))
                        .build();
            case COMMENT -> comment(entry);
            case FOREIGN -> foreign(entry);
        };
    }

    private static <T extends Element> Id<T> id(Entry entry) {
        return entry.key();
    }

    private static Id<JourneyMap> map(Entry entry) {
        return id(entry.map().orElseThrow());
    }

    /// The element it stands in, if that is of a kind.
    private static <T extends Element> Optional<Id<T>> parent(Entry entry, ElementKind kind) {
        return entry.parent().kind() == kind ? Optional.of(id(entry.parent())) : Optional.empty();
    }

    private static Optional<Id<LaneGroup>> group(Entry row) {
        return parent(row, ElementKind.GROUP);
    }

    private static Optional<Id<Stage>> columnAround(Entry column) {
        return ElementKind.COLUMNS.contains(column.parent().kind())
                ? Optional.of(id(column.parent()))
                : Optional.empty();
    }

    private Element stage(Entry entry, Shape<Stage, StageBuilder> shape, Stage.Level level) {
        return shape.read(entry.json(), reading)
                .id(id(entry))
                .rank(entry.rank())
                .map(map(entry))
                .level(level)
                .phase(columnAround(entry))
                .build();
    }

    private Element placed(Entry entry) {
        JsonObject json = entry.json();
        Rank rank = entry.rank();
        Id<Lane> lane = id(entry.parent());
        Place place = place(json);
        return switch (entry.kind()) {
            case PAIN ->
                PlacedShapes.PAIN
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .lane(lane)
                        .place(place)
                        .build();
            case GAIN ->
                PlacedShapes.GAIN
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .lane(lane)
                        .place(place)
                        .build();
            case OPPORTUNITY ->
                PlacedShapes.OPPORTUNITY
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .lane(lane)
                        .place(place)
                        .build();
            default ->
                PlacedShapes.CARD
                        .read(json, reading)
                        .id(id(entry))
                        .rank(rank)
                        .lane(lane)
                        .place(place)
                        .build();
        };
    }

    /// Where a thing in a lane stands; the whole map where that cannot be understood, which is told.
    private Place place(JsonObject json) {
        Json on = json.get("on");
        Json from = json.get("from");
        Json to = json.get("to");
        if (on != null && from == null && to == null) {
            return on(on);
        } else if (on == null && from != null && to != null) {
            Entry first = column("from", from);
            Entry last = column("to", to);
            if (first != null && last != null) {
                checkLevels(json, first, last);
                return new Place.Range(id(first), id(last));
            }
        } else if (on == null && from == null && to == null) {
            reading.problem(
                    json,
                    "nothing says where it stands; write \"on\" with a phase, stage or step, \"on\": \"map\", or"
                            + " \"from\" and \"to\".");
        } else {
            reading.problem(json, "it stands either 'on' something or 'from' one 'to' another.");
        }
        return Place.wholeMap();
    }

    private Place on(Json on) {
        if (on instanceof Json.Text text && text.value().equals("map")) {
            return Place.wholeMap();
        } else if (on instanceof JsonArray array) {
            List<Id<? extends Column>> columns = new ArrayList<>();
            for (Json one : array.items()) {
                Entry column = column("on", one);
                if (column != null) {
                    columns.add(id(column));
                }
            }
            if (array.isEmpty()) {
                reading.problem(on, "'on' is an empty list; it must name a phase, stage or step.");
            }
            return new Place.Several(columns);
        }
        Entry column = column("on", on);
        return column == null ? Place.wholeMap() : Place.on(id(column));
    }

    private @Nullable Entry column(String field, Json json) {
        reading.enter(field);
        Entry column = Reference.COLUMN.find(json, reading);
        reading.leave();
        return column;
    }

    private void checkLevels(JsonObject json, Entry first, Entry last) {
        String from = first.kind().word();
        String to = last.kind().word();
        if (!from.equals(to)) {
            reading.problem(
                    json,
                    "it goes from a %s ('%s') to a %s ('%s'); both ends must be of one level."
                            .formatted(from, first.id(), to, last.id()));
        }
    }

    private Element image(Entry entry) {
        ImageAsset image = CatalogueShapes.IMAGE
                .read(entry.json(), reading)
                .id(id(entry))
                .rank(entry.rank())
                .build();
        if (!entry.json().has("data")) {
            reading.note(entry.json(), "This picture has no data.");
        }
        Json said = entry.json().find("mediaType").orElse(null);
        if (said instanceof Json.Text text
                && !image.data().equals(ImageForm.NOTHING)
                && !text.value().equals(image.data().mediaType())) {
            reading.note(
                    said,
                    "'mediaType' says %s, but the picture is %s; it is taken for what it is."
                            .formatted(
                                    Reading.shortened(text.value()),
                                    image.data().mediaType()));
        }
        return image;
    }

    private Element comment(Entry entry) {
        CommentBuilder comment = TieShapes.COMMENT.read(entry.json(), reading);
        Optional<Id<Comment>> replyTo = parent(entry, ElementKind.COMMENT);
        Id<?> on = replyTo.isPresent() ? commented.getOrDefault(entry.parent(), Project.ID) : null;
        Json said = entry.json().get("on");
        if (said != null) {
            reading.enter("on");
            Id<?> found = Reference.ANYTHING.read(said, reading);
            reading.leave();
            on = found == null ? on : found;
        } else if (on == null) {
            reading.problem(entry.json(), "'on' is missing: the id of the element that the comment is about.");
        }
        Id<?> about = on == null ? Project.ID : on;
        commented.put(entry, about);
        return comment.id(id(entry))
                .rank(entry.rank())
                .on(about)
                .replyTo(replyTo)
                .build();
    }

    private Element foreign(Entry entry) {
        reading.note(
                entry.json(), "this is of a kind that only a newer version knows; it is kept as it is, but not shown.");
        return new Foreign(id(entry), entry.rank(), id(entry.parent()), entry.list(), JsonWriter.line(entry.json()));
    }
}
