package dev.sightline.layout;

import dev.sightline.model.LaneKind;

/// Kinds of lanes that share a colour because they speak of the same thing; lane name and icon tell them apart.
public enum KindFamily {
    /// What the customer does.
    CUSTOMER,
    /// Where both sides meet: touchpoints and channels.
    CONTACT,
    /// What the customer thinks, needs, expects.
    MIND,
    /// What the customer feels and says.
    FEELING,
    /// What can be seen and held.
    EVIDENCE,
    /// What the provider does in view of the customer.
    ONSTAGE,
    /// What the provider does out of view.
    BACKSTAGE,
    /// What makes the service possible: processes, partners, policy.
    SUPPORT,
    /// What hurts.
    PAIN,
    /// What does good.
    GAIN,
    /// What could be made better.
    OPPORTUNITY,
    /// What is counted: times, money, metrics.
    MEASURE,
    /// Everything said beside the journey.
    NOTE;

    /// The family of a kind.
    public static KindFamily of(LaneKind kind) {
        return switch (kind) {
            case CUSTOMER_ACTION, ACTOR, REGION, OTHER_CUSTOMERS -> CUSTOMER;
            case TOUCHPOINT, CHANNEL -> CONTACT;
            case THINKING, NEED, GOAL, EXPECTATION -> MIND;
            case FEELING, QUOTE, EMOTION, ARC, RATING, VALUE, SENSORY_CUE, EMPLOYEE_EMOTION -> FEELING;
            case PHYSICAL_EVIDENCE, IMAGE -> EVIDENCE;
            case ONSTAGE_PEOPLE, ONSTAGE_TECHNOLOGY, FACILITATING_PRODUCTS -> ONSTAGE;
            case BACKSTAGE_PEOPLE, BACKSTAGE_TECHNOLOGY -> BACKSTAGE;
            case SUPPORT_PROCESS, PARTNER, MANAGEMENT, POLICY -> SUPPORT;
            case PAIN, NEGATIVE_CUE, RISK -> PAIN;
            case GAIN, POSITIVE_CUE -> GAIN;
            case OPPORTUNITY, IDEA -> OPPORTUNITY;
            case TIME, COST_TO_PROVIDER, COST_TO_CUSTOMER, METRIC, OWNERSHIP -> MEASURE;
            case INSIGHT, NOTE, PRINCIPLE, CONTEXT, CUSTOM -> NOTE;
        };
    }
}
