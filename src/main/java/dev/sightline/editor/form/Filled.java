package dev.sightline.editor.form;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Put;
import dev.sightline.edit.Together;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form of one element, or what the forms of several have in common, filled in.
public record Filled(JourneyDocument document, List<Element> elements, List<Part> parts) {
    public Filled {
        elements = List.copyOf(elements);
        parts = List.copyOf(parts);
    }

    /// Fields that belong together.
    ///
    /// @param title `inspector.group.` and this is its heading
    /// @param main whether it is shown at once, and not behind its heading
    public record Part(String title, boolean main, List<Slot<?>> slots) {
        public Part {
            slots = List.copyOf(slots);
        }
    }

    /// Reads what the elements that are there say; nothing for none.
    public static Filled of(JourneyDocument document, Collection<? extends Id<?>> ids) {
        List<Element> elements = new ArrayList<>();
        ids.forEach(id -> document.find(id).ifPresent(elements::add));
        if (elements.isEmpty()) {
            return new Filled(document, elements, List.of());
        }
        List<Form<Element>> forms = elements.stream().map(Forms::of).distinct().toList();
        List<Part> parts = new ArrayList<>();
        for (Section<Element> section : forms.getFirst().sections()) {
            List<Slot<?>> slots = new ArrayList<>();
            for (Field<Element, ?> field : section.fields()) {
                if (forms.stream().allMatch(form -> has(form, field))) {
                    slots.add(slot(field, document, elements));
                }
            }
            if (!slots.isEmpty()) {
                parts.add(new Part(section.title(), section.main(), slots));
            }
        }
        return new Filled(document, elements, parts);
    }

    /// Everything that can be asked of what is selected, in order.
    public List<Slot<?>> slots() {
        return parts.stream().flatMap(part -> part.slots().stream()).toList();
    }

    /// Whether the same controls can show both.
    public boolean isLike(Filled other) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part its = other.parts.get(i);
            if (!part.title().equals(its.title())
                    || part.slots().size() != its.slots().size()) {
                return false;
            }
            for (int j = 0; j < part.slots().size(); j++) {
                if (!part.slots().get(j).isLike(its.slots().get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean has(Form<Element> form, Field<Element, ?> field) {
        return form.field(field.name())
                .filter(its -> its.control().equals(field.control()))
                .isPresent();
    }

    private static <V> Slot<V> slot(Field<Element, V> field, JourneyDocument document, List<Element> elements) {
        Map<Form<Element>, Field<Element, V>> own = new HashMap<>();
        return new Slot<>(
                field.name(),
                field.label(),
                field.control(),
                same(elements, element -> field(element, field.name(), own)),
                (value, words) ->
                        change(document, elements, value, words, element -> field(element, field.name(), own)));
    }

    /// The field of that name of an element's own kind.
    private static <V> Field<Element, V> field(
            Element element, String name, Map<Form<Element>, Field<Element, V>> known) {
        return known.computeIfAbsent(Forms.of(element), form -> {
            @SuppressWarnings("unchecked") // fields of one name that are shown as one have the same control
            Field<Element, V> its = (Field<Element, V>) form.field(name).orElseThrow();
            return its;
        });
    }

    /// Finds the field of an element.
    private interface Finding<V> {
        Field<Element, V> of(Element element);
    }

    private static <V> Optional<V> same(List<Element> elements, Finding<V> fields) {
        V first = null;
        for (Element element : elements) {
            V value = fields.of(element).get().apply(element);
            if (first != null && !first.equals(value)) {
                return Optional.empty();
            }
            first = value;
        }
        return Optional.ofNullable(first);
    }

    private static <V> Edit change(
            JourneyDocument document, List<Element> elements, V value, String words, Finding<V> fields) throws Unfit {
        List<Element> next = new ArrayList<>();
        List<Edit> deeds = new ArrayList<>();
        for (Element element : elements) {
            Field<Element, V> field = fields.of(element);
            Field.@Nullable Deed<V> deed = field.deed();
            if (deed == null) {
                next.add(field.with().with(element, value));
            } else if (!field.get().apply(element).equals(value)) {
                deeds.add(deed.edit(document, element, value));
            }
        }
        return deeds.isEmpty() ? new Put(words, next) : new Together(words, deeds);
    }
}
