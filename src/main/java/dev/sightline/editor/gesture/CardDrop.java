package dev.sightline.editor.gesture;

import dev.sightline.edit.Drag;
import dev.sightline.edit.Edit;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.SpanEdit;
import dev.sightline.edit.Together;
import dev.sightline.edit.Where;
import dev.sightline.geometry.Box;
import dev.sightline.layout.HitTest.Hit;
import dev.sightline.layout.HitTest.Part;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where dragged cards would land, and what letting them go would do.
///
/// @param aimed what the pointer is over; equal while nothing else would happen
/// @param edit empty where nothing would change or nothing can land
/// @param refused whether nothing can land there
/// @param targets the paper that the cards would cover
/// @param seam between which cards they would stand
record CardDrop(Aimed aimed, Optional<Edit> edit, boolean refused, List<Box> targets, Optional<Box> seam) {
    private static final double GUTTER = 4;

    CardDrop {
        targets = List.copyOf(targets);
    }

    /// What the pointer is over.
    sealed interface Aimed {
        /// The head of a column: the cards come to stand on all of it, in their lanes.
        record AtHead(Id<? extends Column> column, boolean copying) implements Aimed {}

        /// A place of a lane, among the cards that stand there.
        record AtPlace(Id<Lane> lane, int leaf, Optional<Where> where, boolean copying) implements Aimed {}

        /// A card over several columns: the cards come to stand where it stands.
        record BesideWide(Id<? extends Placed> wide, boolean after, boolean copying) implements Aimed {}

        /// Nothing that cards can stand on.
        record Nowhere() implements Aimed {}
    }

    /// What is dragged.
    ///
    /// @param cards the grabbed one first
    /// @param leaf the leaf where it was grabbed
    /// @param lane its lane
    record Load(List<Id<? extends Placed>> cards, int leaf, Id<Lane> lane) {
        Load {
            cards = List.copyOf(cards);
        }
    }

    static final CardDrop NOWHERE =
            new CardDrop(new Aimed.Nowhere(), Optional.empty(), false, List.of(), Optional.empty());

    /// What the pointer is over.
    static Aimed aimed(Table table, Reach reach, Load load, boolean copying) {
        Optional<Hit> hit = reach.hit();
        if (hit.isPresent() && hit.get().part() == Part.COLUMN_HEAD) {
            return table.heads()
                    .head(hit.get().element())
                    .<Aimed>map(head -> new Aimed.AtHead(head.column(), copying))
                    .orElse(new Aimed.Nowhere());
        }
        Optional<Lane> lane = table.lane(reach.aim().at());
        if (lane.isEmpty()) {
            return new Aimed.Nowhere();
        }
        int leaf = table.leaf(reach.aim().at());
        double y = reach.aim().at().y();
        for (Placed other : table.view().placed(lane.get().id())) {
            List<Span> spans = table.view().spans(other.place());
            boolean wide =
                    spans.size() > 1 || !spans.isEmpty() && spans.getFirst().length() > 1;
            if (wide && !load.cards().contains(other.id())) {
                Optional<Box> box = table.sheet().boxes(other.id()).stream()
                        .filter(one -> one.contains(reach.aim().at()))
                        .findFirst();
                if (box.isPresent()) {
                    return new Aimed.BesideWide(other.id(), y > box.get().centerY(), copying);
                }
            }
        }
        List<? extends Id<? extends Placed>> gone = copying ? List.of() : load.cards();
        return new Aimed.AtPlace(lane.get().id(), leaf, where(table, lane.get(), leaf, y, gone), copying);
    }

    /// Before the first card whose middle is below the pointer, else after the last.
    private static Optional<Where> where(
            Table table, Lane lane, int leaf, double y, List<? extends Id<? extends Placed>> gone) {
        Optional<Where> last = Optional.empty();
        for (Placed there : standing(table, lane.id(), leaf)) {
            if (!gone.contains(there.id())) {
                Optional<Box> box = table.box(there.id(), leaf);
                if (box.isPresent() && y < box.get().centerY()) {
                    return Optional.of(Where.before(there.id()));
                }
                last = Optional.of(Where.after(there.id()));
            }
        }
        return last;
    }

    private static List<Placed> standing(Table table, Id<Lane> lane, int leaf) {
        List<Placed> standing = new ArrayList<>();
        for (Placed placed : table.view().placed(lane)) {
            if (table.view().spans(placed.place()).stream()
                    .anyMatch(span -> span.first() <= leaf && leaf <= span.last())) {
                standing.add(placed);
            }
        }
        return standing;
    }

