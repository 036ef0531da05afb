package dev.sightline.ui.print.gtk;

import dev.sightline.export.Progress;
import dev.sightline.export.paper.PageCut;
import dev.sightline.export.paper.PaperWishes;
import dev.sightline.ui.print.PaperTarget;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/// A printer that was chosen in GTK's dialog. It is given the pages once.
final class GtkTarget implements PaperTarget {
    private static final int POINTS = 1;

    /// Half a millimetre.
    private static final double NEAR = 1.5;

    private static final int PORTRAIT = 0;
    private static final int LANDSCAPE = 1;

    /// Where an error of GLib keeps its words, after two numbers.
    private static final long WORDS = 8;

    private static final FunctionDescriptor SENT =
            FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);

    private final Gtk gtk;
    private final MemorySegment printer;
    private final MemorySegment settings;
    private final PaperWishes wishes;
    private final String name;

    /// @param printer is given back when the pages are on their way, as are the settings
    GtkTarget(Gtk gtk, MemorySegment printer, MemorySegment settings, PaperWishes wishes) {
        this.gtk = gtk;
        this.printer = printer;
        this.settings = settings;
        this.wishes = wishes;
        this.name = gtk.text(gtk.pointer("gtk_printer_get_name", printer));
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Optional<String> printer() {
        return Optional.of(name);
    }

    @Override
    public PaperWishes wishes() {
        return wishes;
    }

    @Override
    public int print(byte[] pdf, String title, Progress progress) throws IOException {
        PageCut cut = PageCut.of(pdf, wishes.pages());
        Path file = Files.createTempFile("sightline-", ".pdf");
        try (Arena memory = Arena.ofShared()) {
            Files.write(file, cut.pdf());
            progress.reached(0);
            CompletableFuture<String> sent = new CompletableFuture<>();
            Platform.runLater(() -> {
                try {
                    send(file, cut, title, sent, memory);
                } catch (RuntimeException unforeseen) {
                    sent.completeExceptionally(unforeseen);
                }
            });
            String refused = sent.join();
            if (!refused.isEmpty()) {
                throw new IOException(refused);
            }
            return cut.count();
        } catch (CompletionException unforeseen) {
            throw new IOException(unforeseen);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void send(Path file, PageCut cut, String title, CompletableFuture<String> sent, Arena memory) {
        MemorySegment setup = setup(cut, memory);
        MemorySegment job = gtk.pointer("gtk_print_job_new", memory.allocateFrom(title), printer, settings, setup);
        MemorySegment error = memory.allocate(ValueLayout.ADDRESS);
        if (gtk.number("gtk_print_job_set_source_file", job, memory.allocateFrom(file.toString()), error) == 0) {
            sent.complete(words(error.get(ValueLayout.ADDRESS, 0)));
        } else {
            gtk.run("gtk_print_job_send", job, callback(sent, memory), Gtk.NOTHING, Gtk.NOTHING);
        }
        for (MemorySegment done : new MemorySegment[] {job, setup, settings, printer}) {
            gtk.run("g_object_unref", done);
        }
    }

    /// The paper of the pages, as it lies in the printer.
    private MemorySegment setup(PageCut cut, Arena memory) {
        MemorySegment paper = paper(Math.min(cut.width(), cut.height()), Math.max(cut.width(), cut.height()), memory);
        MemorySegment setup = gtk.pointer("gtk_page_setup_new");
        gtk.run("gtk_page_setup_set_paper_size", setup, paper);
        gtk.run("gtk_page_setup_set_orientation", setup, cut.width() > cut.height() ? LANDSCAPE : PORTRAIT);
        gtk.run("gtk_paper_size_free", paper);
        return setup;
    }

    /// A paper by its sides: one that has a name, since printers know these, or else one of its own.
    private MemorySegment paper(double shorter, double longer, Arena memory) {
        MemorySegment all = gtk.pointer("gtk_paper_size_get_paper_sizes", 0);
        MemorySegment found = Gtk.NOTHING;
        for (MemorySegment named : gtk.list(all)) {
            if (found.equals(Gtk.NOTHING)
                    && Math.abs(gtk.decimal("gtk_paper_size_get_width", named, POINTS) - shorter) < NEAR
                    && Math.abs(gtk.decimal("gtk_paper_size_get_height", named, POINTS) - longer) < NEAR) {
                found = named;
            } else {
                gtk.run("gtk_paper_size_free", named);
            }
        }
        gtk.run("g_list_free", all);
        if (!found.equals(Gtk.NOTHING)) {
            return found;
        }
        MemorySegment name = memory.allocateFrom("sheet");
        return gtk.pointer("gtk_paper_size_new_custom", name, name, shorter, longer, POINTS);
    }

    /// Is called by GTK when the pages are with the printer, or will not be.
    @FunctionalInterface
    interface Told {
        void told(MemorySegment job, MemorySegment data, MemorySegment error);
    }

    private MemorySegment callback(CompletableFuture<String> sent, Arena memory) {
        Told told = (job, data, error) -> {
            String words = words(error);
            // not at once: whoever waits gives back the memory in which GTK's way here lies
            Platform.runLater(() -> sent.complete(words));
        };
        try {
            MethodHandle handle = MethodHandles.lookup().bind(told, "told", SENT.toMethodType());
            return gtk.callback(handle, SENT, memory);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What an error says; nothing if there is none.
    private String words(MemorySegment error) {
        return error.equals(Gtk.NOTHING)
                ? ""
                : gtk.text(gtk.at(error, WORDS + ValueLayout.ADDRESS.byteSize()).get(ValueLayout.ADDRESS, WORDS));
    }
}
