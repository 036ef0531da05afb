package dev.sightline.editor.clip;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.About;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Project;
import dev.sightline.model.Property;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What was copied: a document of its own with the elements and with what they need to be understood, so that it can
/// be carried as a file is.
///
/// @param fragment of one map at most, on which columns and lanes that were not copied stand too, with their names only
/// @param chosen the elements that were copied, with all that is part of them
public record Clipping(JourneyDocument fragment, Set<Id<?>> chosen) {
    /// The type of its JSON on a clipboard.
    public static final String MEDIA_TYPE = "application/x-sightline+json";

    private static final String CHOSEN = "clipping";

    public Clipping {
        chosen = Set.copyOf(chosen);
    }

    /// What is selected on a map; empty if nothing of it can be copied.
    public static Optional<Clipping> of(JourneyDocument document, Id<JourneyMap> map, Collection<Id<?>> selected) {
        return new Excerpt(document, map).of(selected);
    }

    /// A clipping of those elements; they are told in the fragment itself.
    static Clipping of(JourneyDocument context, Collection<Element> elements, Set<Id<?>> chosen) {
        StringBuilder ids = new StringBuilder();
        elements.stream()
                .filter(element -> chosen.contains(element.id()))
                .forEach(element -> ids.append(ids.isEmpty() ? "" : " ").append(element.id()));
        SequencedMap<String, Property> properties = new LinkedHashMap<>();
        properties.put(CHOSEN, new Property.Text(ids.toString()));
        Project from = context.project();
        Project project = Project.titled(from.title());
        project = project.withLanguage(from.language())
                .withCurrency(from.currency())
                .withTimeUnit(from.timeUnit())
                .withAbout(new About(Optional.empty(), Optional.empty(), List.of(), "", List.of(), properties));
        Set<Element> all = new LinkedHashSet<>(elements);
        all.add(project);
        return new Clipping(JourneyDocument.of(all, Map.of()), chosen);
    }

    /// The JSON of its fragment, in the form of a file.
    public String json() {
        return new String(JourneyJson.write(fragment), StandardCharsets.UTF_8);
    }

    /// The clipping that some JSON is; empty if it is none.
    public static Optional<Clipping> read(String json) {
        Optional<JourneyDocument> document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "The clipboard")
                .openedDocument();
        return document.flatMap(fragment -> {
            Set<Id<?>> chosen = new LinkedHashSet<>();
            if (fragment.project().about().properties().get(CHOSEN) instanceof Property.Text(String ids)) {
                for (String id : ids.split(" ")) {
                    fragment.find(Id.of(id)).map(Element::id).ifPresent(chosen::add);
                }
            }
            return chosen.isEmpty() ? Optional.empty() : Optional.of(new Clipping(fragment, chosen));
        });
    }

    /// What it says, as text: a line for each element, or rows with tabs between cells where it spreads over several
    /// places.
    public String text() {
        return ClipGrid.of(this).text();
    }

    /// What it says, as a table of HTML; empty where it stands at one place only.
    public Optional<String> html() {
        return ClipGrid.of(this).html();
    }
}
