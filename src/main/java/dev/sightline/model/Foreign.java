package dev.sightline.model;

import java.util.function.Consumer;

/// An element of a kind that this version does not know, kept as it was found so that it can be written back.
///
/// @param home the element in whose list it stood
/// @param list the name of that list in the file
/// @param json the whole of it, as JSON text
public record Foreign(Id<Foreign> id, Rank rank, Id<?> home, String list, String json) implements Element {
    @Override
    public About about() {
        return About.NONE;
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        each.accept(home);
    }
}
