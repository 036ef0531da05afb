package dev.sightline;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.export.Progress;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageSetup;
import dev.sightline.press.Annotated;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Exported;
import dev.sightline.press.Format;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import dev.sightline.press.Print;
import dev.sightline.typography.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A document of the project's own files with all its maps drawn, and as the PDF that is sent to a client.
final class Printed {
    private static final JourneyLayout LAYOUT = new JourneyLayout(new Typesetter());
    private static final Map<Copy, Printed> KNOWN = new ConcurrentHashMap<>();

    private record Copy(Path file, PageSetup setup) {}

    private final JourneyDocument document;
    private final List<Drawing> sheets;
    private final PagePlan plan;
    private final byte[] pdf;

    private Printed(JourneyDocument document, List<Drawing> sheets, PagePlan plan, byte[] pdf) {
        this.document = document;
        this.sheets = List.copyOf(sheets);
        this.plan = plan;
        this.pdf = pdf;
    }

    JourneyDocument document() {
        return document;
    }

    /// Its maps with all that stands at their feet, in their order.
    List<Drawing> sheets() {
        return sheets;
    }

    /// What its pages say, in their order.
    List<Drawing> drawings() {
        return plan.pages().stream()
                .flatMap(page -> page.windows().stream())
                .filter(window -> !window.said().isEmpty())
                .map(Window::drawing)
                .filter(drawing -> drawing.fragments().stream()
                        .anyMatch(fragment -> fragment.meaning().role() != Role.DECORATION))
                .distinct()
                .toList();
    }

    /// Its pages.
    PagePlan plan() {
        return plan;
    }

    /// With the notes on pages of their own, the document attached; not to be written to.
    byte[] pdf() {
        return pdf;
    }

    /// The document in a file, each map on a page that fits it, printed once for all tests.
    static Printed of(Path file) throws IOException {
        return of(file, PageSetup.FIT);
    }

    /// The document in a file on pages of some kind, printed once for all tests.
    static Printed of(Path file, PageSetup setup) throws IOException {
        Copy copy = new Copy(file, setup);
        Printed known = KNOWN.get(copy);
        if (known == null) {
            known = print(file, setup);
            KNOWN.put(copy, known);
        }
        return known;
    }

    /// The document in a file as a PDF with every kind of annotation.
    private static Printed print(Path file, PageSetup setup) throws IOException {
        JourneyDocument document = Documents.open(file);
        List<Drawing> sheets = document.maps().stream()
                .map(map -> drawing(document, map, Theme.PAPER))
                .toList();
        Order order = Exported.order(document, Format.PDF)
                .withPages(setup)
                .withSource(Optional.of(file.getFileName().toString()))
                .withAnnotated(Set.of(Annotated.values()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Press press = new Press("Sightline");
        try {
            Print print = press.prints(document, order, Instant.EPOCH).getFirst();
            print.content().write(out, Progress.NONE);
        } catch (CannotPrint reason) {
            throw new IllegalStateException(reason);
        }
        PagePlan plan = press.plan(document, order, Instant.EPOCH.atZone(ZoneOffset.UTC));
        return new Printed(document, sheets, plan, out.toByteArray());
    }

    /// One map, laid out.
    static Drawing drawing(JourneyDocument document, JourneyMap map, Theme theme) {
        return LAYOUT.layout(document, map.id(), theme).drawing();
    }

    /// The lines of text of a fragment.
    static List<Mark.TextLine> lines(Fragment fragment) {
        return fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .toList();
    }
}
