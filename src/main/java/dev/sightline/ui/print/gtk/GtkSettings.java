package dev.sightline.ui.print.gtk;

import dev.sightline.export.paper.PageChoice;
import dev.sightline.export.paper.PaperSides;
import dev.sightline.export.paper.PaperWishes;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What GTK's dialog remembers of a job, where it means the same as our wishes.
///
/// @param at the `GtkPrintSettings`
record GtkSettings(Gtk gtk, MemorySegment at) {
    private static final int ALL_PAGES = 0;
    private static final int RANGES = 2;
    private static final int ONE_SIDE = 0;
    private static final int LONG_EDGE = 1;
    private static final int SHORT_EDGE = 2;

    /// Two numbers, of the first and of the last page from 0, -1 for the last there is.
    private static final long RANGE = 2L * Integer.BYTES;

    /// Puts wishes in, and leaves what they do not say as it is.
    void put(Optional<String> printer, PaperWishes wishes, Arena memory) {
        printer.ifPresent(name -> gtk.run("gtk_print_settings_set_printer", at, memory.allocateFrom(name)));
        gtk.run("gtk_print_settings_set_n_copies", at, wishes.copies());
        gtk.run("gtk_print_settings_set_collate", at, wishes.collated() ? 1 : 0);
        wishes.sides().ifPresent(sides -> gtk.run("gtk_print_settings_set_duplex", at, duplex(sides)));
        List<PageChoice.Span> spans = wishes.pages().spans();
        gtk.run("gtk_print_settings_set_print_pages", at, spans.isEmpty() ? ALL_PAGES : RANGES);
        if (!spans.isEmpty()) {
            MemorySegment ranges = memory.allocate(RANGE * spans.size(), Integer.BYTES);
            for (int i = 0; i < spans.size(); i++) {
                PageChoice.Span span = spans.get(i);
                ranges.setAtIndex(ValueLayout.JAVA_INT, 2L * i, span.first() - 1);
                ranges.setAtIndex(
                        ValueLayout.JAVA_INT, 2L * i + 1, span.last() == Integer.MAX_VALUE ? -1 : span.last() - 1);
            }
            gtk.run("gtk_print_settings_set_page_ranges", at, ranges, spans.size());
        }
    }

    private static int duplex(PaperSides sides) {
        return switch (sides) {
            case ONE -> ONE_SIDE;
            case LONG_EDGE -> LONG_EDGE;
            case SHORT_EDGE -> SHORT_EDGE;
        };
    }

    /// What the person chose; what is not asked there stays as it was.
    PaperWishes wishes(PaperWishes before, Arena memory) {
        Optional<PaperSides> sides = switch (gtk.number("gtk_print_settings_get_duplex", at)) {
            case LONG_EDGE -> Optional.of(PaperSides.LONG_EDGE);
            case SHORT_EDGE -> Optional.of(PaperSides.SHORT_EDGE);
            default -> before.sides().map(_ -> PaperSides.ONE);
        };
        return before.withCopies(Math.max(1, gtk.number("gtk_print_settings_get_n_copies", at)))
                .withCollated(gtk.number("gtk_print_settings_get_collate", at) != 0)
                .withSides(sides)
                .withPages(pages(memory));
    }

    private PageChoice pages(Arena memory) {
        if (gtk.number("gtk_print_settings_get_print_pages", at) != RANGES) {
            return PageChoice.ALL;
        }
        MemorySegment count = memory.allocate(ValueLayout.JAVA_INT);
        MemorySegment found = gtk.pointer("gtk_print_settings_get_page_ranges", at, count);
        int many = count.get(ValueLayout.JAVA_INT, 0);
        List<PageChoice.Span> spans = new ArrayList<>();
        MemorySegment ranges = gtk.at(found, RANGE * many);
        for (int i = 0; i < many; i++) {
            int first = Math.max(0, ranges.getAtIndex(ValueLayout.JAVA_INT, 2L * i)) + 1;
            int last = ranges.getAtIndex(ValueLayout.JAVA_INT, 2L * i + 1) + 1;
            spans.add(new PageChoice.Span(first, last == 0 ? Integer.MAX_VALUE : Math.max(first, last)));
        }
        gtk.run("g_free", found);
        return new PageChoice(spans);
    }
}
