package dev.sightline;

import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import dev.sightline.model.ScoreCurve;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every text that a person wrote into a map: whatever is a text in one of its records, or in a record of what it
/// speaks of. Found in the records themselves, so that a text in a new field counts from its first day.
final class WrittenWords {
    /// Texts that are not for the sheet, each by its record and name, with the reason.
    static final Map<String, String> NOT_SHOWN = Map.of(
            "Project.language", "a code that chooses fonts and forms",
            "Project.currency", "a code; amounts show it",
            "JourneyMap.language", "a code that chooses fonts and forms",
            "Actor.icon", "names a picture, which is drawn",
            "Channel.icon", "names a picture, which is drawn",
            "Card.icon", "names a picture, which is drawn",
            "ImageAsset.name", "the name of a file; the picture is drawn",
            "Project.changeLog", "the history of the document, not of the journey",
            "Foreign.list", "from a newer version: kept, and not understood",
            "Foreign.json", "from a newer version: kept, and not understood");

    /// Texts that are said in place of what is drawn, and not drawn themselves.
    private static final Set<String> ONLY_TOLD = Set.of("ImageAsset.alt");

    private final JourneyDocument document;
    private final List<Text> found = new ArrayList<>();

    /// A text.
    ///
    /// @param field the record and the name it has there, such as `Step.name`
    record Text(Element element, String field, String words) {
        /// Whether it is for the eye too, not only for somebody who cannot see.
        boolean isDrawn() {
            return !ONLY_TOLD.contains(field);
        }

        @Override
        public String toString() {
            return field + " of " + element.id() + ": " + words;
        }
    }

    private WrittenWords(JourneyDocument document) {
        this.document = document;
    }

    /// The texts of one map, its document's project included.
    static List<Text> of(JourneyDocument document, Id<JourneyMap> map) {
        WrittenWords words = new WrittenWords(document);
        for (Element element : words.spokenOf(map)) {
            words.read(element, (Record) element);
        }
        return words.found;
    }

    /// The elements of a map, and all that they refer to, but no other map and nothing of one.
    private Collection<Element> spokenOf(Id<JourneyMap> map) {
        Set<Element> known = new LinkedHashSet<>();
        Deque<Element> open = new ArrayDeque<>();
        document.elements().stream()
                .filter(element -> home(element).equals(Optional.of(map)))
                .forEach(open::add);
        open.add(document.project());
        while (!open.isEmpty()) {
            Element element = open.remove();
            if (known.add(element)) {
                element.references()
                        .map(id -> document.find(id).orElseThrow())
                        .filter(other -> home(other).isEmpty() || home(other).equals(Optional.of(map)))
                        .forEach(open::add);
            }
        }
        return known;
    }

    /// The map that an element is part of.
    private Optional<Id<JourneyMap>> home(Element element) {
        return switch (element) {
            case JourneyMap it -> Optional.of(it.id());
            case Column it -> Optional.of(it.map());
            case MapRow it -> Optional.of(it.map());
            case LaneGroup it -> Optional.of(it.map());
            case Link it -> Optional.of(it.map());
            case Marker it -> Optional.of(it.map());
            case ScoreCurve it -> Optional.of(it.map());
            case Placed it -> home(document.get(it.lane()));
            case Comment it -> home(document.find(it.on()).orElseThrow());
            default -> Optional.empty();
        };
    }

    private void read(Element element, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String field = record.getClass().getSimpleName() + "." + component.getName();
            if (!NOT_SHOWN.containsKey(field)) {
                try {
                    component.getAccessor().setAccessible(true);
                    read(element, field, component.getAccessor().invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(field, e);
                }
            }
        }
    }

    private void read(Element element, String field, Object value) {
        switch (value) {
            case String text when !text.isBlank() -> found.add(new Text(element, field, text));
            case Optional<?> maybe -> maybe.ifPresent(inner -> read(element, field, inner));
            case Collection<?> all -> all.forEach(inner -> read(element, field, inner));
            case Map<?, ?> all ->
                all.forEach((name, inner) -> {
                    read(element, field, name);
                    read(element, field, inner);
                });
            case Id<?> ignored -> {}
            case Rank ignored -> {}
            case Record inner -> read(element, inner);
            default -> {}
        }
    }
}
