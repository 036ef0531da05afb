package dev.sightline.ui.inspector;

import dev.sightline.model.Actor;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Persona;
import dev.sightline.model.Segment;
import dev.sightline.model.Team;
import dev.sightline.ui.words.Words;
import java.util.stream.Stream;

/// What is known of personas, segments, actors and teams.
final class PeopleFacts {
    private PeopleFacts() {}

    static Stream<FactGroup> of(Persona persona) {
        return Stream.of(
                new FactGroup("person")
                        .text("role", persona.role())
                        .text("quote", persona.quote())
                        .other("photo", persona.photo())
                        .other("segment", persona.segment())
                        .share("share", persona.share())
                        .kind("basis", persona.basis())
                        .colour("colour", persona.colour()),
                new FactGroup("wants")
                        .texts("goals", persona.goals())
                        .texts("needs", persona.needs())
                        .texts("jobs", persona.jobs())
                        .texts("motivations", persona.motivations())
                        .texts("frustrations", persona.frustrations()),
                new FactGroup("does")
                        .texts("behaviours", persona.behaviours())
                        .texts("scenarios", persona.scenarios())
                        .others("channels", persona.channels()));
    }

    static Stream<FactGroup> of(Segment segment, JourneyDocument document) {
        return Stream.of(new FactGroup("content")
                .number("size", segment.size())
                .share("share", segment.share())
                .money("value", segment.value(), document.project().currency()));
    }

    static Stream<FactGroup> of(Actor actor) {
        return Stream.of(new FactGroup("person")
                .kind("kind", actor.kind())
                .text("organisation", actor.organisation())
                .text("visibleToCustomer", Words.of(actor.visibleToCustomer() ? "inspector.yes" : "inspector.no"))
                .other("persona", actor.persona())
                .text("icon", actor.icon()));
    }

    static Stream<FactGroup> of(Team team) {
        return Stream.of(new FactGroup("person").text("lead", team.lead()).text("contact", team.contact()));
    }
}