    /// What would happen there.
    static CardDrop at(Table table, Load load, Aimed aimed) {
        Optional<Edit> edit = switch (aimed) {
            case Aimed.AtHead head -> {
                Edit move = new SpanEdit.SetPlace(load.cards(), Place.on(head.column()));
                yield Optional.of(head.copying() ? twice(load, move) : move);
            }
            case Aimed.BesideWide beside -> wide(table, load, beside);
            case Aimed.AtPlace place -> {
                int lanes = table.laneIndex(place.lane()) - table.laneIndex(load.lane());
                Drag drag = new Drag(load.leaf(), place.leaf(), lanes);
                yield Optional.of(
                        place.copying()
                                ? new PlacedEdit.Copy(load.cards(), drag, place.where())
                                : new PlacedEdit.Move(load.cards(), drag, place.where()));
            }
            case Aimed.Nowhere _ -> Optional.empty();
        };
        return edit.map(one -> shown(table, load, aimed, one)).orElse(NOWHERE);
    }

    /// The copies stay where the originals were, which cannot be told from copies that go away.
    private static Edit twice(Load load, Edit move) {
        Edit copy = new PlacedEdit.Duplicate(load.cards());
        return new Together(
                new PlacedEdit.Copy(load.cards(), Drag.NONE, Optional.empty()).label(), List.of(copy, move));
    }

    private static Optional<Edit> wide(Table table, Load load, Aimed.BesideWide beside) {
        return table.placed(beside.wide()).map(wide -> {
            Where where = beside.after() ? Where.after(wide.id()) : Where.before(wide.id());
            Edit move = new PlacedEdit.MoveTo(load.cards(), wide.lane(), wide.place(), Optional.of(where));
            return beside.copying() ? twice(load, move) : move;
        });
    }

    private static CardDrop shown(Table table, Load load, Aimed aimed, Edit edit) {
        JourneyDocument document = table.state().committed();
        ChangeSet changes;
        try {
            changes = edit.on(document);
        } catch (Rejected rejected) {
            return new CardDrop(aimed, Optional.empty(), true, List.of(), Optional.empty());
        }
        List<Box> targets = new ArrayList<>();
        MapView order = table.view();
        List<Placed> landed = new ArrayList<>();
        for (Change change : changes.changes().values()) {
            boolean meant = change.before() == null || load.cards().contains(change.id());
            if (meant && change.after() instanceof Placed placed) {
                landed.add(placed);
            }
        }
        if (landed.isEmpty()) {
            load.cards().forEach(card -> table.placed(card).ifPresent(landed::add));
        }
        for (Placed placed : landed) {
            for (Box box : table.boxes(placed.lane(), placed.place(), order)) {
                if (targets.size() < MOST && !targets.contains(box)) {
                    targets.add(box);
                }
            }
        }
        Optional<Box> seam = changes.isEmpty() ? Optional.empty() : seam(table, aimed, targets);
        return new CardDrop(aimed, changes.isEmpty() ? Optional.empty() : Optional.of(edit), false, targets, seam);
    }

    /// More places than this need not be pointed out one by one.
    private static final int MOST = 80;

    private static Optional<Box> seam(Table table, Aimed aimed, List<Box> targets) {
        Optional<Where> where = switch (aimed) {
            case Aimed.AtPlace place -> place.where();
            case Aimed.BesideWide beside ->
                Optional.of(beside.after() ? Where.after(beside.wide()) : Where.before(beside.wide()));
            case Aimed.AtHead _, Aimed.Nowhere _ -> Optional.empty();
        };
        int leaf = aimed instanceof Aimed.AtPlace place ? place.leaf() : -1;
        return where.flatMap(one -> (leaf < 0 ? table.sheet().box(one.anchor()) : table.box(one.anchor(), leaf))
                .map(box -> {
                    double y = one instanceof Where.After ? box.bottom() + GUTTER : box.y() - GUTTER;
                    Box across = targets.stream()
                            .filter(target -> target.y() <= y + 2 * GUTTER && y - 2 * GUTTER <= target.bottom())
                            .findFirst()
                            .orElse(box);
                    return new Box(across.x(), y, across.width(), 0);
                }));
    }
}
