package dev.sightline.editor.clip;

import dev.sightline.edit.Bring;
import dev.sightline.edit.Edit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Remove;
import dev.sightline.edit.Together;
import dev.sightline.editor.Aim;
import dev.sightline.editor.Editor;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.Grid;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.exchange.TablePlan;
import dev.sightline.model.Card;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Copies out of an editor and pastes into it, where the focus is; each is one step, after which what came is selected.
public final class Pasting {
    private Pasting() {}

    /// What is selected; empty if nothing is that can be copied.
    public static Optional<Clipping> copy(EditorState state) {
        return Clipping.of(state.committed(), state.map(), state.selection().elements());
    }

    /// Removes what was copied, as one step.
    ///
    /// @return whether it could be done
    public static boolean cut(Editor editor, Clipping clipping) {
        Edit remove = Remove.of(editor.state().committed(), clipping.chosen());
        String label = new Bring(
                        clipping.fragment(), clipping.chosen(), editor.state().map(), Optional.empty())
                .label()
                .replaceFirst("^Paste", "Cut");
        return editor.apply(new Called(label, remove));
    }

    /// Pastes what was copied in some document.
    public static boolean paste(Editor editor, Clipping clipping) {
        EditorState state = editor.state();
        Optional<Bring.At> at = focus(state).map(spot -> new Bring.At(spot.row(), spot.leaf()));
        return apply(
                editor,
                new Bring(clipping.fragment(), clipping.chosen(), state.map(), at),
                meant(clipping.fragment(), clipping.chosen()));
    }

    /// Pastes a block of another program as it was planned. A list that is pasted on the head of a column or of a lane
    /// gives columns or lanes of these names.
    public static boolean paste(Editor editor, TablePlan plan) {
        EditorState state = editor.state();
        Optional<Spot> at = focus(state);
        boolean names = plan.stages().isEmpty() && plan.lanes().isEmpty() && plan.rows() == 1;
        if (names && at.isPresent() && (at.get().isHead() || isColumns(at.get()))) {
            return apply(
                    editor,
                    new NamesPaste(
                            state.map(),
                            at.get(),
                            plan.cards().stream().map(TablePlan.Text::text).toList()),
                    at.get().isHead() ? MapRow.class : Column.class);
        }
        return apply(editor, new TablePaste(state.map(), at, plan), Placed.class);
    }

    /// A picture to be pasted.
    ///
    /// @param name what its file is called, without its ending
    public record Picture(ImageAsset.Data data, String name) {}

    /// Where pictures go.
    ///
    /// @param on the persona, step or card whose picture a single one becomes
    /// @param at where cards of pictures come to stand; empty for a lane of pictures
    public record PictureAim(Optional<Id<?>> on, Optional<Spot> at) {
        /// At what is selected: as the portrait of a persona, as the picture of a step or of a card that has none, else
        /// as a card at the place.
        public static PictureAim of(EditorState state) {
            Optional<Id<?>> on = state.selection()
                    .lead()
                    .flatMap(state.committed()::find)
                    .filter(PictureAim::takes)
                    .map(Element::id);
            return new PictureAim(on, focus(state));
        }

        /// Whether an element would make a picture its own.
        public static boolean takes(Element element) {
            return switch (element) {
                case Persona persona -> true;
                case Step step -> true;
                case Card card -> card.image().isEmpty();
                default -> false;
            };
        }
    }

    /// Pastes pictures as one step; several become cards, one below the other.
    public static boolean paste(Editor editor, List<Picture> pictures, PictureAim aim) {
        EditorState state = editor.state();
        List<PicturePaste> pastes = pictures.stream()
                .map(one -> new PicturePaste(
                        state.map(),
                        pictures.size() == 1 ? aim.on() : Optional.empty(),
                        aim.at(),
                        one.data(),
                        one.name()))
                .toList();
        if (pastes.isEmpty()) {
            return false;
        }
        Edit edit =
                pastes.size() == 1 ? pastes.getFirst() : new Together("Paste " + pastes.size() + " pictures", pastes);
        return apply(editor, edit, Placed.class);
    }

    private static boolean isColumns(Spot spot) {
        return spot.row().equals(Spot.PHASES)
                || spot.row().equals(Spot.STAGES)
                || spot.row().equals(Spot.STEPS);
    }

    /// The top left corner of what has the focus.
    private static Optional<Spot> focus(EditorState state) {
        Selection selection = state.selection();
        Optional<Spot> spot = selection.spot();
        if (spot.isEmpty() || selection.anchor().isEmpty()) {
            return spot;
        }
        Grid grid = new Grid(state.committed().view(state.map()));
        Spot one = spot.get();
        Spot other = selection.anchor().get();
        Id<?> top = grid.index(one.row()) <= grid.index(other.row()) ? one.row() : other.row();
        return Optional.of(new Spot(top, Math.min(one.leaf(), other.leaf())));
    }

    /// What is to be selected when it has come: columns before rows, rows before cards.
    private static Class<? extends Element> meant(JourneyDocument fragment, Set<Id<?>> chosen) {
        Class<? extends Element> kind = Placed.class;
        for (Id<?> id : chosen) {
            Element element = fragment.find(id).orElseThrow();
            if (element instanceof Column) {
                return Column.class;
            } else if (element instanceof MapRow || element instanceof LaneGroup) {
                kind = MapRow.class;
            }
        }
        return kind;
    }

    private static boolean apply(Editor editor, Edit edit, Class<? extends Element> meant) {
        // a text that is being written is finished first, for it is part of the document that is pasted into
        editor.select(editor.state().selection());
        EditorState state = editor.state();
        JourneyDocument before = state.committed();
        ChangeSet changes;
        try {
            changes = edit.on(before);
        } catch (Rejected rejected) {
            // the editor says why
            return editor.apply(edit);
        }
        JourneyDocument after = before.with(changes);
        List<? extends Element> come = changes.changes().values().stream()
                .filter(change -> change.before() == null)
                .map(Change::after)
                .map(Objects::requireNonNull)
                .filter(meant::isInstance)
                .filter(one -> !isPart(one, changes))
                .toList();
        Aim aim = come.isEmpty() ? Aim.FOLLOW : Aim.at(selection(after, state, come));
        return editor.apply(new Worked(edit, before, changes), Optional.empty(), aim);
    }

    /// Whether what a column or a row stands in has come with it.
    private static boolean isPart(Element one, ChangeSet changes) {
        Optional<? extends Id<?>> home = switch (one) {
            case Step step -> step.stage();
            case Stage stage -> stage.phase();
            case MapRow row -> row.group();
            default -> Optional.empty();
        };
        return home.map(id -> changes.changes().get(id))
                .filter(change -> change.before() == null)
                .isPresent();
    }

    private static Selection selection(JourneyDocument after, EditorState state, List<? extends Element> come) {
        MapView view = after.view(state.map());
        Element first = come.getFirst();
        Optional<Spot> spot = new Grid(view).spot(first, state.selection().column());
        return new Selection(come.stream().<Id<?>>map(Element::id).toList().reversed(), spot, Optional.empty());
    }

    /// An edit under another name.
    private record Called(String label, Edit edit) implements Edit {
        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return edit.on(document);
        }
    }

    /// An edit that has been worked out already for the document it is meant for.
    private record Worked(Edit edit, JourneyDocument known, ChangeSet changes) implements Edit {
        @Override
        public String label() {
            return edit.label();
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // comparing ten thousand elements takes longer than working it out
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return document == known ? changes : edit.on(document);
        }
    }
}
