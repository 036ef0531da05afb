package dev.sightline.cli;

import dev.sightline.cli.ExportCommand.Format;
import dev.sightline.drawing.Drawing;
import dev.sightline.export.Attachment;
import dev.sightline.export.DocumentInfo;
import dev.sightline.export.PageFit;
import dev.sightline.export.PageSize;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.PngPainter;
import dev.sightline.export.PngSize;
import dev.sightline.export.Progress;
import dev.sightline.export.SvgFonts;
import dev.sightline.export.SvgOptions;
import dev.sightline.export.SvgPainter;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Project;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lays documents out and makes what is to be written of them.
final class SheetPress {
    private final Theme theme;
    private final PageSize page;
    private final double scale;
    private final SvgFonts fonts;
    private final boolean withoutSource;
    private final JourneyLayout layout = new JourneyLayout(new Typesetter());

    /// One file to be made.
    ///
    /// @param part the id of the map it holds, when a document gives several files
    /// @param remark something the person should know about it
    record Print(Optional<String> part, Content content, Optional<String> remark) {}

    /// What fills it.
    interface Content {
        void write(OutputStream out, Progress progress) throws IOException;
    }

    SheetPress(Theme theme, PageSize page, double scale, SvgFonts fonts, boolean withoutSource) {
        this.theme = theme;
        this.page = page;
        this.scale = scale;
        this.fonts = fonts;
        this.withoutSource = withoutSource;
    }

    /// The files to be made of a document.
    ///
    /// @param only the id or title of the one map that is wanted
    /// @throws CannotDo if that map is not there, or the document has none
    List<Print> prints(Path file, JourneyDocument document, Format format, Optional<String> only) {
        List<JourneyMap> maps = maps(file, document, only);
        List<Drawing> drawings = new ArrayList<>();
        for (JourneyMap map : maps) {
            drawings.add(layout.layout(document, map.id(), theme).drawing());
        }
        if (format == Format.PDF) {
            PdfOptions options = new PdfOptions(page, source(file, document), info(document, drawings.getFirst()));
            return List.of(new Print(
                    Optional.empty(),
                    (out, progress) -> PdfPainter.paint(drawings, options, out, progress),
                    smallText(drawings)));
        }
        List<Print> prints = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            Drawing drawing = drawings.get(i);
            Optional<String> part = maps.size() == 1
                    ? Optional.empty()
                    : Optional.of(maps.get(i).id().value());
            prints.add(new Print(part, format == Format.SVG ? svg(drawing) : png(drawing), Optional.empty()));
        }
        return prints;
    }

    private Content svg(Drawing drawing) {
        return (out, progress) -> SvgPainter.paint(drawing, new SvgOptions(fonts), out, progress);
    }

    private Content png(Drawing drawing) {
        PngSize.of(drawing, scale).problem().ifPresent(problem -> {
            throw new CannotDo(problem);
        });
        return (out, progress) -> PngPainter.paint(drawing, scale, out, progress);
    }

    private List<JourneyMap> maps(Path file, JourneyDocument document, Optional<String> only) {
        List<JourneyMap> maps = document.maps();
        if (only.isPresent()) {
            maps = maps.stream()
                    .filter(map ->
                            map.id().value().equals(only.get()) || map.title().equals(only.get()))
                    .toList();
            if (maps.isEmpty()) {
                throw new CannotDo("There is no map '" + only.get() + "' in " + file + "; it has "
                        + String.join(
                                ", ",
                                document.maps().stream()
                                        .map(map -> map.id().value())
                                        .toList())
                        + ".");
            }
        }
        if (maps.isEmpty()) {
            throw new CannotDo(file + " has no map yet; add one to \"maps\" and export it again.");
        }
        return maps;
    }

    private Optional<Attachment> source(Path file, JourneyDocument document) {
        return withoutSource
                ? Optional.empty()
                : Optional.of(new Attachment(
                        file.getFileName().toString(),
                        "application/json",
                        "The Sightline document that this was made from",
                        JourneyJson.write(document)));
    }

    private static DocumentInfo info(JourneyDocument document, Drawing first) {
        Project project = document.project();
        String title = project.title().isBlank() ? first.title() : project.title();
        return new DocumentInfo(
                title,
                project.authors(),
                project.purpose(),
                project.about().tags(),
                "Sightline " + Version.number(),
                Instant.now(),
                project.language());
    }

    /// A word of warning when the smallest text comes out too small to be read on the paper that was chosen.
    private Optional<String> smallText(List<Drawing> drawings) {
        Drawing worst = drawings.getFirst();
        for (Drawing drawing : drawings) {
            if (printed(drawing, page) < printed(worst, page)) {
                worst = drawing;
            }
        }
        if (page == PageSize.FIT || printed(worst, page) >= PageFit.READABLE) {
            return Optional.empty();
        }
        Drawing small = worst;
        String better = PageFit.smallestPaperFor(small, PageFit.READABLE)
                .map(paper -> String.format(Locale.ROOT, "%s gives %.1f pt", paper.label(), printed(small, paper)))
                .orElse("even A0 is too small, so use --page fit");
        return Optional.of(String.format(
                Locale.ROOT,
                "at %s the smallest text would be %.1f pt; %s.",
                page.label(),
                printed(small, page),
                better));
    }

    /// The smallest text on that paper, in points; a drawing without text is never too small.
    private static double printed(Drawing drawing, PageSize paper) {
        double smallest = PageFit.of(drawing, paper).smallestText();
        return smallest == 0 ? Double.MAX_VALUE : smallest;
    }
}
