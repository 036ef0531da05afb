package dev.sightline.cli;

import dev.sightline.file.Nearest;
import dev.sightline.model.Channel;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Persona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads a filter from words such as `severity=4,5`.
final class FilterWords {
    private static final List<String> FACETS =
            List.of("persona", "lane", "kind", "tag", "channel", "severity", "evidence", "owner", "text");

    private static final int FEW = 12;
    private static final Map<String, Integer> SEVERITIES =
            new TreeMap<>(Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5));

    private final JourneyDocument document;
    private final List<Lane> lanes;

    /// @param maps whose lanes may be asked for
    FilterWords(JourneyDocument document, List<Id<JourneyMap>> maps) {
        this.document = document;
        this.lanes = maps.stream()
                .flatMap(map -> document.view(map).lanes().stream())
                .toList();
    }

    /// A filter that asks for more than another one does.
    Filter read(Filter before, List<String> asked) {
        Filter filter = before;
        for (String one : asked) {
            int sign = one.indexOf('=');
            String facet = (sign < 0 ? one : one.substring(0, sign)).strip().toLowerCase(Locale.ROOT);
            if (!FACETS.contains(facet)) {
                throw new CannotDo("There is no facet '" + facet + "'" + question(facet, FACETS));
            }
            if (sign < 0 || one.substring(sign + 1).isBlank()) {
                throw new CannotDo("--filter " + facet + " asks for nothing; write --filter " + facet + "=VALUE.");
            }
            filter = with(filter, facet, one.substring(sign + 1));
        }
        return filter;
    }

    private Filter with(Filter filter, String facet, String said) {
        List<String> values = Arrays.stream(said.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return switch (facet) {
            case "persona" ->
                filter.withPersonas(
                        joined(filter.personas(), values, facet, ids(document.all(Persona.class), Persona::name)));
            case "lane" -> filter.withLanes(joined(filter.lanes(), values, facet, lanes()));
            case "kind" -> filter.withKinds(joined(filter.kinds(), values, facet, words(LaneKind.values())));
            case "channel" ->
                filter.withChannels(
                        joined(filter.channels(), values, facet, ids(document.all(Channel.class), Channel::name)));
            case "severity" -> filter.withSeverities(joined(filter.severities(), values, facet, SEVERITIES));
            case "evidence" ->
                filter.withEvidence(joined(filter.evidence(), values, facet, words(EvidenceLevel.values())));
            case "tag" -> filter.withTags(joined(filter.tags(), values));
            case "owner" -> filter.withOwners(joined(filter.owners(), values));
            default -> filter.withText(filter.text() + " " + said);
        };
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static <T> List<T> joined(List<T> before, List<String> values, String facet, Map<String, T> known) {
        List<T> found = new ArrayList<>(before);
        for (String value : values) {
            List<T> meant = known.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(value))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            if (meant.isEmpty()) {
                meant = known.entrySet().stream()
                        .filter(entry -> begins(entry.getKey(), value))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
            }
            if (meant.size() != 1) {
                throw new CannotDo("There is no " + facet + " '" + value + "'" + question(value, known.keySet()));
            }
            found.add(meant.getFirst());
        }
        return found;
    }

    /// Whether a name begins with a word, so that a first name will do.
    private static boolean begins(String name, String word) {
        return name.regionMatches(true, 0, word, 0, word.length())
                && !Character.isLetterOrDigit((name + " ").charAt(word.length()));
    }

    /// What may have been meant: the nearest, or all when there are few.
    private static String question(String value, Collection<String> known) {
        String question = Nearest.question(value, known);
        return question.equals(".") && !known.isEmpty() && known.size() <= FEW
                ? "; there is " + String.join(", ", known) + "."
                : question;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }

    /// By name, and by id.
    private static <T extends Element> Map<String, Id<T>> ids(List<T> elements, Function<T, String> name) {
        Map<String, Id<T>> ids = new LinkedHashMap<>();
        for (T element : elements) {
            ids.putIfAbsent(name.apply(element), Id.of(element.id().value()));
            ids.put(element.id().value(), Id.of(element.id().value()));
        }
        return ids;
    }

    private Map<String, Id<Lane>> lanes() {
        Map<String, Id<Lane>> ids = ids(lanes, Lane::name);
        lanes.forEach(lane -> words(LaneKind.values()).forEach((word, kind) -> {
            if (lane.kind() == kind) {
                ids.putIfAbsent(word, lane.id());
            }
        }));
        ids.remove("");
        return ids;
    }
}
