package dev.sightline.editor.gesture;

import dev.sightline.edit.SpanEdit.Edge;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Spot;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.layout.HitTest.Hit;
import dev.sightline.layout.HitTest.Part;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Placed;
import dev.sightline.model.SeparatorLine;
import java.util.Optional;

/// What a press would take hold of at a point. Reaches are meant in pixels, so that they are the same at any zoom.
record Reach(Table table, Pointer.Aim aim, boolean touch) {
    /// How far a mouse or pen may miss, in pixels.
    static final double MOUSE = 6;

    /// How far beside a card a mouse or pen still means it, in pixels.
    private static final double MOUSE_BESIDE = 3;

    /// How far a finger may miss, in pixels: with it on both sides a target is 44 wide.
    static final double FINGER = 22;

    /// How many pixels a press may move and still be a click.
    private static final double STILL = 4;

    private static final double STILL_FINGER = 10;
    /// A card narrower than this on the screen, in pixels, has no edges to stretch it by.
    static final double HANDY = 40;

    /// How far from it something is found, in points of the sheet.
    double points() {
        return (touch ? FINGER : MOUSE) / aim.zoom();
    }

    /// What is found there.
    Optional<Hit> hit() {
        return table.hits().at(aim.seen(), points(), (touch ? FINGER : MOUSE_BESIDE) / aim.zoom());
    }

    /// Whether a press has moved so far that it is no click.
    static boolean isDrag(Pointer.Aim from, Pointer.Aim to, boolean touch) {
        double far = Math.max(from.at().distance(to.at()), 0) * to.zoom();
        return far >= (touch ? STILL_FINGER : STILL);
    }

    Grip grip() {
        Point seen = aim.seen();
        Optional<Heads.Head> edge = table.heads().edge(seen, points());
        if (edge.isPresent()) {
            return new Grip.OnColumnEdge(edge.get());
        }
        Optional<Hit> hit = hit();
        Optional<Element> element = hit.flatMap(found -> table.find(found.element()));
        return hit.isPresent() && element.isPresent() && hit.get().part() != Part.GROUND
                ? grip(hit.get(), element.get())
                : paper();
    }

    private Grip grip(Hit hit, Element element) {
        return switch (element) {
            case Placed placed -> card(hit, placed);
            case Column column
            when hit.part() == Part.COLUMN_HEAD ->
                table.heads().head(column.id()).<Grip>map(Grip.OnColumn::new).orElse(new Grip.OnElement(column.id()));
            case Lane lane -> new Grip.OnRow(lane.id());
            case SeparatorLine line -> new Grip.OnRow(line.id());
            case LaneGroup group -> new Grip.OnRow(group.id());
            case Link link
            when hit.part() == Part.START || hit.part() == Part.END ->
                new Grip.OnLinkEnd(link.id(), hit.part() == Part.START);
            default -> point(hit).orElse(new Grip.OnElement(element.id()));
        };
    }

    private Grip card(Hit hit, Placed placed) {
        boolean wide = hit.box().width() * aim.zoom() >= HANDY && table.hasColumns();
        boolean edge =
                wide && (hit.part() == Part.LEFT_EDGE || hit.part() == Part.RIGHT_EDGE) && outermost(hit, placed);
        return edge
                ? new Grip.OnEdge(placed.id(), hit.part() == Part.LEFT_EDGE ? Edge.START : Edge.END)
                : new Grip.OnCard(placed.id(), hit.box());
    }

    /// Whether the edge is one of the whole, not of a part of something that stands on several columns.
    private boolean outermost(Hit hit, Placed placed) {
        return table.sheet().boxes(placed.id()).stream()
                .allMatch(box -> hit.part() == Part.LEFT_EDGE
                        ? box.x() >= hit.box().x()
                        : box.right() <= hit.box().right());
    }

    private Optional<Grip> point(Hit hit) {
        return hit.on().flatMap(column -> table.hits().plot(hit.element()).map(plot -> new Grip.OnPoint(plot, column)));
    }

    private Grip paper() {
        Optional<Spot> spot = table.spot(aim.seen());
        return spot.isPresent() ? new Grip.OnPlace(spot.get()) : new Grip.OnPaper();
    }

    /// The element at the point that a link may lead to.
    Optional<Id<?>> linkable() {
        return hit().filter(hit -> hit.part() != Part.GROUND && hit.part() != Part.ROW_HEAD)
                .map(Hit::element);
    }
}
