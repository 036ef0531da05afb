package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Rank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element as it was found in a file: where it stands, what it is, and by which id it goes.
final class Entry {
    private static final Id<?> NONE = Id.of("");

    private final ElementKind kind;
    private final JsonObject json;
    private final @Nullable Entry parent;
    private final String list;
    private final int ordinal;
    private final Rank rank;
    private final @Nullable Entry map;
    private Id<?> id = NONE;
    private int place;

    /// @param parent what it stands in; null for the project alone
    /// @param list the name of the list it stands in
    /// @param ordinal its place in that list, from 1
    Entry(ElementKind kind, JsonObject json, @Nullable Entry parent, String list, int ordinal, Rank rank) {
        this.kind = kind;
        this.json = json;
        this.parent = parent;
        this.list = list;
        this.ordinal = ordinal;
        this.rank = rank;
        this.map = kind == ElementKind.MAP ? this : parent == null ? null : parent.map;
    }

    ElementKind kind() {
        return kind;
    }

    JsonObject json() {
        return json;
    }

    String list() {
        return list;
    }

    int ordinal() {
        return ordinal;
    }

    Rank rank() {
        return rank;
    }

    /// The id by which it goes; empty until it has one.
    String id() {
        return id.value();
    }

    /// The same id for the model; every reference to the element shares it.
    ///
    /// @param <T> what the element is, as its kind says
    <T extends Element> Id<T> key() {
        @SuppressWarnings("unchecked") // an id has no type at run time; whoever asks has asked for the kind
        Id<T> known = (Id<T>) id;
        return known;
    }

    /// Its place among all entries, from 0.
    int place() {
        return place;
    }

    void setPlace(int place) {
        this.place = place;
    }

    void setId(String id) {
        this.id = Id.of(id);
    }

    /// What it stands in.
    Entry parent() {
        if (parent == null) {
            throw new IllegalStateException("The project stands in nothing");
        }
        return parent;
    }

    /// The map it is part of, or is.
    Optional<Entry> map() {
        return Optional.ofNullable(map);
    }

    /// Whether it is part of the same map as another, or both of none.
    boolean isOnMapOf(Entry other) {
        return map == other.map;
    }

    /// What it is called, or says; empty for nothing.
    String name() {
        String field = switch (kind) {
            case PROJECT, MAP, SOURCE -> "title";
            case CARD, PAIN, GAIN, OPPORTUNITY, CAUSE -> "text";
            case GROUP -> "group";
            case LINK, MARKER, COMMENT, FOREIGN -> "";
            default -> "name";
        };
        String name = textOf(field);
        if (name.isEmpty() && (kind == ElementKind.LANE || kind == ElementKind.LINE)) {
            return textOf(kind.word());
        }
        return name;
    }

    private String textOf(String field) {
        return json.get(field) instanceof Json.Text text ? text.value() : "";
    }

    /// Its place in the words of the file: `card 3 of lane "Thinking" on map "Night train"`.
    String words() {
        if (parent == null) {
            return "the document";
        }
        String self = switch (kind) {
            case CARD, PAIN, GAIN, OPPORTUNITY, LINK, MARKER, COMMENT, FOREIGN -> named("");
            default -> named(name());
        };
        return switch (parent.kind) {
            case PROJECT -> self;
            case MAP -> self + " on " + parent.words();
            case LANE -> self + " of " + parent.words();
            case COMMENT, CAUSE -> self + " under " + parent.words();
            default -> self + parent.map().map(map -> " on " + map.words()).orElse("");
        };
    }

    private String named(String name) {
        if (name.isBlank()) {
            return kind.word() + " " + ordinal;
        }
        String oneLine = name.strip().replaceAll("\\s+", " ");
        int end = oneLine.offsetByCodePoints(0, Math.min(40, oneLine.codePointCount(0, oneLine.length())));
        return kind.word() + " \"" + oneLine.substring(0, end) + (end < oneLine.length() ? "…" : "") + "\"";
    }

    @Override
    public String toString() {
        return words();
    }
}
