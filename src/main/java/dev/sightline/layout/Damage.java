package dev.sightline.layout;

import dev.sightline.drawing.Fragment;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What has to be painted again when one sheet takes the place of another.
public final class Damage {
    private Damage() {}

    /// The boxes in which the two sheets differ: those of all fragments that only one of them has.
    public static List<Box> between(Sheet before, Sheet after) {
        List<Fragment> gone = onlyIn(before, after);
        List<Fragment> come = onlyIn(after, before);
        Set<Fragment> equal = new HashSet<>(gone);
        equal.retainAll(new HashSet<>(come));
        List<Box> boxes = new ArrayList<>();
        for (Fragment fragment : gone) {
            if (!equal.contains(fragment)) {
                boxes.add(fragment.box());
            }
        }
        for (Fragment fragment : come) {
            if (!equal.contains(fragment)) {
                boxes.add(fragment.box());
            }
        }
        return boxes;
    }

    private static List<Fragment> onlyIn(Sheet one, Sheet other) {
        Set<Fragment> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(other.drawing().fragments());
        List<Fragment> only = new ArrayList<>();
        for (Fragment fragment : one.drawing().fragments()) {
            if (!same.contains(fragment)) {
                only.add(fragment);
            }
        }
        return only;
    }
}
