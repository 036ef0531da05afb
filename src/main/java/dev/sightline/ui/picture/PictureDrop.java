package dev.sightline.ui.picture;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.Spot;
import dev.sightline.editor.clip.Pasting.PictureAim;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.HitTest;
import dev.sightline.layout.HitTest.Hit;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.desk.Session;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Files of pictures dragged onto the sheet: a box shows where they would land, and letting go puts them there.
public final class PictureDrop {
    private static final double REACH = 6;

    private final CanvasView canvas;
    private final PictureIntake intake;
    private final Supplier<Optional<Session>> session;
    private final Rectangle target = new Rectangle();

    /// Where pictures would land.
    private record Landing(PictureAim aim, Box box) {}

    /// @param pane around the canvas, for the box that shows where
    public PictureDrop(CanvasView canvas, Pane pane, PictureIntake intake, Supplier<Optional<Session>> session) {
        this.canvas = canvas;
        this.intake = intake;
        this.session = session;
        target.getStyleClass().add("drop-target");
        target.setManaged(false);
        target.setMouseTransparent(true);
        target.setVisible(false);
        pane.getChildren().add(target);
        canvas.addEventHandler(DragEvent.DRAG_OVER, this::over);
        canvas.addEventHandler(DragEvent.DRAG_EXITED, left -> target.setVisible(false));
        canvas.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void over(DragEvent event) {
        List<Path> files = pictures(event.getDragboard());
        if (!files.isEmpty()) {
            // what lands nowhere is no document either
            event.consume();
            if (show(files, new Point(event.getX(), event.getY()))) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        }
    }

    private void drop(DragEvent event) {
        List<Path> files = pictures(event.getDragboard());
        if (!files.isEmpty()) {
            event.setDropCompleted(drop(files, new Point(event.getX(), event.getY())));
            event.consume();
        }
    }

    /// Shows where files of pictures would land.
    ///
    /// @param at on the canvas
    /// @return whether they would land anywhere
    public boolean show(List<Path> files, Point at) {
        Optional<Landing> landing = landing(at, files.size());
        target.setVisible(landing.isPresent());
        landing.ifPresent(found -> {
            Box box = canvas.seen(found.box);
            target.setX(box.x());
            target.setY(box.y());
            target.setWidth(box.width());
            target.setHeight(box.height());
        });
        return landing.isPresent();
    }

    /// Takes files of pictures in where they land.
    ///
    /// @param at on the canvas
    /// @return whether they land anywhere
    public boolean drop(List<Path> files, Point at) {
        target.setVisible(false);
        Optional<Landing> landing = landing(at, files.size());
        landing.ifPresent(found -> session.get().ifPresent(open -> intake.files(open.editor(), files, found.aim)));
        return landing.isPresent();
    }

    /// The files, if all of them are pictures.
    private static List<Path> pictures(Dragboard board) {
        List<Path> files =
                board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
        return files.stream().allMatch(PictureIntake::isPicture) ? files : List.of();
    }

    private Optional<Landing> landing(Point at, int count) {
        return session.get()
                .flatMap(open -> open.sheet()
                        .get()
                        .flatMap(drawn -> landing(
                                drawn,
                                open.state().get(),
                                open.state().get().viewport().toSheet(at),
                                count)));
    }

    private static Optional<Landing> landing(DrawnSheet drawn, EditorState state, Point at, int count) {
        HitTest hits = drawn.sheet().hits();
        Optional<Hit> hit = hits.at(at, REACH / state.viewport().zoom(), 0);
        Optional<Element> owner = hit.filter(found -> count == 1)
                .flatMap(found -> state.committed().find(found.element()))
                .filter(PictureAim::takes);
        if (owner.isPresent()) {
            Id<?> id = owner.get().id();
            return Optional.of(new Landing(
                    new PictureAim(Optional.of(id), Optional.empty()), hit.get().box()));
        }
        return hits.cell(at)
                .filter(cell -> state.committed().find(cell.row().element()).orElse(null) instanceof Lane)
                .map(cell -> new Landing(
                        new PictureAim(
                                Optional.empty(),
                                Optional.of(new Spot(cell.row().element(), cell.leaf()))),
                        hits.box(cell.row(), cell.leaf(), cell.leaf())));
    }
}
