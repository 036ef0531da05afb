package dev.sightline.editor.gesture;

import dev.sightline.edit.SpanEdit.Edge;
import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Spot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.layout.Plot;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which handles and buttons are shown for what the pointer is over.
record Holds(Table table, Pointer.Aim aim, boolean touch) {
    /// How near a seam must be for its "+" to show, in pixels.
    private static final double NEAR_SEAM = 14;
    /// How far below the heads the "+" between columns stands, in points.
    private static final double BELOW_HEAD = 4;
    /// How far below a card a finger finds the handle for links, in pixels, so that the card itself can be dragged.
    private static final double BESIDE_FINGER = 16;
    /// How far from the corner of an empty place its "+" stands, in pixels: a click in the middle only focuses it.
    private static final double INSIDE = 18;
    /// A place smaller than this on the screen, in pixels, shows no "+" of its own.
    private static final double ROOMY = 28;
    /// A head narrower than this on the screen, in pixels, has no "+" beside it.
    private static final double WIDE = 72;

    List<Hold> of(Grip grip) {
        List<Hold> holds = new ArrayList<>();
        switch (grip) {
            case Grip.OnCard(var card, var _) -> card(card, holds);
            case Grip.OnEdge(var card, var _) -> card(card, holds);
            case Grip.OnColumn(var head) -> head(head, holds);
            case Grip.OnColumnEdge(var head) -> head(head, holds);
            case Grip.OnPoint(var plot, var column) ->
                plot.dot(column).ifPresent(dot -> holds.add(new Hold(Shape.POINT, dot.at(), grip)));
            case Grip.OnLinkEnd(var link, var _) -> link(link, holds);
            case Grip.OnLinkBend(var link) -> link(link, holds);
            case Grip.OnElement(var element) -> link(element, holds);
            case Grip.OnPlace(var spot) -> place(spot, holds);
            case Grip.OnRow _,
                    Grip.OnPaper _,
                    Grip.OnLinkHandle _,
                    Grip.OnSeam _,
                    Grip.OnFirstStep _,
                    Grip.OnPlus _ -> {}
        }
        seams(holds);
        return holds;
    }

    private void card(Id<? extends Placed> card, List<Hold> holds) {
        List<Box> boxes = table.sheet().boxes(card);
        if (boxes.isEmpty() || boxes.getFirst().width() * aim.zoom() < Reach.HANDY) {
            return;
        }
        Box first = boxes.getFirst();
        Box last = boxes.getLast();
        if (table.hasColumns()) {
            holds.add(
                    new Hold(Shape.STRETCH, new Point(first.x(), first.centerY()), new Grip.OnEdge(card, Edge.START)));
            holds.add(
                    new Hold(Shape.STRETCH, new Point(last.right(), last.centerY()), new Grip.OnEdge(card, Edge.END)));
        }
        Box here = table.box(card, table.leaf(aim.seen())).orElse(first);
        Grip link = new Grip.OnLinkHandle(card);
        if (touch) {
            holds.add(
                    new Hold(Shape.LINK, new Point(here.centerX(), here.bottom() + BESIDE_FINGER / aim.zoom()), link));
        } else {
            // where the card is seen small they stand off, so that at least half of it is its own
            double off = Math.max(0, Hold.LINK_REACH - here.height() * aim.zoom() / 4) / aim.zoom();
            holds.add(new Hold(Shape.LINK, new Point(here.centerX(), here.y() - off), link));
            holds.add(new Hold(Shape.LINK, new Point(here.centerX(), here.bottom() + off), link));
        }
    }

