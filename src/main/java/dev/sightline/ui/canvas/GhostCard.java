package dev.sightline.ui.canvas;

import dev.sightline.drawing.Fragment;
import dev.sightline.editor.GesturePicture.Ghost;
import dev.sightline.geometry.Box;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;

/// Something that is carried along, as it is drawn on the sheet, see-through. It is painted once and then only moved.
final class GhostCard extends Canvas {
    private static final double LARGEST = 1600;

    private final ScreenPainter painter = new ScreenPainter(getGraphicsContext2D());
    private Optional<Painted> painted = Optional.empty();

    /// What the canvas holds. The sheet is not part of it: what is carried stays as it was when it was taken.
    private record Painted(Id<?> element, double width, double height, double zoom) {}

    GhostCard() {
        getStyleClass().add("ghost");
        setOpacity(0.72);
    }

    /// Shows something of a sheet.
    void show(Ghost ghost, DrawnSheet sheet, double zoom) {
        Box box = ghost.box();
        Painted wanted = new Painted(ghost.element(), box.width(), box.height(), zoom);
        if (painted.filter(wanted::equals).isPresent()) {
            return;
        }
        painted = Optional.of(wanted);
        setWidth(Math.min(LARGEST, Math.ceil(box.width() * zoom) + 1));
        setHeight(Math.min(LARGEST, Math.ceil(box.height() * zoom) + 1));
        double grain = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        Optional<Box> from = sheet.boxes(ghost.element().value()).stream()
                .filter(one -> Math.abs(one.height() - box.height()) < 0.5
                        && (Math.abs(one.width() - box.width()) < 0.5 || one.x() <= box.x()))
                .findFirst();
        List<Fragment> fragments = new ArrayList<>();
        from.ifPresent(place -> sheet.grid().in(place, fragment -> {
            if (fragment.box().equals(place)
                    && fragment.meaning()
                            .element()
                            .filter(ghost.element().value()::equals)
                            .isPresent()) {
                fragments.add(fragment);
            }
        }));
        Box place = from.orElse(box);
        painter.paintAlone(
                fragments,
                new ScreenPainter.Placing(
                        zoom, -Math.rint(place.x() * zoom), -Math.rint(place.y() * zoom), grain, false),
                new Box(0, 0, getWidth(), getHeight()));
    }

    /// Lets go of what was carried.
    void forget() {
        if (painted.isPresent()) {
            painted = Optional.empty();
            setWidth(1);
            setHeight(1);
        }
    }
}
