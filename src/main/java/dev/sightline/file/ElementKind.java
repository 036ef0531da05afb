package dev.sightline.file;

import java.util.EnumSet;
import java.util.Set;

/// The kinds of elements as the file tells them apart.
enum ElementKind {
    PROJECT("project", "project"),
    PERSONA("persona", "persona"),
    SEGMENT("segment", "segment"),
    ACTOR("actor", "actor"),
    TEAM("team", "team"),
    CHANNEL("channel", "channel"),
    TOUCHPOINT("touchpoint", "touchpoint"),
    SYSTEM("system", "system"),
    SOURCE("information source", "source"),
    CAUSE("cause", "cause"),
    IMAGE("image", "image"),
    MAP("map", "map"),
    PHASE("phase", "phase"),
    STAGE("stage", "stage"),
    STEP("step", "step"),
    GROUP("group", "group"),
    LANE("lane", "lane"),
    LINE("line", "line"),
    CARD("card", "card"),
    PAIN("pain", "card"),
    GAIN("gain", "card"),
    OPPORTUNITY("opportunity", "card"),
    CURVE("curve", "curve"),
    LINK("link", "link"),
    MARKER("marker", "marker"),
    VIEW("view", "view"),
    COMMENT("comment", "comment"),
    FOREIGN("element of a newer version", "foreign");

    static final Set<ElementKind> COLUMNS = Set.copyOf(EnumSet.of(PHASE, STAGE, STEP));
    static final Set<ElementKind> PLACED = Set.copyOf(EnumSet.of(CARD, PAIN, GAIN, OPPORTUNITY));

    private static final Set<ElementKind> ON_MAP = EnumSet.range(PHASE, VIEW);

    private final String word;
    private final String prefix;

    ElementKind(String word, String prefix) {
        this.word = word;
        this.prefix = prefix;
    }

    /// Its name in a sentence.
    String word() {
        return word;
    }

    /// What an id that is made for one begins with.
    String prefix() {
        return prefix;
    }

    /// Whether it is part of one map, so that it can be on another map than is meant.
    boolean isOnMap() {
        return ON_MAP.contains(this);
    }
}
