package dev.sightline.ui.canvas;

import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Badge;
import dev.sightline.editor.GesturePicture.Handle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// What a gesture shows over the sheet, as a few nodes: places to land, what is carried, the rubber band, a link on its
/// way, handles. The canvas below is not painted for it.
final class GestureLayer extends Region {
    private static final double SEAM = 3;
    private static final double HEAD = 9;
    private static final double BESIDE_POINTER = 16;
    private static final int MOST_TARGETS = 400;

    private final Group targets = new Group();
    private final Rectangle clip = new Rectangle();
    private final Rectangle seam = styled(new Rectangle(), "drop-seam");
    private final Group ghosts = new Group();
    private final Rectangle marquee = styled(new Rectangle(), "marquee");
    private final Line line = styled(new Line(), "link-line");
    private final Polygon head = styled(new Polygon(), "link-head");
    private final Group handles = new Group();
    private final Label badge = styled(new Label(), "gesture-badge");
    private GesturePicture shown = GesturePicture.EMPTY;

    GestureLayer() {
        setMouseTransparent(true);
        badge.setManaged(false);
        targets.setClip(clip);
        getChildren().addAll(targets, seam, marquee, line, head, ghosts, handles, badge);
        getChildren().forEach(child -> child.setManaged(false));
        hideAll();
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private void hideAll() {
        for (Node one : List.of(seam, marquee, line, head, badge)) {
            one.setVisible(false);
        }
    }

    /// How points of the sheet are seen.
    interface Seen {
        /// Where a box is seen, in pixels; headers may be kept in view.
        Box seen(Box onSheet);

        /// What the window shows of the sheet beside the headers that are kept in view, in pixels.
        Box room();

        /// Pixels to a point.
        double zoom();
    }

    /// Shows a picture.
    ///
    /// @param drawn the sheet, for what is carried
    void show(GesturePicture picture, Seen view, Optional<DrawnSheet> drawn) {
        if (picture.equals(GesturePicture.EMPTY) && shown.equals(GesturePicture.EMPTY)) {
            return;
        }
        shown = picture;
        Box room = view.room();
        clip.setX(room.x());
        clip.setY(0);
        clip.setWidth(Math.max(0, room.width()));
        clip.setHeight(Math.max(0, room.bottom()));
        showTargets(picture, view, room);
        place(seam, picture.seam().map(view::seen).map(GestureLayer::thick));
        setStyle(seam, "refused", picture.refused());
        place(marquee, picture.marquee().map(view::seen));
        showLine(picture, view);
        showGhosts(picture, view, drawn);
        showHandles(picture, view, room);
        showBadge(picture, view);
    }

    private void showTargets(GesturePicture picture, Seen view, Box room) {
        List<Box> seen = new ArrayList<>();
        for (Box target : picture.targets()) {
            Box box = view.seen(target);
            if (seen.size() < MOST_TARGETS && box.overlaps(new Box(0, 0, room.right(), room.bottom()))) {
                seen.add(box);
            }
        }
        while (targets.getChildren().size() < seen.size()) {
            targets.getChildren().add(styled(new Rectangle(), "drop-target"));
        }
        for (int i = 0; i < targets.getChildren().size(); i++) {
            Rectangle one = (Rectangle) targets.getChildren().get(i);
            place(one, i < seen.size() ? Optional.of(seen.get(i)) : Optional.empty());
            setStyle(one, "refused", picture.refused());
        }
    }

    /// A line of some pixels where the box has no width or no height.
    private static Box thick(Box line) {
        return line.width() < line.height()
                ? new Box(line.x() - SEAM / 2, line.y(), SEAM, line.height())
                : new Box(line.x(), line.y() - SEAM / 2, line.width(), SEAM);
    }

    private static void place(Rectangle node, Optional<Box> box) {
        node.setVisible(box.isPresent());
        box.ifPresent(place -> {
            double left = Math.rint(place.x());
            double top = Math.rint(place.y());
            node.setX(left + 0.5);
            node.setY(top + 0.5);
            node.setWidth(Math.max(1, Math.rint(place.right()) - left - 1));
            node.setHeight(Math.max(1, Math.rint(place.bottom()) - top - 1));
        });
    }

    private static void setStyle(Node node, String style, boolean wanted) {
        if (wanted != node.getStyleClass().contains(style)) {
            if (wanted) {
                node.getStyleClass().add(style);
            } else {
                node.getStyleClass().remove(style);
            }
        }
    }

    private static Point point(Seen view, Point at) {
        Box seen = view.seen(new Box(at.x(), at.y(), 0, 0));
        return new Point(seen.x(), seen.y());
    }

    private void showLine(GesturePicture picture, Seen view) {
        boolean any = picture.line().size() > 1;
        line.setVisible(any);
        head.setVisible(any);
        if (!any) {
            return;
        }
        Point from = point(view, picture.line().getFirst());
        Point to = point(view, picture.line().getLast());
        double far = from.distance(to);
        if (far < 1) {
            line.setVisible(false);
            head.setVisible(false);
            return;
        }
        double dx = (to.x() - from.x()) / far;
        double dy = (to.y() - from.y()) / far;
        line.setStartX(from.x());
        line.setStartY(from.y());
        line.setEndX(to.x() - dx * HEAD);
        line.setEndY(to.y() - dy * HEAD);
        double backX = to.x() - dx * HEAD * 1.4;
        double backY = to.y() - dy * HEAD * 1.4;
        head.getPoints()
                .setAll(
                        to.x(),
                        to.y(),
                        backX - dy * HEAD / 2,
                        backY + dx * HEAD / 2,
                        backX + dy * HEAD / 2,
                        backY - dx * HEAD / 2);
        setStyle(line, "refused", picture.refused());
        setStyle(head, "refused", picture.refused());
    }

    private void showGhosts(GesturePicture picture, Seen view, Optional<DrawnSheet> drawn) {
        int wanted = drawn.isPresent() ? picture.ghosts().size() : 0;
        while (ghosts.getChildren().size() < wanted) {
            ghosts.getChildren().add(new GhostCard());
        }
        for (int i = 0; i < ghosts.getChildren().size(); i++) {
            GhostCard one = (GhostCard) ghosts.getChildren().get(i);
            one.setVisible(i < wanted);
            if (i < wanted) {
                Box seen = view.seen(picture.ghosts().get(i).box());
                one.show(picture.ghosts().get(i), drawn.orElseThrow(), view.zoom());
                one.relocate(Math.rint(seen.x()), Math.rint(seen.y()));
            } else {
                one.forget();
            }
        }
    }

    private void showHandles(GesturePicture picture, Seen view, Box room) {
        List<Node> nodes = new ArrayList<>();
        for (Handle handle : picture.handles()) {
            Point at = point(view, handle.at());
            if (at.x() >= 0 && at.y() >= 0 && at.x() <= room.right() && at.y() <= room.bottom()) {
                nodes.add(HandleShape.of(handle, at));
            }
        }
        handles.getChildren().setAll(nodes);
    }

    private void showBadge(GesturePicture picture, Seen view) {
        Optional<Badge> wanted = picture.badge();
        badge.setVisible(wanted.isPresent());
        wanted.ifPresent(one -> {
            Point at = point(view, one.at());
            badge.setText(one.text());
            badge.applyCss();
            badge.autosize();
            badge.relocate(
                    Math.rint(Math.min(at.x() + BESIDE_POINTER, getWidth() - badge.getWidth() - 4)),
                    Math.rint(Math.max(4, at.y() - badge.getHeight() / 2)));
        });
    }
}
