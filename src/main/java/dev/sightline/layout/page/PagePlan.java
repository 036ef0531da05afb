package dev.sightline.layout.page;

import dev.sightline.drawing.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A document spread over pages, ready to be printed or shown.
public record PagePlan(List<Leaf> leaves) {
    /// Below this many printed points nobody reads a text on paper; callers then warn.
    public static final double READABLE = 6.5;

    public PagePlan {
        leaves = List.copyOf(leaves);
    }

    /// What a page is for.
    public enum Kind {
        /// The front of a booklet.
        COVER,
        /// What of a booklet is on which page.
        CONTENTS,
        /// Who the journeys are about.
        PERSONAS,
        /// A whole map in small, to find one's way.
        OVERVIEW,
        /// A whole map.
        MAP,
        /// One sheet of a poster.
        TILE,
        /// How the sheets of a poster are put together.
        MOUNTING,
        /// A stage, or a part of one.
        STAGE,
        /// What was said about a map.
        NOTES,
        /// What could be made better.
        OPPORTUNITIES,
        /// What can be counted and measured on a map.
        FIGURES,
        /// What maps rest on, and the sources.
        METHOD,
        /// The maps told in words.
        TEXT,
        /// Legend, sources, and what else stands at the foot of a map.
        BACKGROUND
    }

    /// One page of the plan.
    ///
    /// @param title what it shows, in the document's language
    /// @param smallestText the printed size of the smallest text that is meant to be read, in points; 0 if
    ///     there is none
    public record Leaf(Kind kind, String title, Page page, double smallestText) {
        /// Whether all that is meant to be read on it can be read.
        public boolean readable() {
            return smallestText == 0 || smallestText >= READABLE - 0.005;
        }
    }

    /// The pages alone, for a printer.
    public List<Page> pages() {
        return leaves.stream().map(Leaf::page).toList();
    }

    /// The page with the smallest text; empty if no page has any.
    public Optional<Leaf> smallest() {
        return leaves.stream()
                .filter(leaf -> leaf.smallestText() > 0)
                .min(Comparator.comparingDouble(Leaf::smallestText));
    }
}
