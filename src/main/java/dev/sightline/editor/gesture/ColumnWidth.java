package dev.sightline.editor.gesture;

import dev.sightline.edit.Put;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Heads;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How wide the columns under a head are: all alike once it is dragged.
final class ColumnWidth {
    private static final int NARROWEST = 120;
    private static final int WIDEST = 480;
    /// Widths are multiples of this, as is all else on a sheet.
    private static final int STEP = 4;

    private ColumnWidth() {}

    /// The width of each leaf for the right edge of a head to stand at an x.
    static int at(Table table, Heads.Head head, double right) {
        List<Extent> leaves = table.sheet().columns().subList(head.first(), head.last() + 1);
        double columns = leaves.stream().mapToDouble(Extent::width).sum();
        double gutters = leaves.getLast().right() - leaves.getFirst().left() - columns;
        double each = (right - leaves.getFirst().left() - gutters) / leaves.size();
        return (int) Math.clamp(Math.rint(each / STEP) * STEP, NARROWEST, WIDEST);
    }

    /// Every column under a head so wide.
    static Put set(Table table, Heads.Head head, int width) {
        return put(table, head, Optional.of(width));
    }

    /// Every column under a head as wide as it is by itself.
    static Put asUsual(Table table, Heads.Head head) {
        return put(table, head, Optional.empty());
    }

    private static Put put(Table table, Heads.Head head, Optional<Integer> width) {
        List<Element> changed = new ArrayList<>();
        table.state().committed().find(head.column()).ifPresent(element -> {
            switch (element) {
                case Step step -> changed.add(step.withWidth(width));
                case Stage stage -> under(table, stage, width, changed);
                default -> {}
            }
        });
        changed.removeIf(element -> table.state()
                .committed()
                .find(element.id())
                .filter(element::equals)
                .isPresent());
        return new Put(head.first() == head.last() ? "Resize column" : "Resize columns", changed);
    }

    /// The stage says it for all its steps; what these said themselves is gone.
    private static void under(Table table, Stage stage, Optional<Integer> width, List<Element> changed) {
        changed.add(stage.withWidth(width));
        for (Element element : table.state().committed().elements()) {
            if (element instanceof Column column && isIn(column, stage.id())) {
                switch (column) {
                    case Step step -> changed.add(step.withWidth(Optional.empty()));
                    case Stage inner -> under(table, inner, width, changed);
                }
            }
        }
    }

    private static boolean isIn(Column column, Id<Stage> home) {
        return switch (column) {
            case Step step -> step.stage().filter(home::equals).isPresent();
            case Stage stage -> stage.phase().filter(home::equals).isPresent();
        };
    }
}
