package dev.sightline.layout;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.geometry.Box;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A map laid out: its drawing, and where on it everything is. Any thread may read it.
public final class Sheet {
    private final Drawing drawing;
    private final Box titleBlock;
    private final Box columnHeaders;
    private final Box laneHeaders;
    private final List<Extent> columns;
    private final List<Row> rows;
    private final List<Course> courses;
    private volatile @Nullable Map<Id<?>, List<Box>> boxes;
    private volatile @Nullable FragmentGrid grid;
    private volatile @Nullable HitTest hits;
    private volatile @Nullable Heads heads;

    /// A row of the grid: a lane, a separator line, a group's label, or a curve without a lane.
    ///
    /// @param element the lane, line, group or curve
    /// @param header its head at the left
    /// @param content what is right of the head, over all columns
    /// @param plots the curves drawn in it
    public record Row(Id<?> element, Box header, Box content, List<Plot> plots) {
        public Row {
            plots = List.copyOf(plots);
        }

        /// Head and content together.
        public Box whole() {
            return header.union(content);
        }
    }

    /// A sheet of its parts.
    ///
    /// @param titleBlock everything above the columns' heads
    /// @param columnHeaders the band of phases, stages and steps, over the grid; may be kept in view at the top
    /// @param laneHeaders the strip of the lanes' heads, over all rows; may be kept in view at the left
    /// @param columns the extent of each leaf of the map's view, from left to right
    /// @param rows from top to bottom
    /// @param courses where links run
    public Sheet(
            Drawing drawing,
            Box titleBlock,
            Box columnHeaders,
            Box laneHeaders,
            List<Extent> columns,
            List<Row> rows,
            List<Course> courses) {
        this.drawing = drawing;
        this.titleBlock = titleBlock;
        this.columnHeaders = columnHeaders;
        this.laneHeaders = laneHeaders;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.courses = List.copyOf(courses);
    }

    /// Takes over what an earlier sheet knows of its places, if this one shows the same elements at the same places, as
    /// it does while somebody types.
    public void follow(Sheet before) {
        if (standsAs(before)) {
            boxes = before.boxes;
            FragmentGrid known = before.grid;
            grid = known == null ? null : known.exchanged(drawing);
        }
    }

    @SuppressWarnings("ReferenceEquality") // only so as to be quick where nothing changed
    private boolean standsAs(Sheet before) {
        List<Fragment> old = before.drawing.fragments();
        List<Fragment> now = drawing.fragments();
        if (old.size() != now.size() || !drawing.size().equals(before.drawing.size())) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Fragment a = old.get(i);
            Fragment b = now.get(i);
            if (a != b
                    && !(a.box().equals(b.box())
                            && a.meaning().element().equals(b.meaning().element())
                            && a.meaning().words().isEmpty()
                                    == b.meaning().words().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /// What is painted.
    public Drawing drawing() {
        return drawing;
    }

    /// Everything above the columns' heads.
    public Box titleBlock() {
        return titleBlock;
    }

    /// The band of phases, stages and steps; no height on a map without columns.
    public Box columnHeaders() {
        return columnHeaders;
    }

    /// The strip of the lanes' heads.
    public Box laneHeaders() {
        return laneHeaders;
    }

    /// The extent of each leaf of the map's view, from left to right.
    public List<Extent> columns() {
        return columns;
    }

    /// The rows of the grid from top to bottom.
    public List<Row> rows() {
        return rows;
    }

    /// Where the links run that are drawn.
    public List<Course> courses() {
        return courses;
    }

    /// What is drawn, found by place.
    public FragmentGrid grid() {
        FragmentGrid known = grid;
        if (known == null) {
            known = new FragmentGrid(drawing);
            grid = known;
        }
        return known;
    }

    /// What lies at a point.
    public HitTest hits() {
        HitTest known = hits;
        if (known == null) {
            known = new HitTest(this);
            hits = known;
        }
        return known;
    }

    /// The heads of columns and rows, and what lies between them.
    public Heads heads() {
        Heads known = heads;
        if (known == null) {
            known = new Heads(this);
            heads = known;
        }
        return known;
    }

    /// Where an element stands; the first place when it is shown at several.
    public Optional<Box> box(Id<?> element) {
        List<Box> found = boxes(element);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// All places where an element stands.
    public List<Box> boxes(Id<?> element) {
        return boxes().getOrDefault(element, List.of());
    }

    /// All places by element, in reading order.
    public Map<Id<?>, List<Box>> boxes() {
        Map<Id<?>, List<Box>> known = boxes;
        if (known == null) {
            known = read(drawing.fragments());
            boxes = known;
        }
        return known;
    }

    private static Map<Id<?>, List<Box>> read(List<Fragment> fragments) {
        Map<Id<?>, List<Box>> found = HashMap.newHashMap(fragments.size());
        for (Fragment fragment : fragments) {
            Optional<String> element = fragment.meaning().element();
            if (element.isPresent() && !fragment.meaning().words().isEmpty()) {
                List<Box> single = List.of(fragment.box());
                List<Box> more = found.putIfAbsent(Id.of(element.get()), single);
                if (more != null) {
                    List<Box> all = new ArrayList<>(more);
                    all.add(fragment.box());
                    found.put(Id.of(element.get()), List.copyOf(all));
                }
            }
        }
        return found;
    }
}
