package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.Layout;
import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Tells a document as the tree of a file.
final class Composer {
    private static final SequencedMap<String, String> NOTHING = new LinkedHashMap<>();
    private static final List<String> LISTS = List.of(
            "personas",
            "segments",
            "actors",
            "teams",
            "channels",
            "touchpoints",
            "systems",
            "sources",
            "causes",
            "images",
            "maps",
            "comments");

    private final JourneyDocument document;
    private final Family family;

    private Composer(JourneyDocument document) {
        this.document = document;
        this.family = Family.of(document);
    }

    /// The tree of a document.
    static JsonObject compose(JourneyDocument document) {
        return new Composer(document).root();
    }

    private JsonObject root() {
        Project project = document.project();
        SequencedMap<String, String> unknown = new LinkedHashMap<>(unknownIn(project));
        JsonObject root = JsonObject.laidOut(Layout.OPEN);
        String schema = unknown.remove("/$schema");
        if (schema != null) {
            root.put("$schema", Kept.parsed(schema));
        }
        root.put("format", Versions.FORMAT);
        boolean newer = unknown.containsKey("/version");
        root.put("version", keptOr(unknown.remove("/version"), Versions.CURRENT));
        // which reader a newer version needs is not for this one to say when it does not say so itself
        if (!newer || unknown.containsKey("/oldestReader")) {
            root.put("oldestReader", keptOr(unknown.remove("/oldestReader"), Versions.OLDEST_READER));
        }
        root.put("writtenBy", Versions.PROGRAM);
        ProjectShape.PROJECT.write(project, root, unknown);
        LISTS.forEach(list -> putList(root, list, project, ElementKind.PROJECT));
        putForeignLists(root, project, ElementKind.PROJECT, ProjectShape.PROJECT);
        Kept.putBack(unknown, root);
        return root;
    }

    private static Json keptOr(@Nullable String kept, int ours) {
        return kept == null ? Json.amount(ours) : Kept.parsed(kept);
    }

    private SequencedMap<String, String> unknownIn(Element element) {
        return document.unknownFields().getOrDefault(element.id(), NOTHING);
    }

    /// Puts the elements that stand in a list of another, one a line.
    private void putList(JsonObject object, String list, Element home, ElementKind homeKind) {
        List<Element> elements = family.in(home.id(), list);
        if (elements.isEmpty()) {
            return;
        }
        JsonArray array = JsonArray.laidOut(Layout.OPEN);
        for (int i = 0; i < elements.size(); i++) {
            array.add(
                    element(elements.get(i), new MadeId.Home(homeKind, home.id().value()), list, i + 1));
        }
        object.put(list, array);
    }

    private void putForeignLists(JsonObject object, Element home, ElementKind homeKind, Shape<?, ?> shape) {
        for (String list : family.listsOf(home.id())) {
            if (!list.equals(Family.COLUMNS) && !shape.names().contains(list)) {
                putList(object, list, home, homeKind);
            }
        }
    }

    private Json element(Element element, MadeId.Home home, String list, int ordinal) {
        SequencedMap<String, String> unknown = unknownIn(element);
        JsonObject object = switch (element) {
            case Persona persona -> named(persona, CatalogueShapes.PERSONA, unknown);
            case Segment segment -> named(segment, CatalogueShapes.SEGMENT, unknown);
            case Actor actor -> named(actor, CatalogueShapes.ACTOR, unknown);
            case Team team -> named(team, CatalogueShapes.TEAM, unknown);
            case Channel channel -> named(channel, CatalogueShapes.CHANNEL, unknown);
            case Touchpoint touchpoint -> named(touchpoint, CatalogueShapes.TOUCHPOINT, unknown);
            case SystemUsed system -> named(system, CatalogueShapes.SYSTEM, unknown);
            case InformationSource source -> named(source, CatalogueShapes.SOURCE, unknown);
            case ImageAsset image -> image(image, unknown);
            case Cause cause -> cause(cause, home, ordinal, unknown);
            case JourneyMap map -> map(map, unknown);
            case Stage stage -> stage(stage, list, unknown);
            case Step step -> step(step, list, unknown);
            case LaneGroup group -> group(group, unknown);
            case Lane lane -> lane(lane, unknown);
            case SeparatorLine line -> line(line, home, list, ordinal, unknown);
            case Placed placed -> placed(placed, home, ordinal, unknown);
            case ScoreCurve curve -> tied(curve, ElementKind.CURVE, TieShapes.CURVE, home, ordinal, unknown);
            case Link link -> tied(link, ElementKind.LINK, TieShapes.LINK, home, ordinal, unknown);
            case Marker marker -> tied(marker, ElementKind.MARKER, TieShapes.MARKER, home, ordinal, unknown);
            case SavedView view -> named(view, ViewShapes.VIEW, unknown);
            case Comment comment -> comment(comment, home, ordinal, unknown);
            case Foreign foreign -> {
                Json json = Kept.parsed(foreign.json());
                yield json instanceof JsonObject kept ? kept : JsonObject.empty();
            }
            case Project _ -> throw new IllegalArgumentException("The project stands in no list");
        };
        Kept.putBack(unknown, object);
        return object;
    }

