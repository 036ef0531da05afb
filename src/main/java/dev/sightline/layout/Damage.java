package dev.sightline.layout;

import dev.sightline.drawing.Fragment;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What has to be painted again when some fragments take the place of others.
public final class Damage {
    private Damage() {}

    /// The boxes in which two pictures differ: those of all fragments that only one of them has. Fragments that a
    /// layout remembered are the same objects, so only few have to be compared closely.
    public static List<Box> between(List<Fragment> before, List<Fragment> after) {
        List<Fragment> gone = onlyIn(before, after);
        List<Fragment> come = onlyIn(after, before);
        Map<Box, List<Fragment>> comeByBox = HashMap.newHashMap(come.size());
        for (Fragment fragment : come) {
            comeByBox
                    .computeIfAbsent(fragment.box(), none -> new ArrayList<>(1))
                    .add(fragment);
        }
        List<Box> boxes = new ArrayList<>();
        for (Fragment fragment : gone) {
            List<Fragment> there = comeByBox.get(fragment.box());
            if (there == null || !there.remove(fragment)) {
                boxes.add(fragment.box());
            }
        }
        comeByBox.forEach((box, left) -> left.forEach(fragment -> boxes.add(box)));
        return boxes;
    }

    private static List<Fragment> onlyIn(List<Fragment> some, List<Fragment> others) {
        Set<Fragment> same = Collections.newSetFromMap(new IdentityHashMap<>(others.size()));
        same.addAll(others);
        List<Fragment> only = new ArrayList<>();
        for (Fragment fragment : some) {
            if (!same.contains(fragment)) {
                only.add(fragment);
            }
        }
        return only;
    }
}
