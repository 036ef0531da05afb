package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The bookmarks: for each drawing its title, below it the stages with their steps, the lanes, and the headings
/// that follow with the notes below them. Source: ISO 32000-1, 12.3.3.
final class PdfOutline {
    private static final int LONGEST_TITLE = 120;
    /// How much of a lane a bookmark shows, in points: at the full width of a large map it could not be read.
    private static final double LANE_VIEW = 1_400;
    private static final int NOTE = 60;

    private final PdfFile file;
    private final PdfPlaces places;
    private final List<Item> roots = new ArrayList<>();
    /// What is below the last heading of each level, of drawings without a title: one may go on below that of another.
    private final NavigableMap<Integer, List<Item>> trail = new TreeMap<>();

    private static final class Item {
        final String title;
        final PdfTarget view;
        final List<Item> inner = new ArrayList<>();
        boolean columns;
        int number;

        Item(String title, PdfTarget view) {
            this.title = title;
            this.view = view;
        }
    }

    /// An item that covers some columns or rows.
    private record Span(int from, int to, Item item) {}

    /// An item and the column or row by which it stands among its siblings, whatever their levels.
    private record Head(int from, Item item, Item parent) {}

    PdfOutline(PdfFile file, PdfPlaces places) {
        this.file = file;
        this.places = places;
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    /// Adds the bookmarks of a drawing. Several drawings of one map, such as its stages and what stands at its foot,
    /// have theirs in one place; what has no title has those of its headings.
    ///
    /// @param page the first that says something of it
    void add(Drawing drawing, int page) {
        String title = titleOf(drawing, page);
        boolean columns = says(drawing, Role.COLUMN_HEADER);
        Optional<Item> known = roots.stream()
                .filter(root -> root.title.equals(title) && !drawing.title().isBlank())
                .filter(root -> !(root.columns && columns))
                .findFirst();
        if (known.isEmpty()
                && !roots.isEmpty()
                && drawing.title().isBlank()
                && !columns
                && !says(drawing, Role.ROW_HEADER)) {
            headings(drawing, roots, trail);
            return;
        }
        Item root = known.orElseGet(() -> new Item(title, places.whole(page)));
        root.columns |= columns;
        if (known.isEmpty()) {
            roots.add(root);
        }
        double bottom = drawing.fragments().stream()
                .filter(fragment -> fragment.meaning().slot().isPresent())
                .mapToDouble(fragment -> fragment.box().bottom())
                .max()
                .orElse(drawing.size().height());
        double right = drawing.size().width();
        heads(drawing, Role.COLUMN_HEADER, root, box -> Box.between(box.x(), box.y(), box.right(), bottom));
        heads(drawing, Role.ROW_HEADER, root, box -> {
            double end = Math.max(box.right(), Math.min(right, box.x() + LANE_VIEW));
            return Box.between(box.x(), box.y(), end, box.bottom());
        });
        headings(drawing, root.inner, new TreeMap<>());
    }

    /// The headings outside the table in their levels, with the notes below them.
    ///
    /// @param open what is below the last heading of each level so far
    private void headings(Drawing drawing, List<Item> to, NavigableMap<Integer, List<Item>> open) {
        List<Item> last = to;
        for (Fragment fragment : drawing.fragments()) {
            Meaning meaning = fragment.meaning();
            if (!places.isSaid(fragment) || meaning.words().isBlank()) {
                continue;
            }
            if (meaning.role() == Role.HEADING) {
                Item heading = item(fragment, fragment.box());
                Map.Entry<Integer, List<Item>> above = open.lowerEntry(meaning.level());
                (above == null ? to : above.getValue()).add(heading);
                open.tailMap(meaning.level(), true).clear();
                open.put(meaning.level(), heading.inner);
                last = heading.inner;
            } else if (meaning.role() == Role.NOTE) {
                // its number alone would tell nothing
                last.add(new Item(SafeText.line(meaning.words(), NOTE), places.view(fragment, fragment.box())));
            }
        }
    }

    private static boolean says(Drawing drawing, Role role) {
        return drawing.fragments().stream().anyMatch(fragment -> isHead(fragment, role));
    }

    /// Whether a fragment is the head of a column or row of a map: heads that show no element are those of other
    /// tables.
    private static boolean isHead(Fragment fragment, Role role) {
        return fragment.meaning().role() == role && fragment.meaning().element().isPresent();
    }

    private interface View {
        Box of(Box head);
    }

    private void heads(Drawing drawing, Role role, Item root, View view) {
        boolean columns = role == Role.COLUMN_HEADER;
        List<Fragment> heads = drawing.fragments().stream()
                .filter(fragment -> isHead(fragment, role)
                        && places.isSaid(fragment)
                        && fragment.meaning().slot().isPresent()
                        && !fragment.meaning().words().isBlank())
                .sorted(Comparator.comparingInt(
                                (Fragment fragment) -> fragment.meaning().level())
                        .thenComparingInt(fragment -> from(fragment, columns)))
                .toList();
        NavigableMap<Integer, NavigableMap<Integer, Span>> levels = new TreeMap<>();
        List<Head> found = new ArrayList<>();
        for (Fragment head : heads) {
            Meaning meaning = head.meaning();
            int from = from(head, columns);
            Slot slot = meaning.slot().orElseThrow();
            int to = columns ? from + Math.max(1, slot.columnSpan()) : nextRow(heads, meaning.level(), from);
            Item item = item(head, view.of(head.box()));
            found.add(new Head(from, item, parent(levels, meaning.level(), from, root)));
            levels.computeIfAbsent(meaning.level(), level -> new TreeMap<>()).put(from, new Span(from, to, item));
        }
        found.sort(Comparator.comparingInt(Head::from));
        found.forEach(head -> head.parent().inner.add(head.item()));
    }

    /// The row at which what stands in the row of a head ends: the next head that is not deeper.
    private static int nextRow(List<Fragment> heads, int level, int from) {
        return heads.stream()
                .filter(head -> head.meaning().level() <= level && from(head, false) > from)
                .mapToInt(head -> from(head, false))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The item of the nearest level above that covers a column or row.
    private static Item parent(
            NavigableMap<Integer, NavigableMap<Integer, Span>> levels, int level, int at, Item root) {
        for (NavigableMap<Integer, Span> above :
                levels.headMap(level, false).descendingMap().values()) {
            Map.Entry<Integer, Span> before = above.floorEntry(at);
            if (before != null && at < before.getValue().to()) {
                return before.getValue().item();
            }
        }
        return root;
    }

    private static int from(Fragment fragment, boolean columns) {
        Slot slot = fragment.meaning().slot().orElseThrow();
        return columns ? slot.column() : slot.row();
    }

    private Item item(Fragment fragment, Box box) {
        return new Item(name(fragment.meaning().words()), places.view(fragment, box));
    }

    /// The first sentence of what is said of a head: its name, without what else is to be known. A line ends it
    /// too, for names that end in a question mark.
    static String name(String words) {
        String first = words.strip().lines().findFirst().orElse("");
        String line = SafeText.line(first, Integer.MAX_VALUE);
        int end = line.indexOf(". ");
        String name = end > 0 ? line.substring(0, end) : line;
        return SafeText.line(name, LONGEST_TITLE);
    }

    /// What a page is called: its drawing's title, or its number.
    static String titleOf(Drawing drawing, int page) {
        return drawing.title().isBlank() ? Integer.toString(page + 1) : SafeText.line(drawing.title(), LONGEST_TITLE);
    }

    /// Writes the bookmarks; returns the number of their root.
    int write() throws IOException {
        int number = file.reserve();
        int visible = roots.size()
                + roots.stream().mapToInt(root -> root.inner.size()).sum();
        write(roots, number, true);
        PdfBuffer out = new PdfBuffer().put("<</Type/Outlines/Count ").integer(visible);
        out.put("/First ").ref(roots.getFirst().number).put("/Last ").ref(roots.getLast().number);
        file.put(number, out.put(">>"));
        return number;
    }

    /// Writes siblings and what is below them. Titles of pages stand open, stages and groups of lanes closed.
    private void write(List<Item> items, int parent, boolean open) throws IOException {
        for (Item item : items) {
            item.number = file.reserve();
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            write(item.inner, item.number, false);
            PdfBuffer out = new PdfBuffer()
                    .put("<</Title")
                    .text(item.title)
                    .put("/Parent ")
                    .ref(parent);
            out.put(item.view.entry());
            if (i > 0) {
                out.put("/Prev ").ref(items.get(i - 1).number);
            }
            if (i + 1 < items.size()) {
                out.put("/Next ").ref(items.get(i + 1).number);
            }
            if (!item.inner.isEmpty()) {
                out.put("/First ").ref(item.inner.getFirst().number);
                out.put("/Last ").ref(item.inner.getLast().number);
                out.put("/Count ").integer(open ? item.inner.size() : -item.inner.size());
            }
            file.put(item.number, out.put(">>"));
        }
    }
}