    private void head(Heads.Head head, List<Hold> holds) {
        Box box = head.box();
        if (box.width() * aim.zoom() < Reach.HANDY) {
            return;
        }
        holds.add(new Hold(Shape.LINK, new Point(box.centerX(), box.y()), new Grip.OnLinkHandle(head.column())));
        boolean childless = table.find(head.column()).orElse(null) instanceof Stage stage
                && stage.level() == Stage.Level.STAGE
                && head.first() == head.last()
                && table.column(head.first())
                        .filter(leaf -> leaf.id().equals(stage.id()))
                        .isPresent();
        if (childless) {
            holds.add(new Hold(
                    Shape.PLUS, new Point(box.centerX(), box.bottom() + BELOW_HEAD), new Grip.OnFirstStep(head)));
        }
    }

    private void link(Id<?> link, List<Hold> holds) {
        table.hits().course(link).ifPresent(course -> {
            holds.add(new Hold(Shape.END, course.start(), new Grip.OnLinkEnd(course.link(), true)));
            holds.add(new Hold(Shape.END, course.end(), new Grip.OnLinkEnd(course.link(), false)));
            BendHandle.at(table, course, aim.zoom())
                    .ifPresent(at -> holds.add(new Hold(Shape.BEND, at, new Grip.OnLinkBend(course.link()))));
        });
    }

    private void seams(List<Hold> holds) {
        double reach = (touch ? Reach.FINGER : NEAR_SEAM) / aim.zoom();
        table.heads().columnSeam(aim.seen(), reach).filter(seam -> isWide(seam)).ifPresent(seam -> {
            Point at = new Point(seam.line().x(), seam.line().bottom() + BELOW_HEAD);
            holds.add(new Hold(Shape.PLUS, at, new Grip.OnSeam(seam, true)));
        });
        table.heads().rowSeam(aim.seen(), reach).ifPresent(seam -> {
            Point at =
                    new Point(table.sheet().laneHeaders().centerX(), seam.line().y());
            holds.add(new Hold(Shape.PLUS, at, new Grip.OnSeam(seam, false)));
        });
    }

    /// Whether the column beside a seam is wide enough on the screen that most of its head is its own.
    private boolean isWide(Heads.Seam seam) {
        return table.heads()
                .head(seam.beside())
                .filter(head -> head.box().width() * aim.zoom() >= WIDE)
                .isPresent();
    }

    private void place(Spot spot, List<Hold> holds) {
        Optional<Sheet.Row> row = table.row(spot.row());
        if (row.isEmpty() || !table.hasColumns()) {
            return;
        }
        Box box = table.hits().box(row.get(), spot.leaf(), spot.leaf());
        if (!row.get().plots().isEmpty()) {
            row.get().plots().forEach(plot -> missing(plot, spot.leaf(), box, holds));
        } else if (isEmpty(spot) && box.height() * aim.zoom() >= ROOMY && box.width() * aim.zoom() >= ROOMY) {
            double inside = INSIDE / aim.zoom();
            holds.add(new Hold(Shape.PLUS, new Point(box.x() + inside, box.y() + inside), new Grip.OnPlus(spot)));
        }
    }

    private boolean isEmpty(Spot spot) {
        boolean channels = table.find(spot.row()).orElse(null) instanceof dev.sightline.model.Lane lane
                && lane.kind() == LaneKind.CHANNEL;
        return !channels && table.grid().at(spot).isEmpty();
    }

    /// Where a curve has no point yet, one can be set at the level that the pointer is at.
    private void missing(Plot plot, int leaf, Box box, List<Hold> holds) {
        Optional<Column> column = table.column(leaf);
        boolean taken = plot.dots().stream()
                .anyMatch(dot -> box.x() <= dot.at().x() && dot.at().x() <= box.right());
        if (column.isEmpty() || taken || holds.stream().anyMatch(hold -> hold.shape() == Shape.POINT)) {
            return;
        }
        Levels.of(plot.scale()).at(plot, aim.seen().y()).flatMap(plot::y).ifPresent(y -> {
            Point at = new Point(box.centerX(), y);
            holds.add(new Hold(
                    Shape.POINT, at, new Grip.OnPoint(plot, column.get().id())));
        });
    }
}
