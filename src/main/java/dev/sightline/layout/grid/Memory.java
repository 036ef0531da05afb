package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the last layout found out about each placed thing: elements are values and unchanged ones are the same object,
/// so what was measured then still holds.
///
/// Only what the layout now being made asks for is kept for the next one. All of it is forgotten when anything changes
/// that cards show without holding it themselves (names of actors, numbers of sources, the theme).
@SuppressWarnings("ReferenceEquality") // it is the same object that makes comparing cheap; an equal one only costs time
final class Memory {
    private IdentityHashMap<Placed, Entry> before = new IdentityHashMap<>();
    private IdentityHashMap<Placed, Entry> now = new IdentityHashMap<>();
    private List<Object> surroundings = List.of();
    private @Nullable LinkRoom room;

    /// One measured face and where it was drawn last; a thing on columns of several widths has several.
    private static final class Entry {
        private final Lane lane;
        private final Block face;
        private final @Nullable Entry other;
        private @Nullable Box box;
        private @Nullable Slot slot;
        private @Nullable Fragment fragment;

        private Entry(Lane lane, Block face, @Nullable Entry other) {
            this.lane = lane;
            this.face = face;
            this.other = other;
        }
    }

    /// Begins a layout in the given surroundings: objects that are compared by identity.
    void begin(List<Object> others) {
        boolean same = others.size() == surroundings.size();
        for (int i = 0; same && i < others.size(); i++) {
            same = others.get(i) == surroundings.get(i);
        }
        before = same ? now : new IdentityHashMap<>();
        now = new IdentityHashMap<>(Math.max(16, before.size()));
        surroundings = others;
    }

    /// What the links of a map ask for.
    LinkRoom room(MapView view) {
        LinkRoom found = LinkRoom.of(view, room);
        room = found;
        return found;
    }

    /// The face of a placed thing at a width, measured if it is not known.
    Block face(Placed placed, Lane lane, double width, Supplier<Block> measure) {
        Entry kept = entry(now.get(placed), lane, width);
        if (kept != null) {
            return kept.face;
        }
        Entry old = entry(before.get(placed), lane, width);
        Entry entry = new Entry(lane, old != null ? old.face : measure.get(), now.get(placed));
        if (old != null) {
            entry.box = old.box;
            entry.slot = old.slot;
            entry.fragment = old.fragment;
        }
        now.put(placed, entry);
        return entry.face;
    }

    /// The fragment of a face at a box, the same object as before if nothing moved.
    Fragment fragment(Placed placed, Block face, Box box, Slot slot, Supplier<Fragment> draw) {
        Entry entry = now.get(placed);
        while (entry != null && entry.face != face) {
            entry = entry.other;
        }
        if (entry == null) {
            return draw.get();
        }
        Fragment known = entry.fragment;
        if (known == null || !box.equals(entry.box) || !slot.equals(entry.slot)) {
            known = draw.get();
            entry.box = box;
            entry.slot = slot;
            entry.fragment = known;
        }
        return known;
    }

    private static @Nullable Entry entry(@Nullable Entry first, Lane lane, double width) {
        for (Entry entry = first; entry != null; entry = entry.other) {
            if (entry.lane == lane && entry.face.width() == width) {
                return entry;
            }
        }
        return null;
    }
}
