package dev.sightline.ui.canvas;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A window onto a sheet: a canvas somewhat larger than itself, which is only pushed along while the sheet is panned
/// and painted anew when its rim is used up or the zoom changes.
///
/// When another sheet differs in a few places only, as after each keystroke, these are painted on patches that lie on
/// the canvas: a canvas of its own clips for nothing, while a clip on a large canvas costs more than painting all of
/// it.
final class SheetLayer extends Region {
    private static final int MANY_PATCHES = 6;
    private static final double LARGE_PATCHES = 0.35;
    /// Pens and rings reach a little over the box of what they belong to.
    private static final double AROUND = 4;

    private final Canvas canvas = new Canvas();
    private final ScreenPainter painter;
    private final List<Patch> patches = new ArrayList<>();
    private final double rimX;
    private final double rimY;
    private Optional<Painted> painted = Optional.empty();
    private Optional<Content> patched = Optional.empty();

    /// What is to be seen: a sheet, and what of it is not.
    record Content(DrawnSheet sheet, Optional<HiddenText> hidden) {
        @SuppressWarnings("ReferenceEquality") // another sheet with the same content is painted all the same
        boolean is(Content other) {
            return sheet == other.sheet && hidden.equals(other.hidden);
        }
    }

    /// What the canvas holds.
    ///
    /// @param good the part that is painted, in pixels from the sheet's top left corner
    /// @param exact whether letters stand where they belong
    private record Painted(Content content, double zoom, double grain, double x, double y, Box good, boolean exact) {}

    /// How much time there is to paint.
    enum Pace {
        /// The next moment will be another: only what is seen is painted, letters on the nearest pixel.
        HASTY,
        /// The sheet is on its way: letters stay on the nearest pixel.
        MOVING,
        /// The sheet rests: letters stand where they belong.
        RESTING
    }

    /// A small canvas over a box of the sheet, in pixels from the sheet's top left corner.
    private final class Patch {
        private final Canvas canvas = new Canvas();
        private final ScreenPainter painter = SheetLayer.this.painter.on(canvas.getGraphicsContext2D());
        private Box box = new Box(0, 0, 0, 0);
    }

    /// @param rimX pixels painted in store at the left and right, as `rimY` above and below
    SheetLayer(double rimX, double rimY) {
        this(rimX, rimY, Optional.empty());
    }

    /// A window onto the same sheet, painted with the images that another layer has made.
    ///
    /// @param rimX pixels painted in store at the left and right, as `rimY` above and below
    SheetLayer(double rimX, double rimY, SheetLayer other) {
        this(rimX, rimY, Optional.of(other));
    }

    private SheetLayer(double rimX, double rimY, Optional<SheetLayer> other) {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        this.painter = other.map(layer -> layer.painter.on(gc)).orElseGet(() -> new ScreenPainter(gc));
        this.rimX = rimX;
        this.rimY = rimY;
        canvas.setManaged(false);
        getChildren().add(canvas);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMouseTransparent(true);
    }

    /// Shows a sheet with its top left corner at a place in this layer, in whole pixels.
    ///
    void show(Content content, double zoom, double x, double y, Pace pace) {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        fit(width + 2 * rimX, height + 2 * rimY);
        double grain = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        Box seen = new Box(-x, -y, width, height);
        Optional<Painted> usable = painted.filter(old -> old.zoom == zoom && old.grain == grain)
                .filter(old -> old.good.contains(seen))
                .filter(old -> old.exact || pace != Pace.RESTING)
                .filter(old -> patch(old, content, seen));
        if (usable.isEmpty()) {
            boolean hasty = pace == Pace.HASTY;
            boolean exact = pace == Pace.RESTING;
            // what has just changed may change again with the next key: the rim waits until the sheet is panned
            boolean changed = painted.filter(old -> !old.content.is(content)).isPresent();
            double keepX = hasty || changed ? 0 : rimX;
            double keepY = hasty || changed ? 0 : rimY;
            Box clip = new Box(rimX - keepX, rimY - keepY, width + 2 * keepX, height + 2 * keepY);
            painter.paint(content, new ScreenPainter.Placing(zoom, x + rimX, y + rimY, grain, exact), clip);
            Box good = new Box(-x - keepX, -y - keepY, clip.width(), clip.height());
            painted = Optional.of(new Painted(content, zoom, grain, x, y, good, exact));
            cover(List.of());
            patched = Optional.of(content);
        }
        painted.ifPresent(now -> canvas.relocate(x - now.x - rimX, y - now.y - rimY));
        for (Patch patch : patches) {
            patch.canvas.relocate(x + patch.box.x(), y + patch.box.y());
        }
    }

