package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be done to markers.
public sealed interface MarkerEdit extends Edit {
    /// A marker of a kind is set on all that have none, or taken from all if each has one.
    ///
    /// @param map where it is shown
    /// @param on columns, cards, touchpoints or curves
    /// @param at the point of the curve that is meant, where `on` are curves
    record Toggle(Id<JourneyMap> map, List<? extends Id<?>> on, MarkerKind kind, Optional<Id<? extends Column>> at)
            implements MarkerEdit {
        public Toggle {
            on = List.copyOf(on);
        }

        /// On whole elements.
        public Toggle(Id<JourneyMap> map, List<? extends Id<?>> on, MarkerKind kind) {
            this(map, on, kind, Optional.empty());
        }

        @Override
        public String label() {
            return "Mark as " + Wording.words(kind);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.need(map, JourneyMap.class);
            List<Element> bare = new ArrayList<>();
            Set<Id<?>> set = new LinkedHashSet<>();
            for (Element element : draft.need(on, Element.class)) {
                check(draft, element);
                List<Id<Marker>> there = document.view(map).markers(element.id()).stream()
                        .filter(marker -> marker.kind() == kind && marker.at().equals(at))
                        .map(Marker::id)
                        .toList();
                set.addAll(there);
                if (there.isEmpty()) {
                    bare.add(element);
                }
            }
            if (bare.isEmpty()) {
                return new Remove(label(), set).on(document);
            }
            List<Marker> fresh = new ArrayList<>();
            for (Element element : bare) {
                fresh.add(MarkerBuilder.builder()
                        .id(draft.ids().next("marker"))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .map(map)
                        .kind(kind)
                        .on(element.id())
                        .at(at)
                        .label("")
                        .symbol("")
                        .note("")
                        .build());
            }
            draft.append(document.all(Marker.class), fresh);
            return draft.changes();
        }

        private void check(Draft draft, Element element) throws Rejected {
            Optional<Id<JourneyMap>> its = switch (element) {
                case Column column -> Optional.of(column.map());
                case Placed placed ->
                    Optional.of(draft.need(placed.lane(), Lane.class).map());
                case ScoreCurve curve -> Optional.of(curve.map());
                case Touchpoint _, Foreign _ -> Optional.empty();
                default ->
                    throw new Rejected("A %s cannot be marked. Select a card, a stage, a step or a curve."
                            .formatted(Wording.kind(element)));
            };
            if (its.isPresent() && !its.get().equals(map)) {
                throw new Rejected("This is on another map. Open that map to mark it.");
            }
            if (at.isPresent()
                    && !(element instanceof ScoreCurve curve
                            && curve.points().stream()
                                    .anyMatch(point -> point.on().equals(at.get())))) {
                throw new Rejected("There is no point to mark. Set a value there first.");
            }
        }
    }

    /// Other words beside a marker.
    record SetLabel(Id<Marker> marker, String words) implements MarkerEdit {
        @Override
        public String label() {
            return Wording.named("Label", "marker", words);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(marker, Marker.class).withLabel(Rules.checked(words)));
            return draft.changes();
        }
    }
}
