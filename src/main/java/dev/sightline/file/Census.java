package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Id;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds every element in a file's tree, says what it is, and gives each its id.
final class Census {
    private static final Map<String, ElementKind> LISTS = Map.ofEntries(
            Map.entry("personas", ElementKind.PERSONA),
            Map.entry("segments", ElementKind.SEGMENT),
            Map.entry("actors", ElementKind.ACTOR),
            Map.entry("teams", ElementKind.TEAM),
            Map.entry("channels", ElementKind.CHANNEL),
            Map.entry("touchpoints", ElementKind.TOUCHPOINT),
            Map.entry("systems", ElementKind.SYSTEM),
            Map.entry("sources", ElementKind.SOURCE),
            Map.entry("causes", ElementKind.CAUSE),
            Map.entry("images", ElementKind.IMAGE),
            Map.entry("maps", ElementKind.MAP),
            Map.entry("comments", ElementKind.COMMENT));

    /// About how long an element is in a file.
    private static final int BYTES_OF_ONE = 200;

    private final Register register;
    private final Findings findings;
    private final boolean newer;
    private int curvesOnMap;

    private Census(Findings findings, boolean newer) {
        this.register = new Register(Math.min(findings.size() / BYTES_OF_ONE, Limits.ELEMENTS));
        this.findings = findings;
        this.newer = newer;
    }

    /// All elements below the root of a file.
    ///
    /// @param newer whether the file is of a newer version than this program's
    static Register of(JsonObject root, Findings findings, boolean newer) {
        Census census = new Census(findings, newer);
        Entry project = new Entry(ElementKind.PROJECT, root, null, "", 1, Rank.FIRST);
        census.register.add(project);
        census.register.claim("project", project);
        for (int i = 0; i < root.size(); i++) {
            String name = root.name(i);
            ElementKind kind = LISTS.get(name);
            if (kind != null) {
                census.each(
                        project,
                        name,
                        root.value(i),
                        (item, ordinal) -> census.top(kind, item, project, name, ordinal));
            } else {
                census.foreignList(project, name, root.value(i), ProjectShape.PROJECT);
            }
        }
        census.makeIds();
        return census.register;
    }

    private interface Visit {
        void at(JsonObject item, int ordinal);
    }