    private void fit(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            painted = Optional.empty();
        }
    }

    /// Makes what the canvas holds show other content, if little of it differs.
    private boolean patch(Painted old, Content content, Box seen) {
        if (patched.filter(content::is).isPresent()) {
            return true;
        }
        Drawing before = old.content.sheet.drawing();
        Drawing after = content.sheet.drawing();
        if (!before.paper().equals(after.paper()) || !before.size().equals(after.size())) {
            return false;
        }
        List<Box> boxes = old.content.is(content) ? List.of() : damage(old, content);
        double area =
                boxes.stream().mapToDouble(box -> box.width() * box.height()).sum();
        if (boxes.size() > MANY_PATCHES || area > LARGE_PATCHES * seen.width() * seen.height()) {
            return false;
        }
        cover(boxes);
        for (int i = 0; i < boxes.size(); i++) {
            Patch patch = patches.get(i);
            Box box = boxes.get(i);
            patch.painter.paint(
                    content,
                    new ScreenPainter.Placing(old.zoom, -box.x(), -box.y(), old.grain, true),
                    new Box(0, 0, box.width(), box.height()));
        }
        patched = Optional.of(content);
        return true;
    }

    /// In what whole pixels of its good part the canvas no longer holds what it should.
    private static List<Box> damage(Painted old, Content content) {
        double zoom = old.zoom;
        Box part = new Box(old.good.x() / zoom, old.good.y() / zoom, old.good.width() / zoom, old.good.height() / zoom);
        List<Fragment> before = old.content.sheet.grid().in(part);
        List<Fragment> after = content.sheet.grid().in(part);
        List<Box> damaged = new ArrayList<>(Damage.between(before, after));
        if (!old.content.hidden.equals(content.hidden)) {
            for (Optional<HiddenText> hidden : List.of(old.content.hidden, content.hidden)) {
                hidden.ifPresent(text ->
                        after.stream().filter(text::isIn).map(Fragment::box).forEach(damaged::add));
            }
        }
        List<Box> boxes = new ArrayList<>();
        for (Box one : damaged) {
            add(boxes, pixels(one, zoom));
            if (boxes.size() > MANY_PATCHES) {
                break;
            }
        }
        return boxes.stream().flatMap(box -> within(box, old.good)).toList();
    }

    private static Box pixels(Box box, double zoom) {
        return Box.between(
                Math.floor(box.x() * zoom - AROUND),
                Math.floor(box.y() * zoom - AROUND),
                Math.ceil(box.right() * zoom + AROUND),
                Math.ceil(box.bottom() * zoom + AROUND));
    }

    /// Boxes that overlap become one, so that no two patches lie over each other.
    private static void add(List<Box> boxes, Box next) {
        Box whole = next;
        for (int i = boxes.size() - 1; i >= 0; i--) {
            if (boxes.get(i).overlaps(whole)) {
                whole = whole.union(boxes.remove(i));
                i = boxes.size();
            }
        }
        boxes.add(whole);
    }

    private static Stream<Box> within(Box box, Box good) {
        Box cut = Box.between(
                Math.max(box.x(), good.x()),
                Math.max(box.y(), good.y()),
                Math.min(box.right(), good.right()),
                Math.min(box.bottom(), good.bottom()));
        return cut.width() > 0 && cut.height() > 0 ? Stream.of(cut) : Stream.empty();
    }

    /// Puts as many patches over the canvas as are wanted.
    private void cover(List<Box> boxes) {
        while (patches.size() < boxes.size()) {
            Patch patch = new Patch();
            patch.canvas.setManaged(false);
            patches.add(patch);
            getChildren().add(patch.canvas);
        }
        for (int i = 0; i < patches.size(); i++) {
            Patch patch = patches.get(i);
            patch.canvas.setVisible(i < boxes.size());
            if (i < boxes.size()) {
                patch.box = boxes.get(i);
                patch.canvas.setWidth(patch.box.width());
                patch.canvas.setHeight(patch.box.height());
            }
        }
    }
}
