package dev.sightline.file;

import dev.sightline.model.Actor;
import dev.sightline.model.ActorBuilder;
import dev.sightline.model.ActorKind;
import dev.sightline.model.Basis;
import dev.sightline.model.Cause;
import dev.sightline.model.CauseBuilder;
import dev.sightline.model.CauseCategory;
import dev.sightline.model.Channel;
import dev.sightline.model.ChannelBuilder;
import dev.sightline.model.ChannelKind;
import dev.sightline.model.ContactNature;
import dev.sightline.model.Handling;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.ImageAssetBuilder;
import dev.sightline.model.InformationSource;
import dev.sightline.model.InformationSourceBuilder;
import dev.sightline.model.Initiator;
import dev.sightline.model.MomentOfTruth;
import dev.sightline.model.Ownership;
import dev.sightline.model.Persona;
import dev.sightline.model.PersonaBuilder;
import dev.sightline.model.Segment;
import dev.sightline.model.SegmentBuilder;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.SystemUsedBuilder;
import dev.sightline.model.Team;
import dev.sightline.model.TeamBuilder;
import dev.sightline.model.Touchpoint;
import dev.sightline.model.TouchpointBuilder;

/// The shapes of what is kept once and used from all maps.
final class CatalogueShapes {
    private CatalogueShapes() {}

    private static final String ID = "What others refer to it by; made from the name when not said.";

