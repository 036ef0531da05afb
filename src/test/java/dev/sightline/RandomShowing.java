package dev.sightline;

import dev.sightline.model.Channel;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Filter;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.Persona;
import dev.sightline.model.Rest;
import dev.sightline.model.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How much of a map is shown, at random.
public final class RandomShowing {
    private static final List<Heat> HEATS = List.of(Heat.values());

    private RandomShowing() {}

    /// One or two facets of what a document has, and perhaps rows put away.
    public static Showing of(RandomGenerator random, JourneyDocument document) {
        Filter filter = Filter.NONE;
        for (int i = random.nextInt(3); i > 0; i--) {
            filter = switch (random.nextInt(9)) {
                case 0 -> filter.withPersonas(some(random, document, Persona.class));
                case 1 -> filter.withLanes(some(random, document, Lane.class));
                case 2 -> filter.withKinds(List.of(LaneKind.PAIN, any(random, LaneKind.values())));
                case 3 -> filter.withTags(List.of("tag"));
                case 4 -> filter.withChannels(some(random, document, Channel.class));
                case 5 -> filter.withSeverities(List.of(1 + random.nextInt(5), 3));
                case 6 -> filter.withEvidence(List.of(any(random, EvidenceLevel.values())));
                case 7 -> filter.withOwners(List.of("Operations"));
                default -> filter.withText(random.nextBoolean() ? "e" : "a");
            };
        }
        List<Id<? extends MapRow>> hidden = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            hidden.addAll(some(random, document, Lane.class));
        }
        Optional<Heat> heat =
                random.nextInt(3) == 0 ? Optional.of(HEATS.get(random.nextInt(HEATS.size()))) : Optional.empty();
        return new Showing(filter, random.nextBoolean() ? Rest.FADED : Rest.HIDDEN, hidden, heat);
    }

    private static <T> T any(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T extends Element> List<Id<T>> some(
            RandomGenerator random, JourneyDocument document, Class<T> kind) {
        List<Id<T>> found = new ArrayList<>();
        for (T one : document.all(kind)) {
            if (random.nextInt(2) == 0) {
                found.add(Id.of(one.id().value()));
            }
        }
        return found;
    }
}
