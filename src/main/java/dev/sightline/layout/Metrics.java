package dev.sightline.layout;

/// The measures of a sheet, in points; all on a grid of 4.
///
/// @param margin free space around everything
/// @param column width of a column when nobody says otherwise
/// @param laneHeader width of the heads of lanes
/// @param gutter between cards, and between columns of a stage
/// @param stageGutter between the last column of a stage and the first of the next
/// @param lanePadding between a lane's edge and its content
/// @param cardPadding between a card's edge and its text
/// @param radius of corners
/// @param kindBar width of the bar that tells a card's kind
public record Metrics(
        double margin,
        double column,
        double laneHeader,
        double gutter,
        double stageGutter,
        double lanePadding,
        double cardPadding,
        double radius,
        double kindBar) {

    /// The usual measures.
    public static final Metrics USUAL = new Metrics(40, 176, 152, 8, 16, 12, 10, 6, 4);

    /// The same with heads of lanes of another width.
    public Metrics withLaneHeader(double width) {
        return new Metrics(margin, column, width, gutter, stageGutter, lanePadding, cardPadding, radius, kindBar);
    }
}
