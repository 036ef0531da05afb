package dev.sightline.export.paper;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/// How pages are to be printed. Whatever is left open is as the printer is set.
///
/// @param copies at least 1
/// @param collated whether copies come one after the other, and not page by page
/// @param tray the key of the tray from which paper is taken
/// @param pages which of them
/// @param grey whether colours are printed as greys
@RecordBuilder
@RecordBuilder.Options(addFunctionalMethodsToWith = false)
public record PaperWishes(
        int copies, boolean collated, Optional<PaperSides> sides, Optional<String> tray, PageChoice pages, boolean grey)
        implements PaperWishesBuilder.With {
    /// One copy of all pages.
    public static final PaperWishes USUAL =
            new PaperWishes(1, true, Optional.empty(), Optional.empty(), PageChoice.ALL, false);

    /// The same as far as a printer is able to.
    public PaperWishes within(PaperAbility able) {
        return new PaperWishes(
                Math.clamp(copies, 1, able.copies()),
                collated,
                sides.filter(able.sides()::contains),
                tray.filter(
                        key -> able.trays().stream().anyMatch(one -> one.key().equals(key))),
                pages,
                grey && able.greys());
    }
}
