package dev.sightline.file.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All orders of names that objects of a file begin with, so that those with the same names share them. What follows a
/// name is most often what followed it last.
final class NameTree {
    /// How many are worth keeping; a file in which no two objects are alike makes no more.
    private static final int MOST = 4096;

    /// How many names an object may have to be worth comparing with others.
    private static final int LONGEST = 64;

    private final Path start = new Path(null, "", 0);
    private int paths;

    /// No name yet.
    Path start() {
        return start;
    }

    /// The names from the first to one.
    final class Path {
        private final @Nullable Path before;
        private final String name;
        private final Spelling.Word word;
        private final int size;
        private final long marks;
        private @Nullable Path likely;
        private @Nullable Map<String, Path> others;
        private @Nullable Names names;

        private Path(@Nullable Path before, String name, int size) {
            this.before = before;
            this.name = name;
            this.word = Spelling.Word.of(name);
            this.size = size;
            this.marks = before == null ? 0 : before.marks | Names.mark(name);
        }

        /// What followed these names last.
        @Nullable
        Path likely() {
            return likely;
        }

        /// The last of them as it stands in a file.
        Spelling.Word word() {
            return word;
        }

        /// The last of them.
        String name() {
            return name;
        }

        /// These names and another; the same where that stands among them already; null when there are too many to
        /// keep.
        @Nullable
        Path and(String next) {
            if (likely != null && likely.name.equals(next)) {
                return likely;
            }
            Path known = others == null ? null : others.get(next);
            if (known == null) {
                if (has(next)) {
                    return this;
                } else if (paths >= MOST || size >= LONGEST) {
                    return null;
                }
                paths++;
                // a name that the program knows is the very string by which it asks for it
                known = new Path(this, next.intern(), size + 1);
                if (others == null) {
                    others = HashMap.newHashMap(2);
                }
                others.put(next, known);
            }
            likely = known;
            return known;
        }

        private boolean has(String sought) {
            if ((marks & Names.mark(sought)) != 0) {
                for (Path path = this; path.before != null; path = path.before) {
                    if (path.name.equals(sought)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /// All of them.
        Names names() {
            Names known = names;
            if (known == null) {
                String[] all = new String[size];
                for (Path path = this; path.before != null; path = path.before) {
                    all[path.size - 1] = path.name;
                }
                known = Names.shared(all);
                names = known;
            }
            return known;
        }
    }
}
