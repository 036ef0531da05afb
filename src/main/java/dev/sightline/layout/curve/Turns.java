package dev.sightline.layout.curve;

import dev.sightline.model.CurveKind;
import dev.sightline.model.Id;
import dev.sightline.model.Persona;
import dev.sightline.model.ScoreCurve;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whose turn it is among the looks that curves have: a persona of the map has the same one in every lane, that of the
/// portrait beside the title; all others get those that are left in their lane.
final class Turns {
    private final List<Id<Persona>> personas;
    private final int looks;
    private final Set<Integer> kept = new HashSet<>();
    private final Map<Object, Integer> taken = new HashMap<>();

    /// @param curves all of a lane
    Turns(Ground ground, List<ScoreCurve> curves) {
        this.personas = ground.view().map().personas();
        this.looks = ground.theme().curves().size();
        for (ScoreCurve curve : curves) {
            curve.persona().map(personas::indexOf).filter(place -> place >= 0).ifPresent(kept::add);
        }
    }

    /// The turn of a curve, from 0. Curves of one persona or actor share one when one of them is intended; all others
    /// get one each.
    int of(ScoreCurve curve) {
        boolean intended = curve.kind() == CurveKind.INTENDED_EMOTION;
        Object owner =
                curve.persona().<Object>map(id -> id).or(() -> curve.actor()).orElse("nobody");
        Object key = intended ? List.of(owner) : taken.containsKey(owner) ? curve.id() : owner;
        if (intended && taken.containsKey(owner)) {
            taken.putIfAbsent(key, taken.get(owner));
        }
        Integer known = taken.get(key);
        int turn = known == null ? next(curve) : known;
        taken.put(key, turn);
        if (intended) {
            taken.putIfAbsent(owner, turn);
        }
        return turn;
    }

    private int next(ScoreCurve curve) {
        Collection<Integer> gone = taken.values();
        int own = curve.persona().map(personas::indexOf).orElse(-1);
        if (own >= 0 && gone.stream().noneMatch(turn -> turn % looks == own % looks)) {
            return own;
        }
        int turn = 0;
        while (gone.contains(turn) || kept.contains(turn)) {
            turn++;
        }
        return turn;
    }
}
