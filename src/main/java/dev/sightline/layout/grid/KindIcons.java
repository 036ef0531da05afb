package dev.sightline.layout.grid;

import dev.sightline.model.ActorKind;
import dev.sightline.model.ChannelKind;
import dev.sightline.model.LaneKind;
import dev.sightline.model.StepKind;
import java.util.Optional;

/// Which shipped icon stands for which kind; one family of icons throughout.
final class KindIcons {
    private KindIcons() {}

    static String of(LaneKind kind) {
        return switch (kind) {
            case PHYSICAL_EVIDENCE -> "ticket-confirmation-outline";
            case CUSTOMER_ACTION -> "walk";
            case TOUCHPOINT -> "gesture-tap-button";
            case CHANNEL -> "transit-connection-variant";
            case THINKING -> "thought-bubble-outline";
            case FEELING -> "heart-outline";
            case QUOTE -> "format-quote-open";
            case SENSORY_CUE -> "ear-hearing";
            case POSITIVE_CUE -> "plus-circle-outline";
            case NEGATIVE_CUE -> "minus-circle-outline";
            case NEED -> "hand-heart-outline";
            case GOAL -> "bullseye-arrow";
            case EXPECTATION -> "star-outline";
            case EMOTION -> "emoticon-outline";
            case ARC -> "chart-bell-curve";
            case RATING -> "chart-bar";
            case VALUE -> "scale-balance";
            case ONSTAGE_PEOPLE -> "account-tie-voice-outline";
            case ONSTAGE_TECHNOLOGY -> "monitor";
            case FACILITATING_PRODUCTS -> "package-variant-closed";
            case BACKSTAGE_PEOPLE -> "account-tie-outline";
            case BACKSTAGE_TECHNOLOGY -> "server";
            case SUPPORT_PROCESS -> "cogs";
            case PARTNER -> "handshake-outline";
            case OTHER_CUSTOMERS -> "account-group-outline";
            case MANAGEMENT -> "briefcase-outline";
            case ACTOR -> "account-outline";
            case REGION -> "map-outline";
            case POLICY -> "gavel";
            case TIME -> "clock-outline";
            case COST_TO_PROVIDER -> "cash-multiple";
            case COST_TO_CUSTOMER -> "cash";
            case METRIC -> "chart-line";
            case PAIN -> "emoticon-frown-outline";
            case GAIN -> "emoticon-happy-outline";
            case INSIGHT -> "magnify";
            case OPPORTUNITY -> "lightbulb-on-outline";
            case IDEA -> "lightbulb-outline";
            case OWNERSHIP -> "account-check-outline";
            case EMPLOYEE_EMOTION -> "badge-account-outline";
            case IMAGE -> "image-outline";
            case RISK -> "alert-outline";
            case NOTE -> "note-text-outline";
            case PRINCIPLE -> "compass-outline";
            case CONTEXT -> "text-box-outline";
            case CUSTOM -> "shape-outline";
        };
    }

    /// The icon of a step; an ordinary action has none.
    static Optional<String> of(StepKind kind) {
        return switch (kind) {
            case ACTION, CUSTOM -> Optional.empty();
            case COMMUNICATION -> Optional.of("message-text-outline");
            case TOUCHPOINT -> Optional.of("gesture-tap-button");
            case WAIT -> Optional.of("timer-sand");
            case DECISION -> Optional.of("arrow-decision-outline");
            case DIVERGENT -> Optional.of("shuffle-variant");
            case MOVE -> Optional.of("map-marker-path");
            case RECOVERY -> Optional.of("lifebuoy");
            case EXIT -> Optional.of("exit-to-app");
            case MILESTONE -> Optional.of("flag-outline");
            case START -> Optional.of("play-circle-outline");
            case END -> Optional.of("flag-checkered");
        };
    }

    static String of(ChannelKind kind) {
        return switch (kind) {
            case HUMAN -> "account-voice";
            case SELF_SERVICE -> "point-of-sale";
            case DIGITAL -> "laptop";
            case PHYSICAL -> "storefront-outline";
            case BROADCAST -> "bullhorn-outline";
            case CUSTOM -> "transit-connection-variant";
        };
    }

    static String of(ActorKind kind) {
        return switch (kind) {
            case CUSTOMER, PERSON -> "account-outline";
            case EMPLOYEE -> "account-tie-outline";
            case TEAM -> "account-group-outline";
            case PROVIDER -> "domain";
            case PARTNER -> "handshake-outline";
            case SUPPLIER -> "truck-outline";
            case SYSTEM -> "server";
            case COMPETITOR -> "chess-rook";
            case OTHER_CUSTOMER -> "account-multiple-outline";
            case ANIMAL -> "paw";
            case THING -> "cube-outline";
            case HOSTILE -> "incognito";
            case CUSTOM -> "account-circle-outline";
        };
    }
}
