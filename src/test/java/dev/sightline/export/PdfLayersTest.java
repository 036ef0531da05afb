package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PdfLayersTest {
    private static final Layer PAIN = new Layer("", Set.of("lane-pain"), List.of());
    private static final Layer GROUP = new Layer(
            "What they feel", Set.of("no-such"), List.of(new Layer("Feeling", Set.of("lane-feel"), List.of())));
    private static final Layer ANA = new Layer("Ana", Set.of("card-1"), List.of());
    private static final Layer PERSONAS = new Layer("Personas", Set.of(), List.of(ANA));
    private static final Layer EMPTY = new Layer("Nobody", Set.of("nobody"), List.of());

    private static byte[] pdf(List<Layer> layers, Drawing... drawings) throws IOException {
        return PdfConformanceTest.pdf(
                new PdfOptions(
                        PageSize.FIT,
                        Optional.empty(),
                        PdfConformanceTest.INFO,
                        List.of(),
                        layers,
                        List.of(),
                        ReadingOrder.LANES,
                        PdfVersion.PDF_1_7),
                drawings);
    }

    private static List<String> order(COSBase base) {
        List<String> told = new ArrayList<>();
        switch (base) {
            case COSArray array -> array.toList().forEach(one -> told.add(String.join(", ", order(resolved(one)))));
            case COSDictionary group -> told.add(group.getString(COSName.NAME));
            case COSString label -> told.add("(" + label.getString() + ")");
            default -> throw new AssertionError(base);
        }
        return base instanceof COSArray ? List.of("[" + String.join(" ", told) + "]") : told;
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : base;
    }

    @Test
    void whatCanBeHiddenIsListedNestedAndNamedAndWhatNothingLiesOnIsNot() throws IOException {
        byte[] pdf = pdf(List.of(PAIN, GROUP, PERSONAS, EMPTY), SampleDrawing.everything());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();

            assertThat(layers.getGroupNames())
                    .containsExactlyInAnyOrder("Lane Pain points", "What they feel", "Feeling", "Ana");
            assertThat(layers.getGroupNames()).allMatch(layers::isGroupEnabled);
            COSDictionary configuration = layers.getCOSObject().getCOSDictionary(COSName.D);
            assertThat(order(configuration.getDictionaryObject(COSName.ORDER)))
                    .containsExactly("[Lane Pain points What they feel [Feeling] [(Personas) Ana]]");
        }
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void aFileWithoutAnythingOnALayerHasNoLayers() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(List.of(EMPTY), SampleDrawing.everything()))) {
            assertThat(document.getDocumentCatalog().getOCProperties()).isNull();
        }
    }

    @Test
    void aHiddenLaneLeavesNothingOfItsRowAndNothingElseGoes() throws IOException {
        Drawing drawing = SampleDrawing.everything();
        byte[] pdf = pdf(List.of(PAIN, GROUP, PERSONAS), drawing);
        double laneTop = top(drawing, "lane-pain");
        double laneBottom = bottom(drawing, "lane-pain");

        assertThat(changed(pdf, "Lane Pain points"))
                .isNotEmpty()
                .allMatch(y -> y >= laneTop - 2 && y <= laneBottom + 2);
    }

    @Test
    void whatLiesOnTwoLayersGoesWithEither() throws IOException {
        Drawing drawing = SampleDrawing.everything();
        byte[] pdf = pdf(List.of(PAIN, GROUP, PERSONAS), drawing);

        assertThat(changed(pdf, "Ana")).isNotEmpty();
        assertThat(changed(pdf, "Lane Pain points")).containsAll(changed(pdf, "Ana"));
        // what is within a group goes with it
        assertThat(changed(pdf, "What they feel"))
                .isEqualTo(changed(pdf, "Feeling"))
                .isNotEmpty();
    }

    @Test
    void whatRunsBesideAllLanesOfAGroupGoesWithTheGroupAlone() throws IOException {
        SampleDrawing sample = new SampleDrawing().text(Role.TITLE, "t", 20, 20, 400, SampleDrawing.TITLE, "Map");
        sample.row("group", "Reading", 2, 0);
        sample.row("pain", "Pain", 3, 1);
        Box rail = new Box(16, 160, 3, 160);
        sample.add(Meaning.DECORATION, rail, new Mark.Panel(rail, 0, SampleDrawing.INK, Pen.NONE));
        Layer pain = new Layer("Pain", Set.of("pain"), List.of());
        byte[] pdf = pdf(List.of(new Layer("Group", Set.of("group"), List.of(pain))), sample.drawing());

        assertThat(changed(pdf, "Group")).contains(165, 310);
        assertThat(changed(pdf, "Pain")).isNotEmpty().doesNotContain(165, 310);
    }

    private static double top(Drawing drawing, String element) {
        return drawing.fragments().stream()
                .filter(one -> one.meaning().role() == Role.ROW_HEADER
                        && one.meaning().element().orElse("").equals(element))
                .mapToDouble(one -> one.box().y())
                .min()
                .orElseThrow();
    }

    private static double bottom(Drawing drawing, String element) {
        return drawing.fragments().stream()
                .filter(one -> one.meaning().role() == Role.ROW_HEADER
                        && one.meaning().element().orElse("").equals(element))
                .mapToDouble(one -> one.box().bottom())
                .max()
                .orElseThrow();
    }

    /// The rows of pixels, at one pixel to a point, that look otherwise when a layer is hidden.
    private static List<Integer> changed(byte[] pdf, String layer) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage all = new PDFRenderer(document).renderImage(0);
            PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
            layers.setGroupEnabled(layers.getGroup(layer), false);
            BufferedImage without = new PDFRenderer(document).renderImage(0);
            List<Integer> rows = new ArrayList<>();
            for (int y = 0; y < all.getHeight(); y++) {
                boolean same = true;
                for (int x = 0; x < all.getWidth() && same; x++) {
                    same = all.getRGB(x, y) == without.getRGB(x, y);
                }
                if (!same) {
                    rows.add(y);
                }
            }
            return rows;
        }
    }
}
