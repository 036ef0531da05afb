package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;

/// The names of groups of lanes and of lines as pages of a stage show them: beside the rows and no wider than the heads
/// of lanes, so that none runs below the cards of the page. A long one is set smaller, and then in several lines.
final class RowNames {
    /// Print is no smaller, in points on paper.
    private static final double SMALLEST = 6.5;

    private static final double AIR = 4;

    private RowNames() {}

    /// @param scale at which it is printed
    static Sheet drawn(Sheet sheet, double scale, Lettering on) {
        Box lanes = sheet.laneHeaders();
        if (sheet.rows().isEmpty() || lanes.width() <= 0) {
            return sheet;
        }
        Drawing drawing = sheet.drawing();
        List<Fragment> fragments = new ArrayList<>(drawing.fragments().size());
        for (Fragment fragment : drawing.fragments()) {
            fragments.add(runsOver(fragment, lanes) ? named(fragment, sheet, SMALLEST / scale, on) : fragment);
        }
        return new Sheet(
                new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments),
                sheet.titleBlock(),
                sheet.columnHeaders(),
                sheet.laneHeaders(),
                sheet.columns(),
                sheet.rows(),
                sheet.courses());
    }

    private static boolean runsOver(Fragment fragment, Box lanes) {
        return fragment.meaning().role() == Role.ROW_HEADER
                && fragment.box().right() > lanes.right() + 1
                && fragment.marks().stream()
                        .anyMatch(mark ->
                                mark instanceof Mark.TextLine line && line.at().x() + line.width() > lanes.right());
    }

    private static Fragment named(Fragment fragment, Sheet sheet, double smallest, Lettering on) {
        List<Mark.TextLine> lines = fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .toList();
        TextStyle style = lines.getFirst().style();
        Ink ink = lines.getFirst().ink();
        double left = lines.getFirst().at().x();
        double room = sheet.laneHeaders().right() - left;
        String text =
                String.join(" ", lines.stream().map(line -> line.text().strip()).toList());
        double fitting = style.size() * room / (on.width(text, style) + 1);
        double size = Math.min(style.size(), Math.max(fitting, smallest));
        double shrunk = size / style.size();
        TextStyle smaller = new TextStyle(
                style.face(), size, Math.max(size * 1.15, style.lineHeight() * shrunk), style.tracking() * shrunk);
        Paragraph name = on.set(text, smaller, room);
        Box row = row(fragment, sheet);
        double first = lines.getFirst().at().y() - style.size();
        double y = name.lines().size() == 1
                ? first + (style.size() - size) / 2
                : Math.max(row.y(), Math.min(first, row.bottom() - name.height() - AIR));
        List<Mark> marks = new ArrayList<>(fragment.marks().stream()
                .filter(mark -> !(mark instanceof Mark.TextLine))
                .toList());
        marks.addAll(name.marks(left, y, room, Align.START, ink));
        return new Fragment(fragment.meaning(), fragment.box(), marks);
    }

    private static Box row(Fragment fragment, Sheet sheet) {
        String id = fragment.meaning().element().orElse("");
        return sheet.rows().stream()
                .filter(row -> row.element().value().equals(id))
                .map(Sheet.Row::whole)
                .findFirst()
                .orElse(fragment.box());
    }
}
