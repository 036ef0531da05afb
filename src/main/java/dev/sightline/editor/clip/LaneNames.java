package dev.sightline.editor.clip;

import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds lanes by what people call them.
final class LaneNames {
    private LaneNames() {}

    /// What a lane shows as its name when nobody has given it another.
    static String shown(Lane lane) {
        return lane.name().isBlank()
                ? lane.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : lane.name().strip();
    }

    /// The lane that is called so, else the only one of the kind that is meant.
    static Optional<Id<Lane>> find(List<Lane> lanes, String name, Optional<LaneKind> kind) {
        Optional<Id<Lane>> called = lanes.stream()
                .filter(lane -> !name.isBlank() && shown(lane).equalsIgnoreCase(name))
                .findFirst()
                .map(Lane::id);
        if (called.isPresent() || kind.isEmpty()) {
            return called;
        }
        List<Lane> alike =
                lanes.stream().filter(lane -> lane.kind() == kind.get()).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst().id()) : Optional.empty();
    }
}
