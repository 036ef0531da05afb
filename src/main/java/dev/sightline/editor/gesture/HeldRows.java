package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Gesture.Scroll;
import dev.sightline.editor.GesturePicture.Ghost;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A lane, a separator line or a group of lanes that is dragged by its head, with those that are selected too.
record HeldRows(List<Id<?>> ids, boolean group, List<Ghost> ghosts) implements HeldHeads {
    private static final double GAP = 3;

    HeldRows {
        ids = List.copyOf(ids);
        ghosts = List.copyOf(ghosts);
    }

    /// Empty for what cannot be moved: the row of a curve without a lane.
    static Optional<HeldHeads> of(Table table, Id<?> row) {
        Optional<Element> element = table.find(row).filter(one -> one instanceof MapRow || one instanceof LaneGroup);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        boolean group = element.get() instanceof LaneGroup;
        boolean selected = table.state().selection().contains(row);
        List<Id<?>> rows = new ArrayList<>();
        List<Ghost> ghosts = new ArrayList<>();
        for (Sheet.Row other : table.sheet().rows()) {
            boolean alike = table.find(other.element())
                    .filter(one -> group ? one instanceof LaneGroup : one instanceof MapRow)
                    .isPresent();
            boolean along = alike && selected && table.state().selection().contains(other.element());
            if (along || other.element().equals(row)) {
                rows.add(other.element());
                Box head = other.header();
                Box whole = table.sheet().box(other.element()).orElse(head);
                ghosts.add(new Ghost(other.element(), whole.height() == head.height() ? whole : head));
            }
        }
        return Optional.of(new HeldRows(rows, group, ghosts));
    }

    @Override
    public Scroll axis() {
        return Scroll.UP_DOWN;
    }

    @Override
    public Optional<Landing> landing(Table table, Point at) {
        return table.heads().seam(at.y()).map(seam -> {
            Where where = Seams.isBelowAll(table, at)
                    ? Where.lastIn(table.state().map())
                    : group ? besideGroup(table, seam) : Seams.where(table, seam);
            return new Landing(where, Optional.of(line(table, seam, where)), List.of());
        });
    }

    /// A group cannot stand in another one: it lands above or below it, whichever end is nearer.
    private static Where besideGroup(Table table, Heads.Seam seam) {
        Optional<Element> beside = table.find(seam.beside());
        Optional<Id<LaneGroup>> home = beside.flatMap(element -> switch (element) {
            case MapRow row -> row.group();
            case LaneGroup group -> Optional.of(group.id());
            default -> Optional.empty();
        });
        if (home.isEmpty()) {
            return Seams.where(table, seam);
        }
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Sheet.Row row : table.sheet().rows()) {
            boolean inside = row.element().equals(home.get())
                    || table.find(row.element())
                            .filter(one -> one instanceof MapRow inner
                                    && inner.group().filter(home.get()::equals).isPresent())
                            .isPresent();
            if (inside) {
                top = Math.min(top, row.header().y());
                bottom = Math.max(bottom, row.header().bottom());
            }
        }
        return seam.line().y() > (top + bottom) / 2 ? Where.after(home.get()) : Where.before(home.get());
    }

    /// The line is drawn where the rows will really come to stand.
    private static Box line(Table table, Heads.Seam seam, Where where) {
        Box all = table.sheet().laneHeaders().union(table.sheet().columnHeaders());
        double y = seam.line().y();
        if (!where.anchor().equals(seam.beside())) {
            Optional<Box> last = table.sheet().rows().stream()
                    .filter(row -> isIn(table, row, where.anchor()))
                    .map(Sheet.Row::whole)
                    .reduce(Box::union);
            y = last.map(box -> where instanceof Where.Before ? box.y() - GAP : box.bottom() + GAP)
                    .orElse(y);
        }
        return new Box(all.x(), y, all.width(), 0);
    }

    private static boolean isIn(Table table, Sheet.Row row, Id<?> home) {
        return home.equals(table.state().map())
                || row.element().equals(home)
                || table.find(row.element())
                        .filter(one -> one instanceof MapRow inner
                                && inner.group().filter(home::equals).isPresent())
                        .isPresent();
    }

    @Override
    public Edit move(Where where) {
        return new LaneEdit.Move(ids, where);
    }
}
