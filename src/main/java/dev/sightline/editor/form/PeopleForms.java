package dev.sightline.editor.form;

import dev.sightline.model.Actor;
import dev.sightline.model.ActorKind;
import dev.sightline.model.Basis;
import dev.sightline.model.Persona;
import dev.sightline.model.Segment;
import dev.sightline.model.Team;
import java.math.BigDecimal;

/// The forms of personas, segments, actors and teams.
final class PeopleForms {
    private PeopleForms() {}

    static final Form<Persona> PERSONA = Form.of(
            Section.main(
                    "person",
                    new Fields<Persona>()
                            .line("name", Persona::name, Persona::withName)
                            .line("role", Persona::role, Persona::withRole)
                            .prose("quote", Persona::quote, Persona::withQuote)
                            .other("photo", Kin.IMAGE, Persona::photo, Persona::withPhoto)
                            .colour("colour", Persona::colour, Persona::withColour)),
            Section.main(
                    "wants",
                    new Fields<Persona>()
                            .texts("goals", Persona::goals, Persona::withGoals)
                            .texts("needs", Persona::needs, Persona::withNeeds)
                            .texts("frustrations", Persona::frustrations, Persona::withFrustrations)),
            AboutForm.section(Persona::about, Persona::withAbout),
            Section.more(
                    "does",
                    new Fields<Persona>()
                            .texts("motivations", Persona::motivations, Persona::withMotivations)
                            .texts("behaviours", Persona::behaviours, Persona::withBehaviours)
                            .texts("scenarios", Persona::scenarios, Persona::withScenarios)
                            .texts("jobs", Persona::jobs, Persona::withJobs)
                            .others("channels", Kin.CHANNEL, Persona::channels, Persona::withChannels)),
            Section.more(
                    "market",
                    new Fields<Persona>()
                            .other("segment", Kin.SEGMENT, Persona::segment, Persona::withSegment)
                            .number("share", Amount.SHARE, Persona::share, Persona::withShare)
                            .maybeKind("basis", Basis.class, Persona::basis, Persona::withBasis)));

    static final Form<Segment> SEGMENT = Form.of(
            Section.main(
                    "content",
                    new Fields<Segment>()
                            .line("name", Segment::name, Segment::withName)
                            .field(
                                    "size",
                                    Amount.COUNT,
                                    segment -> segment.size().map(BigDecimal::valueOf),
                                    (segment, size) -> segment.withSize(size.map(BigDecimal::longValueExact)))
                            .number("share", Amount.SHARE, Segment::share, Segment::withShare)
                            .money("value", Segment::value, Segment::withValue)),
            AboutForm.section(Segment::about, Segment::withAbout));

    static final Form<Actor> ACTOR = Form.of(
            Section.main(
                    "person",
                    new Fields<Actor>()
                            .line("name", Actor::name, Actor::withName)
                            .kind("kind", ActorKind.class, Actor::kind, Actor::withKind)
                            .words("organisation", Actor::organisation, Actor::withOrganisation)
                            .flag("visibleToCustomer", Actor::visibleToCustomer, Actor::withVisibleToCustomer)
                            .other("persona", Kin.PERSONA, Actor::persona, Actor::withPersona)
                            .icon("icon", Actor::icon, Actor::withIcon)),
            AboutForm.section(Actor::about, Actor::withAbout));

    static final Form<Team> TEAM = Form.of(
            Section.main(
                    "person",
                    new Fields<Team>()
                            .line("name", Team::name, Team::withName)
                            .words("lead", Team::lead, Team::withLead)
                            .line("contact", Team::contact, Team::withContact)),
            AboutForm.section(Team::about, Team::withAbout));
}
