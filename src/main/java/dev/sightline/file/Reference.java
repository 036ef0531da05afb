package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Segment;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A reference to another element, by its id or by its exact name.
///
/// @param kinds what it may be
/// @param onThisMap whether it must be part of the same map
record Reference<T extends Element>(Set<ElementKind> kinds, boolean onThisMap) implements Form<Id<? extends T>> {

    static final Form<Id<Persona>> PERSONA = to(ElementKind.PERSONA);
    static final Form<Id<Segment>> SEGMENT = to(ElementKind.SEGMENT);
    static final Form<Id<Actor>> ACTOR = to(ElementKind.ACTOR);
    static final Form<Id<Team>> TEAM = to(ElementKind.TEAM);
    static final Form<Id<Channel>> CHANNEL = to(ElementKind.CHANNEL);
    static final Form<Id<Touchpoint>> TOUCHPOINT = to(ElementKind.TOUCHPOINT);
    static final Form<Id<SystemUsed>> SYSTEM = to(ElementKind.SYSTEM);
    static final Form<Id<InformationSource>> SOURCE = to(ElementKind.SOURCE);
    static final Form<Id<Cause>> CAUSE = to(ElementKind.CAUSE);
    static final Form<Id<ImageAsset>> IMAGE = to(ElementKind.IMAGE);
    static final Form<Id<Card>> CARD = to(ElementKind.CARD);
    static final Form<Id<PainPoint>> PAIN = to(ElementKind.PAIN);

    /// A phase, stage or step of the same map.
    static final Reference<Column> COLUMN = new Reference<>(ElementKind.COLUMNS, true);

    /// A map, or a step of another.
    static final Reference<Element> MAP_OR_STEP = new Reference<>(EnumSet.of(ElementKind.MAP, ElementKind.STEP), false);

    /// What a link may begin and end at.
    static final Reference<Element> END = new Reference<>(
            union(
                    ElementKind.COLUMNS,
                    ElementKind.PLACED,
                    EnumSet.of(ElementKind.MARKER, ElementKind.MAP, ElementKind.PERSONA, ElementKind.FOREIGN)),
            false);

    /// What a marker may be set on.
    static final Reference<Element> MARKED = new Reference<>(
            union(
                    ElementKind.COLUMNS,
                    ElementKind.PLACED,
                    EnumSet.of(ElementKind.TOUCHPOINT, ElementKind.CURVE, ElementKind.FOREIGN)),
            true);

    /// Anything.
    static final Reference<Element> ANYTHING = new Reference<>(EnumSet.allOf(ElementKind.class), false);

    Reference {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    private static <T extends Element> Form<Id<T>> to(ElementKind kind) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an id has no type at run time; the kind says which it is
        Form<Id<T>> form = (Form) new Reference<T>(EnumSet.of(kind), false);
        return form;
    }

    @SafeVarargs
    private static Set<ElementKind> union(Set<ElementKind>... sets) {
        Set<ElementKind> all = EnumSet.noneOf(ElementKind.class);
        for (Set<ElementKind> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    @Override
    public @Nullable Id<? extends T> read(Json json, Reading reading) {
        Entry found = find(json, reading);
        return found == null ? null : found.key();
    }

    /// The element that a value refers to; null when there is none, which is told.
    @Nullable
    Entry find(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, "the id or name of " + expected());
            return null;
        }
        return reading.resolve(json, text.value(), this);
    }

    /// The element that a text refers to which stands at a value, or before it as its name.
    @Nullable
    Id<? extends T> readText(Json at, String text, Reading reading) {
        Entry found = reading.resolve(at, text, this);
        return found == null ? null : found.key();
    }

    /// `a phase, stage or step`.
    String expected() {
        if (kinds.size() > 12) {
            return "an element";
        }
        String words = kinds.stream()
                .sorted()
                .filter(kind -> kind != ElementKind.FOREIGN)
                .map(ElementKind::word)
                .collect(Collectors.joining(", "));
        int last = words.lastIndexOf(", ");
        return Reading.withArticle(last < 0 ? words : words.substring(0, last) + " or" + words.substring(last + 1));
    }

    @Override
    public Json write(Id<? extends T> value, boolean whole) {
        return Json.text(value.value());
    }

    @Override
    public JsonObject schema() {
        return Schemas.type("string").put("minLength", Json.amount(1));
    }
}
