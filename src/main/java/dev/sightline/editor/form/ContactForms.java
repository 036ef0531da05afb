package dev.sightline.editor.form;

import dev.sightline.model.Channel;
import dev.sightline.model.ChannelKind;
import dev.sightline.model.ContactNature;
import dev.sightline.model.Handling;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.Initiator;
import dev.sightline.model.MomentOfTruth;
import dev.sightline.model.Ownership;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Touchpoint;

/// The forms of channels, touchpoints, systems, sources and pictures.
final class ContactForms {
    private ContactForms() {}

    private static final Amount TEN = Amount.between(0, 10);

    static final Form<Channel> CHANNEL = Form.of(
            Section.main(
                    "content",
                    new Fields<Channel>()
                            .line("name", Channel::name, Channel::withName)
                            .maybeKind("kind", ChannelKind.class, Channel::kind, Channel::withKind)
                            .colour("colour", Channel::colour, Channel::withColour)
                            .icon("icon", Channel::icon, Channel::withIcon)),
            AboutForm.section(Channel::about, Channel::withAbout));

    static final Form<Touchpoint> TOUCHPOINT = Form.of(
            Section.main(
                    "contact",
                    new Fields<Touchpoint>()
                            .line("name", Touchpoint::name, Touchpoint::withName)
                            .others("channels", Kin.CHANNEL, Touchpoint::channels, Touchpoint::withChannels)
                            .prose("evidence", Touchpoint::evidence, Touchpoint::withEvidence)
                            .as("seen")
                            .prose("standard", Touchpoint::standard, Touchpoint::withStandard)
                            .as("ought")),
            Section.main(
                    "weight",
                    new Fields<Touchpoint>()
                            .maybeKind("moment", MomentOfTruth.class, Touchpoint::moment, Touchpoint::withMoment)
                            .number("importance", TEN, Touchpoint::importance, Touchpoint::withImportance)
                            .number("satisfaction", TEN, Touchpoint::satisfaction, Touchpoint::withSatisfaction)
                            .number("effort", TEN, Touchpoint::effort, Touchpoint::withEffort)
                            .number("nps", Amount.between(-100, 100), Touchpoint::nps, Touchpoint::withNps)),
            AboutForm.section(Touchpoint::about, Touchpoint::withAbout),
            Section.more(
                    "people",
                    new Fields<Touchpoint>()
                            .words("owner", Touchpoint::owner, Touchpoint::withOwner)
                            .words("status", Touchpoint::status, Touchpoint::withStatus)),
            Section.more(
                    "nature",
                    new Fields<Touchpoint>()
                            .maybeKind("ownership", Ownership.class, Touchpoint::ownership, Touchpoint::withOwnership)
                            .maybeKind("initiator", Initiator.class, Touchpoint::initiator, Touchpoint::withInitiator)
                            .maybeKind("nature", ContactNature.class, Touchpoint::nature, Touchpoint::withNature)
                            .maybeKind("handling", Handling.class, Touchpoint::handling, Touchpoint::withHandling)));

    static final Form<SystemUsed> SYSTEM = Form.of(
            Section.main(
                    "content",
                    new Fields<SystemUsed>()
                            .line("name", SystemUsed::name, SystemUsed::withName)
                            .words("vendor", SystemUsed::vendor, SystemUsed::withVendor)
                            .prose("description", SystemUsed::description, SystemUsed::withDescription)),
            AboutForm.section(SystemUsed::about, SystemUsed::withAbout));

    static final Form<InformationSource> SOURCE = Form.of(
            Section.main(
                    "content",
                    new Fields<InformationSource>()
                            .prose("title", InformationSource::title, InformationSource::withTitle)
                            .as("heading")
                            .words("kind", InformationSource::kind, InformationSource::withKind)
                            .day("date", InformationSource::date, InformationSource::withDate)
                            .whole(
                                    "sampleSize",
                                    Amount.whole(0, Integer.MAX_VALUE, 1),
                                    InformationSource::sampleSize,
                                    InformationSource::withSampleSize)
                            .line("link", InformationSource::link, InformationSource::withLink)
                            .as("webAddress")
                            .prose("quote", InformationSource::quote, InformationSource::withQuote)),
            Section.main(
                    "confidence",
                    new Fields<InformationSource>()
                            .texts("found", InformationSource::found, InformationSource::withFound)
                            .words("confidence", InformationSource::confidence, InformationSource::withConfidence)
                            .as("trust")
                            .texts("doubts", InformationSource::doubts, InformationSource::withDoubts)
                            .words("licence", InformationSource::licence, InformationSource::withLicence)),
            AboutForm.quiet(InformationSource::about, InformationSource::withAbout));

    static final Form<ImageAsset> IMAGE = Form.of(
            Section.main(
                    "content",
                    new Fields<ImageAsset>()
                            .line("name", ImageAsset::name, ImageAsset::withName)
                            .prose("alt", ImageAsset::alt, ImageAsset::withAlt)
                            .field("data", new Control.Picture(), ImageAsset::data, ImageAsset::withData)
                            .as("image")),
            AboutForm.quiet(ImageAsset::about, ImageAsset::withAbout));
}
