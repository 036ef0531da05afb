package dev.sightline.editor;

import java.util.EnumSet;
import java.util.Set;

/// Where the keys for walking lead.
final class Walking {
    private static final Set<Verb> WALKS = EnumSet.of(Verb.SELECT_MORE);

    static {
        WALKS.addAll(EnumSet.range(Verb.GO_LEFT, Verb.GO_BOTTOM));
        WALKS.addAll(EnumSet.range(Verb.GO_ROW_START, Verb.EXTEND_BOTTOM));
    }

    private Walking() {}

    /// Whether a verb only selects: it always can.
    static boolean isWalk(Verb verb) {
        return WALKS.contains(verb);
    }

    /// What a verb for walking selects.
    static Selection of(Verb verb, Selection from, Grid grid, GridWalk walk) {
        SelectionRange range = new SelectionRange(grid);
        return switch (verb) {
            case GO_LEFT -> walk.step(from, Direction.LEFT);
            case GO_RIGHT -> walk.step(from, Direction.RIGHT);
            case GO_UP -> walk.step(from, Direction.UP);
            case GO_DOWN -> walk.step(from, Direction.DOWN);
            case GO_FAR_LEFT -> walk.edge(from, Direction.LEFT);
            case GO_FAR_RIGHT -> walk.edge(from, Direction.RIGHT);
            case GO_TOP -> walk.edge(from, Direction.UP);
            case GO_BOTTOM -> walk.edge(from, Direction.DOWN);
            case GO_ROW_START -> walk.rowEnd(from, true);
            case GO_ROW_END -> walk.rowEnd(from, false);
            case GO_START -> walk.mapEnd(true);
            case GO_END -> walk.mapEnd(false);
            case EXTEND_LEFT -> range.extended(from, walk.past(from, Direction.LEFT));
            case EXTEND_RIGHT -> range.extended(from, walk.past(from, Direction.RIGHT));
            case EXTEND_UP -> range.extended(from, walk.past(from, Direction.UP));
            case EXTEND_DOWN -> range.extended(from, walk.past(from, Direction.DOWN));
            case EXTEND_FAR_LEFT -> range.extended(from, walk.edge(from, Direction.LEFT));
            case EXTEND_FAR_RIGHT -> range.extended(from, walk.edge(from, Direction.RIGHT));
            case EXTEND_TOP -> range.extended(from, walk.edge(from, Direction.UP));
            case EXTEND_BOTTOM -> range.extended(from, walk.edge(from, Direction.DOWN));
            case SELECT_MORE -> range.wider(from);
            default -> from;
        };
    }
}