    /// An element that always says its id.
    private static <T extends Element> JsonObject named(
            T element, Shape<T, ?> shape, SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.empty().put("id", element.id().value());
        shape.write(element, object, unknown);
        return object;
    }

    /// An element that says its id only where somebody needs it, or where another would be made.
    private <T extends Element> JsonObject tied(
            T element,
            ElementKind kind,
            Shape<T, ?> shape,
            MadeId.Home home,
            int ordinal,
            SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.empty();
        putId(object, element, MadeId.of(kind, "", home, "", ordinal));
        shape.write(element, object, unknown);
        return object;
    }

    private void putId(JsonObject object, Element element, String made) {
        String id = element.id().value();
        if (!id.equals(made) || family.isReferred(element.id())) {
            object.put("id", id);
        }
    }

    private static JsonObject image(ImageAsset image, SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.empty().put("id", image.id().value());
        if (!image.data().equals(ImageForm.NOTHING)) {
            object.put("mediaType", image.data().mediaType());
        }
        CatalogueShapes.IMAGE.write(image, object, unknown);
        return object;
    }

    private JsonObject cause(Cause cause, MadeId.Home home, int ordinal, SequencedMap<String, String> unknown) {
        JsonObject object = tied(cause, ElementKind.CAUSE, CatalogueShapes.CAUSE, home, ordinal, unknown);
        putList(object, "causes", cause, ElementKind.CAUSE);
        return object;
    }

    private JsonObject comment(Comment comment, MadeId.Home home, int ordinal, SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.empty();
        putId(object, comment, MadeId.of(ElementKind.COMMENT, "", home, "", ordinal));
        boolean sameAsAbove = comment.replyTo()
                .map(above -> document.get(above).on().equals(comment.on()))
                .orElse(false);
        if (!sameAsAbove) {
            object.put("on", comment.on().value());
        }
        TieShapes.COMMENT.write(comment, object, unknown);
        putList(object, "replies", comment, ElementKind.COMMENT);
        return object;
    }

    private JsonObject map(JourneyMap map, SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.laidOut(Layout.OPEN).put("id", map.id().value());
        ColumnShapes.MAP.write(map, object, unknown);
        putColumns(object, map, ElementKind.MAP);
        for (String list : List.of("rows", "curves", "links", "markers", "views")) {
            putList(object, list, map, ElementKind.MAP);
        }
        putForeignLists(object, map, ElementKind.MAP, ColumnShapes.MAP);
        return object;
    }

    /// The columns in an element, in a list called after the highest level among them.
    private void putColumns(JsonObject object, Element home, ElementKind homeKind) {
        List<Element> columns = family.in(home.id(), Family.COLUMNS);
        if (columns.isEmpty()) {
            return;
        }
        ElementKind highest = ElementKind.STEP;
        for (Element column : columns) {
            ElementKind level = level(column);
            highest = level.compareTo(highest) < 0 ? level : highest;
        }
        String list = highest.word() + "s";
        JsonArray array = JsonArray.laidOut(Layout.OPEN);
        MadeId.Home madeHome = new MadeId.Home(homeKind, home.id().value());
        for (int i = 0; i < columns.size(); i++) {
            array.add(element(columns.get(i), madeHome, list, i + 1));
        }
        object.put(list, array);
    }

