package dev.sightline.ui.print.gtk;

import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperWishes;
import dev.sightline.ui.print.PaperTarget;
import dev.sightline.ui.print.PlatformDialog;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Locale;
import java.util.Optional;

/// GTK's dialog for printing.
public final class GtkPrintDialog implements PlatformDialog {
    private static final int SAID_YES = -5;
    private static final int ODD_OR_EVEN_PAGES = 1;
    private static final int PDF = 1 << 5;

    private final Gtk gtk;

    /// What was chosen last, with all that only the printer's driver knows of; no pointer before that.
    private MemorySegment last = Gtk.NOTHING;

    private GtkPrintDialog(Gtk gtk) {
        this.gtk = gtk;
    }

    /// The dialog, where the windows of the program are GTK's.
    ///
    /// @param toolkit which JavaFX was told to use; nothing if it was left the choice
    public static Optional<PlatformDialog> ofSystem(String system, String toolkit) {
        boolean likely = system.toLowerCase(Locale.ROOT).contains("linux") && !toolkit.equals("Headless");
        return likely
                ? Gtk.loaded()
                        .filter(gtk -> gtk.has("gtk_print_unix_dialog_new", "gtk_print_job_send"))
                        .map(GtkPrintDialog::new)
                : Optional.empty();
    }

    @Override
    public Optional<PaperTarget> ask(String title, Optional<PaperPrinter> printer, PaperWishes wishes) {
        try (Arena memory = Arena.ofConfined()) {
            MemorySegment dialog = gtk.pointer("gtk_print_unix_dialog_new", memory.allocateFrom(title), activeWindow());
            gtk.run("gtk_window_set_modal", dialog, 1);
            gtk.run("gtk_print_unix_dialog_set_manual_capabilities", dialog, ODD_OR_EVEN_PAGES | PDF);
            GtkSettings first = new GtkSettings(gtk, fresh());
            first.put(printer.map(PaperPrinter::name), wishes, memory);
            gtk.run("gtk_print_unix_dialog_set_settings", dialog, first.at());
            gtk.run("g_object_unref", first.at());
            Optional<PaperTarget> answer = gtk.number("gtk_dialog_run", dialog) == SAID_YES
                    ? target(dialog, wishes, memory)
                    : Optional.empty();
            gtk.run("gtk_widget_destroy", dialog);
            return answer;
        }
    }

    private MemorySegment fresh() {
        return last.equals(Gtk.NOTHING)
                ? gtk.pointer("gtk_print_settings_new")
                : gtk.pointer("gtk_print_settings_copy", last);
    }

    private Optional<PaperTarget> target(MemorySegment dialog, PaperWishes before, Arena memory) {
        MemorySegment printer = gtk.pointer("gtk_print_unix_dialog_get_selected_printer", dialog);
        if (printer.equals(Gtk.NOTHING)) {
            return Optional.empty();
        }
        GtkSettings chosen = new GtkSettings(gtk, gtk.pointer("gtk_print_unix_dialog_get_settings", dialog));
        if (!last.equals(Gtk.NOTHING)) {
            gtk.run("g_object_unref", last);
        }
        last = gtk.pointer("gtk_print_settings_copy", chosen.at());
        return Optional.of(
                new GtkTarget(gtk, gtk.pointer("g_object_ref", printer), chosen.at(), chosen.wishes(before, memory)));
    }

    /// The window of the program that is in front, which the dialog belongs to.
    private MemorySegment activeWindow() {
        MemorySegment all = gtk.pointer("gtk_window_list_toplevels");
        MemorySegment found = gtk.list(all).stream()
                .filter(window -> gtk.number("gtk_window_is_active", window) != 0)
                .findFirst()
                .orElse(Gtk.NOTHING);
        gtk.run("g_list_free", all);
        return found;
    }
}
