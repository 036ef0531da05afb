package dev.sightline.exchange;

/// What a person takes a table for.
///
/// @param stages whether its first row names stages
/// @param steps whether the row below names their steps; counts only with `stages`
/// @param lanes whether its first column names lanes
/// @param list whether each cell is a card of its own at one place; then the others do not count
public record TableChoice(boolean stages, boolean steps, boolean lanes, boolean list) {
    /// Nothing but cells.
    public static final TableChoice CELLS = new TableChoice(false, false, false, false);
}
