package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/// Where a fragment really is on the sheet. One box around a link covers cards that it only leads past; what is nothing
/// but lines is where its lines are.
final class LinePieces implements Outline.Teller {
    /// How near to a line is on the line, in points of the drawing.
    private static final double NEAR = 3;

    private final List<Box> pieces = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    private LinePieces() {}

    /// The boxes that hold a fragment: its own, or one for each piece of its lines.
    static List<Box> boxes(Fragment fragment) {
        boolean onlyLines = fragment.meaning().slot().isEmpty()
                && fragment.marks().stream().anyMatch(Mark.Stroke.class::isInstance)
                && fragment.marks().stream().allMatch(mark -> mark instanceof Mark.Stroke || mark instanceof Mark.Fill);
        if (!onlyLines) {
            return List.of(fragment.box());
        }
        LinePieces found = new LinePieces();
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.Stroke stroke) {
                stroke.outline().tell(found);
            }
        }
        return found.pieces;
    }

    @Override
    public void move(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    @Override
    public void line(double toX, double toY) {
        piece(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        line(toX, toY);
    }

    @Override
    public void close() {
        line(startX, startY);
    }

    private void piece(double fromX, double fromY, double toX, double toY) {
        Box along = Box.between(Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY));
        pieces.add(along.grown(NEAR));
    }
}
