package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Size;
import dev.sightline.model.Comment;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The notes of maps on pages that follow them.
final class NotePages {
    /// A list is read in the hand: on a sheet for the wall it would be lost.
    private static final double LARGEST = 297;

    private NotePages() {}

    /// The pages that notes stand on: upright in a booklet, else across, on a paper that can be held.
    static PageFrame frame(PageSetup setup, Furniture furniture, boolean upright) {
        boolean hand = !setup.paper().fits() && setup.paper().width() <= LARGEST;
        Paper paper = hand ? setup.paper() : Paper.A4;
        boolean landscape = upright ? setup.turn() == PageTurn.LANDSCAPE : setup.turn() != PageTurn.PORTRAIT;
        Size page = PageFrame.turned(paper, landscape);
        return PageFrame.of(setup, page, true, furniture.block(page));
    }

    /// All comments, of which each map lists those on what it shows and those on the document as a whole.
    static Set<String> of(JourneyDocument document) {
        return document.all(Comment.class).stream()
                .map(comment -> comment.id().value())
                .collect(Collectors.toSet());
    }

    /// Whether a table lists a note.
    static boolean isWorth(Drawing table) {
        return table.fragments().stream()
                .anyMatch(fragment -> fragment.meaning().role() == Role.NOTE);
    }

    /// The pages of a table of notes; none for an empty one.
    static List<Draft> drafts(Drawing table, Furniture furniture, String title, String map, PageFrame frame) {
        return isWorth(table)
                ? new TablePages(furniture, PagePlan.Kind.NOTES, title, map).drafts(table, frame)
                : List.of();
    }
}
