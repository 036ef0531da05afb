package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Channel;
import dev.sightline.model.Framing;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.MapRow;
import dev.sightline.model.Persona;
import dev.sightline.model.Rank;
import dev.sightline.model.SavedView;
import dev.sightline.model.SavedViewBuilder;
import dev.sightline.model.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What can be done to the views of a map. They are taken away with [Remove].
public sealed interface ViewEdit extends Edit {
    /// A new view, after all others of its map.
    ///
    /// @param framing where it looks; wherever one is when empty
    record Add(Id<JourneyMap> map, String name, Showing showing, Optional<Framing> framing) implements ViewEdit {
        @Override
        public String label() {
            return Wording.named("Save", "view", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.need(map, JourneyMap.class);
            SavedView fresh = SavedViewBuilder.builder()
                    .id(draft.ids().named("view", name))
                    .rank(Rank.FIRST)
                    .about(About.NONE)
                    .map(map)
                    .name(free(document, map, name, Optional.empty()))
                    .filter(showing.filter())
                    .rest(showing.rest())
                    .hiddenRows(onMap(draft, map, showing))
                    .heat(showing.heat())
                    .framing(framing)
                    .build();
            draft.append(of(document, map), List.of(fresh));
            return draft.changes();
        }
    }

    /// Another name.
    record Rename(Id<SavedView> view, String name) implements ViewEdit {
        @Override
        public String label() {
            return Wording.named("Rename", "view", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            SavedView known = draft.need(view, SavedView.class);
            draft.put(known.withName(free(document, known.map(), name, Optional.of(view))));
            return draft.changes();
        }
    }

    /// The view shows something else, or looks elsewhere, from now on.
    record Change(Id<SavedView> view, Showing showing, Optional<Framing> framing) implements ViewEdit {
        @Override
        public String label() {
            return "Update view";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            SavedView known = draft.need(view, SavedView.class);
            draft.put(known.withFilter(showing.filter())
                    .withRest(showing.rest())
                    .withHiddenRows(onMap(draft, known.map(), showing))
                    .withHeat(showing.heat())
                    .withFraming(framing));
            return draft.changes();
        }
    }

    /// A view goes elsewhere among the views of its map.
    record Move(Id<SavedView> view, Where where) implements ViewEdit {
        @Override
        public String label() {
            return "Move view";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            SavedView mover = draft.need(view, SavedView.class);
            List<SavedView> order = new ArrayList<>(of(document, mover.map()));
            if (!where.anchor().equals(view)) {
                order.remove(mover);
                order.add(where.in(order), mover);
            }
            Ranks.fit(order, Set.of(view)).forEach(draft::put);
            return draft.changes();
        }
    }

    /// The views of a map, in order.
    static List<SavedView> of(JourneyDocument document, Id<JourneyMap> map) {
        return document.all(SavedView.class).stream()
                .filter(view -> view.map().equals(map))
                .toList();
    }

    /// A name that no other view of the map has, so that each can be asked for by its name.
    private static String free(
            JourneyDocument document, Id<JourneyMap> map, String name, Optional<Id<SavedView>> itself) throws Rejected {
        String wanted = Rules.checked(name).strip();
        if (wanted.isEmpty()) {
            throw new Rejected("A view needs a name. Type one first.");
        }
        for (SavedView other : of(document, map)) {
            boolean same = other.name().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
            if (same && !Optional.of(other.id()).equals(itself)) {
                throw new Rejected("This map has a view %s already. Give this one another name, or update that one."
                        .formatted(Wording.quoted(other.name())));
            }
        }
        return wanted;
    }

    /// What is put away of the rows of a map.
    ///
    /// @throws Rejected if what is asked for is not there, or is on another map
    private static List<Id<? extends MapRow>> onMap(Draft draft, Id<JourneyMap> map, Showing showing) throws Rejected {
        for (Id<? extends MapRow> row : showing.hiddenRows()) {
            check(draft.need(row, MapRow.class), map);
        }
        for (Id<Lane> lane : showing.filter().lanes()) {
            check(draft.need(lane, Lane.class), map);
        }
        for (Id<Persona> persona : showing.filter().personas()) {
            draft.need(persona, Persona.class);
        }
        for (Id<Channel> channel : showing.filter().channels()) {
            draft.need(channel, Channel.class);
        }
        return showing.hiddenRows();
    }

    private static void check(MapRow row, Id<JourneyMap> map) throws Rejected {
        if (!row.map().equals(map)) {
            throw new Rejected("This lane is on another map. A view is of one map only.");
        }
    }
}
