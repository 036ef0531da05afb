package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapType;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What can be done to the maps of a document.
public sealed interface MapEdit extends Edit {
    /// A new map with nothing on it, after all others.
    record Add(String title, MapType type) implements MapEdit {
        @Override
        public String label() {
            return Wording.named("Add", "map", title);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.append(document.maps(), List.of(Blank.map(draft.ids(), Rules.checked(title), type)));
            return draft.changes();
        }
    }

    /// Another title for a map.
    record Rename(Id<JourneyMap> map, String title) implements MapEdit {
        @Override
        public String label() {
            return Wording.named("Rename", "map", title);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(map, JourneyMap.class).withTitle(Rules.checked(title)));
            return draft.changes();
        }
    }

    /// A map goes elsewhere among the maps.
    record Move(Id<JourneyMap> map, Where where) implements MapEdit {
        @Override
        public String label() {
            return "Move map";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            JourneyMap mover = draft.need(map, JourneyMap.class);
            List<JourneyMap> order = new ArrayList<>(document.maps());
            if (!where.anchor().equals(map)) {
                order.remove(mover);
                order.add(where.in(order), mover);
            }
            Ranks.fit(order, Set.of(map)).forEach(draft::put);
            return draft.changes();
        }
    }

    /// A map goes with all that is on it. The last one stays.
    record Delete(Id<JourneyMap> map, String title) implements MapEdit {
        @Override
        public String label() {
            return Wording.named("Remove", "map", title);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            new Draft(document).need(map, JourneyMap.class);
            if (document.maps().size() == 1) {
                throw new Rejected("A document has at least one map. Add another one before you remove this one.");
            }
            return new Remove(label(), Set.of(map)).on(document);
        }
    }

    /// A copy of a map with all that is on it, right after the map. Notes are not copied.
    record Duplicate(Id<JourneyMap> map, String title) implements MapEdit {
        @Override
        public String label() {
            return Wording.named("Duplicate", "map", title);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            JourneyMap original = draft.need(map, JourneyMap.class).withTitle(Rules.checked(title));
            List<Element> all = new ArrayList<>(List.of(original));
            document.elements().stream().filter(this::isOnMap).forEach(all::add);
            Set<Id<Lane>> lanes =
                    Set.copyOf(document.view(map).lanes().stream().map(Lane::id).toList());
            document.elements().stream()
                    .filter(element -> element instanceof Placed placed && lanes.contains(placed.lane()))
                    .forEach(all::add);
            Collection<Element> copies = Copies.of(document, all, draft.ids()).values();
            JourneyMap copy = Doubles.only(JourneyMap.class, copies).getFirst();
            copies.stream().filter(one -> !one.equals(copy)).forEach(draft::put);
            List<JourneyMap> order = new ArrayList<>(document.maps());
            order.add(Where.after(map).in(order), copy);
            Ranks.fit(order, Set.of(copy.id())).forEach(draft::put);
            return draft.changes();
        }

        private boolean isOnMap(Element element) {
            return switch (element) {
                case Column e -> e.map().equals(map);
                case MapRow e -> e.map().equals(map);
                case LaneGroup e -> e.map().equals(map);
                case ScoreCurve e -> e.map().equals(map);
                case Link e -> e.map().equals(map);
                case Marker e -> e.map().equals(map);
                case SavedView e -> e.map().equals(map);
                default -> false;
            };
        }
    }
}
