package dev.sightline.layout.sign;

import dev.sightline.drawing.Outline;
import dev.sightline.layout.KindFamily;
import dev.sightline.model.MarkerKind;
import java.util.Optional;

/// What the sign of a kind is made of.
///
/// @param ground the shape that carries a letter or an icon; empty when the icon is the sign itself
/// @param family whose ink it has; the plain ink when empty
/// @param letter what stands on the ground; may be empty
/// @param icon a shipped icon, on the ground or instead of it; empty for none
/// @param hollow whether only the ground's edge is inked
record SignLook(Optional<Outline> ground, Optional<KindFamily> family, String letter, String icon, boolean hollow) {

    /// The sign of a kind. No two kinds have the same shape and letter.
    static SignLook of(MarkerKind kind) {
        return switch (kind) {
            case FAIL_POINT -> letter(SignShape.CIRCLE, KindFamily.PAIN, "F");
            case WAIT_POINT -> letter(SignShape.SQUARE, KindFamily.MEASURE, "W");
            case DECISION -> new SignLook(Optional.of(SignShape.DIAMOND), Optional.empty(), "D", "", false);
            case MOMENT_OF_TRUTH -> letter(SignShape.STAR, KindFamily.FEELING, "");
            case ZERO_MOMENT_OF_TRUTH -> letter(SignShape.STAR, KindFamily.FEELING, "0");
            case FIRST_MOMENT_OF_TRUTH -> letter(SignShape.STAR, KindFamily.FEELING, "1");
            case SECOND_MOMENT_OF_TRUTH -> letter(SignShape.STAR, KindFamily.FEELING, "2");
            case THIRD_MOMENT_OF_TRUTH -> letter(SignShape.STAR, KindFamily.FEELING, "3");
            case ACTUAL_MOMENT_OF_TRUTH -> letter(SignShape.STAR, KindFamily.FEELING, "A");
            case MAKE_OR_BREAK -> letter(SignShape.BURST, KindFamily.PAIN, "!");
            case DATA_NEEDED ->
                new SignLook(Optional.of(SignShape.CIRCLE), Optional.of(KindFamily.CONTACT), "i", "", true);
            case PAIN -> icon(KindFamily.PAIN, "emoticon-sad");
            case DELIGHT -> icon(KindFamily.GAIN, "emoticon-excited");
            case HEART_SPOT -> icon(KindFamily.FEELING, "heart");
            case BRAIN_SPOT -> icon(KindFamily.MIND, "brain");
            case THREAT -> icon(KindFamily.PAIN, "alert");
            case INCIDENT -> icon(KindFamily.PAIN, "alert-octagon");
            case VULNERABILITY -> icon(KindFamily.PAIN, "shield-alert");
            case DIVERGENT -> new SignLook(Optional.of(SignShape.PILL), Optional.empty(), "", "call-split", false);
            case OPPORTUNITY -> icon(KindFamily.OPPORTUNITY, "lightbulb-on");
            case HAND_OVER -> letter(SignShape.ARROW, KindFamily.BACKSTAGE, "H");
            case PRIVACY -> icon(KindFamily.SUPPORT, "lock");
            case CUSTOM -> new SignLook(Optional.of(SignShape.HEXAGON), Optional.empty(), "", "", false);
        };
    }

    private static SignLook letter(Outline ground, KindFamily family, String letter) {
        return new SignLook(Optional.of(ground), Optional.of(family), letter, "", false);
    }

    private static SignLook icon(KindFamily family, String icon) {
        return new SignLook(Optional.empty(), Optional.of(family), "", icon, false);
    }

    /// The same with a letter or a word chosen for one marker.
    SignLook lettered(String chosen) {
        return new SignLook(Optional.of(ground.orElse(SignShape.SQUARE)), family, chosen, "", hollow);
    }

    /// The same with an icon chosen for one marker.
    SignLook iconed(String chosen) {
        return new SignLook(ground, family, "", chosen, hollow);
    }
}
