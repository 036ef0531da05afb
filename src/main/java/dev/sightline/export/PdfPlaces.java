package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where on which page each thing is said, so that links and bookmarks can lead there before its page is written.
final class PdfPlaces {
    /// The space around what a link leads to, in points of the drawing.
    private static final double AROUND = 24;

    private final int[] pages;
    private final PdfTags tags;
    private final Map<String, Fragment> elements = new HashMap<>();
    /// Where what is shown in brief elsewhere is told at length.
    private final Map<String, Fragment> told = new HashMap<>();
    private final IdentityHashMap<Fragment, Spot> spots = new IdentityHashMap<>();

    /// Of each page what it says first, a heading before all else.
    private final Map<Integer, Fragment> first = new HashMap<>();

    private record Spot(int page, Window window, Placement placement) {}

    /// @param pages the numbers of the page objects
    PdfPlaces(List<Page> planned, int[] pages, PdfTags tags) {
        this.pages = pages;
        this.tags = tags;
        for (int page = 0; page < planned.size(); page++) {
            for (Window window : planned.get(page).windows()) {
                Spot spot = new Spot(page, window, Placement.of(planned.get(page), window));
                List<Fragment> fragments = window.drawing().fragments();
                for (int i = window.said().nextSetBit(0);
                        i >= 0;
                        i = window.said().nextSetBit(i + 1)) {
                    add(fragments.get(i), spot);
                }
            }
        }
    }

    private void add(Fragment fragment, Spot spot) {
        if (spots.putIfAbsent(fragment, spot) == null) {
            if (!isGround(fragment) && !fragment.meaning().words().isBlank()) {
                first.merge(spot.page, fragment, (old, now) -> isHeading(old) || !isHeading(now) ? old : now);
            }
            if (isAtLength(fragment)) {
                fragment.meaning().element().ifPresent(element -> told.putIfAbsent(element, fragment));
            }
            fragment.meaning()
                    .element()
                    .ifPresent(
                            element -> elements.merge(element, fragment, (old, now) -> isBetter(now, old) ? now : old));
        }
    }

    /// Whether a fragment begins what is told of an element: a note, or a heading of its own.
    private static boolean isAtLength(Fragment fragment) {
        Role role = fragment.meaning().role();
        return role == Role.NOTE || role == Role.HEADING;
    }

    /// Whether one fragment is a better place to lead to than another of the same element: what says something rather
    /// than its ground, and a picture rather than what leads away from the page.
    private static boolean isBetter(Fragment one, Fragment other) {
        return isGround(other) && !isGround(one)
                || one.meaning().role() == Role.FIGURE
                        && other.meaning().role() == Role.PARAGRAPH
                        && other.marks().stream().anyMatch(Mark.Hyperlink.class::isInstance);
    }

    private static boolean isHeading(Fragment fragment) {
        Role role = fragment.meaning().role();
        return role == Role.TITLE || role == Role.HEADING;
    }

    private static boolean isGround(Fragment fragment) {
        return fragment.meaning().role() == Role.DECORATION;
    }

    /// Whether some page says a fragment.
    boolean isSaid(Fragment fragment) {
        return spots.containsKey(fragment);
    }

    /// What shows an element; empty if no page does.
    Optional<Fragment> fragment(String element) {
        return Optional.ofNullable(elements.get(element));
    }

    /// What shows each element.
    Map<String, Fragment> all() {
        return elements;
    }

    /// Of a numbered pin the note that it stands for, of a note its pin; of a thing in brief, such as a persona in the
    /// title, the heading below which it is described, and back. Empty for all else.
    Optional<Fragment> counterpart(Fragment fragment) {
        Optional<String> element = fragment.meaning().element().filter(told::containsKey);
        if (element.isEmpty() || isGround(fragment)) {
            return Optional.empty();
        }
        Fragment brief = elements.get(element.get());
        Fragment whole = told.get(element.get());
        return Optional.ofNullable(fragment.equals(whole) ? brief : fragment.equals(brief) ? whole : null)
                .filter(other -> !other.equals(fragment));
    }

    /// The view around a fragment.
    PdfTarget around(Fragment fragment) {
        return view(fragment, fragment.box().grown(AROUND));
    }

    /// Where a link to an element leads; empty if no page shows it.
    Optional<PdfTarget> of(String element) {
        return Optional.ofNullable(elements.get(element)).map(this::around);
    }

    /// The view, on the page that says a fragment, that shows a box of its drawing as large as the window allows.
    PdfTarget view(Fragment fragment, Box box) {
        Spot spot = spots.get(fragment);
        if (spot == null) {
            return whole(0);
        }
        Box seen = inside(box, spot.window.part());
        PdfBuffer view = new PdfBuffer().put("/FitR ");
        // whole units will do, and are short
        view.integer(Math.round(spot.placement.x(seen.x()))).space();
        view.integer(Math.round(spot.placement.y(seen.bottom()))).space();
        view.integer(Math.round(spot.placement.x(seen.right()))).space();
        view.integer(Math.round(spot.placement.y(seen.y())));
        return target(spot.page, tags.target(fragment), view);
    }

    private PdfTarget target(int page, int element, PdfBuffer view) {
        PdfBuffer onPage = new PdfBuffer().put('[').ref(pages[page]).put(view).put(']');
        PdfBuffer structure = new PdfBuffer(64);
        if (element > 0) {
            structure.put('[').ref(element).put(view).put(']');
        }
        return new PdfTarget(onPage, structure);
    }

    /// What of a box is seen through a window, with what lies around the whole of a drawing.
    private static Box inside(Box box, Box part) {
        Box seen = part.grown(AROUND);
        return seen.overlaps(box)
                ? Box.between(
                        Math.max(box.x(), seen.x()),
                        Math.max(box.y(), seen.y()),
                        Math.min(box.right(), seen.right()),
                        Math.min(box.bottom(), seen.bottom()))
                : box;
    }

    /// The view of a whole page.
    PdfTarget whole(int page) {
        return target(page, element(page), new PdfBuffer().put("/Fit"));
    }

    /// The number of the element that says what stands first on a page; 0 in PDF 1.7, where nothing leads to elements.
    int element(int page) {
        Fragment fragment = first.get(page);
        return fragment == null ? tags.whole() : tags.target(fragment);
    }
}
