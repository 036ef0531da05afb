package dev.sightline.ui.canvas;

import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The names of stages, steps and lanes at a size of their own, over a sheet that is seen so large that its headers
/// would take most of the window.
final class ShortHeads extends Region {
    private static final double LINE = 28;
    private static final double STRIP = 132;

    private final Region band = new Region();
    private final Region strip = new Region();
    private final List<Label> labels = new ArrayList<>();
    private List<Entry> entries = List.of();
    private UnaryOperator<String> names = element -> "";

    /// A head that is shown by its name.
    ///
    /// @param onSheet where its long form is
    /// @param seen where the name is, in pixels
    record Entry(String element, Box onSheet, Box seen) {}

    ShortHeads() {
        band.getStyleClass().addAll("short-heads", "top");
        strip.getStyleClass().addAll("short-heads", "left");
        getChildren().addAll(strip, band);
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
    }

    /// Says what elements are called.
    void names(UnaryOperator<String> called) {
        names = called;
    }

    /// How many pixels the names of a sheet's columns take: a line for stages, one for steps.
    static double height(DrawnSheet sheet) {
        return levels(sheet).size() * LINE;
    }

    /// How many pixels the names of lanes take.
    static double width() {
        return STRIP;
    }

    private static List<Integer> levels(DrawnSheet sheet) {
        List<Integer> all = sheet.sheet().heads().all().stream()
                .map(Heads.Head::level)
                .distinct()
                .toList();
        return all.subList(Math.max(0, all.size() - 2), all.size());
    }

    /// Shows the names of what is in view.
    ///
    /// @param top whether columns are named here
    /// @param left whether lanes are
    /// @param from the place where the sheet begins beside lanes that are kept in view, in pixels
    void show(DrawnSheet sheet, Viewport view, boolean top, boolean left, double from) {
        double height = top ? height(sheet) : 0;
        double start = left ? STRIP : from;
        resizeRelocate(0, 0, view.window().width(), view.window().height());
        List<Entry> next = new ArrayList<>();
        if (left) {
            lanes(sheet, view, height, next);
        }
        if (top) {
            columns(sheet, view, start, next);
        }
        entries = List.copyOf(next);
        place(band, top, new Box(0, 0, getWidth(), height));
        place(strip, left, new Box(0, height, STRIP, Math.max(0, getHeight() - height)));
        label();
    }

    private static void lanes(DrawnSheet sheet, Viewport view, double height, List<Entry> into) {
        for (var row : sheet.sheet().rows()) {
            Box whole = view.toWindow(row.header());
            double y = Math.max(height, whole.y());
            double bottom = Math.min(view.window().height(), whole.bottom());
            if (bottom - y >= LINE / 2) {
                into.add(new Entry(row.element().value(), row.header(), Box.between(0, y, STRIP, bottom)));
            }
        }
    }

    private static void columns(DrawnSheet sheet, Viewport view, double start, List<Entry> into) {
        List<Integer> levels = levels(sheet);
        for (Heads.Head head : sheet.sheet().heads().all()) {
            Box whole = view.toWindow(head.box());
            double x = Math.max(start, whole.x());
            double right = Math.min(view.window().width(), whole.right());
            int line = levels.indexOf(head.level());
            if (line >= 0 && right - x >= LINE / 2) {
                into.add(new Entry(
                        head.column().value(), head.box(), Box.between(x, line * LINE, right, (line + 1) * LINE)));
            }
        }
    }

    private static void place(Region region, boolean visible, Box box) {
        region.setVisible(visible);
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    private void label() {
        while (labels.size() < entries.size()) {
            Label label = new Label();
            label.getStyleClass().add("short-head");
            label.setWrapText(true);
            label.setManaged(false);
            labels.add(label);
            getChildren().add(label);
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(i < entries.size());
            if (i < entries.size()) {
                Entry entry = entries.get(i);
                label.setText(names.apply(entry.element()));
                Box box = entry.seen();
                label.resizeRelocate(box.x(), box.y(), box.width(), Math.min(box.height(), 3 * LINE));
            }
        }
    }

    /// The middle of the head whose name is at a point.
    Optional<Point> onSheet(Point point) {
        return entries.stream()
                .filter(entry -> entry.seen().contains(point))
                .map(entry -> entry.onSheet().center())
                .findFirst();
    }

    void hide() {
        entries = List.of();
        List.of(band, strip).forEach(region -> region.setVisible(false));
        label();
    }
}
