package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a shape.
///
/// @param absent what the field is when the file does not say it; that is not written either
/// @param isAbout whether it is one of those that every element may carry
/// @param says what it means, for the schema and the documentation
/// @param get null when the field is read and written elsewhere, as is `set`
record Field<T, B, V>(
        String name,
        Form<V> form,
        @Nullable Function<T, V> get,
        @Nullable BiFunction<B, V, B> set,
        @Nullable V absent,
        boolean isNeeded,
        boolean isAbout,
        String says) {

    static <T, B, V> Field<T, B, V> of(
            String name, Form<V> form, Function<T, V> get, BiFunction<B, V, B> set, V absent, String says) {
        return new Field<>(name, form, get, set, absent, false, false, says);
    }

    static <T, B> Field<T, B, ?> part(String name, Form<?> form, boolean needed, String says) {
        return new Field<>(name, form, null, null, null, needed, false, says);
    }

    Field<T, B, V> asNeeded() {
        return new Field<>(name, form, get, set, absent, true, isAbout, says);
    }

    /// The same field where its record is itself a part of another.
    <O, P> Field<O, P, V> within(Function<O, T> part, Function<P, B> now, BiFunction<P, B, P> replace) {
        Function<T, V> inner = Objects.requireNonNull(get);
        BiFunction<B, V, B> change = Objects.requireNonNull(set);
        return new Field<>(
                name,
                form,
                whole -> inner.apply(part.apply(whole)),
                (builder, value) -> replace.apply(builder, change.apply(now.apply(builder), value)),
                absent,
                isNeeded,
                true,
                says);
    }

    /// What it is when the file does not say it, where that is worth a word.
    Optional<Json> shownDefault() {
        boolean worth =
                absent instanceof Enum || absent instanceof Boolean || absent instanceof String text && !text.isEmpty();
        return worth && absent != null && !isNeeded ? Optional.of(form.write(absent, false)) : Optional.empty();
    }

    /// Whether it is read and written elsewhere.
    boolean isPart() {
        return get == null;
    }

    /// A builder in which it is what it is when nothing is said.
    B clear(B builder) {
        return set != null && absent != null ? set.apply(builder, absent) : builder;
    }

    B read(Json json, B builder, Reading reading) {
        V value = form.read(json, reading);
        return value == null || set == null ? builder : set.apply(builder, value);
    }

    void write(T record, JsonObject object, SequencedMap<String, String> unknown) {
        if (get == null) {
            return;
        }
        V value = get.apply(record);
        boolean whole = !unknown.isEmpty()
                && unknown.sequencedKeySet().stream().anyMatch(path -> path.startsWith("/" + name + "/"));
        // what is as usual is written all the same when something is to be put back into it: what is put back alone
        // may lack what must be there
        if (isNeeded || !value.equals(absent) || whole && !value.equals(Optional.empty())) {
            object.put(name, form.write(value, whole));
        }
    }
}
