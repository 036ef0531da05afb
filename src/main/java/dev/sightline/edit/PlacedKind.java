package dev.sightline.edit;

import dev.sightline.model.Card;
import dev.sightline.model.Gain;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import java.util.Locale;

/// What a thing in a lane is.
public enum PlacedKind {
    CARD,
    PAIN,
    GAIN,
    OPPORTUNITY;

    /// What one is.
    public static PlacedKind of(Placed placed) {
        return switch (placed) {
            case Card _ -> CARD;
            case PainPoint _ -> PAIN;
            case Gain _ -> GAIN;
            case Opportunity _ -> OPPORTUNITY;
        };
    }

    /// What things in a lane are unless they are made something else.
    public static PlacedKind usualIn(LaneKind lane) {
        return switch (lane) {
            case PAIN -> PAIN;
            case GAIN -> GAIN;
            case OPPORTUNITY -> OPPORTUNITY;
            default -> CARD;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
