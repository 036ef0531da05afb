package dev.sightline.file;

import dev.sightline.model.IdIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All elements of a file by id, and by what they are called.
final class Register {
    /// Words that a reference may be instead of an id, so that no element may have them.
    static final Set<String> RESERVED = Set.of("map", "project");

    private final List<Entry> entries = new ArrayList<>();
    private final IdIndex index;
    private final Map<String, Integer> lastSuffix = new HashMap<>();
    private @Nullable Map<String, List<Entry>> byName;

    /// @param expected how many there will be, more or less
    Register(int expected) {
        index = new IdIndex(expected);
    }

    /// All entries in the order of the file.
    List<Entry> entries() {
        return entries;
    }

    /// Adds an element that has no id yet.
    void add(Entry entry) {
        entry.setPlace(entries.size());
        entries.add(entry);
    }

    /// Where in that order the elements stand that have an id.
    IdIndex index() {
        return index;
    }

    /// Gives an element an id.
    ///
    /// @return the element that has it already, in which case nothing is done; else null
    @Nullable
    Entry claim(String id, Entry entry) {
        int known = index.put(id, entry.place());
        if (known != IdIndex.NOWHERE) {
            return entries.get(known);
        }
        entry.setId(id);
        return null;
    }

    /// Gives an element the id that is made for it, with `-2`, `-3`, ... where that is taken.
    void claimMade(String made, Entry entry) {
        String id = made;
        int suffix = lastSuffix.getOrDefault(made, 1);
        while (RESERVED.contains(id) || claim(id, entry) != null) {
            id = made + "-" + ++suffix;
        }
        if (suffix > 1) {
            lastSuffix.put(made, suffix);
        }
    }

    /// The element with an id; null when there is none.
    @Nullable
    Entry get(String id) {
        int place = index.place(id);
        return place == IdIndex.NOWHERE ? null : entries.get(place);
    }

    /// The element with an id, if there is one.
    Optional<Entry> byId(String id) {
        return Optional.ofNullable(get(id));
    }

    /// All elements that are called exactly so.
    List<Entry> byName(String name) {
        Map<String, List<Entry>> names = byName;
        if (names == null) {
            names = new HashMap<>();
            for (Entry entry : entries) {
                names.computeIfAbsent(entry.name(), key -> new ArrayList<>(1)).add(entry);
            }
            byName = names;
        }
        return name.isEmpty() ? List.of() : names.getOrDefault(name, List.of());
    }

    /// The ids and names of all elements that may be meant.
    Collection<String> wordsFor(Predicate<Entry> meant) {
        Set<String> words = new HashSet<>();
        List<String> inOrder = new ArrayList<>();
        for (Entry entry : entries) {
            if (meant.test(entry)) {
                for (String word : List.of(entry.id(), entry.name())) {
                    if (!word.isEmpty() && word.length() <= 80 && words.add(word)) {
                        inOrder.add(word);
                    }
                }
            }
        }
        return inOrder;
    }
}
