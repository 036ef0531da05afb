package dev.sightline.file.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All orders of names that objects of a file begin with, so that those with the same names share them. What follows a
/// name is most often what followed it last.
final class NameTree {
    /// How many are worth keeping; a file in which no two objects are alike makes no more.
    private static final int MOST = 4096;

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
        private final int size;
        private @Nullable Path likely;
        private @Nullable Map<String, Path> others;
        private @Nullable Names names;

        private Path(@Nullable Path before, String name, int size) {
            this.before = before;
            this.name = name;
            this.size = size;
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
                if (names().indexOf(next) >= 0) {
                    return this;
                } else if (paths >= MOST) {
                    return null;
                }
                paths++;
                known = new Path(this, next, size + 1);
                if (others == null) {
                    others = HashMap.newHashMap(2);
                }
                others.put(next, known);
            }
            likely = known;
            return known;
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
