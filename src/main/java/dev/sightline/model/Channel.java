package dev.sightline.model;

import java.util.Optional;
import java.util.function.Consumer;

/// A way in which customer and provider meet: web, phone, store, ...
///
/// @param icon the name of a shipped icon; empty for that of its kind
@Built
public record Channel(
        Id<Channel> id,
        Rank rank,
        About about,
        String name,
        String icon,
        Optional<ChannelKind> kind,
        Optional<Colour> colour)
        implements Element, ChannelBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each);
    }
}
