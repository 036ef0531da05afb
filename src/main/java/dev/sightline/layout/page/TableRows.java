package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The rows of a table in threads: each begins with a row that has a head, those below it without one answer it.
final class TableRows {
    /// The column of the place that a thread is about.
    private static final int PLACE = 1;
    /// Of a row too long to stay whole with the next, this much stays with it, and as much of the next.
    private static final double LINE = 16;

    private final List<Row> rows = new ArrayList<>();

    /// A thread, as it is called where it goes on.
    ///
    /// @param number what its head says, such as "Note 3"
    record Talk(String number, String place) {}

    /// @param begins whether a thread begins here
    private record Row(double top, double bottom, boolean begins, Talk thread) {}

    private TableRows() {}

    /// @param below the end of the head of the columns
    static TableRows of(Drawing table, double below) {
        Map<Integer, List<Fragment>> known = new TreeMap<>();
        for (Fragment fragment : table.fragments()) {
            Optional<Slot> slot = fragment.meaning().slot();
            if (slot.isPresent() && fragment.box().y() >= below) {
                known.computeIfAbsent(slot.get().row(), row -> new ArrayList<>())
                        .add(fragment);
            }
        }
        TableRows made = new TableRows();
        Talk thread = new Talk("", "");
        for (List<Fragment> cells : known.values()) {
            Box box = cells.stream().map(Fragment::box).reduce(Box::union).orElseThrow();
            Optional<Fragment> head = cells.stream()
                    .filter(cell -> cell.meaning().role() == Role.ROW_HEADER)
                    .findFirst();
            if (head.isPresent()) {
                String place = cells.stream()
                        .filter(cell -> cell.meaning().slot().orElseThrow().column() == PLACE)
                        .map(cell -> cell.meaning().words())
                        .findFirst()
                        .orElse("");
                thread = new Talk(head.get().meaning().words(), place);
            }
            made.rows.add(new Row(box.y(), box.bottom(), head.isPresent(), thread));
        }
        return made;
    }

    Stream<Talk> threads() {
        return rows.stream().filter(Row::begins).map(Row::thread);
    }

    /// The pieces that pages show: cut between rows, none that has room itself, and what begins a thread with the first
    /// answer to it.
    ///
    /// @param head of the columns, with what stands above it
    List<Extent> pieces(Drawing table, Extent head, double room) {
        List<Extent> things = new ArrayList<>();
        things.add(new Extent(0, head.right()));
        for (Fragment fragment : table.fragments()) {
            Box box = fragment.box();
            if (!fragment.meaning().words().isBlank() && box.y() >= head.right()) {
                Standing.add(fragment, box.y(), room, things);
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Row row = rows.get(i);
            if (before.begins() && !row.begins()) {
                boolean whole = row.bottom() - before.top() < room;
                things.add(
                        whole
                                ? new Extent(before.top(), row.bottom())
                                : new Extent(before.bottom() - LINE, row.top() + LINE));
            }
        }
        return new Cuts(0, table.size().height(), things).pieces(room, 0);
    }

    /// The thread that a piece begins within; empty if one begins with it.
    Optional<Talk> goingOn(Extent piece) {
        for (Row row : rows) {
            if (row.bottom() > piece.left() + 1) {
                boolean anew = row.begins() && row.top() >= piece.left() - 1;
                return anew ? Optional.empty() : Optional.of(row.thread());
            }
        }
        return Optional.empty();
    }
}
