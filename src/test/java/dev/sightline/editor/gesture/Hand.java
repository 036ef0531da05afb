package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Pointer.Aim;
import dev.sightline.editor.Pointer.Button;
import dev.sightline.editor.Pointer.Held;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Plot;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.typography.Typesetter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A hand on a small map in a test: it presses, moves and lets go, and the sheet is laid out anew after each change as
/// the window does.
final class Hand {
    static final String MAP = """
        {
          "format": "sightline", "version": 1, "oldestReader": 1, "title": "Small",
          "maps": [{
            "title": "Small",
            "stages": [
              {"id": "stage-1", "name": "One", "steps": [
                {"id": "step-a", "name": "A"}, {"id": "step-b", "name": "B"}]},
              {"id": "stage-2", "name": "Two", "steps": [{"id": "step-c", "name": "C"}]},
              {"id": "stage-3", "name": "Three"}
            ],
            "rows": [
              {"lane": "customer-action", "id": "lane-do", "cards": [
                {"id": "first", "on": "step-a", "text": "first"},
                {"id": "below", "on": "step-a", "text": "below"},
                {"id": "middle", "on": "step-b", "text": "middle"},
                {"id": "last", "on": "step-c", "text": "last"}]},
              {"line": "visibility", "id": "line"},
              {"group": "Behind", "id": "group", "rows": [
                {"lane": "note", "id": "lane-note", "cards": [
                  {"id": "wide", "from": "step-a", "to": "step-b", "text": "wide"}]},
                {"lane": "pain", "id": "lane-pain"}]},
              {"lane": "emotion", "id": "lane-feel", "curves": [{"id": "mood", "kind": "emotion", "points": {
                "step-a": -1, "step-b": 2}}]}
            ],
            "links": [{"id": "link", "from": "first", "to": "last"}]
          }]
        }
        """;

    private static final JourneyLayout LAYOUT = new JourneyLayout(new Typesetter());

    final Editor editor;
    final JourneyDocument first;
    private EditorState shown;
    private Point at = Point.ORIGIN;
    private Held held = Held.NONE;
    private boolean touch;
    private int clicks = 1;

    Hand() {
        this(JourneyJson.read(MAP.getBytes(StandardCharsets.UTF_8), "small")
                .openedDocument()
                .orElseThrow());
    }

    Hand(JourneyDocument document) {
        first = document;
        editor = new Editor(document, InstantSource.system(), Resting.NOWHERE);
        lay();
        editor.look(view -> view.in(new Size(1000, 800)).of(sheet().drawing().size()));
    }

    void lay() {
        shown = editor.state();
        editor.sheet(LAYOUT.layout(shown.document(), editor.state().map(), Theme.PAPER));
    }

    Sheet sheet() {
        return editor.sheet().orElseThrow();
    }

    void tell(Pointer pointer) {
        editor.pointer(pointer);
        if (!shown.showsSameAs(editor.state())) {
            lay();
        }
    }

    private Aim aim() {
        return Aim.of(at, editor.state().viewport().zoom(), held);
    }

    void undo() {
        editor.undo();
        lay();
    }

    /// With keys held from now on.
    Hand holding(boolean shortcut, boolean shift, boolean alt) {
        held = new Held(shortcut, shift, alt);
        return this;
    }

    Hand freely() {
        return holding(false, false, false);
    }

    /// With a finger from now on.
    Hand finger() {
        touch = true;
        return this;
    }

    /// With a mouse from now on.
    Hand mouse() {
        touch = false;
        return this;
    }

    Hand hover(Point point) {
        at = point;
        tell(new Pointer.Moved(aim(), false));
        return this;
    }

    Hand press(Point point) {
        return press(point, Button.PRIMARY);
    }

    Hand press(Point point, Button button) {
        if (!touch) {
            hover(point);
        }
        at = point;
        tell(new Pointer.Pressed(aim(), button, clicks, touch));
        return this;
    }

    Hand press(String element) {
        return press(box(element).center());
    }

    Hand to(Point point) {
        at = point;
        tell(new Pointer.Moved(aim(), true));
        return this;
    }

    Hand by(double dx, double dy) {
        return to(at.plus(dx, dy));
    }

    Hand release() {
        tell(new Pointer.Released(aim(), Button.PRIMARY));
        return this;
    }

    Hand escape() {
        tell(new Pointer.Cancelled(aim()));
        return this;
    }

    Hand longPress() {
        tell(new Pointer.LongPressed(aim()));
        return this;
    }

    Hand click(Point point) {
        return press(point).release();
    }

    Hand click(String element) {
        return click(box(element).center());
    }

    Hand doubleClick(Point point) {
        click(point);
        clicks = 2;
        click(point);
        clicks = 1;
        return this;
    }

    /// From the middle of one thing to a point.
    Hand drag(String element, Point target) {
        return press(element).by(6, 6).to(target).release();
    }

    Box box(String element) {
        return sheet().box(Id.of(element)).orElseThrow(() -> new AssertionError(element + " is not drawn"));
    }

    /// The paper of a place.
    Box place(String lane, int leaf) {
        return sheet().rows().stream()
                .filter(row -> row.element().equals(Id.of(lane)))
                .map(row -> sheet().hits().box(row, leaf, leaf))
                .findFirst()
                .orElseThrow();
    }

    GesturePicture picture() {
        return editor.state().gesture().picture();
    }

    int steps() {
        return editor.state().history().position();
    }

    JourneyDocument document() {
        return editor.state().committed();
    }

    MapView view() {
        return document().view(editor.state().map());
    }

    Element element(String id) {
        return document().find(Id.of(id)).orElseThrow();
    }

    Placed card(String id) {
        return (Placed) element(id);
    }

    /// The cards of a lane in their order, each with its columns.
    List<String> lane(String id) {
        Id<Lane> lane = Id.of(id);
        return view().placed(lane).stream()
                .map(card -> card.text() + " "
                        + String.join(
                                "+",
                                card.place().columns().stream().map(Id::value).toList()))
                .toList();
    }

    List<String> selected() {
        return editor.state().selection().elements().stream().map(Id::value).toList();
    }

    Plot plot() {
        return sheet().hits().plot(Id.of("mood")).orElseThrow();
    }

    Optional<BigDecimal> value(String column) {
        ScoreCurve curve = (ScoreCurve) element("mood");
        return curve.points().stream()
                .filter(point -> point.on().value().equals(column))
                .findFirst()
                .flatMap(point -> point.value());
    }
}
