package dev.sightline.editor.form;

import dev.sightline.model.Colour;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Writes down the fields of a record, one after the other.
final class Fields<R> {
    private final List<Field<R, ?>> list = new ArrayList<>();

    List<Field<R, ?>> list() {
        return List.copyOf(list);
    }

    <V> Fields<R> field(String name, Control<V> control, Function<R, V> get, Field.Setter<R, V> with) {
        return add(new Field<>(name, name.substring(name.lastIndexOf('.') + 1), control, get, with, null));
    }

    <V> Fields<R> add(Field<R, V> field) {
        list.add(field);
        return this;
    }

    /// Calls the field that was written last by other words.
    Fields<R> as(String label) {
        list.add(list.removeLast().called(label));
        return this;
    }

    Fields<R> line(String name, Function<R, String> get, BiFunction<R, String, R> with) {
        return field(name, new Control.Line(false), get, with::apply);
    }

    /// A line of free words for which those already used are offered.
    Fields<R> words(String name, Function<R, String> get, BiFunction<R, String, R> with) {
        return field(name, new Control.Line(true), get, with::apply);
    }

    /// A line that is not there when it is blank.
    Fields<R> maybeLine(String name, Function<R, Optional<String>> get, BiFunction<R, Optional<String>, R> with) {
        return field(
                name,
                new Control.Line(true),
                record -> get.apply(record).orElse(""),
                (record, text) -> with.apply(record, text.isBlank() ? Optional.empty() : Optional.of(text)));
    }

    /// The language of what is said, if it is another than that around it.
    Fields<R> language(Function<R, Optional<String>> get, BiFunction<R, Optional<String>, R> with) {
        return field(
                "language",
                new Control.Language(),
                record -> get.apply(record).orElse(""),
                (record, tag) -> with.apply(record, tag.isBlank() ? Optional.empty() : Optional.of(tag.strip())));
    }

    Fields<R> prose(String name, Function<R, String> get, BiFunction<R, String, R> with) {
        return field(name, new Control.Prose(), get, with::apply);
    }

    Fields<R> texts(String name, Function<R, List<String>> get, BiFunction<R, List<String>, R> with) {
        return field(name, new Control.Texts(), get, with::apply);
    }

    Fields<R> icon(String name, Function<R, String> get, BiFunction<R, String, R> with) {
        return field(name, new Control.IconName(), get, with::apply);
    }

    <K extends Enum<K>> Fields<R> kind(String name, Class<K> kinds, Function<R, K> get, BiFunction<R, K, R> with) {
        return field(name, new Control.Choice<>(List.of(kinds.getEnumConstants())), get, with::apply);
    }

    <K extends Enum<K>> Fields<R> maybeKind(
            String name, Class<K> kinds, Function<R, Optional<K>> get, BiFunction<R, Optional<K>, R> with) {
        return field(name, new Control.MaybeChoice<>(List.of(kinds.getEnumConstants())), get, with::apply);
    }

    Fields<R> level(String name, Function<R, Optional<Integer>> get, BiFunction<R, Optional<Integer>, R> with) {
        return field(name, new Control.Level(5), get, with::apply);
    }

    Fields<R> number(
            String name,
            Amount amount,
            Function<R, Optional<BigDecimal>> get,
            BiFunction<R, Optional<BigDecimal>, R> with) {
        return field(name, amount, get, with::apply);
    }

    Fields<R> whole(
            String name, Amount amount, Function<R, Optional<Integer>> get, BiFunction<R, Optional<Integer>, R> with) {
        return field(
                name,
                amount,
                record -> get.apply(record).map(BigDecimal::valueOf),
                (record, value) -> with.apply(record, value.map(BigDecimal::intValueExact)));
    }

    Fields<R> money(String name, Function<R, Optional<Money>> get, BiFunction<R, Optional<Money>, R> with) {
        return field(name, new Control.Price(), get, with::apply);
    }

    Fields<R> day(String name, Function<R, Optional<LocalDate>> get, BiFunction<R, Optional<LocalDate>, R> with) {
        return field(name, new Control.Day(), get, with::apply);
    }

    Fields<R> flag(String name, Function<R, Boolean> get, BiFunction<R, Boolean, R> with) {
        return field(name, new Control.Flag(), get, with::apply);
    }

    Fields<R> colour(String name, Function<R, Optional<Colour>> get, BiFunction<R, Optional<Colour>, R> with) {
        return field(name, new Control.Swatch(), get, with::apply);
    }

    <T extends Element> Fields<R> other(
            String name, Kin kin, Function<R, Optional<Id<T>>> get, BiFunction<R, Optional<Id<T>>, R> with) {
        return field(
                name,
                new Control.Other(kin, false),
                record -> get.apply(record).map(id -> id),
                (record, value) -> with.apply(record, value.map(Fields::known)));
    }

    /// Another element that must be there.
    <T extends Element> Fields<R> needed(
            String name, Kin kin, Function<R, Id<? extends T>> get, BiFunction<R, Id<T>, R> with) {
        return field(name, new Control.Other(kin, true), record -> Optional.of(get.apply(record)), (record, value) -> {
            if (value.isEmpty()) {
                throw new Unfit("needed");
            }
            return with.apply(record, known(value.get()));
        });
    }

    <T extends Element> Fields<R> others(
            String name, Kin kin, Function<R, List<Id<T>>> get, BiFunction<R, List<Id<T>>, R> with) {
        return field(
                name,
                new Control.Others(kin),
                record -> List.copyOf(get.apply(record)),
                (record, value) ->
                        with.apply(record, value.stream().map(Fields::<T>known).toList()));
    }

    /// Says how an element is brought to what the last field, another element, should become.
    Fields<R> by(Field.Deed<Optional<Id<?>>> deed) {
        return replaceLast(deed);
    }

    <V> Fields<R> replaceLast(Field.Deed<V> deed) {
        @SuppressWarnings("unchecked") // whoever writes the field down knows what it asks for
        Field<R, V> last = (Field<R, V>) list.removeLast();
        return add(last.by(deed));
    }

    /// An id of an element that was chosen among those of a kind.
    @SuppressWarnings("unchecked") // the control admits no others
    static <T extends Element> Id<T> known(Id<?> id) {
        return (Id<T>) id;
    }
}
