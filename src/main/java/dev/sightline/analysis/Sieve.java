package dev.sightline.analysis;

import dev.sightline.model.Element;
import dev.sightline.model.Facet;
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
    private final PlainTexts texts;

    Sieve(MapView view, Filter filter, PlainTexts texts) {
        this.filter = filter;
        this.texts = texts;
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
                && passesPersona(element, lane)
                && passesChannel(element)
                && passesOwner(element, lane)
                && passesText(element);
    }

    /// Whether it has what a facet asks for.
    boolean passes(Facet facet, Element element, Optional<Lane> lane) {
        return switch (facet) {
            case PERSONA -> passesPersona(element, lane);
            case KIND -> any(filter.kinds(), Traits.kind(element, lane));
            case TAG -> any(filter.tags(), element.about().tags());
            case CHANNEL -> passesChannel(element);
            case SEVERITY -> any(filter.severities(), Traits.severity(element));
            case EVIDENCE -> any(filter.evidence(), Traits.evidence(element));
            case OWNER -> passesOwner(element, lane);
            case LANE -> any(filter.lanes(), lane.map(Lane::id));
        };
    }

    private boolean passesPersona(Element element, Optional<Lane> lane) {
        return filter.personas().isEmpty() || any(filter.personas(), traits.personas(element, lane));
    }

    private boolean passesChannel(Element element) {
        return filter.channels().isEmpty() || any(filter.channels(), traits.channels(element));
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

    /// Whether all words that are asked for stand in it.
    boolean passesText(Element element) {
        if (words.isEmpty()) {
            return true;
        }
        String own = texts.of(element);
        String touched = traits.touchpoint(element).map(texts::of).orElse("");
        return words.stream().allMatch(word -> own.contains(word) || touched.contains(word));
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
