package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.typography.Tongues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// A PDF of some pages being put together: pages, then what refers to them, then the catalog that holds it all.
final class PdfDocument {
    private static final int LONGEST_LABEL = 120;

    private final List<Page> planned;
    private final PdfOptions options;
    private final Progress progress;
    private final PdfFile file;
    private final int[] pages;
    private final int pageTree;
    private final PdfTools tools;
    /// Where what is said of each drawing goes; only those of which something is said.
    private final IdentityHashMap<Drawing, PdfSection> sections = new IdentityHashMap<>();

    private final List<PdfSection> inOrder = new ArrayList<>();

    private final PdfPageMaps maps = new PdfPageMaps();

    PdfDocument(List<Page> planned, PdfOptions options, PdfFile file, Progress progress) {
        this.planned = planned;
        this.options = options;
        this.progress = progress;
        this.file = file;
        pageTree = file.reserve();
        pages = planned.stream().mapToInt(page -> file.reserve()).toArray();
        PdfResources resources = new PdfResources(file);
        PdfTags tags = new PdfTags(file, options.version());
        PdfPlaces places = new PdfPlaces(planned, pages, tags);
        PdfLayers layers = new PdfLayers(file, resources, options.layers());
        PdfShapes shapes = new PdfShapes(file, resources);
        PdfText text = new PdfText(file, resources);
        tools = new PdfTools(
                file,
                resources,
                shapes,
                new PdfStamps(file, resources, shapes, text),
                new PdfPictures(file, resources),
                text,
                tags,
                places,
                layers,
                new PdfReferences(places, options.references()),
                new PdfLinks(file, tags, places, layers, pages.length),
                new PdfRemarks(file, tags, places, layers, pages.length, options),
                tongues());
        PdfContents contents = new PdfContents();
        for (int i = 0; i < planned.size(); i++) {
            for (Window window : planned.get(i).windows()) {
                Drawing drawing = window.drawing();
                if (!window.said().isEmpty() && !sections.containsKey(drawing)) {
                    PdfSection section = new PdfSection(
                            drawing, i, PdfTable.reading(drawing, options.reading()), tools.tongues(), contents);
                    sections.put(drawing, section);
                    inOrder.add(section);
                }
            }
        }
    }

    private Tongues tongues() {
        Set<Drawing> drawings = Collections.newSetFromMap(new IdentityHashMap<>());
        planned.forEach(page -> page.windows().forEach(window -> drawings.add(window.drawing())));
        Set<String> languages =
                new HashSet<>(Set.of(PdfMetadata.language(options.info().language())));
        drawings.forEach(drawing -> languages.add(drawing.language()));
        return new Tongues(
                languages,
                drawings.stream()
                        .flatMap(drawing -> drawing.fragments().stream())
                        .map(fragment -> fragment.meaning().words()));
    }

    void write() throws IOException {
        PdfOutline outline = new PdfOutline(file, tools.places());
        for (int i = 0; i < pages.length; i++) {
            page(i);
        }
        List<PdfSection> told =
                inOrder.stream().filter(section -> !section.isEmpty()).toList();
        told.forEach(section -> section.close(tools.tags(), told.size() > 1));
        for (PdfSection section : inOrder) {
            outline.add(section.drawing(), section.firstPage());
        }
        maps.write(file);
        tools.text().write();
        tools.resources().write(file);
        tools.tags().write(pages);
        writePageTree();
        PdfMetadata metadata = new PdfMetadata(file, options, title());
        int catalog = file.put(catalog(outline, metadata));
        file.finish(catalog, options.version() == PdfVersion.PDF_1_7 ? metadata.writeInfo() : 0);
        progress.reached(1);
    }

    private String title() {
        return inOrder.isEmpty() ? "" : inOrder.getFirst().drawing().title();
    }

    private void page(int index) throws IOException {
        Page planned = this.planned.get(index);
        double unit = Placement.unit(planned);
        double width = planned.size().width() / unit;
        double height = planned.size().height() / unit;
        PdfPage page = new PdfPage(tools, planned.size());
        tools.shapes().ground(planned.paper(), width, height, page.content());
        int count = planned.windows().size();
        for (int i = 0; i < count; i++) {
            Window window = planned.windows().get(i);
            int before = i;
            page.paint(
                    window,
                    Placement.of(planned, window),
                    sections.get(window.drawing()),
                    share -> progress.reached(0.9 * (index + (before + share) / count) / pages.length));
        }
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
        if (options.attachment().isPresent()) {
            out.put(maps.add(planned, file, PdfMetadata.date(options.info())));
        }
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
        if (!outline.isEmpty()) {
            out.put("/PageMode/UseOutlines/Outlines ").ref(outline.write());
        }
        out.put("/PageLayout/SinglePage/OpenAction");
        out.put(tools.places().whole(0).opening());
        out.put("/PageLabels<</Nums[");
        for (int i = 0; i < pages.length; i++) {
            out.integer(i)
                    .put("<</P")
                    .text(SafeText.line(planned.get(i).label(), LONGEST_LABEL))
                    .put(">>");
        }
        out.put("]>>/Metadata ").ref(metadata.writeXmp());
        out.put("/OutputIntents[").ref(metadata.writeOutputIntent()).put(']');
        out.put(tools.layers().write());
        out.put("/Names<</Dests ").ref(new PdfNames(file, tools.places()).write());
        if (options.attachment().isPresent()) {
            Attachment attachment = options.attachment().get();
            int source = metadata.writeAttachment(attachment);
            out.put("/EmbeddedFiles<</Names[").text(PdfMetadata.fileName(attachment));
            out.ref(source).put("]>>>>/AF[").ref(source).put(']');
        } else {
            out.put(">>");
        }
        return out.put(">>");
    }
}
