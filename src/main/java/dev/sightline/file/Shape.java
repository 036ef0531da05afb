package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.About;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What an object in the file looks like: its fields in the order in which they are written. One table from which it is
/// read, written, described in the schema and told in the documentation.
///
/// @param <T> the record in the model
/// @param <B> what the record is built in; the record itself where it is small
final class Shape<T, B> {
    private final String word;
    private final String says;
    private @Nullable Function<T, About> about;
    private B start;
    private final Function<T, B> again;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final Map<String, Field<T, B, ?>> byName = new HashMap<>();
    private final List<Field<T, B, ?>> needed = new ArrayList<>();
    private final List<BiConsumer<T, Requirement>> requirements = new ArrayList<>();
    private final Function<List<String>, Order<T, B>> ordering = this::order;
    private @Nullable T blank;

    /// A further condition on a whole record.
    interface Requirement {
        /// Tells that a field does not agree with the others.
        void broken(String field, String sentence);
    }

    private Shape(String word, String says, B start, Function<T, B> again, Function<B, T> build) {
        this.word = word;
        this.says = says;
        this.start = start;
        this.again = again;
        this.build = build;
    }

    /// The shape of a record that has a builder.
    static <T, B> Shape<T, B> built(
            String word, String says, Supplier<B> empty, Function<T, B> again, Function<B, T> build) {
        return new Shape<>(word, says, empty.get(), again, build);
    }

    /// The shape of a small record that is changed by copies.
    static <T> Shape<T, T> of(String word, String says, T empty) {
        return new Shape<>(word, says, empty, Function.identity(), Function.identity());
    }

    <V> Shape<T, B> field(Field<T, B, V> field) {
        fields.add(field);
        byName.put(field.name(), field);
        if (field.isNeeded()) {
            needed.add(field);
        }
        start = field.clear(start);
        return this;
    }

    Shape<T, B> text(String name, Function<T, String> get, BiFunction<B, String, B> set, String says) {
        return field(Field.of(name, Texts.TEXT, get, set, "", says));
    }

    <E> Shape<T, B> list(
            String name, Form<E> form, Function<T, List<E>> get, BiFunction<B, List<E>, B> set, String says) {
        return field(Field.of(name, new ListForm<>(form), get, set, List.of(), says));
    }

    Shape<T, B> texts(String name, Function<T, List<String>> get, BiFunction<B, List<String>, B> set, String says) {
        return list(name, Texts.TEXT, get, set, says);
    }

    Shape<T, B> flag(
            String name, Function<T, Boolean> get, BiFunction<B, Boolean, B> set, boolean absent, String says) {
        return field(Field.of(name, FlagForm.FLAG, get, set, absent, says));
    }

    <V> Shape<T, B> maybe(
            String name, Form<V> form, Function<T, Optional<V>> get, BiFunction<B, Optional<V>, B> set, String says) {
        return field(Field.of(name, new MaybeForm<>(form), get, set, Optional.empty(), says));
    }

    <V> Shape<T, B> value(
            String name, Form<V> form, Function<T, V> get, BiFunction<B, V, B> set, V absent, String says) {
        return field(Field.of(name, form, get, set, absent, says));
    }

    /// A field that must be there, so that nothing stands for its absence.
    <V> Shape<T, B> needed(
            String name, Form<V> form, Function<T, V> get, BiFunction<B, V, B> set, V meanwhile, String says) {
        return field(Field.of(name, form, get, set, meanwhile, says).asNeeded());
    }

    /// A member that is read and written elsewhere: a list of further elements, or what says where an element stands.
    Shape<T, B> part(String name, Elsewhere description, boolean needed, String says) {
        return field(Field.<T, B>part(name, description, needed, says));
    }

    /// Adds a condition on the whole record.
    Shape<T, B> require(BiConsumer<T, Requirement> requirement) {
        requirements.add(requirement);
        return this;
    }

    /// What every element may carry beside its own fields.
    Shape<T, B> about(Function<T, About> get, Function<B, About> now, BiFunction<B, About, B> set) {
        about = get;
        start = set.apply(start, About.NONE);
        for (Field<About, About, ?> field : AboutShape.ABOUT.fields) {
            field(field.within(get, now, set));
        }
        return this;
    }

    String word() {
        return word;
    }

    String says() {
        return says;
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    Collection<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /// The record of which nothing is said; made at first use, when all fields are known.
    private T blank() {
        T known = blank;
        if (known == null) {
            known = build.apply(start);
            blank = known;
        }
        return known;
    }

    /// A builder with all that an object says.
    B read(JsonObject object, Reading reading) {
        B builder = again.apply(blank());
        Order<T, B> order = object.ofNames(this, ordering);
        for (int i = 0; i < object.size(); i++) {
            Field<T, B, ?> field = order.fields.get(i).orElse(null);
            if (field == null) {
                reading.unknownField(object, i, names(), Reading.withArticle(word));
            } else if (!field.isPart() && !(object.value(i) instanceof Json.Null)) {
                reading.enter(field.name());
                builder = field.read(object.value(i), builder, reading);
                reading.leave();
            }
        }
        for (Field<T, B, ?> field : order.missing) {
            reading.problem(object, "'" + field.name() + "' is missing in " + Reading.withArticle(word) + ".");
        }
        return builder;
    }

    /// The fields of an object in the order in which it has them, empty for what is not known; and those that it lacks.
    private record Order<T, B>(List<Optional<Field<T, B, ?>>> fields, List<Field<T, B, ?>> missing) {}

    private Order<T, B> order(List<String> names) {
        List<Optional<Field<T, B, ?>>> known = new ArrayList<>(names.size());
        names.forEach(name -> known.add(Optional.ofNullable(byName.get(name))));
        return new Order<>(
                known,
                needed.stream().filter(field -> !names.contains(field.name())).toList());
    }

    /// The record with all that an object says, if it agrees with itself.
    T readWhole(JsonObject object, Reading reading) {
        T record = build.apply(read(object, reading));
        check(record, object, reading);
        return record;
    }

    /// Tells which conditions a record breaks.
    void check(T record, JsonObject object, Reading reading) {
        for (BiConsumer<T, Requirement> requirement : requirements) {
            requirement.accept(record, (field, sentence) -> {
                reading.enter(field);
                reading.wrong(object.find(field).orElse(object), sentence);
                reading.leave();
            });
        }
    }

    /// Writes all fields of a record that say something, except those that are read and written elsewhere.
    ///
    /// @param unknown fields of the record that are not known, by path, so that room is made for them
    void write(T record, JsonObject object, SequencedMap<String, String> unknown) {
        boolean plain =
                unknown.isEmpty() && about != null && about.apply(record).equals(About.NONE);
        for (Field<T, B, ?> field : fields) {
            if (!field.isPart() && !(plain && field.isAbout())) {
                field.write(record, object, unknown);
            }
        }
    }
}
