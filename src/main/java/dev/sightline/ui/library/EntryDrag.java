package dev.sightline.ui.library;

import dev.sightline.edit.Edit;
import dev.sightline.editor.Aim;
import dev.sightline.editor.Editor;
import dev.sightline.editor.form.Reuse;
import dev.sightline.geometry.Point;
import dev.sightline.layout.HitTest;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.Place;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// An entry carried from its list onto the sheet: onto a card, which then leads to it, or onto an empty place, where a
/// card comes to be.
final class EntryDrag {
    private static final DataFormat FORMAT = new DataFormat("application/x-sightline-entry");
    private static final double NEAR = 4;

    private final Supplier<Optional<Session>> session;
    private final Function<Point, Point> onSheet;
    private Optional<Point> last = Optional.empty();
    private boolean welcome;

    /// @param onSheet where on the sheet a point of the node lies
    EntryDrag(Supplier<Optional<Session>> session, Node sheet, Function<Point, Point> onSheet) {
        this.session = session;
        this.onSheet = onSheet;
        sheet.addEventHandler(DragEvent.DRAG_OVER, this::over);
        sheet.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        sheet.addEventHandler(DragEvent.DRAG_EXITED, event -> away());
    }

    /// Begins to carry an entry away.
    static void begin(Node from, Element entry, String name) {
        Dragboard board = from.startDragAndDrop(TransferMode.COPY);
        ClipboardContent content = new ClipboardContent();
        content.put(FORMAT, entry.id().value());
        content.putString(name);
        board.setContent(content);
        board.setDragView(from.snapshot(null, null));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(FORMAT)) {
            session.get().ifPresent(open -> {
                Point at = new Point(event.getX(), event.getY());
                if (!last.equals(Optional.of(at))) {
                    last = Optional.of(at);
                    welcome = edit(event, open)
                            .filter(found -> open.editor().preview(found))
                            .isPresent();
                }
                if (welcome) {
                    event.acceptTransferModes(TransferMode.COPY);
                } else {
                    open.editor().dropPreview();
                }
            });
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasContent(FORMAT)) {
            session.get().ifPresent(open -> {
                open.editor().dropPreview();
                edit(event, open).ifPresent(found -> {
                    event.setDropCompleted(open.editor().apply(found, Optional.empty(), Aim.NEW));
                });
            });
            event.consume();
        }
    }

    private void away() {
        last = Optional.empty();
        session.get().map(Session::editor).ifPresent(Editor::dropPreview);
    }

    private Optional<Edit> edit(DragEvent event, Session open) {
        JourneyDocument document = open.state().get().committed();
        Optional<Element> entry =
                document.find(Id.of(String.valueOf(event.getDragboard().getContent(FORMAT))));
        Point point = onSheet.apply(new Point(event.getX(), event.getY()));
        Optional<HitTest> hits = open.editor().sheet().map(sheet -> sheet.hits());
        if (entry.isEmpty() || hits.isEmpty()) {
            return Optional.empty();
        }
        String name = Naming.name(entry.get(), document);
        String words = Words.of("library.use", Naming.brief(name));
        Optional<Id<?>> hit = hits.get()
                .at(point, NEAR, 0)
                .filter(found -> found.part() != HitTest.Part.GROUND)
                .<Id<?>>map(HitTest.Hit::element)
                // the card that is only shown to try is no card to drop on
                .filter(id -> document.find(id).isPresent());
        if (hit.isPresent()) {
            return Reuse.on(document, entry.get(), List.of(hit.get()), words);
        }
        return hits.get()
                .cell(point)
                .flatMap(cell -> place(cell, open)
                        .map(place -> Reuse.at(Id.of(cell.row().element().value()), place, entry.get(), name, words)));
    }

    private static Optional<Place> place(HitTest.Cell cell, Session open) {
        List<Column> leaves = open.state().get().view().leaves();
        boolean lane = open.document()
                .find(cell.row().element())
                .filter(Lane.class::isInstance)
                .isPresent();
        return lane && cell.leaf() < leaves.size()
                ? Optional.of(Place.on(leaves.get(cell.leaf()).id()))
                : Optional.empty();
    }
}