    static final Shape<Persona, PersonaBuilder> PERSONA = Shape.built(
                    "persona",
                    "A typical customer, told as one person.",
                    PersonaBuilder::builder,
                    PersonaBuilder::builder,
                    PersonaBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", Persona::name, PersonaBuilder::name, "What she or he is called.")
            .text("role", Persona::role, PersonaBuilder::role, "Who she or he is, in a phrase.")
            .maybe("photo", Reference.IMAGE, Persona::photo, PersonaBuilder::photo, "The image of the portrait.")
            .text("quote", Persona::quote, PersonaBuilder::quote, "A sentence that is typical.")
            .texts("goals", Persona::goals, PersonaBuilder::goals, "What is to be reached.")
            .texts("needs", Persona::needs, PersonaBuilder::needs, "What is needed for it.")
            .texts("frustrations", Persona::frustrations, PersonaBuilder::frustrations, "What annoys.")
            .texts("motivations", Persona::motivations, PersonaBuilder::motivations, "What drives.")
            .texts("behaviours", Persona::behaviours, PersonaBuilder::behaviours, "What is usually done.")
            .texts("scenarios", Persona::scenarios, PersonaBuilder::scenarios, "Typical situations.")
            .texts("jobs", Persona::jobs, PersonaBuilder::jobs, "Jobs to be done.")
            .list("channels", Reference.CHANNEL, Persona::channels, PersonaBuilder::channels, "Preferred channels.")
            .maybe("segment", Reference.SEGMENT, Persona::segment, PersonaBuilder::segment, "The segment this is of.")
            .maybe("basis", Words.of(Basis.class, "basis"), Persona::basis, PersonaBuilder::basis, "What it rests on.")
            .maybe(
                    "share",
                    Numbers.SHARE,
                    Persona::share,
                    PersonaBuilder::share,
                    "The part of all customers that is like this, 0 to 1.")
            .maybe("colour", ColourForm.COLOUR, Persona::colour, PersonaBuilder::colour, "The colour it is known by.")
            .about(Persona::about, PersonaBuilder::about, PersonaBuilder::about);

    static final Shape<Segment, SegmentBuilder> SEGMENT = Shape.built(
                    "segment",
                    "A part of the market.",
                    SegmentBuilder::builder,
                    SegmentBuilder::builder,
                    SegmentBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", Segment::name, SegmentBuilder::name, "What it is called.")
            .maybe("size", Numbers.COUNT, Segment::size, SegmentBuilder::size, "How many people.")
            .maybe("share", Numbers.SHARE, Segment::share, SegmentBuilder::share, "The part of all customers, 0 to 1.")
            .maybe("value", ValueShapes.MONEY, Segment::value, SegmentBuilder::value, "What it is worth.")
            .about(Segment::about, SegmentBuilder::about, SegmentBuilder::about);

    static final Shape<Actor, ActorBuilder> ACTOR = Shape.built(
                    "actor",
                    "Somebody or something that acts in a journey.",
                    ActorBuilder::builder,
                    ActorBuilder::builder,
                    ActorBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", Actor::name, ActorBuilder::name, "What it is called.")
            .value(
                    "kind",
                    Words.of(ActorKind.class, "actor kind"),
                    Actor::kind,
                    ActorBuilder::kind,
                    ActorKind.CUSTOM,
                    "What kind of party it is.")
            .text("icon", Actor::icon, ActorBuilder::icon, "The name of a shipped icon; the kind's when not said.")
            .text("organisation", Actor::organisation, ActorBuilder::organisation, "Whom it belongs to.")
            .flag(
                    "visibleToCustomer",
                    Actor::visibleToCustomer,
                    ActorBuilder::visibleToCustomer,
                    true,
                    "Whether customers see it at work.")
            .maybe("persona", Reference.PERSONA, Actor::persona, ActorBuilder::persona, "The persona that this is.")
            .about(Actor::about, ActorBuilder::about, ActorBuilder::about);

    static final Shape<Team, TeamBuilder> TEAM = Shape.built(
                    "team",
                    "A group of people who own or do a part of the service.",
                    TeamBuilder::builder,
                    TeamBuilder::builder,
                    TeamBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", Team::name, TeamBuilder::name, "What it is called.")
            .text("lead", Team::lead, TeamBuilder::lead, "Who leads it.")
            .text("contact", Team::contact, TeamBuilder::contact, "How to reach it.")
            .about(Team::about, TeamBuilder::about, TeamBuilder::about);

    static final Shape<Channel, ChannelBuilder> CHANNEL = Shape.built(
                    "channel",
                    "A way in which customer and provider meet: web, phone, store, ...",
                    ChannelBuilder::builder,
                    ChannelBuilder::builder,
                    ChannelBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", Channel::name, ChannelBuilder::name, "What it is called.")
            .text(
                    "icon",
                    Channel::icon,
                    ChannelBuilder::icon,
                    "The name of a shipped icon; that of its kind when not said.")
            .maybe(
                    "kind",
                    Words.of(ChannelKind.class, "channel kind"),
                    Channel::kind,
                    ChannelBuilder::kind,
                    "How it serves.")
            .maybe("colour", ColourForm.COLOUR, Channel::colour, ChannelBuilder::colour, "The colour it is known by.")
            .about(Channel::about, ChannelBuilder::about, ChannelBuilder::about);

    static final Shape<Touchpoint, TouchpointBuilder> TOUCHPOINT = Shape.built(
                    "touchpoint",
                    "A point of contact, kept once and used from many maps.",
                    TouchpointBuilder::builder,
                    TouchpointBuilder::builder,
                    TouchpointBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", Touchpoint::name, TouchpointBuilder::name, "What it is called.")
            .list("channels", Reference.CHANNEL, Touchpoint::channels, TouchpointBuilder::channels, "Its channels.")
            .maybe(
                    "ownership",
                    Words.of(Ownership.class, "ownership"),
                    Touchpoint::ownership,
                    TouchpointBuilder::ownership,
                    "Whose it is.")
            .maybe(
                    "initiator",
                    Words.of(Initiator.class, "initiator"),
                    Touchpoint::initiator,
                    TouchpointBuilder::initiator,
                    "Who begins the contact.")
            .maybe(
                    "nature",
                    Words.of(ContactNature.class, "nature"),
                    Touchpoint::nature,
                    TouchpointBuilder::nature,
                    "What the contact is like.")
            .maybe(
                    "handling",
                    Words.of(Handling.class, "handling"),
                    Touchpoint::handling,
                    TouchpointBuilder::handling,
                    "Who or what handles it.")
            .text(
                    "evidence",
                    Touchpoint::evidence,
                    TouchpointBuilder::evidence,
                    "What the customer sees or holds there.")
            .text("standard", Touchpoint::standard, TouchpointBuilder::standard, "How it ought to be.")
            .maybe(
                    "moment",
                    Words.of(MomentOfTruth.class, "moment of truth"),
                    Touchpoint::moment,
                    TouchpointBuilder::moment,
                    "Which moment of truth it is.")
            .maybe(
                    "importance",
                    Numbers.between(0, 10),
                    Touchpoint::importance,
                    TouchpointBuilder::importance,
                    "How much it matters, 0 to 10.")
            .maybe(
                    "satisfaction",
                    Numbers.between(0, 10),
                    Touchpoint::satisfaction,
                    TouchpointBuilder::satisfaction,
                    "How satisfied customers are, 0 to 10.")
            .maybe(
                    "effort",
                    Numbers.between(0, 10),
                    Touchpoint::effort,
                    TouchpointBuilder::effort,
                    "How much effort it is, 0 to 10.")
            .maybe(
                    "nps",
                    Numbers.between(-100, 100),
                    Touchpoint::nps,
                    TouchpointBuilder::nps,
                    "Net promoter score, -100 to 100.")
            .text("status", Touchpoint::status, TouchpointBuilder::status, "How it stands with it, in your words.")
            .text("owner", Touchpoint::owner, TouchpointBuilder::owner, "Who answers for it, in your words.")
            .about(Touchpoint::about, TouchpointBuilder::about, TouchpointBuilder::about);

    static final Shape<SystemUsed, SystemUsedBuilder> SYSTEM = Shape.built(
                    "system",
                    "A piece of technology that a service runs on.",
                    SystemUsedBuilder::builder,
                    SystemUsedBuilder::builder,
                    SystemUsedBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", SystemUsed::name, SystemUsedBuilder::name, "What it is called.")
            .text("vendor", SystemUsed::vendor, SystemUsedBuilder::vendor, "Who makes it.")
            .text("description", SystemUsed::description, SystemUsedBuilder::description, "What it does.")
            .about(SystemUsed::about, SystemUsedBuilder::about, SystemUsedBuilder::about);

    static final Shape<InformationSource, InformationSourceBuilder> SOURCE = Shape.built(
                    "source",
                    "Where facts on a map are from: a study, an interview, a publication, somebody's memory.",
                    InformationSourceBuilder::builder,
                    InformationSourceBuilder::builder,
                    InformationSourceBuilder::build)
            .part("id", Elsewhere.ID, false, "What others refer to it by; made from the title when not said.")
            .text("title", InformationSource::title, InformationSourceBuilder::title, "A citation or a name.")
            .text(
                    "kind",
                    InformationSource::kind,
                    InformationSourceBuilder::kind,
                    "In your words: interviews, survey, publication, memory, ...")
            .maybe("date", Dates.DAY, InformationSource::date, InformationSourceBuilder::date, "When it is from.")
            .maybe(
                    "sampleSize",
                    Numbers.whole(0, Integer.MAX_VALUE),
                    InformationSource::sampleSize,
                    InformationSourceBuilder::sampleSize,
                    "How many people or cases.")
            .text("link", InformationSource::link, InformationSourceBuilder::link, "An address.")
            .text("quote", InformationSource::quote, InformationSourceBuilder::quote, "The words it said.")
            .text(
                    "licence",
                    InformationSource::licence,
                    InformationSourceBuilder::licence,
                    "Under which it may be used.")
            .texts("found", InformationSource::found, InformationSourceBuilder::found, "What was taken from where.")
            .text(
                    "confidence",
                    InformationSource::confidence,
                    InformationSourceBuilder::confidence,
                    "How far to trust it, in your words.")
            .texts("doubts", InformationSource::doubts, InformationSourceBuilder::doubts, "What is not certain.")
            .about(InformationSource::about, InformationSourceBuilder::about, InformationSourceBuilder::about);

    static final Shape<Cause, CauseBuilder> CAUSE = Shape.built(
                    "cause",
                    "Why something hurts; causes form trees.",
                    CauseBuilder::builder,
                    CauseBuilder::builder,
                    CauseBuilder::build)
            .part("id", Elsewhere.ID, false, "What others refer to it by; made from its place when not said.")
            .text("text", Cause::text, CauseBuilder::text, "What it is.")
            .maybe(
                    "category",
                    Words.of(CauseCategory.class, "cause category"),
                    Cause::category,
                    CauseBuilder::category,
                    "The branch of a cause-and-effect diagram.")
            .flag("root", Cause::root, CauseBuilder::root, false, "Whether it is held to be a root cause.")
            .maybe("card", Reference.CARD, Cause::card, CauseBuilder::card, "The back-stage card where it sits.")
            .about(Cause::about, CauseBuilder::about, CauseBuilder::about)
            .part("causes", Elsewhere.listOf("cause"), false, "What causes it in turn.");

    static final Shape<ImageAsset, ImageAssetBuilder> IMAGE = Shape.built(
                    "image",
                    "A picture kept in the document: a portrait, a logo, a photograph on a card.",
                    ImageAssetBuilder::builder,
                    ImageAssetBuilder::builder,
                    ImageAssetBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .text("name", ImageAsset::name, ImageAssetBuilder::name, "What it is called.")
            .text("alt", ImageAsset::alt, ImageAssetBuilder::alt, "What it shows, for somebody who cannot see it.")
            .part("mediaType", new Elsewhere(ImageForm.MEDIA_TYPE), false, "What the bytes are.")
            .about(ImageAsset::about, ImageAssetBuilder::about, ImageAssetBuilder::about)
            .value(
                    "data",
                    ImageForm.DATA,
                    ImageAsset::data,
                    ImageAssetBuilder::data,
                    ImageForm.NOTHING,
                    "The bytes of a PNG, JPEG or SVG file in base64.");
}
