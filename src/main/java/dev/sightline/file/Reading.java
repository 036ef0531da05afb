package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.JsonWriter;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where reading stands: in which element and field, what has been found so far, and who is there to be referred to.
final class Reading {
    /// Looking for what was meant among thousands of names is only worth while for so many.
    private static final int QUESTIONS = 200;

    private static final int LATELY = 128;
    private static final String ITEM = "[]";

    private final Register register;
    private final Findings findings;
    private final boolean newer;
    private final Map<Id<?>, SequencedMap<String, String>> unknown = new HashMap<>();
    private String[] path = new String[8];
    private int[] items = new int[8];
    private int depth;
    /// Whom a text meant lately, so that what many refer to is found at a glance.
    private final @Nullable Entry[] lately = new Entry[LATELY];
    private @Nullable Entry entry;
    private int questions;

    /// @param newer whether the file is of a newer version than this program's
    Reading(Register register, Findings findings, boolean newer) {
        this.register = register;
        this.findings = findings;
        this.newer = newer;
    }

    boolean isNewer() {
        return newer;
    }

    /// Goes on to another element.
    void turnTo(Entry next) {
        entry = next;
        depth = 0;
    }

    /// The element that is being read.
    Entry entry() {
        if (entry == null) {
            throw new IllegalStateException("Nothing is being read");
        }
        return entry;
    }

    void enter(String field) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
            items = Arrays.copyOf(items, depth * 2);
        }
        path[depth++] = field;
    }

    /// Enters an item of the list in which reading stands.
    void enter(int item) {
        enter(ITEM);
        items[depth - 1] = item;
    }

    void leave() {
        depth--;
    }

    private List<String> path() {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            steps.add(ITEM.equals(path[i]) ? Integer.toString(items[i]) : path[i]);
        }
        return steps;
    }

    /// Something is wrong; the sentence begins with the field.
    void wrong(Json at, String rest) {
        problem(at, "'" + String.join(".", path()) + "' " + rest);
    }

    /// Something else was expected.
    void expected(Json at, String what) {
        wrong(at, "is " + at.kind() + ", but must be " + what + ".");
    }

    /// Something is wrong, in a sentence of its own.
    void problem(Json at, String sentence) {
        findings.problem(at.offset(), entry().words(), sentence);
    }

    /// Something is worth a remark.
    void note(Json at, String sentence) {
        findings.note(at.offset(), entry().words(), sentence);
    }

    /// The value of the current field cannot be understood: it is kept as it is and written back.
    void keep(Json value) {
        StringBuilder pointer = new StringBuilder();
        path().forEach(name ->
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1")));
        unknown.computeIfAbsent(entry().key(), id -> new LinkedHashMap<>())
                .put(pointer.toString(), JsonWriter.line(value));
    }

    /// A member whose name is not known: kept, with a note.
    void unknownField(JsonObject object, int at, Collection<String> known, String owner) {
        String name = object.name(at);
        Json value = object.value(at);
        enter(name);
        keep(value);
        leave();
        findings.note(
                findings.nameOf(value),
                entry().words(),
                "field '" + name + "' is not known" + (newer ? "" : " in " + owner)
                        + Nearest.to(name, known)
                                .filter(word -> !newer)
                                .map(word -> "; did you mean '" + word + "'? It is kept.")
                                .orElse("; it is kept."));
    }

    /// The fields that are not known, by element.
    Map<Id<?>, SequencedMap<String, String>> unknown() {
        return unknown;
    }

    /// The element that a text refers to, by id or by its exact name.
    ///
    /// @param sought what may be meant
    /// @return null when there is none, which is told
    @Nullable
    Entry resolve(Json at, String text, Reference<?> sought) {
        Entry recent = lately[text.hashCode() & LATELY - 1];
        Entry byId = recent != null && recent.id().equals(text) ? recent : register.get(text);
        if (byId != null) {
            lately[text.hashCode() & LATELY - 1] = byId;
        }
        return byId != null && isMeant(byId, sought) ? byId : resolveName(at, text, sought, byId);
    }

    private boolean isMeant(Entry one, Reference<?> sought) {
        return sought.kinds().contains(one.kind()) && (!sought.onThisMap() || isNear(one));
    }

    /// Whether it is not part of another map than the one that is being read.
    private boolean isNear(Entry one) {
        return entry().map().isEmpty() || !one.kind().isOnMap() || one.isOnMapOf(entry());
    }

    /// The element that has a text for its name.
    ///
    /// @param byId what has it for its id, but cannot be meant
    private @Nullable Entry resolveName(Json at, String text, Reference<?> sought, @Nullable Entry byId) {
        Predicate<Entry> meant = one -> isMeant(one, sought);
        List<Entry> called = register.byName(text).stream().filter(meant).toList();
        if (called.size() > 1) {
            List<Entry> nearer = called.stream().filter(this::isNear).toList();
            called = nearer.isEmpty() ? called : nearer;
        }
        if (called.size() == 1) {
            return called.getFirst();
        }
        if (!called.isEmpty()) {
            List<String> ids = called.stream().limit(5).map(Entry::id).toList();
            wrong(
                    at,
                    "'%s' is the name of %,d elements; write one of the ids %s."
                            .formatted(shortened(text), called.size(), String.join(", ", ids)));
        } else if (byId != null && !sought.kinds().contains(byId.kind())) {
            wrong(
                    at,
                    "'%s' is %s, but %s is expected."
                            .formatted(shortened(text), withArticle(byId.kind().word()), sought.expected()));
        } else if (byId != null) {
            wrong(
                    at,
                    "'%s' is on another map (%s); only what is on the same map can be meant here."
                            .formatted(
                                    shortened(text),
                                    byId.map().map(Entry::words).orElse("")));
        } else {
            wrong(
                    at,
                    "'%s' is not there; %s is expected".formatted(shortened(text), sought.expected())
                            + (questions++ < QUESTIONS ? Nearest.question(text, register.wordsFor(meant)) : "."));
        }
        return null;
    }

    /// A text as it can stand in a sentence.
    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    /// `a step`, `an actor`.
    static String withArticle(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
