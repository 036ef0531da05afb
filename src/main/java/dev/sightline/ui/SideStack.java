package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The panels of one side of the sheet, of which at most two are seen, one above the other.
final class SideStack extends SplitPane {
    private static final double UPPER_SHARE = 0.5;
    private static final int MOST = 2;

    private final List<SidePanel> panels;
    private final List<Verb> asked = new ArrayList<>();

    /// The panels from the top down; none is seen before it is asked for.
    SideStack(SidePanel... panels) {
        this.panels = List.of(panels);
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("side-stack");
        for (SidePanel panel : panels) {
            panel.node().setMinHeight(120);
        }
    }

    /// The verbs that show and hide the panels.
    Stream<Verb> verbs() {
        return panels.stream().map(SidePanel::verb);
    }

    boolean shows(Verb verb) {
        return asked.contains(verb);
    }

    /// The panels that are seen, from the top down.
    Stream<SidePanel> shown() {
        return panels.stream().filter(panel -> shows(panel.verb()));
    }

    boolean isBare() {
        return asked.isEmpty();
    }

    /// Shows the panel if it is away, else takes it away. The one that was asked for longest ago, the first of the
    /// side aside, makes room for a third.
    void toggle(Verb verb) {
        if (!asked.remove(verb)) {
            asked.add(verb);
            if (asked.size() > MOST) {
                Verb first = panels.getFirst().verb();
                asked.remove(asked.get(0) == first ? 1 : 0);
            }
        }
        List<Node> wanted = new ArrayList<>();
        for (SidePanel panel : panels) {
            if (shows(panel.verb())) {
                wanted.add(panel.node());
            }
        }
        getItems().setAll(wanted);
        if (wanted.size() == MOST) {
            setDividerPositions(UPPER_SHARE);
        }
    }

    void follow(Session session) {
        panels.forEach(panel -> panel.follow().accept(session));
    }
}
