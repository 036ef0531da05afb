package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import java.io.IOException;
import java.util.List;

/// A PDF of some drawings being put together: pages, then what refers to them, then the catalog that holds it all.
final class PdfDocument {
    private final List<Drawing> drawings;
    private final PdfOptions options;
    private final Progress progress;
    private final PdfFile file;
    private final int[] pages;
    private final int pageTree;
    private final List<PageFit> fits;
    private final List<Placement> placements;
    private final PdfTools tools;

    PdfDocument(List<Drawing> drawings, PdfOptions options, PdfFile file, Progress progress) {
        this.drawings = drawings;
        this.options = options;
        this.progress = progress;
        this.file = file;
        pageTree = file.reserve();
        pages = drawings.stream().mapToInt(drawing -> file.reserve()).toArray();
        fits = drawings.stream()
                .map(drawing -> PageFit.of(drawing, options.page()))
                .toList();
        placements = fits.stream().map(Placement::of).toList();
        PdfResources resources = new PdfResources(file);
        PdfTags tags = new PdfTags(file);
        PdfPlaces places = new PdfPlaces(drawings, pages, placements);
        tools = new PdfTools(
                file,
                resources,
                new PdfShapes(file, resources),
                new PdfPictures(file, resources),
                new PdfText(file, resources),
                tags,
                places,
                new PdfLinks(file, tags, places, pages.length));
    }

    void write() throws IOException {
        PdfOutline outline = new PdfOutline(file, tools.places());
        for (int i = 0; i < pages.length; i++) {
            page(i);
            outline.add(drawings.get(i), i);
        }
        tools.text().write();
        tools.resources().write(file);
        tools.tags().write(pages);
        writePageTree();
        PdfMetadata metadata =
                new PdfMetadata(file, options.info(), drawings.getFirst().title());
        int catalog = file.put(catalog(outline, metadata));
        file.finish(catalog, metadata.writeInfo());
        progress.reached(1);
    }

    private void page(int index) throws IOException {
        Drawing drawing = drawings.get(index);
        PageFit fit = fits.get(index);
        double unit = fit.userUnit();
        double width = fit.page().width() / unit;
        double height = fit.page().height() / unit;
        PdfElement parent = tools.tags().root();
        if (pages.length > 1) {
            PdfElement section = new PdfElement("Sect");
            section.entries().put("/T").text(PdfOutline.titleOf(drawing, index));
            if (PdfMetadata.isLanguage(drawing.language())) {
                section.entries().put("/Lang").text(drawing.language());
            }
            parent.add(section);
            parent = section;
        }
        PdfPage page = new PdfPage(tools, drawing, placements.get(index), parent);
        tools.shapes().ground(drawing.paper(), width, height, page.content());
        page.paint(share -> progress.reached(0.9 * (index + share) / pages.length));
        PdfBuffer stream = page.content().out();
        int content = file.stream("", stream.array(), stream.length());
        PdfBuffer out =
                new PdfBuffer().put("<</Type/Page/Parent ").ref(pageTree).put("/MediaBox[0 0 ");
        out.number(width).space().number(height).put("]/Contents ").ref(content);
        out.put("/Resources ")
                .ref(tools.resources().number())
                .put("/StructParents ")
                .integer(index);
        out.put("/Tabs/S");
        if (unit > 1) {
            out.put("/UserUnit ").number(unit);
        }
        if (!page.annotations().isEmpty()) {
            out.put("/Annots[");
            page.annotations().forEach(number -> out.ref(number).space());
            out.put(']');
        }
        file.put(pages[index], out.put(">>"));
    }

    private void writePageTree() throws IOException {
        PdfBuffer out = new PdfBuffer()
                .put("<</Type/Pages/Count ")
                .integer(pages.length)
                .put("/Kids[");
        for (int page : pages) {
            out.ref(page).space();
        }
        file.put(pageTree, out.put("]>>"));
    }

    private PdfBuffer catalog(PdfOutline outline, PdfMetadata metadata) throws IOException {
        DocumentInfo info = options.info();
        PdfBuffer out = new PdfBuffer().put("<</Type/Catalog/Pages ").ref(pageTree);
        out.put("/Lang").text(PdfMetadata.language(info.language()));
        out.put("/MarkInfo<</Marked true>>/StructTreeRoot ").ref(tools.tags().number());
        out.put("/ViewerPreferences<</DisplayDocTitle true>>");
        out.put("/PageMode/UseOutlines/Outlines ").ref(outline.write());
        out.put("/PageLabels<</Nums[");
        for (int i = 0; i < pages.length; i++) {
            out.integer(i)
                    .put("<</P")
                    .text(PdfOutline.titleOf(drawings.get(i), i))
                    .put(">>");
        }
        out.put("]>>/Metadata ").ref(metadata.writeXmp());
        out.put("/OutputIntents[").ref(metadata.writeOutputIntent()).put(']');
        if (options.attachment().isPresent()) {
            Attachment attachment = options.attachment().get();
            int source = metadata.writeAttachment(attachment);
            out.put("/AF[").ref(source).put("]/Names<</EmbeddedFiles<</Names[");
            out.text(PdfMetadata.fileName(attachment)).ref(source).put("]>>>>");
        }
        return out.put(">>");
    }
}
