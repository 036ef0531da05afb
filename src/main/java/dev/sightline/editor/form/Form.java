package dev.sightline.editor.form;

import dev.sightline.model.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All that can be said of one kind of element.
final class Form<E extends Element> {
    private final List<Section<E>> sections;
    private final Map<String, Field<E, ?>> byName = new HashMap<>();

    private Form(List<Section<E>> sections) {
        this.sections = sections;
        fields().forEach(field -> byName.put(field.name(), field));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the sections are only read
    static <E extends Element> Form<E> of(Section<E>... sections) {
        return new Form<>(List.of(sections));
    }

    List<Section<E>> sections() {
        return sections;
    }

    Stream<Field<E, ?>> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    Optional<Field<E, ?>> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
