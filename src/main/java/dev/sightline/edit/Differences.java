package dev.sightline.edit;

import dev.sightline.edit.Difference.Deed;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is different between two states of a document, in the words of its elements: three cards added, a stage
/// renamed. Each element counts once.
///
/// Ranks are not compared, since a file that is read again is ranked anew; what counts is who stands before whom.
public final class Differences {
    private final JourneyDocument before;
    private final JourneyDocument after;
    private final Map<Deed, Map<Class<? extends Element>, List<Element>>> found = new EnumMap<>(Deed.class);

    private Differences(JourneyDocument before, JourneyDocument after) {
        this.before = before;
        this.after = after;
    }

    /// What happened from one state to another: by what it was, and the most frequent first. Nothing if nothing did.
    public static List<Difference> between(JourneyDocument before, JourneyDocument after) {
        Differences differences = new Differences(before, after);
        differences.compare();
        return differences.told();
    }

    private void compare() {
        Set<Id<?>> outOfOrder = outOfOrder();
        for (Element now : after.elements()) {
            Optional<Element> was = before.find(now.id());
            if (was.isEmpty() || !was.get().getClass().equals(now.getClass())) {
                note(Deed.ADDED, now);
            } else {
                deed(was.get(), now, outOfOrder).ifPresent(deed -> note(deed, now));
            }
        }
        for (Element was : before.elements()) {
            Optional<Element> now = after.find(was.id());
            if (now.isEmpty() || !now.get().getClass().equals(was.getClass())) {
                note(Deed.REMOVED, was);
            }
        }
    }

    private Optional<Deed> deed(Element was, Element now, Set<Id<?>> outOfOrder) {
        if (was.equals(now)) {
            return outOfOrder.contains(now.id()) ? Optional.of(Deed.MOVED) : Optional.empty();
        }
        Traits then = Traits.of(was);
        Traits traits = Traits.of(now);
        if (!then.name().equals(traits.name())) {
            return Optional.of(traits.isText() ? Deed.REWORDED : Deed.RENAMED);
        } else if (!then.home().equals(traits.home()) || outOfOrder.contains(now.id())) {
            return Optional.of(Deed.MOVED);
        }
        boolean same = then.unranked().equals(traits.unranked())
                && before.unknownFields()
                        .getOrDefault(was.id(), NOTHING)
                        .equals(after.unknownFields().getOrDefault(now.id(), NOTHING));
        return same ? Optional.empty() : Optional.of(Deed.CHANGED);
    }

    private static final LinkedHashMap<String, String> NOTHING = new LinkedHashMap<>();

    private void note(Deed deed, Element element) {
        found.computeIfAbsent(deed, none -> new LinkedHashMap<>())
                .computeIfAbsent(element.getClass(), none -> new ArrayList<>())
                .add(element);
    }

    private List<Difference> told() {
        List<Difference> told = new ArrayList<>();
        found.forEach((deed, kinds) -> {
            List<Difference> ofDeed = new ArrayList<>();
            kinds.forEach((kind, elements) -> {
                elements.sort(Element.ORDER);
                ofDeed.add(new Difference(deed, kind, elements));
            });
            ofDeed.sort(
                    Comparator.comparingInt((Difference one) -> -one.elements().size())
                            .thenComparing(one -> one.kind().getSimpleName()));
            told.addAll(ofDeed);
        });
        return told;
    }

    /// The fewest elements that must have moved among those that stayed with their siblings.
    private Set<Id<?>> outOfOrder() {
        Map<Object, List<Element>> wereTogether = byHome(before);
        Map<Object, List<Element>> areTogether = byHome(after);
        Set<Id<?>> moved = new HashSet<>();
        areTogether.forEach((home, now) -> {
            List<Element> were = wereTogether.get(home);
            if (were != null && now.size() > 1) {
                Map<Id<?>, Integer> places = new HashMap<>();
                were.sort(Element.ORDER);
                were.forEach(one -> places.put(one.id(), places.size()));
                now.sort(Element.ORDER);
                List<Element> stayed =
                        now.stream().filter(one -> places.containsKey(one.id())).toList();
                List<Integer> order =
                        stayed.stream().map(one -> places.get(one.id())).toList();
                Set<Integer> kept = LongestRise.of(order);
                for (int i = 0; i < stayed.size(); i++) {
                    if (!kept.contains(i)) {
                        moved.add(stayed.get(i).id());
                    }
                }
            }
        });
        return moved;
    }

    private static Map<Object, List<Element>> byHome(JourneyDocument document) {
        Map<Object, List<Element>> homes = new HashMap<>();
        for (Element element : document.elements()) {
            homes.computeIfAbsent(Traits.home(element), none -> new ArrayList<>())
                    .add(element);
        }
        return homes;
    }
}
