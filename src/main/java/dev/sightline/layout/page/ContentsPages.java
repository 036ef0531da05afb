package dev.sightline.layout.page;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is on which page of a booklet: a line for each section, one further in for what belongs to a map, with the
/// number of the page to which it leads.
final class ContentsPages {
    private static final TextStyle OUTER = TextStyle.of(Typeface.SEMIBOLD, 10, 14);
    private static final TextStyle INNER = TextStyle.of(Typeface.REGULAR, 10, 14);
    private static final double INDENT = 16;
    private static final double ROW = 19;
    private static final double NUMBERS = 30;
    private static final double WIDEST = 520;
    private static final double HEADING = 64;
    private static final double GAP = 6;

    private final Furniture furniture;
    private final PageFrame frame;

    /// A line of the list.
    ///
    /// @param draft the first page of what it names
    private record Entry(String name, boolean inner, Draft draft) {}

    ContentsPages(Furniture furniture, PageFrame frame) {
        this.furniture = furniture;
        this.frame = frame;
    }

    /// The pages that list some others; none if those are of one thing.
    ///
    /// @param all what is listed, in order; its cover is left out
    List<Draft> drafts(List<Draft> all) {
        List<Entry> entries = entries(all);
        if (entries.size() < 2) {
            return List.of();
        }
        int first = rows(HEADING);
        List<Draft> drafts = new ArrayList<>();
        for (int from = 0; from < entries.size(); ) {
            boolean headed = drafts.isEmpty();
            int to = Math.min(entries.size(), from + (headed ? first : rows(0)));
            drafts.add(draft(entries.subList(from, to), headed));
            from = to;
        }
        return drafts;
    }

    private int rows(double above) {
        return Math.max(1, (int) ((frame.content().height() - above) / ROW));
    }

    private static List<Entry> entries(List<Draft> all) {
        List<Entry> entries = new ArrayList<>();
        Draft before = null;
        for (Draft draft : all) {
            if (draft.kind != PagePlan.Kind.COVER && (before == null || !goesOn(before, draft))) {
                String name = draft.kind == PagePlan.Kind.OVERVIEW ? draft.map : draft.title;
                boolean inner = switch (draft.kind) {
                    case STAGE, NOTES, BACKGROUND -> true;
                    default -> false;
                };
                boolean named = !entries.isEmpty() && entries.getLast().name().equals(name);
                if (!name.isBlank() && !named) {
                    entries.add(new Entry(name, inner, draft));
                }
            }
            before = draft;
        }
        return entries;
    }

    private static boolean goesOn(Draft before, Draft draft) {
        return before.kind == draft.kind
                && before.title.equals(draft.title)
                && before.map.equals(draft.map)
                && Objects.equals(before.unit, draft.unit);
    }

    private Draft draft(List<Entry> entries, boolean headed) {
        String title = furniture.words().of("cover.contents");
        Draft draft = new Draft(PagePlan.Kind.CONTENTS, title, frame);
        draft.late((on, page, all) -> {
            Box content = frame.content();
            double y = content.y();
            if (headed) {
                y += on.section(title, new Box(content.x(), y, content.width(), 0));
            }
            for (Entry entry : entries) {
                row(on, entry, all.indexOf(entry.draft()) + 1, y);
                y += ROW;
            }
            furniture.header(draft, on, page, all, furniture.above(draft));
            furniture.footer(draft, on, page, all);
        });
        return draft;
    }

    private void row(Lettering on, Entry entry, int page, double y) {
        Box content = frame.content();
        double width = Math.min(content.width(), WIDEST);
        TextStyle style = entry.inner() ? INNER : OUTER;
        double indent = entry.inner() ? INDENT : 0;
        double room = width - indent - NUMBERS;
        String name = on.within(entry.name(), style, room, 1);
        Paragraph set = on.set(name, style, room);
        boolean fromRight = set.rightToLeft();
        Box row = new Box(content.x(), y, width, ROW);
        double left = fromRight ? row.x() + NUMBERS : row.x() + indent;
        List<Mark> marks =
                new ArrayList<>(set.marks(left, y, room, Align.START, on.theme().ink()));
        String number = String.valueOf(page);
        double wide = on.width(number, style);
        double at = fromRight ? row.x() : row.right() - wide;
        marks.addAll(on.set(number, style, NUMBERS)
                .marks(at, y, wide + 1, Align.START, on.theme().ink()));
        double used = on.width(name, style) + GAP;
        double from = fromRight ? row.x() + wide + GAP : left + used;
        double to = fromRight ? left + room - used : at - GAP;
        if (to > from) {
            double leader = y + style.lineHeight() - 4;
            on.line(from, leader, to, leader, Pen.dashed(on.theme().hairline(), 0.75, 1, 3));
        }
        String said = name + ", " + furniture.words().of("overview.stage", page);
        marks.add(Mark.Hyperlink.toPage(row, page, said));
        int level = entry.inner() ? 1 : 0;
        Meaning meaning = new Meaning(Role.CONTENTS, said, Optional.empty(), Optional.empty(), level, Optional.empty());
        on.add(meaning, row, marks);
    }
}