    private static ElementKind level(Element column) {
        return switch (column) {
            case Stage stage when stage.level() == Stage.Level.PHASE -> ElementKind.PHASE;
            case Stage _ -> ElementKind.STAGE;
            default -> ElementKind.STEP;
        };
    }

    private JsonObject stage(Stage stage, String list, SequencedMap<String, String> unknown) {
        boolean phase = stage.level() == Stage.Level.PHASE;
        boolean full = !family.in(stage.id(), Family.COLUMNS).isEmpty();
        JsonObject object = JsonObject.laidOut(full ? Layout.HEAD : Layout.FIT)
                .put("id", stage.id().value());
        putLevel(object, stage, list);
        (phase ? ColumnShapes.PHASE : ColumnShapes.STAGE).write(stage, object, unknown);
        putColumns(object, stage, phase ? ElementKind.PHASE : ElementKind.STAGE);
        return object;
    }

    private static JsonObject step(Step step, String list, SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.empty().put("id", step.id().value());
        putLevel(object, step, list);
        ColumnShapes.STEP.write(step, object, unknown);
        return object;
    }

    private static void putLevel(JsonObject object, Element column, String list) {
        String level = level(column).word();
        if (!list.equals(level + "s")) {
            object.put("level", level);
        }
    }

    private JsonObject group(LaneGroup group, SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.laidOut(Layout.HEAD).put("group", group.name());
        object.put("id", group.id().value());
        RowShapes.GROUP.write(group, object, unknown);
        putList(object, "rows", group, ElementKind.GROUP);
        return object;
    }

    private JsonObject lane(Lane lane, SequencedMap<String, String> unknown) {
        boolean full = !family.listsOf(lane.id()).isEmpty();
        JsonObject object = JsonObject.laidOut(full ? Layout.HEAD : Layout.FIT).put("lane", Words.word(lane.kind()));
        object.put("id", lane.id().value());
        RowShapes.LANE.write(lane, object, unknown);
        putList(object, "cards", lane, ElementKind.LANE);
        putList(object, "curves", lane, ElementKind.LANE);
        return object;
    }

    private JsonObject line(
            SeparatorLine line, MadeId.Home home, String list, int ordinal, SequencedMap<String, String> unknown) {
        JsonObject object = JsonObject.empty().put("line", Words.word(line.kind()));
        String name = line.name().isEmpty() ? Words.word(line.kind()) : line.name();
        putId(object, line, MadeId.of(ElementKind.LINE, name, home, list, ordinal));
        RowShapes.LINE.write(line, object, unknown);
        return object;
    }

    private JsonObject placed(Placed placed, MadeId.Home home, int ordinal, SequencedMap<String, String> unknown) {
        PlacedShapes.Kind kind = switch (placed) {
            case Card _ -> PlacedShapes.Kind.CARD;
            case PainPoint _ -> PlacedShapes.Kind.PAIN;
            case Gain _ -> PlacedShapes.Kind.GAIN;
            case Opportunity _ -> PlacedShapes.Kind.OPPORTUNITY;
        };
        JsonObject object = JsonObject.empty();
        putId(object, placed, MadeId.of(kind.element(), "", home, "cards", ordinal));
        putPlace(object, placed.place());
        if (kind != PlacedShapes.Kind.usualIn(document.get(placed.lane()).kind())) {
            object.put("kind", Words.word(kind));
        }
        switch (placed) {
            case Card card -> PlacedShapes.CARD.write(card, object, unknown);
            case PainPoint pain -> PlacedShapes.PAIN.write(pain, object, unknown);
            case Gain gain -> PlacedShapes.GAIN.write(gain, object, unknown);
            case Opportunity opportunity -> PlacedShapes.OPPORTUNITY.write(opportunity, object, unknown);
        }
        return object;
    }

    private static void putPlace(JsonObject object, Place place) {
        switch (place) {
            case Place.On(var column) -> object.put("on", column.value());
            case Place.Range(var from, var to) ->
                object.put("from", from.value()).put("to", to.value());
            case Place.Several(var on) ->
                object.put("on", JsonArray.ofTexts(on.stream().map(Id::value).toList()));
            case Place.WholeMap() -> object.put("on", "map");
        }
    }
}
