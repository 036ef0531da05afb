package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.start.StartPage;
import dev.sightline.ui.tour.Tour;
import dev.sightline.ui.tour.TourStep;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Where the tour begins in a window, and where in it the things are that the tour points at.
final class TourGuide {
    private static final String SAMPLE = "/samples/coffee.sightline.json";
    private static final String TAKEN = "tour";

    private final Documents documents;
    private final ConfigFolder config;
    private final WindowFrame frame;
    private final StackPane window;
    private final CanvasPane canvas;
    private final Tour tour;

    TourGuide(
            StackPane window,
            CanvasPane canvas,
            DialogLayer dialogs,
            Documents documents,
            ConfigFolder config,
            WindowFrame frame) {
        this.window = window;
        this.canvas = canvas;
        this.documents = documents;
        this.config = config;
        this.frame = frame;
        tour = new Tour(window, canvas.canvas(), dialogs.visibleProperty(), this::place);
    }

    /// Begins on a sample that has no file, so that nothing can be harmed; in a window of its own if this one is in
    /// use.
    void begin() {
        config.happened(TAKEN);
        if (documents.isFree()) {
            tour.await();
            documents.openShipped(SAMPLE);
        } else {
            frame.another().perform(Verb.TOUR);
        }
    }

    /// Tells of a document that is shown.
    void shown(Session session) {
        tour.shown(session);
    }

    /// The tour.
    Tour tour() {
        return tour;
    }

    /// Offers it on the start page to somebody who has never taken it.
    void offer(StartPage page) {
        page.offerTour(!config.hasBeen(TAKEN));
    }

    private Optional<Bounds> place(TourStep step) {
        return switch (step) {
            case SHEET -> {
                // its middle, not its edge, where there would be no room beside it
                Bounds sheet = canvas.canvas().localToScene(canvas.canvas().getLayoutBounds());
                yield Optional.of(new BoundingBox(sheet.getCenterX(), sheet.getMinY() + sheet.getHeight() / 3, 0, 0));
            }
            case TYPE, ENTER -> {
                Point2D below = canvas.canvas().screenToLocal(canvas.menuPlace());
                yield Optional.ofNullable(below)
                        .map(canvas.canvas()::localToScene)
                        .map(at -> new BoundingBox(at.getX(), at.getY() + 8, 0, 0));
            }
            case UNDO -> bounds("#" + Verb.UNDO);
            case PALETTE -> bounds(".menu-bar");
            case INSPECTOR -> bounds(".inspector");
            case EXPORT -> bounds("#" + Verb.EXPORT);
        };
    }

    private Optional<Bounds> bounds(String selector) {
        return Optional.ofNullable(window.lookup(selector))
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()));
    }
}
