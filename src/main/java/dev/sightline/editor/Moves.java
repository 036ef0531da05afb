package dev.sightline.editor;

import dev.sightline.edit.Drag;
import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.SpanEdit;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.List;
import java.util.Optional;

/// Moving and stretching what is selected with the arrow keys.
final class Moves {
    private Moves() {}

    /// One place on: a card to the next column or lane, or past its neighbour in its own place; a column past the
    /// next one, a row past the next one; a link to the next gap between rows or columns.
    static Optional<Deed> move(Focus focus, Direction direction) {
        boolean along = direction == Direction.LEFT || direction == Direction.RIGHT;
        int by = direction == Direction.LEFT || direction == Direction.UP ? -1 : 1;
        return edit(focus, along, by)
                .map(edit -> Deed.joining(edit, new Key(focus.selection().elements(), direction)));
    }

    private record Key(List<Id<?>> moved, Direction direction) {}

    private static Optional<Edit> edit(Focus focus, boolean along, int by) {
        return focus.lead().flatMap(lead -> switch (lead) {
            case Placed _ when along -> focus.spot().map(spot -> along(focus, spot, by));
            case Placed _ -> Optional.of(new PastOrAcross(focus.placed(), by));
            case Stage _ when along -> Optional.of(new StageEdit.Shift(focus.stages(), by));
            case Step _ when along -> Optional.of(new StepEdit.Shift(focus.steps(), by));
            case MapRow _ when !along -> Optional.of(new LaneEdit.Shift(focus.rows(), by));
            case Link link -> Rerouting.to(focus, link, along, by);
            case LaneGroup _ when !along -> Optional.of(new LaneEdit.Shift(focus.rows(), by));
            default -> Optional.empty();
        });
    }

    private static Edit along(Focus focus, Spot spot, int by) {
        Span span = focus.selection()
                .lead()
                .map(id -> focus.grid().span(id, spot.leaf()))
                .orElse(new Span(spot.leaf(), spot.leaf()));
        int from = by < 0 ? span.first() : span.last();
        return new PlacedEdit.Move(focus.placed(), Drag.along(from, from + by));
    }

    /// Cards go past the next one in their place; where there is none, to the next lane.
    private record PastOrAcross(List<? extends Id<? extends Placed>> cards, int by) implements Edit {
        @Override
        public String label() {
            return new PlacedEdit.Shift(cards, by).label();
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            ChangeSet past = new PlacedEdit.Shift(cards, by).on(document);
            return past.isEmpty() ? new PlacedEdit.Move(cards, Drag.across(by)).on(document) : past;
        }
    }

    /// The right edge of cards one column on or back.
    static Optional<Deed> stretch(Focus focus, int by) {
        return focus.placed().isEmpty()
                ? Optional.empty()
                : Optional.of(Deed.joining(
                        new SpanEdit.Stretch(focus.placed(), SpanEdit.Edge.END, by),
                        new Key(focus.selection().elements(), by < 0 ? Direction.LEFT : Direction.RIGHT)));
    }
}
