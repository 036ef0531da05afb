package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where on which page each element is shown, so that links can lead there before its page is written.
final class PdfPlaces {
    /// The space around what a link leads to, in points of the drawing.
    private static final double AROUND = 24;

    private final int[] pages;
    private final List<Placement> placements;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(int page, Box box, boolean decoration) {}

    /// @param pages the numbers of the page objects
    PdfPlaces(List<Drawing> drawings, int[] pages, List<Placement> placements) {
        this.pages = pages;
        this.placements = placements;
        for (int page = 0; page < drawings.size(); page++) {
            for (Fragment fragment : drawings.get(page).fragments()) {
                if (fragment.meaning().element().isPresent()) {
                    boolean decoration = fragment.meaning().role() == Role.DECORATION;
                    Place place = new Place(page, fragment.box(), decoration);
                    // what says something is a better place to lead to than its ground
                    places.merge(
                            fragment.meaning().element().get(),
                            place,
                            (old, now) -> old.decoration && !now.decoration ? now : old);
                }
            }
        }
    }

    /// The destination, as PDF syntax, of a link to an element; empty if no page shows it.
    Optional<PdfBuffer> of(String element) {
        return Optional.ofNullable(places.get(element)).map(place -> view(place.page, place.box.grown(AROUND)));
    }

    /// The view of a page that shows a box of its drawing as large as the window allows.
    PdfBuffer view(int page, Box box) {
        PdfBuffer corners = new PdfBuffer();
        placements.get(page).rectangle(box, corners);
        PdfBuffer out = new PdfBuffer().put('[').ref(pages[page]).put("/FitR ");
        return out.put(corners.array(), 1, corners.length() - 1);
    }

    /// The view of a whole page.
    PdfBuffer whole(int page) {
        return new PdfBuffer().put('[').ref(pages[page]).put("/Fit]");
    }
}
