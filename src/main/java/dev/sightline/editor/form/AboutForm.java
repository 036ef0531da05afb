package dev.sightline.editor.form;

import dev.sightline.model.About;
import dev.sightline.model.Element;
import dev.sightline.model.InformationSource;
import dev.sightline.model.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What every element may carry: tags, notes, sources and the client's own fields.
final class AboutForm {
    private AboutForm() {}

    /// One of the client's own fields, as it is written.
    record Own(String name, Property value) {}

    private static final Control.Rows<Own> PROPERTIES = new Control.Rows<>(
            new Fields<Own>()
                    .line("name", Own::name, (own, name) -> new Own(name, own.value()))
                    .line("value", own -> written(own.value()), (own, text) -> new Own(own.name(), read(text, own)))
                    .list(),
            (document, owner, there) -> Optional.of(new Own(free(there), new Property.Text(""))));

    /// The section with which every form ends.
    static <E extends Element> Section<E> section(Function<E, About> get, BiFunction<E, About, E> with) {
        return Section.main("about", fields(get, with));
    }

    /// The same for what is rarely tagged.
    static <E extends Element> Section<E> quiet(Function<E, About> get, BiFunction<E, About, E> with) {
        return Section.more("about", fields(get, with));
    }

    private static <E extends Element> Fields<E> fields(Function<E, About> get, BiFunction<E, About, E> with) {
        return new Fields<E>()
                .field(
                        "about.tags",
                        new Control.Tags(),
                        element -> get.apply(element).tags(),
                        (element, tags) ->
                                with.apply(element, get.apply(element).withTags(tags)))
                .field(
                        "about.notes",
                        new Control.Prose(),
                        element -> get.apply(element).notes(),
                        (element, notes) ->
                                with.apply(element, get.apply(element).withNotes(notes)))
                .<InformationSource>others(
                        "about.sources",
                        Kin.SOURCE,
                        element -> get.apply(element).sources(),
                        (element, sources) ->
                                with.apply(element, get.apply(element).withSources(sources)))
                .field(
                        "about.properties",
                        PROPERTIES,
                        element -> own(get.apply(element)),
                        (element, own) -> with.apply(element, with(get.apply(element), own)));
    }

    private static List<Own> own(About about) {
        List<Own> own = new ArrayList<>();
        about.properties().forEach((name, value) -> own.add(new Own(name, value)));
        return own;
    }

    private static About with(About about, List<Own> own) throws Unfit {
        LinkedHashMap<String, Property> properties = new LinkedHashMap<>();
        for (Own one : own) {
            if (one.name().isBlank()) {
                throw new Unfit("needed");
            }
            if (properties.put(one.name(), one.value()) != null) {
                throw new Unfit("twice", one.name());
            }
        }
        return new About(about.created(), about.modified(), about.tags(), about.notes(), about.sources(), properties);
    }

    private static String free(List<Own> there) {
        String name = "property";
        for (int i = 2; isTaken(name, there); i++) {
            name = "property " + i;
        }
        return name;
    }

    private static boolean isTaken(String name, List<Own> there) {
        return there.stream().anyMatch(own -> own.name().equals(name));
    }

    private static String written(Property property) {
        return switch (property) {
            case Property.Text(String text) -> text;
            case Property.Amount(BigDecimal amount) -> amount.toPlainString();
            case Property.Flag(boolean flag) -> String.valueOf(flag);
        };
    }

    /// What was a number or a yes stays one while it can be read so.
    private static Property read(String text, Own before) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (before.value()) {
            case Property.Flag _
            when word.equals("true") || word.equals("false") -> new Property.Flag(word.equals("true"));
            case Property.Amount _ -> amount(text);
            default -> new Property.Text(text);
        };
    }

    private static Property amount(String text) {
        try {
            return Amount.ANY
                    .read(text, Locale.ROOT)
                    .<Property>map(Property.Amount::new)
                    .orElse(new Property.Text(text));
        } catch (Unfit notANumber) {
            return new Property.Text(text);
        }
    }
}
