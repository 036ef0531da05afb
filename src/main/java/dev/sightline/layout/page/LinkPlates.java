package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.MovedMarks;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The labels of links as pages show them: one that lies on the edge of a page stands whole on the page that shows
/// most of it.
final class LinkPlates {
    private LinkPlates() {}

    /// What of a drawing are labels of links.
    static List<Fragment> of(Sheet sheet) {
        Set<String> links = links(sheet);
        return sheet.drawing().fragments().stream()
                .filter(fragment -> isPlate(fragment, links))
                .toList();
    }

    private static Set<String> links(Sheet sheet) {
        Set<String> links = new HashSet<>();
        sheet.courses().forEach(course -> links.add(course.link().value()));
        return links;
    }

    private static boolean isPlate(Fragment fragment, Set<String> links) {
        return fragment.meaning().role() == Role.FIGURE
                && fragment.meaning().element().filter(links::contains).isPresent()
                && fragment.marks().stream().anyMatch(Mark.TextLine.class::isInstance);
    }

    /// A sheet with its labels moved into what pages show of it.
    ///
    /// @param parts of the sheet, none of which goes over the edge of a page
    static Sheet moved(Sheet sheet, List<Box> parts) {
        Set<String> links = links(sheet);
        if (links.isEmpty()) {
            return sheet;
        }
        Drawing drawing = sheet.drawing();
        List<Fragment> fragments = new ArrayList<>(drawing.fragments().size());
        for (Fragment fragment : drawing.fragments()) {
            fragments.add(isPlate(fragment, links) ? moved(fragment, parts) : fragment);
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

    private static Fragment moved(Fragment plate, List<Box> parts) {
        Box box = plate.box();
        Box home = box;
        double most = 0;
        for (Box part : parts) {
            double across = Math.min(box.right(), part.right()) - Math.max(box.x(), part.x());
            double down = Math.min(box.bottom(), part.bottom()) - Math.max(box.y(), part.y());
            boolean roomy = part.width() >= box.width() && part.height() >= box.height();
            if (roomy && across > 0 && down > 0 && across * down > most) {
                most = across * down;
                home = part;
            }
        }
        double dx = Math.clamp(box.x(), home.x(), home.right() - box.width()) - box.x();
        double dy = Math.clamp(box.y(), home.y(), home.bottom() - box.height()) - box.y();
        return dx == 0 && dy == 0
                ? plate
                : new Fragment(plate.meaning(), box.plus(dx, dy), new MovedMarks(plate.marks(), dx, dy));
    }
}
