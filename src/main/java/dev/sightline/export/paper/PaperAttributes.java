package dev.sightline.export.paper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.ColorSupported;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.CopiesSupported;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;

/// What pages are to be printed like, in the words of Java's printers, and what these say they can do.
final class PaperAttributes {
    private PaperAttributes() {}

    /// What a printer says it can do with documents of a kind.
    static PaperAbility ability(PrintService printer, DocFlavor kind) {
        Set<PaperSides> sides = EnumSet.noneOf(PaperSides.class);
        values(printer, Sides.class, kind, Sides[].class)
                .forEach(one -> sides(one).ifPresent(sides::add));
        List<PaperTray> trays = values(printer, Media.class, kind, Media[].class)
                .filter(MediaTray.class::isInstance)
                .map(Object::toString)
                .distinct()
                .map(name -> new PaperTray(name, name))
                .toList();
        boolean greys = values(printer, Chromaticity.class, kind, Chromaticity[].class)
                        .anyMatch(Chromaticity.MONOCHROME::equals)
                && printer.getAttribute(ColorSupported.class) != ColorSupported.NOT_SUPPORTED;
        return new PaperAbility(
                copies(printer, kind),
                printer.isAttributeCategorySupported(SheetCollate.class)
                        && printer.isAttributeValueSupported(SheetCollate.UNCOLLATED, kind, null),
                sides,
                trays,
                greys);
    }

    private static int copies(PrintService printer, DocFlavor kind) {
        if (printer.isAttributeCategorySupported(Copies.class)
                && printer.getSupportedAttributeValues(Copies.class, kind, null) instanceof CopiesSupported many) {
            return Arrays.stream(many.getMembers())
                    .mapToInt(range -> range[1])
                    .max()
                    .orElse(1);
        }
        return 1;
    }

    private static <A extends Attribute> Stream<A> values(
            PrintService printer, Class<A> category, DocFlavor kind, Class<A[]> many) {
        Object values = printer.isAttributeCategorySupported(category)
                ? printer.getSupportedAttributeValues(category, kind, null)
                : null;
        return many.isInstance(values) ? Arrays.stream(many.cast(values)) : Stream.empty();
    }

    /// What is wished of a printer, as far as it can do it. Which pages is not among it: it is given no others.
    static PrintRequestAttributeSet of(PaperWishes wishes, String title, PrintService printer, DocFlavor kind) {
        PaperWishes possible = wishes.within(ability(printer, kind));
        PrintRequestAttributeSet set = new HashPrintRequestAttributeSet(new JobName(title, Locale.ROOT));
        if (possible.copies() > 1) {
            set.add(new Copies(possible.copies()));
            add(set, possible.collated() ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED, printer, kind);
        }
        possible.sides().ifPresent(sides -> add(set, attribute(sides), printer, kind));
        if (possible.grey()) {
            add(set, Chromaticity.MONOCHROME, printer, kind);
        }
        possible.tray()
                .flatMap(key -> values(printer, Media.class, kind, Media[].class)
                        .filter(one ->
                                one instanceof MediaTray && one.toString().equals(key))
                        .findFirst())
                .ifPresent(set::add);
        return set;
    }

    /// Adds what a printer knows; what it does not may be refused together with the pages.
    static void add(PrintRequestAttributeSet set, PrintRequestAttribute wish, PrintService printer, DocFlavor kind) {
        if (printer.isAttributeCategorySupported(wish.getCategory())
                && printer.isAttributeValueSupported(wish, kind, null)) {
            set.add(wish);
        }
    }

    /// What a person chose in a dialog of the system.
    static PaperWishes wishes(PrintRequestAttributeSet chosen) {
        return new PaperWishes(
                read(chosen, Copies.class, Copies::getValue).orElse(1),
                !SheetCollate.UNCOLLATED.equals(chosen.get(SheetCollate.class)),
                read(chosen, Sides.class, one -> one).flatMap(PaperAttributes::sides),
                read(chosen, Media.class, one -> one)
                        .filter(MediaTray.class::isInstance)
                        .map(Object::toString),
                read(chosen, PageRanges.class, PaperAttributes::pages).orElse(PageChoice.ALL),
                Chromaticity.MONOCHROME.equals(chosen.get(Chromaticity.class)));
    }

    private static <A extends Attribute, V> Optional<V> read(
            PrintRequestAttributeSet set, Class<A> category, Function<A, V> value) {
        @Nullable Attribute found = set.get(category);
        return category.isInstance(found) ? Optional.of(value.apply(category.cast(found))) : Optional.empty();
    }

    private static PageChoice pages(PageRanges ranges) {
        return new PageChoice(Arrays.stream(ranges.getMembers())
                .map(range -> new PageChoice.Span(range[0], range[1]))
                .toList());
    }

    private static Optional<PaperSides> sides(Sides one) {
        return PaperSides.of(one.toString());
    }

    private static Sides attribute(PaperSides sides) {
        return switch (sides) {
            case ONE -> Sides.ONE_SIDED;
            case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