    /// Visits the objects of a list; says what is no list, or no object.
    private void each(Entry home, String name, Json list, Visit visit) {
        if (list instanceof Json.Null) {
            return;
        }
        if (!(list instanceof JsonArray array)) {
            findings.problem(
                    list.offset(), home.words(), "'" + name + "' is " + list.kind() + ", but must be a list […].");
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.item(i) instanceof JsonObject item) {
                visit.at(item, i + 1);
            } else {
                Json wrong = array.item(i);
                findings.problem(
                        wrong.offset(),
                        home.words(),
                        "'%s' holds %s at place %d, but must hold objects {…}.".formatted(name, wrong.kind(), i + 1));
            }
        }
    }

    private void each(Entry home, String name, Visit visit) {
        Json list = home.json().get(name);
        if (list != null) {
            each(home, name, list, visit);
        }
    }

    private Entry add(ElementKind kind, JsonObject json, Entry parent, String list, int ordinal) {
        return add(kind, json, parent, list, ordinal, ordinal - 1);
    }

    private Entry add(ElementKind kind, JsonObject json, Entry parent, String list, int ordinal, int rank) {
        Entry entry = new Entry(kind, json, parent, list, ordinal, Rank.nth(rank));
        register.add(entry);
        String id = said(entry);
        if (id != null) {
            claim(id, entry);
        }
        return entry;
    }

    private void top(ElementKind kind, JsonObject json, Entry project, String list, int ordinal) {
        switch (kind) {
            case MAP -> map(json, project, ordinal);
            case CAUSE, COMMENT -> tree(kind, json, project, list, ordinal);
            default -> add(kind, json, project, list, ordinal);
        }
    }

    private void tree(ElementKind kind, JsonObject json, Entry parent, String list, int ordinal) {
        Entry entry = add(kind, json, parent, list, ordinal);
        String inner = kind == ElementKind.CAUSE ? "causes" : "replies";
        each(entry, inner, (item, at) -> tree(kind, item, entry, inner, at));
    }

    private void map(JsonObject json, Entry project, int ordinal) {
        Entry map = add(ElementKind.MAP, json, project, "maps", ordinal);
        curvesOnMap = 0;
        columns(map, List.of(ElementKind.PHASE, ElementKind.STAGE, ElementKind.STEP));
        each(map, "rows", (item, at) -> row(item, map, at));
        each(map, "curves", (item, at) -> curve(item, map, at));
        each(map, "links", (item, at) -> add(ElementKind.LINK, item, map, "links", at));
        each(map, "markers", (item, at) -> add(ElementKind.MARKER, item, map, "markers", at));
        each(map, "views", (item, at) -> add(ElementKind.VIEW, item, map, "views", at));
        for (int i = 0; i < json.size(); i++) {
            foreignList(map, json.name(i), json.value(i), ColumnShapes.MAP);
        }
    }

    /// The columns in an element, in the one list among those of some levels.
    private void columns(Entry home, List<ElementKind> levels) {
        List<String> lists = new ArrayList<>();
        for (ElementKind level : levels) {
            String list = level.word() + "s";
            if (home.json().has(list)) {
                lists.add(list);
                each(home, list, (item, at) -> column(item, home, level, levels, list, at));
            }
        }
        if (lists.size() > 1) {
            findings.problem(
                    findings.nameOf(home.json().find(lists.get(1)).orElseThrow()),
                    home.words(),
                    "both '%s' and '%s' stand here; put all into '%s', and say \"level\" in those of another."
                            .formatted(lists.get(0), lists.get(1), lists.get(0)));
        }
    }

    private void column(
            JsonObject json, Entry home, ElementKind usual, List<ElementKind> levels, String list, int ordinal) {
        ElementKind level = usual;
        Json said = json.get("level");
        if (said != null) {
            ColumnShapes.Level word = ColumnShapes.LEVEL.peek(said);
            if (word == null) {
                findings.problem(
                        said.offset(),
                        home.words(),
                        said instanceof Json.Text text
                                ? ColumnShapes.LEVEL.unknown(text.value())
                                : "'level' is " + said.kind() + ", but must be a text.");
            } else {
                level = ElementKind.valueOf(word.name());
                if (!levels.contains(level)) {
                    findings.problem(
                            said.offset(),
                            home.words(),
                            "a %s cannot stand in %s."
                                    .formatted(
                                            level.word(),
                                            Reading.withArticle(home.kind().word())));
                }
            }
        }
        Entry entry = add(level, json, home, list, ordinal);
        if (level == ElementKind.PHASE) {
            columns(entry, List.of(ElementKind.STAGE, ElementKind.STEP));
        } else if (level == ElementKind.STAGE) {
            columns(entry, List.of(ElementKind.STEP));
        }
    }

    private void row(JsonObject json, Entry home, int ordinal) {
        List<String> said = new ArrayList<>();
        for (String kind : List.of("lane", "line", "group")) {
            if (json.has(kind)) {
                said.add(kind);
            }
        }
        if (said.isEmpty() && newer) {
            add(ElementKind.FOREIGN, json, home, "rows", ordinal);
        } else if (said.size() != 1) {
            findings.problem(
                    json.offset(),
                    home.words(),
                    said.isEmpty()
                            ? "row %d is neither a lane, a line nor a group; write \"lane\", \"line\" or \"group\"."
                                    .formatted(ordinal)
                            : "row %d says both '%s' and '%s'; it can be only one."
                                    .formatted(ordinal, said.get(0), said.get(1)));
        } else {
            switch (said.getFirst()) {
                case "lane" -> lane(json, home, ordinal);
                case "line" -> add(ElementKind.LINE, json, home, "rows", ordinal);
                default -> group(json, home, ordinal);
            }
        }
    }

    private void group(JsonObject json, Entry home, int ordinal) {
        if (home.kind() == ElementKind.GROUP) {
            findings.problem(json.offset(), home.words(), "row %d is a group in a group.".formatted(ordinal));
            return;
        }
        Entry group = add(ElementKind.GROUP, json, home, "rows", ordinal);
        each(group, "rows", (item, at) -> row(item, group, at));
    }

    private void lane(JsonObject json, Entry home, int ordinal) {
        Entry lane = add(ElementKind.LANE, json, home, "rows", ordinal);
        LaneKind kind = RowShapes.LANE_KIND.peek(json.get("lane"));
        PlacedShapes.Kind usual = PlacedShapes.Kind.usualIn(kind == null ? LaneKind.CUSTOM : kind);
        each(lane, "cards", (item, at) -> placed(item, lane, usual, at));
        each(lane, "curves", (item, at) -> curve(item, lane, at));
    }

    private void placed(JsonObject json, Entry lane, PlacedShapes.Kind usual, int ordinal) {
        Json said = json.get("kind");
        PlacedShapes.Kind kind = said == null ? usual : PlacedShapes.KIND.peek(said);
        if (kind != null) {
            add(kind.element(), json, lane, "cards", ordinal);
        } else if (newer && said instanceof Json.Text) {
            add(ElementKind.FOREIGN, json, lane, "cards", ordinal);
        } else if (said != null) {
            Entry card = add(ElementKind.CARD, json, lane, "cards", ordinal);
            findings.problem(
                    said.offset(),
                    card.words(),
                    said instanceof Json.Text text
                            ? PlacedShapes.KIND.unknown(text.value())
                            : "'kind' is " + said.kind() + ", but must be a text.");
        }
    }

    private void curve(JsonObject json, Entry home, int ordinal) {
        // all curves of a map are in one order, wherever they stand
        add(ElementKind.CURVE, json, home, "curves", ordinal, curvesOnMap++);
    }

    /// A list of objects that only a newer version knows: each is an element, so that others may refer to it.
    private void foreignList(Entry home, String name, Json value, Shape<?, ?> shape) {
        if (newer && isForeignList(name, value, shape)) {
            each(home, name, value, (item, at) -> add(ElementKind.FOREIGN, item, home, name, at));
        }
    }

    /// Whether the members of a list are taken as elements although nothing is known of them.
    static boolean isForeignList(String name, Json value, Shape<?, ?> shape) {
        return value instanceof JsonArray array
                && !array.isEmpty()
                && !shape.names().contains(name)
                && array.items().stream().allMatch(JsonObject.class::isInstance);
    }

    /// Gives an id to every element that says none, now that all others have theirs.
    private void makeIds() {
        for (Entry entry : register.entries()) {
            if (entry.id().isEmpty()) {
                register.claimMade(made(entry), entry);
            }
        }
    }

    /// The id that an element says; null when it says none, or one that cannot be, which is told.
    private @Nullable String said(Entry entry) {
        Json id = entry.json().get("id");
        if (id == null || id instanceof Json.Null) {
            return null;
        }
        if (!(id instanceof Json.Text text)) {
            findings.problem(id.offset(), entry.words(), "'id' is " + id.kind() + ", but must be a text.");
            return null;
        }
        String value = text.value();
        if (Register.RESERVED.contains(value)) {
            findings.problem(
                    id.offset(), entry.words(), "the id '" + value + "' has a meaning of its own; take another.");
            return null;
        }
        if (!Id.isForm(value)) {
            findings.problem(
                    id.offset(),
                    entry.words(),
                    "the id '" + Reading.shortened(value)
                            + "' must be a letter or digit, then at most 119 letters, digits or any of . _ : -");
            return null;
        }
        return value;
    }

    private void claim(String id, Entry entry) {
        Entry other = register.claim(id, entry);
        if (other != null) {
            Json at = entry.json().find("id").orElseThrow();
            findings.problem(
                    at.offset(),
                    entry.words(),
                    "the id '" + id + "' stands twice; " + other.words() + " has it already.");
        }
    }

    /// The id that is made for an element that says none. Parents come before what stands in them.
    private static String made(Entry entry) {
        return MadeId.of(entry.kind(), entry.name(), madeHome(entry.parent()), entry.list(), entry.ordinal());
    }

    private static MadeId.Home madeHome(Entry parent) {
        return new MadeId.Home(parent.kind(), parent.id());
    }
}
