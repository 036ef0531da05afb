package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The sheet between the panels of its two sides, each of which may be away. Where there is no room for both sides, the
/// one that was asked for last is seen, and in a window that is smaller still the sheet alone.
final class Panels extends SplitPane {
    private static final double LEFT_WIDTH = 288;
    private static final double RIGHT_WIDTH = 320;
    private static final double LEFT_LEAST = 232;
    private static final double RIGHT_LEAST = 240;
    private static final double SHEET_LEAST = 420;

    private final SideStack left;
    private final Region middle;
    private final SideStack right;
    private SideStack askedLast;
    private boolean onlySheet;

    Panels(SideStack left, Region middle, SideStack right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.askedLast = right;
        getStyleClass().add("panels");
        left.setMinWidth(LEFT_LEAST);
        middle.setMinWidth(SHEET_LEAST);
        right.setMinWidth(RIGHT_LEAST);
        setMinWidth(0);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        widthProperty().addListener((seen, before, after) -> {
            if (before.doubleValue() < 1) {
                divide();
            }
            arrange();
        });
    }

    /// The verbs that show and hide the panels.
    List<Verb> verbs() {
        return Stream.concat(left.verbs(), right.verbs()).toList();
    }

    boolean shows(Verb verb) {
        return left.shows(verb) || right.shows(verb);
    }

    /// Shows the panel of a verb if it is away, if only because there was no room, else takes it away.
    void toggle(Verb verb) {
        SideStack side = left.verbs().anyMatch(verb::equals) ? left : right;
        boolean lacksRoom = !onlySheet
                && side.shows(verb)
                && !getItems().isEmpty()
                && !getItems().contains(side);
        if (!lacksRoom) {
            side.toggle(verb);
        }
        if (side.shows(verb)) {
            askedLast = side;
        }
    }

    /// Brings the keyboard to the next panel that is seen, the sheet included, round from left to right.
    ///
    /// @param by 1 for the next one, −1 for the one before
    /// @param sheet brings it to the sheet
    void walk(int by, Runnable sheet) {
        List<SidePanel> shown = Stream.of(left, right)
                .filter(getItems()::contains)
                .flatMap(SideStack::shown)
                .toList();
        int here = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (isIn(shown.get(i).node())) {
                here = i + 1;
            }
        }
        int next = Math.floorMod(here + by, shown.size() + 1);
        if (next == 0) {
            sheet.run();
        } else {
            shown.get(next - 1).focus().run();
        }
    }

    private boolean isIn(Node panel) {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && !node.equals(panel)) {
            node = node.getParent();
        }
        return node != null;
    }

    void follow(Session session) {
        left.follow(session);
        right.follow(session);
    }

    /// Shows the sides that have panels to be seen; neither, where only the sheet shall be seen.
    void show(boolean alone) {
        onlySheet = alone;
        arrange();
    }

    private void arrange() {
        boolean any = !onlySheet && (getWidth() < 1 || getWidth() >= SHEET_LEAST + RIGHT_LEAST);
        boolean both = getWidth() < 1 || getWidth() >= LEFT_LEAST + SHEET_LEAST + RIGHT_LEAST;
        boolean onLeft = any && !left.isBare() && (both || askedLast.equals(left) || right.isBare());
        boolean onRight = any && !right.isBare() && (both || !onLeft);
        List<Node> wanted = new ArrayList<>();
        if (onLeft) {
            wanted.add(left);
        }
        wanted.add(middle);
        if (onRight) {
            wanted.add(right);
        }
        if (!getItems().equals(wanted)) {
            getItems().setAll(wanted);
            divide();
        }
    }

    /// Gives the panels their usual width; the sheet has the rest.
    private void divide() {
        double width = getWidth();
        if (width < 1) {
            return;
        }
        List<Double> places = new ArrayList<>();
        if (getItems().contains(left)) {
            places.add(LEFT_WIDTH / width);
        }
        if (getItems().contains(right)) {
            places.add(1 - RIGHT_WIDTH / width);
        }
        setDividerPositions(places.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
