package dev.sightline.editor;

import dev.sightline.analysis.PlainTexts;
import dev.sightline.analysis.Sifted;
import dev.sightline.analysis.Tally;
import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Showing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How much of the open map is shown, and what that comes to. It is not undone; saved as a view it is.
///
/// @param showing what is asked for
/// @param kept what stays shown until something else is asked for, because it was written meanwhile
/// @param sifted what steps back and what is left out
/// @param reading the map without what is left out; empty where nothing is
/// @param elsewhere what was asked for on the other maps when one was there last; maps that are shown whole are left
/// out
/// @param texts what is remembered of the document's texts, so that another filter has them at hand
public record Filtering(
        Showing showing,
        Set<Id<?>> kept,
        Sifted sifted,
        Optional<MapView> reading,
        Map<Id<JourneyMap>, Showing> elsewhere,
        PlainTexts texts) {
    public Filtering {
        kept = Set.copyOf(kept);
        elsewhere = Map.copyOf(elsewhere);
    }

    /// Everything is shown of every map.
    static Filtering none() {
        return new Filtering(Showing.ALL, Set.of(), Sifted.NOTHING, Optional.empty(), Map.of(), new PlainTexts());
    }

    /// Something else is asked for.
    Filtering asking(Showing other) {
        return new Filtering(other, Set.of(), Sifted.NOTHING, Optional.empty(), elsewhere, texts);
    }

    /// Another map is opened, of which as much is asked for as there was last.
    Filtering going(Id<JourneyMap> from, Id<JourneyMap> to) {
        Map<Id<JourneyMap>, Showing> others = new HashMap<>(elsewhere);
        others.remove(to);
        if (!showing.isPlain()) {
            others.put(from, showing);
        }
        Showing there = elsewhere.getOrDefault(to, Showing.ALL);
        return new Filtering(there, Set.of(), Sifted.NOTHING, Optional.empty(), others, texts);
    }

    /// The same, with something asked for on other maps.
    Filtering asking(Map<Id<JourneyMap>, Showing> others) {
        return new Filtering(showing, kept, sifted, reading, others, texts);
    }

    /// What is asked for on each map; maps that are shown whole are left out.
    ///
    /// @param open the map that is open
    public Map<Id<JourneyMap>, Showing> everywhere(Id<JourneyMap> open) {
        Map<Id<JourneyMap>, Showing> all = new HashMap<>(elsewhere);
        all.remove(open);
        if (!showing.isPlain()) {
            all.put(open, showing);
        }
        return all;
    }

    /// What there is to be asked for on a map, and how many cards one would see of each.
    ///
    /// @param view the whole map
    public Tally tally(MapView view) {
        return Tally.of(view, showing, texts);
    }

    /// A state that comes after another, with as much shown as is asked for, and nothing selected that is left out.
    static EditorState over(EditorState before, EditorState next) {
        EditorState sifted = sifted(before, next);
        Filtering now = sifted.filtering();
        boolean same = sifted.selection().equals(before.selection())
                && now.reading().equals(before.filtering().reading());
        return now.reading().isEmpty() || same ? sifted : sifted.withSelection(now.seen(sifted));
    }

    @SuppressWarnings("ReferenceEquality") // comparing ten thousand elements would only say the same
    private static EditorState sifted(EditorState before, EditorState next) {
        if (!next.map().equals(before.map())) {
            Filtering there = before.filtering().going(before.map(), next.map());
            return next.withFiltering(there.on(next.document().view(next.map())));
        }
        boolean other = next.document() != before.document();
        if (!other && next.filtering().equals(before.filtering())) {
            return next;
        }
        if (other && next.filtering() == before.filtering()) {
            Optional<Filtering> writing = before.filtering().writing(before.document(), next.document(), next.map());
            if (writing.isPresent()) {
                return next.withFiltering(writing.get());
            }
        }
        Filtering wanted = other ? next.filtering().keeping(before.document(), next.document()) : next.filtering();
        return next.withFiltering(wanted.on(next.document().view(next.map())));
    }

    /// The same, where only things that are shown have become others, as while a text is written: each stays shown, so
    /// nothing has to be sifted again. Empty where that is not all.
    private Optional<Filtering> writing(JourneyDocument before, JourneyDocument after, Id<JourneyMap> map) {
        Optional<Set<Id<?>>> exchanged = after.exchangedSince(before);
        if (exchanged.isEmpty()
                || !exchanged.get().stream()
                        .allMatch(id -> sifted.shows(id) && isAlike(before.get(id), after.get(id)))) {
            return Optional.empty();
        }
        if (showing.isAll()) {
            return Optional.of(this);
        }
        Set<Id<?>> more = new HashSet<>(kept);
        exchanged.get().stream()
                .filter(id -> !before.get(id).equals(after.get(id)))
                .forEach(more::add);
        Optional<MapView> rest = reading.map(view -> sifted.of(after.view(map)));
        return Optional.of(new Filtering(showing, more, sifted, rest, elsewhere, texts));
    }

    /// Whether nothing that others go by differs: where a thing stands, and whom a pain is felt by, which is asked of
    /// the opportunities that address it.
    private static boolean isAlike(Element before, Element after) {
        return before instanceof Placed one
                && after instanceof Placed other
                && one.lane().equals(other.lane())
                && personas(one).equals(personas(other));
    }

    private static List<Id<Persona>> personas(Placed placed) {
        return placed instanceof PainPoint pain ? pain.personas() : List.of();
    }

    private Selection seen(EditorState state) {
        Selection selection = state.selection();
        List<Id<?>> elements = selection.elements().stream()
                .filter(id -> !sifted.left().contains(id))
                .toList();
        return new Selection(elements, selection.spot(), selection.anchor()).inside(new Grid(state.view()));
    }

    /// The same asked of a map as it is now.
    Filtering on(MapView view) {
        if (showing.isAll()) {
            Sifted all = Sifted.of(view, showing, Set.of(), texts);
            return new Filtering(showing, Set.of(), all, Optional.empty(), elsewhere, texts);
        }
        Showing there = there(view.document());
        Sifted now = Sifted.of(view, there, kept, texts);
        Optional<MapView> rest = now.left().isEmpty() ? Optional.empty() : Optional.of(now.of(view));
        return new Filtering(there, kept, now, rest, elsewhere, texts);
    }

    /// The same, keeping what is new in a document, and what was shown and has changed.
    Filtering keeping(JourneyDocument before, JourneyDocument after) {
        if (showing.isAll()) {
            return this;
        }
        Set<Id<?>> more = new HashSet<>(kept);
        for (Element element : after.elements()) {
            if (element instanceof Placed placed) {
                boolean stays = before.find(placed.id())
                        .map(was -> !was.equals(placed) && sifted.shows(placed.id()))
                        .orElse(true);
                if (stays) {
                    more.add(placed.id());
                }
            }
        }
        return new Filtering(showing, more, sifted, reading, elsewhere, texts);
    }

    /// Without what is gone.
    private Showing there(JourneyDocument document) {
        Filter filter = showing.filter();
        return showing.with(filter.withPersonas(there(document, filter.personas()))
                        .withLanes(there(document, filter.lanes()))
                        .withChannels(there(document, filter.channels())))
                .without(there(document, showing.hiddenRows()));
    }

    private static <T extends Id<?>> List<T> there(JourneyDocument document, List<T> ids) {
        return ids.stream().filter(id -> document.find(id).isPresent()).toList();
    }
}
