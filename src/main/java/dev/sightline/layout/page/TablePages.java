package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.MovedMarks;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Extent;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pages of one table: a heading above it, cut between its rows, the head of its columns repeated on every page, and
/// what a thread is about where it goes on.
final class TablePages {
    private static final double WIDEST = 900;
    /// What is kept of the paper above a piece, so that rules are seen whole.
    private static final double ABOVE = 1;
    /// Between the reminder of a thread and what goes on; half of it above the reminder.
    private static final double BELOW = 6;

    private final Furniture furniture;
    private final PagePlan.Kind kind;
    private final String title;
    private final String map;

    /// @param title above the table
    /// @param map the title of the map that it belongs to; empty for none
    TablePages(Furniture furniture, PagePlan.Kind kind, String title, String map) {
        this.furniture = furniture;
        this.kind = kind;
        this.title = title;
        this.map = map;
    }

    /// How wide the table has to be set.
    static double width(PageFrame frame) {
        return Math.min(WIDEST, frame.content().width());
    }

    /// @param table with the head of its columns at its top
    List<Draft> drafts(Drawing table, PageFrame frame) {
        Drawing headed = headed(table);
        FragmentGrid grid = new FragmentGrid(headed);
        Extent head = head(headed);
        TableRows rows = TableRows.of(headed, head.right());
        Box content = frame.content();
        double room = content.height() - head.width();
        List<Extent> pieces = rows.pieces(headed, head, room);
        if (pieces.stream().anyMatch(piece -> rows.goingOn(piece).isPresent())) {
            double width = headed.size().width();
            double reminder = rows.threads()
                    .mapToDouble(thread -> set(thread, width).height())
                    .max()
                    .orElse(0);
            pieces = rows.pieces(headed, head, room - Math.min(reminder + 1.5 * BELOW, room / 4));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Extent piece : pieces) {
            Draft draft = new Draft(kind, title, frame);
            draft.map = map;
            double y = content.y();
            if (!drafts.isEmpty()) {
                draft.pane(headed, grid, part(headed, head), new Point(content.x() - 2, y), 1, true);
                y += head.width();
            }
            Optional<TableRows.Talk> thread = rows.goingOn(piece);
            if (thread.isPresent()) {
                Lettering on = furniture.lettering().fresh();
                Paragraph words = set(thread.get(), headed.size().width());
                Box line = new Box(content.x(), y + BELOW / 2, headed.size().width(), words.height());
                on.add(
                        Meaning.DECORATION,
                        line,
                        words.marks(
                                line.x(),
                                line.y(),
                                line.width(),
                                Align.START,
                                on.theme().secondary()));
                draft.pane(furniture.drawing("", frame.page(), on), Point.ORIGIN);
                y += words.height() + 1.5 * BELOW;
            }
            draft.pane(headed, grid, part(headed, piece), new Point(content.x() - 2, y), 1, false);
            draft.late((on, page, all) -> {
                furniture.header(draft, on, page, all, map);
                furniture.footer(draft, on, page, all);
            });
            drafts.add(draft);
        }
        return drafts;
    }

    /// What stands above the rest of a thread: its number and place.
    private Paragraph set(TableRows.Talk thread, double width) {
        Lettering on = furniture.lettering();
        String words = furniture.words().of("notes.continued", thread.number(), thread.place());
        return on.set(words, on.theme().textStyles().metaStrong(), width);
    }

    private static Box part(Drawing table, Extent rows) {
        return Box.between(-2, rows.left(), table.size().width() + 2, rows.right());
    }

    /// The table with its heading above it, in one drawing, so that it is listed below the heading.
    private Drawing headed(Drawing table) {
        Lettering on = furniture.lettering().fresh();
        Size size = table.size();
        double down = on.section(title, new Box(0, 0, size.width(), 0));
        List<Fragment> all = new ArrayList<>(on.fragments());
        for (Fragment fragment : table.fragments()) {
            List<Mark> marks = new MovedMarks(fragment.marks(), 0, down);
            all.add(new Fragment(fragment.meaning(), fragment.box().plus(0, down), marks));
        }
        return new Drawing("", table.language(), new Size(size.width(), size.height() + down), table.paper(), all);
    }

    /// The head of the columns, down to the rule below it.
    private static Extent head(Drawing table) {
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Fragment fragment : table.fragments()) {
            if (fragment.meaning().role() == Role.COLUMN_HEADER) {
                top = Math.min(top, fragment.box().y());
                bottom = Math.max(bottom, fragment.box().bottom());
            }
        }
        return new Extent(top - ABOVE, bottom + 5);
    }
}
