package dev.sightline.ui.inspector;

import dev.sightline.model.Channel;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Touchpoint;
import dev.sightline.ui.words.Words;
import java.util.stream.Stream;

/// What is known of touchpoints, channels, systems, sources and pictures.
final class ContactFacts {
    private ContactFacts() {}

    static Stream<FactGroup> of(Channel channel) {
        return Stream.of(new FactGroup("content")
                .kind("kind", channel.kind())
                .text("icon", channel.icon())
                .colour("colour", channel.colour()));
    }

    static Stream<FactGroup> of(Touchpoint touchpoint) {
        return Stream.of(
                new FactGroup("contact")
                        .others("channels", touchpoint.channels())
                        .kind("ownership", touchpoint.ownership())
                        .kind("initiator", touchpoint.initiator())
                        .kind("nature", touchpoint.nature())
                        .kind("handling", touchpoint.handling())
                        .text("seen", touchpoint.evidence())
                        .text("ought", touchpoint.standard())
                        .kind("moment", touchpoint.moment()),
                new FactGroup("weight")
                        .number("importance", touchpoint.importance())
                        .number("satisfaction", touchpoint.satisfaction())
                        .number("effort", touchpoint.effort())
                        .number("nps", touchpoint.nps()),
                new FactGroup("people").text("owner", touchpoint.owner()).text("status", touchpoint.status()));
    }

    static Stream<FactGroup> of(SystemUsed system) {
        return Stream.of(
                new FactGroup("content").text("vendor", system.vendor()).text("description", system.description()));
    }

    static Stream<FactGroup> of(InformationSource source) {
        return Stream.of(
                new FactGroup("content")
                        .text("kind", source.kind())
                        .date("date", source.date())
                        .number("sampleSize", source.sampleSize())
                        .address("link", source.link())
                        .text("quote", source.quote())
                        .text("licence", source.licence()),
                new FactGroup("confidence")
                        .texts("found", source.found())
                        .text("trust", source.confidence())
                        .texts("doubts", source.doubts()));
    }

    static Stream<FactGroup> of(ImageAsset image) {
        return Stream.of(new FactGroup("content")
                .text("alt", image.alt())
                .text("mediaType", image.data().mediaType())
                .text(
                        "pixels",
                        Words.of(
                                "inspector.pixels.words",
                                image.data().width(),
                                image.data().height())));
    }
}
