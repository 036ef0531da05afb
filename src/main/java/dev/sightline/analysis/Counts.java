package dev.sightline.analysis;

import dev.sightline.model.Card;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be counted on a map: how many of what there are, and where.
///
/// @param cards how many things stand in lanes
/// @param sourced how many of them name where they are from
/// @param byStage the things that stand in each stage, one over several in each of them; what stands on the whole map
/// in
///     none
/// @param byLane the things in each lane that has any
/// @param pains pain points by severity, 5 first; 0 for those that nobody has rated
/// @param channels at how many of the finest columns each channel is met, in the order of the document; only those that
///     are
/// @param switches how often two neighbouring steps of the main path that name a channel name different ones
/// @param evidence the things by how well they are known; only those of which it is said
public record Counts(
        int cards,
        int sourced,
        Map<Id<Stage>, Integer> byStage,
        Map<Id<Lane>, Integer> byLane,
        Map<Integer, Integer> pains,
        Map<Id<Channel>, Integer> channels,
        int switches,
        Map<EvidenceLevel, Integer> evidence) {
    public Counts {
        byStage = Collections.unmodifiableMap(new LinkedHashMap<>(byStage));
        byLane = Collections.unmodifiableMap(new LinkedHashMap<>(byLane));
        pains = Collections.unmodifiableMap(new LinkedHashMap<>(pains));
        channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
        evidence = Collections.unmodifiableMap(new EnumMap<>(evidence));
    }

    /// The counts of a map.
    public static Counts of(MapView view) {
        return new Counting(view).result();
    }

    private static final class Counting {
        private final MapView view;
        private final JourneyDocument document;
        private final Map<Id<Stage>, Integer> byStage = new LinkedHashMap<>();
        private final Map<Id<Lane>, Integer> byLane = new LinkedHashMap<>();
        private final Map<Integer, Integer> pains = new LinkedHashMap<>();
        private final Map<Id<Channel>, BitSet> channels = new LinkedHashMap<>();
        private final Map<EvidenceLevel, Integer> evidence = new EnumMap<>(EvidenceLevel.class);
        private int cards;
        private int sourced;

        Counting(MapView view) {
            this.view = view;
            document = view.document();
            view.stages().forEach(stage -> byStage.put(stage.id(), 0));
            document.all(Channel.class).forEach(channel -> channels.put(channel.id(), new BitSet()));
            for (int severity = 5; severity >= 0; severity--) {
                pains.put(severity, 0);
            }
        }

        Counts result() {
            for (Lane lane : view.lanes()) {
                for (Placed placed : view.placed(lane.id())) {
                    count(lane, placed);
                }
            }
            steps();
            pains.values().removeIf(count -> count == 0);
            Map<Id<Channel>, Integer> met = new LinkedHashMap<>();
            channels.forEach((channel, leaves) -> {
                if (!leaves.isEmpty()) {
                    met.put(channel, leaves.cardinality());
                }
            });
            return new Counts(cards, sourced, byStage, byLane, pains, met, switches(), evidence);
        }

        private void count(Lane lane, Placed placed) {
            cards++;
            sourced += placed.about().sources().isEmpty() ? 0 : 1;
            byLane.merge(lane.id(), 1, Integer::sum);
            List<MapView.Span> spans = view.leaves().isEmpty() ? List.of() : view.spans(placed.place());
            boolean everywhere = !spans.isEmpty()
                    && spans.getFirst().length() == view.leaves().size();
            if (!everywhere || view.leaves().size() == 1) {
                stages(spans).forEach(stage -> byStage.merge(stage, 1, Integer::sum));
            }
            if (placed instanceof PainPoint pain) {
                pains.merge(pain.severity().orElse(0), 1, Integer::sum);
            }
            evidence(placed).ifPresent(level -> evidence.merge(level, 1, Integer::sum));
            if (placed instanceof Card card) {
                meet(card.channels(), spans);
                card.touchpoint().map(document::get).map(Touchpoint::channels).ifPresent(ids -> meet(ids, spans));
            }
        }

        private static Optional<EvidenceLevel> evidence(Placed placed) {
            return switch (placed) {
                case Card card -> card.evidence();
                case PainPoint pain -> pain.evidence();
                default -> Optional.empty();
            };
        }

        private Set<Id<Stage>> stages(List<MapView.Span> spans) {
            Set<Id<Stage>> stages = new HashSet<>();
            for (MapView.Span span : spans) {
                for (Column leaf : view.leaves().subList(span.first(), span.last() + 1)) {
                    switch (leaf) {
                        case Step step -> step.stage().ifPresent(stages::add);
                        case Stage stage -> stages.add(stage.id());
                    }
                }
            }
            stages.retainAll(byStage.keySet());
            return stages;
        }

        private void meet(Collection<Id<Channel>> met, List<MapView.Span> spans) {
            for (Id<Channel> channel : met) {
                BitSet leaves = channels.computeIfAbsent(channel, none -> new BitSet());
                spans.forEach(span -> leaves.set(span.first(), span.last() + 1));
            }
        }

        private void steps() {
            for (Step step : view.steps()) {
                List<MapView.Span> spans = view.span(step.id()).stream().toList();
                meet(step.channel().stream().toList(), spans);
                step.touchpoint().map(document::get).map(Touchpoint::channels).ifPresent(ids -> meet(ids, spans));
            }
        }

        private int switches() {
            List<Id<Channel>> way = new ArrayList<>();
            view.steps().stream()
                    .filter(step -> !step.offMainPath())
                    .forEach(step -> step.channel().ifPresent(way::add));
            int switches = 0;
            for (int i = 1; i < way.size(); i++) {
                switches += way.get(i).equals(way.get(i - 1)) ? 0 : 1;
            }
            return switches;
        }
    }
}
