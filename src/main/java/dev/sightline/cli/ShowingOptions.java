package dev.sightline.cli;

import dev.sightline.file.Nearest;
import dev.sightline.model.Filter;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Rest;
import dev.sightline.model.SavedView;
import dev.sightline.model.Showing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how much of a map is shown.
final class ShowingOptions {
    @Option(
            names = "--view",
            paramLabel = "NAME",
            description = "A view that is saved in the document, by its name or id; only the map that it is of.")
    private @Nullable String view;

    @Option(
            names = "--filter",
            paramLabel = "FACET=VALUE[,VALUE...]",
            description = {
                "Only what is asked for stands out. Facets: persona, lane, kind, tag, channel, severity, evidence,"
                        + " owner, text. Any value of a facet will do; with several --filter a thing has to answer to"
                        + " each."
            })
    private List<String> filters = List.of();

    @Option(names = "--hide", description = "Leave the rest out instead of letting it step back.")
    private boolean hide;

    @Option(
            names = "--heat",
            paramLabel = "FIGURE",
            description =
                    "Colour cards or columns by a figure: severity or frequency of pains, opportunity scores, evidence"
                            + " that is missing, mood, duration or waiting. In a PDF it is a layer that can be hidden.")
    private @Nullable Heat heat;

    /// Whether a saved view is asked for.
    boolean isView() {
        return view != null;
    }

    /// What is shown of the maps of a document; nothing for those that are shown whole.
    Map<Id<JourneyMap>, Showing> of(JourneyDocument document, List<Id<JourneyMap>> maps) {
        Map<Id<JourneyMap>, Showing> showings = new HashMap<>();
        if (view != null) {
            SavedView found = view(view, document, maps);
            showings.put(found.map(), found.showing());
        }
        FilterWords words = new FilterWords(document, maps);
        for (Id<JourneyMap> map : maps) {
            Showing base = showings.getOrDefault(map, Showing.ALL);
            Filter filter = words.read(base.filter(), filters);
            Showing asked = base.with(filter)
                    .with(hide ? Rest.HIDDEN : base.rest())
                    .heated(Optional.ofNullable(heat).or(base::heat));
            if (!asked.isPlain() && (view == null || showings.containsKey(map))) {
                showings.put(map, asked);
            }
        }
        return showings;
    }

    private static SavedView view(String name, JourneyDocument document, List<Id<JourneyMap>> maps) {
        List<SavedView> all = document.all(SavedView.class).stream()
                .filter(one -> maps.contains(one.map()))
                .toList();
        List<SavedView> named = all.stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip())
                        || one.id().value().equals(name))
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.size() > 1) {
            throw new CannotDo("Several maps have a view '" + name + "'; name the map with --map, or one of the ids "
                    + named.stream().map(one -> one.id().value()).collect(Collectors.joining(", ")) + ".");
        }
        if (all.isEmpty()) {
            throw new CannotDo("There is no view '" + name + "': no view is saved in this document.");
        }
        List<String> names = all.stream().map(SavedView::name).toList();
        String question = Nearest.question(name, names);
        throw new CannotDo("There is no view '" + name + "'"
                + (question.equals(".") ? "; there is " + String.join(", ", names) + "." : question));
    }
}
