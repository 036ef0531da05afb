package dev.sightline.editor;

import dev.sightline.edit.CommentEdit;
import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.edit.MarkerEdit;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.Put;
import dev.sightline.edit.Remove;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Making.Level;
import dev.sightline.editor.TextEditing.Field;
import dev.sightline.exchange.LaneWords;
import dev.sightline.model.Card;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which edit a written text asks for.
final class Writing {
    private Writing() {}

    /// The edit that shows a text while it is written: as it stands, and nothing goes because it is empty.
    static Optional<Edit> shown(TextEditing text, EditorState state, Signature by) {
        return edit(text, text.text(), state, by);
    }

    /// The edit of a finished text on the committed document of a state; empty if it asks for nothing. A card whose
    /// text is taken away goes, unless it is a picture.
    ///
    /// @param by for notes
    static Optional<Edit> finished(TextEditing text, EditorState state, Signature by) {
        String said = text.text().strip();
        Optional<Element> element =
                said.isEmpty() && !text.fresh() ? state.committed().find(text.element()) : Optional.empty();
        return element.filter(Writing::goesWithItsText).isPresent()
                ? Optional.of(Remove.of(state.committed(), Set.of(text.element())))
                : edit(text, said, state, by);
    }

    private static boolean goesWithItsText(Element element) {
        return element instanceof Placed
                && !(element instanceof Card card && card.image().isPresent());
    }

    private static Optional<Edit> edit(TextEditing text, String said, EditorState state, Signature by) {
        JourneyDocument document = state.committed();
        return text.making().isPresent()
                ? Optional.of(making(text, said, text.making().get(), state, by))
                : text.field() == Field.VALUE || text.field() == Field.QUOTE
                        ? CurveText.edit(text, state)
                        : document.find(text.element()).flatMap(element -> saying(element, said));
    }

    private static Edit making(TextEditing text, String said, Making making, EditorState state, Signature by) {
        return switch (making) {
            case Making.OfCard(var lane, var place, var where) -> new PlacedEdit.Add(lane, place, said, where);
            case Making.OfTarget(var from, Making.OfCard(var lane, var place, var where)) ->
                new LinkEdit.DrawToNew(from, new PlacedEdit.Add(lane, place, said, where));
            case Making.OfColumn(var level, var where, var _) -> column(level, where, said);
            case Making.OfLane(var where, var kind, var guessed) ->
                new LaneEdit.Insert(where, guessed ? LaneWords.kind(said).orElse(kind) : kind, said);
            case Making.OfNote(var on) -> new CommentEdit.Add(on, said, by.author(), by.time());
            case Making.OfCurve(var lane) -> CurveText.first(lane, text, state);
        };
    }

    static Edit column(Level level, Where where, String name) {
        return switch (level) {
            case PHASE -> new StageEdit.InsertPhase(where, name);
            case STAGE -> new StageEdit.Insert(where, name);
            case STEP -> new StepEdit.Insert(where, name);
        };
    }

    private static Optional<Edit> saying(Element element, String said) {
        return switch (element) {
            case Placed placed -> Optional.of(new PlacedEdit.SetText(placed.id(), said));
            case Stage stage -> Optional.of(new StageEdit.Rename(stage.id(), said));
            case Step step -> Optional.of(new StepEdit.Rename(step.id(), said));
            case Lane lane -> Optional.of(new LaneEdit.Rename(lane.id(), said));
            case LaneGroup group -> Optional.of(new LaneEdit.Rename(group.id(), said));
            case SeparatorLine line -> Optional.of(new LaneEdit.Rename(line.id(), said));
            case JourneyMap map -> Optional.of(new Put("Rename map", List.of(map.withTitle(said))));
            case ScoreCurve curve -> Optional.of(new Put("Rename curve", List.of(curve.withName(said))));
            case Link link -> Optional.of(new LinkEdit.SetLabel(link.id(), said));
            case Marker marker -> Optional.of(new MarkerEdit.SetLabel(marker.id(), said));
            case Comment comment -> Optional.of(new CommentEdit.Rewrite(comment.id(), said));
            default -> Optional.empty();
        };
    }

    /// What is written when the focus is typed on or opened; empty where there is nothing to write.
    ///
    /// @param typed the first letters, if it is typed on: a number sets a value of a curve, words make a card
    static Optional<TextEditing> begun(Focus focus, Optional<String> typed) {
        Optional<TextEditing> value = CurveText.begun(focus, typed);
        if (value.isPresent()) {
            return value;
        }
        Selection origin = focus.selection();
        Optional<Element> lead = focus.curve().isPresent() ? Optional.empty() : focus.written();
        if (typed.isPresent() && lead.filter(Comment.class::isInstance).isPresent()) {
            return Optional.empty(); // words of somebody, which a slip of the hand must not replace
        }
        return lead.isPresent() ? shown(lead.get(), origin) : Inserts.here(focus);
    }

    private static Optional<TextEditing> shown(Element element, Selection origin) {
        return switch (element) {
            case Placed placed -> opened(placed, Field.TEXT, placed.text(), origin);
            case Stage stage -> opened(stage, Field.NAME, stage.name(), origin);
            case Step step -> opened(step, Field.NAME, step.name(), origin);
            case Lane lane -> opened(lane, Field.NAME, lane.name(), origin);
            case LaneGroup group -> opened(group, Field.NAME, group.name(), origin);
            case SeparatorLine line -> opened(line, Field.NAME, line.name(), origin);
            case JourneyMap map -> opened(map, Field.NAME, map.title(), origin);
            case Link link -> opened(link, Field.LABEL, link.label(), origin);
            case Marker marker -> opened(marker, Field.LABEL, marker.label(), origin);
            case Comment comment -> opened(comment, Field.TEXT, comment.text(), origin);
            default -> Optional.empty();
        };
    }

    private static Optional<TextEditing> opened(Element element, Field field, String text, Selection origin) {
        Id<?> id = element.id();
        return Optional.of(TextEditing.of(id, field, text, origin));
    }
}
