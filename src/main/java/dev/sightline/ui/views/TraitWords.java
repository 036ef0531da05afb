package dev.sightline.ui.views;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Trait;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;

/// What can be asked for, in words.
final class TraitWords {
    private TraitWords() {}

    /// The value without its facet, such as a persona's name.
    static String of(Trait trait, JourneyDocument document) {
        return switch (trait) {
            case Trait.OfPersona one -> name(one.persona(), document);
            case Trait.OfKind one -> Words.of(one.kind());
            case Trait.OfTag one -> one.tag();
            case Trait.OfChannel one -> name(one.channel(), document);
            case Trait.OfSeverity one -> Words.of("filter.severity", one.level());
            case Trait.OfEvidence one -> Words.of(one.level());
            case Trait.OfOwner one -> one.owner();
            case Trait.OfLane one -> name(one.lane(), document);
        };
    }

    /// What an element is called; its id when it is gone.
    static String name(Id<?> id, JourneyDocument document) {
        return document.find(id)
                .map(element -> Naming.brief(Naming.name(element, document)))
                .orElse(id.value());
    }
}
