package dev.sightline.analysis;

import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Tells of each thing on a map whether it answers to a filter.
final class Sieve {
    private final Filter filter;
    private final Traits traits;
    private final List<String> owners;
    private final List<String> words;

    Sieve(MapView view, Filter filter) {
        this.filter = filter;
        this.traits = new Traits(view);
        this.owners = filter.owners().stream().map(PlainLetters::of).toList();
        this.words = filter.text().isEmpty()
                ? List.of()
                : Arrays.asList(PlainLetters.of(filter.text()).split("\\s+"));
    }

    /// Whether a card, pain, gain, opportunity or curve has what each facet asks for.
    ///
    /// @param lane the lane it stands in; empty for a curve that has none
    boolean passes(Element element, Optional<Lane> lane) {
        return passesLane(lane, element)
                && any(filter.severities(), Traits.severity(element))
                && any(filter.evidence(), Traits.evidence(element))
                && any(filter.tags(), element.about().tags())
                && (filter.personas().isEmpty() || any(filter.personas(), traits.personas(element, lane)))
                && (filter.channels().isEmpty() || any(filter.channels(), traits.channels(element)))
                && passesOwner(element, lane)
                && passesText(element);
    }

    /// Whether a lane in which nothing stands has what is asked for: nothing else than lanes and kinds is.
    boolean passesEmpty(Lane lane) {
        Filter rest = filter.withLanes(List.of()).withKinds(List.of());
        return rest.isNone() && passesLane(Optional.of(lane), lane);
    }

    private boolean passesLane(Optional<Lane> lane, Element element) {
        return any(filter.lanes(), lane.map(Lane::id)) && any(filter.kinds(), Traits.kind(element, lane));
    }

    private boolean passesOwner(Element element, Optional<Lane> lane) {
        return owners.isEmpty()
                || traits.owners(element, lane).stream()
                        .anyMatch(owner -> owners.contains(PlainLetters.of(owner.strip())));
    }

    private boolean passesText(Element element) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        traits.texts(element).forEach(text -> all.append(text).append('\n'));
        String plain = PlainLetters.of(all.toString());
        return words.stream().allMatch(plain::contains);
    }

    private static <T> boolean any(List<T> wanted, Optional<T> its) {
        return wanted.isEmpty() || its.isPresent() && wanted.contains(its.get());
    }

    private static <T> boolean any(List<T> wanted, Collection<T> its) {
        return wanted.isEmpty() || its.stream().anyMatch(wanted::contains);
    }

    /// Whether an element is one that filters tell apart.
    static boolean sorts(Element element) {
        return element instanceof Placed || element instanceof ScoreCurve;
    }
}
