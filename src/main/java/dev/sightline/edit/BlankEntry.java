package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.ActorBuilder;
import dev.sightline.model.ActorKind;
import dev.sightline.model.Cause;
import dev.sightline.model.CauseBuilder;
import dev.sightline.model.Channel;
import dev.sightline.model.ChannelBuilder;
import dev.sightline.model.Element;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.InformationSourceBuilder;
import dev.sightline.model.Persona;
import dev.sightline.model.PersonaBuilder;
import dev.sightline.model.Rank;
import dev.sightline.model.Segment;
import dev.sightline.model.SegmentBuilder;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import dev.sightline.model.TouchpointBuilder;

/// New entries of the lists that all maps share, of which nothing is known but what they are called.
final class BlankEntry {
    private BlankEntry() {}

    static Element of(CatalogueEdit.Entry entry, FreshIds ids, String name) {
        return switch (entry) {
            case PERSONA ->
                PersonaBuilder.builder()
                        .id(ids.named("persona", name))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .name(name)
                        .role("")
                        .quote("")
                        .build();
            case SEGMENT ->
                SegmentBuilder.builder()
                        .id(ids.named("segment", name))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .name(name)
                        .build();
            case ACTOR ->
                ActorBuilder.builder()
                        .id(ids.named("actor", name))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .name(name)
                        .kind(ActorKind.CUSTOM)
                        .icon("")
                        .organisation("")
                        .visibleToCustomer(true)
                        .build();
            case TEAM -> new Team(ids.named("team", name), Rank.FIRST, About.NONE, name, "", "");
            case CHANNEL ->
                ChannelBuilder.builder()
                        .id(ids.named("channel", name))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .name(name)
                        .icon("")
                        .build();
            case TOUCHPOINT ->
                TouchpointBuilder.builder()
                        .id(ids.named("touchpoint", name))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .name(name)
                        .evidence("")
                        .standard("")
                        .status("")
                        .owner("")
                        .build();
            case SYSTEM -> new SystemUsed(ids.named("system", name), Rank.FIRST, About.NONE, name, "", "");
            case SOURCE ->
                InformationSourceBuilder.builder()
                        .id(ids.named("source", name))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .title(name)
                        .kind("")
                        .link("")
                        .quote("")
                        .licence("")
                        .confidence("")
                        .build();
            case CAUSE ->
                CauseBuilder.builder()
                        .id(ids.next("cause"))
                        .rank(Rank.FIRST)
                        .about(About.NONE)
                        .text(name)
                        .build();
        };
    }

    static ImageAsset image(FreshIds ids, String name, String alt, ImageAsset.Data data) {
        return new ImageAsset(ids.named("image", name), Rank.FIRST, About.NONE, name, alt, data);
    }

    /// @throws Rejected if it is no entry of a shared list
    static Element named(Element entry, String name) throws Rejected {
        return switch (entry) {
            case Persona e -> e.withName(name);
            case Segment e -> e.withName(name);
            case Actor e -> e.withName(name);
            case Team e -> e.withName(name);
            case Channel e -> e.withName(name);
            case Touchpoint e -> e.withName(name);
            case SystemUsed e -> e.withName(name);
            case InformationSource e -> e.withTitle(name);
            case ImageAsset e -> e.withName(name);
            case Cause e -> e.withText(name);
            default -> throw notShared(entry);
        };
    }

    /// The records of the list in which an entry stands.
    ///
    /// @throws Rejected if it stands in none
    static Class<? extends Element> listOf(Element entry) throws Rejected {
        return switch (entry) {
            case Persona _, Segment _, Actor _, Team _, Channel _, Touchpoint _ -> entry.getClass();
            case SystemUsed _, InformationSource _, ImageAsset _, Cause _ -> entry.getClass();
            default -> throw notShared(entry);
        };
    }

    private static Rejected notShared(Element entry) {
        return new Rejected(
                "A %s is no entry of the lists that all maps share. Select a persona, a channel or the like."
                        .formatted(Wording.kind(entry)));
    }
}
