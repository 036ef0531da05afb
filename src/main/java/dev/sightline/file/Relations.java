package dev.sightline.file;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapRelation;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What can only be judged when all elements are there: maps that stand to each other in a circle, values off their
/// scale.
final class Relations {
    private final Register register;
    private final Reading reading;
    private final Map<Id<?>, JourneyMap> maps = new LinkedHashMap<>();

    private Relations(Register register, Reading reading) {
        this.register = register;
        this.reading = reading;
    }

    /// Tells what does not go together.
    ///
    /// @param found what each entry of the register became
    static void check(Register register, List<Element> found, Reading reading) {
        Relations relations = new Relations(register, reading);
        for (int i = 0; i < found.size(); i++) {
            switch (register.entries().get(i).kind()) {
                case CURVE -> relations.scale((ScoreCurve) found.get(i));
                case MAP -> relations.maps.put(found.get(i).id(), (JourneyMap) found.get(i));
                default -> {}
            }
        }
        for (MapRelation.Kind kind : MapRelation.Kind.values()) {
            relations.circles(kind);
        }
    }

    private void scale(ScoreCurve curve) {
        List<String> outside = curve.points().stream()
                .filter(point -> point.value()
                        .filter(value -> value.compareTo(curve.scale().min()) < 0
                                || value.compareTo(curve.scale().max()) > 0)
                        .isPresent())
                .map(point -> point.value().orElseThrow().toPlainString() + " on " + point.on())
                .toList();
        if (!outside.isEmpty()) {
            reading.note(
                    turnTo(curve).json(),
                    "its scale goes from %s to %s, but there is %s."
                            .formatted(
                                    curve.scale().min().toPlainString(),
                                    curve.scale().max().toPlainString(),
                                    outside.stream().limit(5).collect(Collectors.joining(", "))));
        }
    }

    /// Tells of maps that are, say, each the future of the next, and the last of the first.
    private void circles(MapRelation.Kind kind) {
        Map<Id<?>, Boolean> onWay = new HashMap<>();
        for (JourneyMap map : maps.values()) {
            if (!onWay.containsKey(map.id())) {
                walk(map, kind, onWay);
            }
        }
    }

    private record Visit(JourneyMap map, Iterator<Id<?>> targets) {}

    /// @param onWay true for maps on the way that is being walked, false for maps that are done with
    private void walk(JourneyMap first, MapRelation.Kind kind, Map<Id<?>, Boolean> onWay) {
        Deque<Visit> way = new ArrayDeque<>();
        onWay.put(first.id(), true);
        way.addLast(visit(first, kind));
        while (!way.isEmpty()) {
            Visit last = way.getLast();
            if (!last.targets.hasNext()) {
                onWay.put(last.map.id(), false);
                way.removeLast();
                continue;
            }
            Id<?> target = last.targets.next();
            Boolean there = onWay.get(target);
            JourneyMap map = maps.get(target);
            if (there == null && map != null) {
                onWay.put(target, true);
                way.addLast(visit(map, kind));
            } else if (Boolean.TRUE.equals(there)) {
                tell(last.map, kind, target);
            }
        }
    }

    private Visit visit(JourneyMap map, MapRelation.Kind kind) {
        List<Id<?>> targets = new ArrayList<>();
        for (MapRelation relation : map.relations()) {
            if (relation.kind() == kind) {
                targets.add(mapOf(relation.target()));
            }
        }
        return new Visit(map, targets.iterator());
    }

    private Id<?> mapOf(Id<?> target) {
        Entry map = register.byId(target.value()).flatMap(Entry::map).orElse(null);
        return map == null ? target : map.key();
    }

    private void tell(JourneyMap map, MapRelation.Kind kind, Id<?> target) {
        Entry entry = turnTo(map);
        reading.problem(
                entry.json().find("relations").orElse(entry.json()),
                target.equals(map.id())
                        ? "it is " + Words.word(kind) + " itself."
                        : "it is %s '%s', and that in turn is %s it: a circle."
                                .formatted(Words.word(kind), target, Words.word(kind)));
    }

    private Entry turnTo(Element element) {
        Entry entry = register.byId(element.id().value()).orElseThrow();
        reading.turnTo(entry);
        return entry;
    }
}
