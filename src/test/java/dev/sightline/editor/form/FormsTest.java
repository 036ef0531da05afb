package dev.sightline.editor.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.edit.Rejected;
import dev.sightline.file.DocumentFile;
import dev.sightline.model.About;
import dev.sightline.model.Brand;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Scale;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.Timing;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every form holds every field of its record, and each field keeps what is entered and nothing else.
class FormsTest {
    /// Fields that no form asks for, each with the reason.
    private static final Map<String, String> NOT_ASKED_FOR = Map.ofEntries(
            Map.entry("*.id", "made by the program and kept for life"),
            Map.entry("*.rank", "the order is changed by moving things"),
            Map.entry("*.map", "an element goes to another map by cut and paste"),
            Map.entry("*.about.created", "set by the program"),
            Map.entry("*.about.modified", "set by the program"),
            Map.entry("Stage.level", "a phase comes to be by grouping stages"),
            Map.entry("Comment.on", "a thread stays where it was set"),
            Map.entry("Comment.replyTo", "a thread keeps its answers"),
            Map.entry("Comment.date", "set when it is written"),
            Map.entry("Comment.state", "given in the notes panel, in the name of who gives it"),
            Map.entry("Comment.stateBy", "set with the state"),
            Map.entry("Comment.stateDate", "set with the state"),
            Map.entry("Link.bend", "taken by the line, or led with Alt and the arrows"),
            Map.entry("SavedView.filter", "taken from what is shown, in the panel of views"),
            Map.entry("SavedView.rest", "as the filter"),
            Map.entry("SavedView.hiddenRows", "as the filter"),
            Map.entry("SavedView.heat", "as the filter"),
            Map.entry("SavedView.framing", "as the filter"),
            Map.entry("Project.pages", "the presets of pages belong to the dialog that prints them"));

    private static final Set<Class<?>> FLATTENED =
            Set.of(About.class, Brand.class, Timing.class, Timing.Observed.class, TimeGoal.class, Scale.class);

    private static List<JourneyDocument> documents() {
        List<JourneyDocument> documents = new ArrayList<>();
        for (String name : List.of("night-train", "clinic-blueprint", "museum-experience", "language-school")) {
            documents.add(DocumentFile.open(Path.of("samples", name + ".sightline.json"))
                    .openedDocument()
                    .orElseThrow());
        }
        Random random = new Random(Seed.of("FormsTest"));
        for (int i = 0; i < 10; i++) {
            documents.add(RandomJourney.of(random, 6, 8, 80));
        }
        return documents;
    }

    /// One element of each kind that occurs.
    private static Map<String, Element> kinds() {
        Map<String, Element> kinds = new TreeMap<>();
        for (JourneyDocument document : documents()) {
            for (Element element : document.elements()) {
                kinds.putIfAbsent(element.getClass().getSimpleName(), element);
            }
        }
        return kinds;
    }

    @Test
    void everyFieldOfEveryRecordIsAskedForOrLeftOutForAReason() {
        Map<String, Set<String>> forgotten = new LinkedHashMap<>();
        for (Class<?> kind : records(Element.class).toList()) {
            if (kind.getSimpleName().equals("Foreign")) {
                continue;
            }
            Set<String> missing = new TreeSet<>(paths(kind, ""));
            Form<?> form = formOf(kind.getSimpleName());
            form.fields().forEach(field -> missing.remove(field.name()));
            missing.removeIf(path -> NOT_ASKED_FOR.containsKey("*." + path)
                    || NOT_ASKED_FOR.containsKey(kind.getSimpleName() + "." + path));
            if (!missing.isEmpty()) {
                forgotten.put(kind.getSimpleName(), missing);
            }
        }
        assertThat(forgotten).isEmpty();
    }

    private static Form<?> formOf(String kind) {
        return switch (kind) {
            case "SavedView" -> TieForms.VIEW;
            case "Cause" -> TieForms.CAUSE;
            case "Segment" -> PeopleForms.SEGMENT;
            case "Team" -> PeopleForms.TEAM;
            case "SystemUsed" -> ContactForms.SYSTEM;
            case "ImageAsset" -> ContactForms.IMAGE;
            case "Stage" -> ColumnForms.STAGE;
            default -> Forms.of(Objects.requireNonNull(kinds().get(kind)));
        };
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses())
                        .flatMap(FormsTest::records)
                        .distinct();
    }

    /// The paths of a record's components, with those of the records that are a part of it.
    private static Set<String> paths(Class<?> record, String prefix) {
        Set<String> paths = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = content(component.getGenericType());
            String path = prefix + component.getName();
            if (FLATTENED.contains(type)) {
                paths.addAll(paths(type, path + "."));
            } else {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Class<?> content(Type type) {
        if (type instanceof ParameterizedType generic) {
            boolean maybe = generic.getRawType() == Optional.class;
            return maybe ? content(generic.getActualTypeArguments()[0]) : (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    @Test
    void everyFieldIsReadFromItsElementAndPutBackLeavesItAsItIs() throws Unfit {
        for (JourneyDocument document : documents()) {
            for (Element element : document.elements()) {
                Filled filled = Filled.of(document, List.of(element.id()));
                assertThat(filled.slots())
                        .allSatisfy(slot -> assertThat(slot.value())
                                .as("%s of %s", slot.name(), element)
                                .isPresent());
                for (Slot<?> slot : filled.slots()) {
                    putBack(document, element, slot);
                }
            }
        }
    }

    private static <V> void putBack(JourneyDocument document, Element element, Slot<V> slot) throws Unfit {
        var edit = slot.changed(slot.value().orElseThrow(), "Change");
        try {
            assertThat(document.with(edit.on(document)).find(element.id()))
                    .as("%s of %s", slot.name(), element)
                    .contains(element);
        } catch (Rejected rejected) {
            throw new AssertionError(slot.name() + " of " + element, rejected);
        }
    }

    @Test
    void everyFieldKeepsWhatIsEnteredAndNothingElseChanges() {
        Map<String, Set<String>> tried = new TreeMap<>();
        for (JourneyDocument document : documents()) {
            for (Element element : document.elements()) {
                Form<Element> form = Forms.of(element);
                form.fields().filter(field -> field.deed() == null).forEach(field -> {
                    if (keeps(field, element, document)) {
                        tried.computeIfAbsent(element.getClass().getSimpleName(), none -> new TreeSet<>())
                                .add(field.name());
                    }
                });
            }
        }
        assertThat(tried.get("Card")).contains("text", "persona", "channels", "evidence", "risk", "about.tags");
        assertThat(tried.get("PainPoint")).contains("severity", "frequency", "quotes");
        assertThat(tried.get("Step")).contains("timing.standard", "timing.observed.value", "fee");
    }

    /// Whether some other value was found to try it with.
    private static <V> boolean keeps(Field<Element, V> field, Element element, JourneyDocument document) {
        return Samples.of(field.control(), element, document).stream().anyMatch(value -> keeps(field, element, value));
    }

    private static <V> boolean keeps(Field<Element, V> field, Element element, V value) {
        try {
            V before = field.get().apply(element);
            Element after = field.with().with(element, value);
            assertThat(field.get().apply(after))
                    .as("%s of %s", field.name(), element)
                    .isEqualTo(value);
            // what is said of a thing that was not said before goes with it
            if (!field.name().startsWith("timing.observed")) {
                Element back = field.with().with(after, before);
                assertThat(Samples.without(field.name(), back))
                        .as("%s of %s", field.name(), element)
                        .isEqualTo(Samples.without(field.name(), element));
            }
            return true;
        } catch (Unfit unfit) {
            return false;
        }
    }
}
