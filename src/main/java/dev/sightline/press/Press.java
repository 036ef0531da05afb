package dev.sightline.press;

import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Window;
import dev.sightline.export.Attachment;
import dev.sightline.export.DocumentInfo;
import dev.sightline.export.PageSize;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.PngPainter;
import dev.sightline.export.PngSize;
import dev.sightline.export.SvgOptions;
import dev.sightline.export.SvgPainter;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.grid.FootPart;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.layout.page.PagePlanner;
import dev.sightline.layout.page.Passage;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Project;
import dev.sightline.model.Showing;
import dev.sightline.press.told.TextForm;
import dev.sightline.press.told.Told;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lays documents out and makes what is to be written of them. Used from one thread.
public final class Press {
    private final String program;
    private final Typesetter typesetter = new Typesetter();
    private final JourneyLayout layout = new JourneyLayout(typesetter);

    /// @param program what a PDF names as its maker, such as `Sightline 1.2`
    public Press(String program) {
        this.program = program;
    }

    /// The files to be made of a document: one PDF or text, or an image for each map.
    ///
    /// @param now written into a PDF as the time of its making, as the local day where that is printed
    /// @throws CannotPrint if an image would be too large
    public List<Print> prints(JourneyDocument document, Order order, Instant now) throws CannotPrint {
        return prints(document, order, now.atZone(ZoneId.systemDefault()));
    }

    /// The files to be made of a document. The same document, order and time give the same bytes on the same Java.
    ///
    /// @param now written into a PDF as the time of its making; its day may be printed
    /// @throws CannotPrint if an image would be too large
    public List<Print> prints(JourneyDocument document, Order order, ZonedDateTime now) throws CannotPrint {
        Ready ready = Ready.of(document, order).orElseThrow(CannotPrint::nothing);
        if (order.format() == Format.PDF) {
            return List.of(pdf(ready, now));
        }
        List<Drawing> drawings = drawings(ready);
        if (order.format().isTold()) {
            return List.of(told(ready.document(), drawings, order));
        }
        List<Print> prints = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Optional<Id<JourneyMap>> map = drawings.size() == 1
                    ? Optional.empty()
                    : Optional.of(ready.maps().get(i));
            prints.add(new Print(map, image(drawings.get(i), order), Optional.empty()));
        }
        return prints;
    }

    private static Print told(JourneyDocument document, List<Drawing> drawings, Order order) {
        TextForm form = order.format() == Format.MD ? TextForm.MARKDOWN : TextForm.PLAIN;
        return new Print(
                Optional.empty(),
                (out, progress) -> {
                    for (int i = 0; i < drawings.size(); i++) {
                        String text = Told.text(
                                document, drawings.get(i), order.inside().reading(), form);
                        out.write((i == 0 ? text : "\n" + text).getBytes(StandardCharsets.UTF_8));
                        progress.reached((i + 1.0) / drawings.size());
                    }
                },
                Optional.empty());
    }

    /// The pages that a PDF of an order has, or a printer prints; those of whole maps if it asks for a part of which
    /// they have nothing.
    ///
    /// @param now whose day is written on the pages
    public PagePlan plan(JourneyDocument document, Order order, ZonedDateTime now) {
        return plan(Ready.of(document, order).orElseGet(() -> Ready.whole(document, order)), now);
    }

    private PagePlan plan(Ready ready, ZonedDateTime now) {
        Order order = ready.order();
        boolean noted = order.annotated().contains(Annotated.OPEN_COMMENTS)
                || order.annotated().contains(Annotated.SETTLED_COMMENTS);
        Set<FootPart> apart = EnumSet.copyOf(ready.apart());
        if (order.format() == Format.PDF && noted) {
            apart.add(FootPart.NOTES);
        }
        PagePlan plan = new PagePlanner(layout, typesetter, order.showings(), apart)
                .plan(ready.document(), ready.maps(), ready.theme(), order.pages(), now.toLocalDate(), text(ready));
        return order.theme().isGrey() ? new Greys().of(plan) : plan;
    }

    /// What a PDF tells in words of its maps as far as they are shown.
    private List<Passage> text(Ready ready) {
        Inside inside = ready.order().inside();
        if (ready.order().format() != Format.PDF || !inside.told()) {
            return List.of();
        }
        List<Passage> text = new ArrayList<>();
        for (Drawing drawing : drawings(ready)) {
            text.addAll(Told.passages(ready.document(), drawing, inside.reading()));
        }
        return text;
    }

    /// The maps of an order as they are shown, one drawing each.
    private List<Drawing> drawings(Ready ready) {
        List<Drawing> drawings = new ArrayList<>();
        for (Id<JourneyMap> map : ready.maps()) {
            Showing showing = ready.order().showings().getOrDefault(map, Showing.ALL);
            Sifted sifted = Sifted.of(ready.document().view(map), showing, Set.of());
            drawings.add(layout.layout(ready.document(), map, ready.theme(), sifted, ready.apart())
                    .drawing());
        }
        if (ready.order().theme().isGrey()) {
            drawings.replaceAll(new Greys()::of);
        }
        return drawings;
    }

    private Print pdf(Ready ready, ZonedDateTime now) {
        PagePlan plan = plan(ready, now);
        Order order = ready.order();
        JourneyDocument document = ready.document();
        // many pages show parts of one drawing; to compare drawings mark by mark would take longer than to print them
        Set<Drawing> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Drawing> drawings = plan.pages().stream()
                .flatMap(page -> page.windows().stream())
                .map(Window::drawing)
                .filter(seen::add)
                .toList();
        PdfWords words = new PdfWords(document.project().language());
        PdfOptions options = new PdfOptions(
                PageSize.FIT,
                source(ready.whole(), order),
                info(ready.whole(), order, now.toInstant()),
                new Remarks(document, order.theme(), drawings).of(order.annotated()),
                new Layers(document, ready.maps(), words, drawings).all(),
                new References(document, words).all(),
                order.inside().reading(),
                order.inside().version());
        return new Print(
                Optional.empty(),
                (out, progress) -> PdfPainter.print(plan.pages(), options, out, progress),
                SmallText.of(plan, order.pages()));
    }

    private static Print.Content image(Drawing drawing, Order order) throws CannotPrint {
        if (order.format() == Format.SVG) {
            return (out, progress) -> SvgPainter.paint(drawing, new SvgOptions(order.fonts()), out, progress);
        }
        Optional<String> problem = PngSize.of(drawing, order.scale()).problem();
        if (problem.isPresent()) {
            throw new CannotPrint(problem.get());
        }
        return (out, progress) -> PngPainter.paint(drawing, order.scale(), out, progress);
    }

    private static Optional<Attachment> source(JourneyDocument document, Order order) {
        return order.source()
                .map(name -> new Attachment(
                        name,
                        "application/json",
                        SheetWords.in(document.project().language()).of("pdf.source"),
                        JourneyJson.write(document)));
    }

    private DocumentInfo info(JourneyDocument document, Order order, Instant now) {
        Project project = document.project();
        String title = project.title().isBlank()
                ? document.get(order.maps().getFirst()).title()
                : project.title();
        return new DocumentInfo(
                title, project.authors(), project.purpose(), project.about().tags(), program, now, project.language());
    }
}
