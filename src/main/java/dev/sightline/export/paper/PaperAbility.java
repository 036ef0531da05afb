package dev.sightline.export.paper;

import java.util.List;
import java.util.Set;

/// What a printer says it can do.
///
/// @param copies how many at most, 1 if it cannot be told to make more
/// @param collates whether it can lay copies out one after the other
/// @param sides on which it can print; empty if nothing can be chosen
/// @param trays from which paper can be taken; empty if nothing can be chosen
/// @param greys whether it has colours and can be told not to use them
public record PaperAbility(int copies, boolean collates, Set<PaperSides> sides, List<PaperTray> trays, boolean greys) {
    /// That of a printer which says nothing of itself.
    public static final PaperAbility LEAST = new PaperAbility(1, false, Set.of(), List.of(), false);

    public PaperAbility {
        sides = sides.size() > 1 ? Set.copyOf(sides) : Set.of();
        trays = trays.size() > 1 ? List.copyOf(trays) : List.of();
    }
}
