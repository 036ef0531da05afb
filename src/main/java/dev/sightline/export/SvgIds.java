package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names within one SVG: valid in XML, no two the same. An element's name goes to the first fragment that tells of it,
/// or, when all is decoration, to the first that shows it.
final class SvgIds {
    private final Map<String, String> byElement = new HashMap<>();
    private final IdentityHashMap<Fragment, String> byFragment = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();

    SvgIds(Drawing drawing) {
        for (boolean decoration : new boolean[] {false, true}) {
            for (Fragment fragment : drawing.fragments()) {
                if ((fragment.meaning().role() == Role.DECORATION) == decoration) {
                    fragment.meaning().element().ifPresent(element -> name(element, fragment));
                }
            }
        }
    }

    private void name(String element, Fragment fragment) {
        if (!byElement.containsKey(element)) {
            String name = valid(element);
            if (!taken.add(name)) {
                name = fresh(name);
            }
            byElement.put(element, name);
            byFragment.put(fragment, name);
        }
    }

    /// The name a fragment carries, if it is the one to carry its element's; given once, even if it is drawn twice.
    Optional<String> take(Fragment fragment) {
        return Optional.ofNullable(byFragment.remove(fragment));
    }

    /// The name of an element that the drawing shows.
    Optional<String> ofElement(String element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /// A new name, such as `shape-3`.
    String fresh(String kind) {
        String name;
        do {
            name = kind + "-" + counted.merge(kind, 1, Integer::sum);
        } while (!taken.add(name));
        return name;
    }

    /// A name as XML wants it (NCName): letters, digits, `-`, `_`, `.`, not beginning with a digit, `-` or `.`.
    private static String valid(String id) {
        StringBuilder name = new StringBuilder(id.length() + 1);
        id.codePoints().forEach(point -> name.appendCodePoint(isNamePart(point) ? point : '_'));
        if (name.isEmpty() || !isNameStart(name.codePointAt(0))) {
            name.insert(0, '_');
        }
        return name.toString();
    }

    private static boolean isNamePart(int point) {
        return isNameStart(point) || point >= '0' && point <= '9' || point == '-' || point == '.';
    }

    private static boolean isNameStart(int point) {
        return point >= 'a' && point <= 'z'
                || point >= 'A' && point <= 'Z'
                || point == '_'
                || point >= 0xC0 && point <= 0x2FF && point != 0xD7 && point != 0xF7
                || point >= 0x370 && point <= 0x1FFF && point != 0x37E
                || point >= 0x3001 && point <= 0xD7FF
                || point >= 0x10000 && point <= 0xEFFFF && (point & 0xFFFE) != 0xFFFE;
    }
}
