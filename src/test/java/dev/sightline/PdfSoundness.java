package dev.sightline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// What no standard asks and yet has to be so in a PDF: that all that leads somewhere arrives, that annotations lie on
/// their page, that tags and content know of each other.
final class PdfSoundness {
    private static final COSName SD = COSName.getPDFName("SD");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final double NEARLY = 0.02;

    private final PDDocument pdf;
    private final Set<COSDictionary> pages = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private PdfSoundness(PDDocument pdf) {
        this.pdf = pdf;
        pdf.getPages().forEach(page -> pages.add(page.getCOSObject()));
    }

    /// What is wrong, each in a line; empty if nothing is.
    static List<String> faults(PDDocument pdf) throws IOException {
        PdfSoundness soundness = new PdfSoundness(pdf);
        soundness.places();
        soundness.annotations();
        soundness.tags();
        return soundness.faults;
    }

    private void check(boolean sound, String fault, Object about) {
        if (!sound) {
            faults.add(fault + ": " + about);
        }
    }

    private void places() throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        check(
                catalog.getCOSObject().containsKey(COSName.OPEN_ACTION),
                "nothing says how it opens",
                catalog.getCOSObject());
        COSBase opening = catalog.getCOSObject().getDictionaryObject(COSName.OPEN_ACTION);
        check(opening != null && arrives(opening), "opens nowhere", opening);
        COSDictionary names = catalog.getCOSObject().getCOSDictionary(COSName.NAMES);
        named(Objects.requireNonNull(Objects.requireNonNull(names).getCOSDictionary(COSName.DESTS)));
        COSDictionary outlines = catalog.getCOSObject().getCOSDictionary(COSName.OUTLINES);
        if (outlines != null) {
            bookmarks(outlines.getCOSDictionary(COSName.FIRST));
        }
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            String label = catalog.getPageLabels().getLabelsByPageIndices()[i];
            check(label != null && !label.isBlank(), "a page has no label", i);
        }
    }

    private void named(COSDictionary node) {
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 1; names != null && i < names.size(); i += 2) {
            check(arrives(names.getObject(i)), "a name leads nowhere", names.getObject(i - 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            named((COSDictionary) kids.getObject(i));
        }
    }

    private void bookmarks(COSDictionary first) {
        for (COSDictionary item = first; item != null; item = item.getCOSDictionary(COSName.NEXT)) {
            COSBase leads = item.containsKey(COSName.DEST)
                    ? item.getDictionaryObject(COSName.DEST)
                    : item.getDictionaryObject(COSName.A);
            check(leads != null && arrives(leads), "a bookmark leads nowhere", item.getString(COSName.TITLE));
            check(!item.getString(COSName.TITLE, "").isBlank(), "a bookmark says nothing", item);
            bookmarks(item.getCOSDictionary(COSName.FIRST));
        }
    }

    /// Whether a destination or an action leads to a page of the file, and in PDF 2.0 to an element, too.
    private boolean arrives(COSBase leads) {
        return switch (leads) {
            case COSArray place -> pages.contains(place.getObject(0));
            case COSDictionary action
            when "URI".equals(action.getNameAsString(COSName.S)) ->
                !action.getString(COSName.URI, "").isBlank();
            case COSDictionary action -> {
                COSBase place = action.getDictionaryObject(COSName.D);
                COSBase element = action.getDictionaryObject(SD);
                boolean said = element == null
                        || element instanceof COSArray said2
                                && said2.getObject(0) instanceof COSDictionary one
                                && one.containsKey(COSName.S)
                                && one.containsKey(COSName.P);
                yield said && place != null && arrives(place);
            }
            default -> false;
        };
    }

    private void annotations() throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDRectangle media = page.getMediaBox();
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDRectangle box = annotation.getRectangle();
                check(
                        box.getLowerLeftX() >= -NEARLY
                                && box.getLowerLeftY() >= -NEARLY
                                && box.getUpperRightX() <= media.getWidth() + NEARLY
                                && box.getUpperRightY() <= media.getHeight() + NEARLY,
                        "an annotation lies beyond its page of " + media,
                        box + " " + annotation.getContents());
                check(
                        box.getWidth() > 0 && box.getHeight() > 0,
                        "an annotation cannot be hit",
                        annotation.getContents());
                check(
                        annotation.getContents() != null
                                && !annotation.getContents().isBlank(),
                        "an annotation says nothing",
                        annotation.getSubtype());
                if (annotation instanceof PDAnnotationLink link) {
                    COSDictionary entries = link.getCOSObject();
                    COSBase leads = entries.containsKey(COSName.DEST)
                            ? entries.getDictionaryObject(COSName.DEST)
                            : entries.getDictionaryObject(COSName.A);
                    check(leads != null && arrives(leads), "a link leads nowhere", link.getContents());
                }
            }
        }
    }

    private void tags() throws IOException {
        COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Set<List<Object>> content = new HashSet<>();
        COSDictionary root = (COSDictionary) tree.getDictionaryObject(COSName.K);
        check(tree.equals(root.getDictionaryObject(COSName.P)), "the first element does not hang in the tree", root);
        element(root, content);
        COSArray parents = Objects.requireNonNull(tree.getCOSDictionary(COSName.getPDFName("ParentTree")))
                .getCOSArray(COSName.getPDFName("Nums"));
        for (int i = 0; i < parents.size(); i += 2) {
            if (parents.getObject(i + 1) instanceof COSArray owners) {
                COSDictionary page = pdf.getPage(((COSInteger) parents.getObject(i)).intValue())
                        .getCOSObject();
                for (int number = 0; number < owners.size(); number++) {
                    check(
                            content.remove(List.of(page, number, owners.getObject(number))),
                            "a piece of content and its element do not know of each other",
                            number);
                }
            }
        }
        check(content.isEmpty(), "elements have content that is not theirs", content.size());
    }

    private void element(COSDictionary element, Set<List<Object>> content) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = kids == null
                ? List.of()
                : kids instanceof COSArray several
                        ? several.toList().stream().map(PdfSoundness::resolved).toList()
                        : List.of(kids);
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        for (COSBase kid : all) {
            switch (kid) {
                case COSInteger number ->
                    check(
                            page != null && content.add(Arrays.asList(page, number.intValue(), element)),
                            "a piece of content stands in two elements, or on no page",
                            number);
                case COSDictionary inner
                when inner.containsKey(OBJ) ->
                    check(
                            pages.contains(inner.getCOSDictionary(COSName.PG)),
                            "an annotation's element names no page",
                            inner);
                case COSDictionary inner
                when inner.containsKey(MCID) -> check(false, "content by reference is not expected", inner);
                case COSDictionary inner -> {
                    check(element.equals(inner.getDictionaryObject(COSName.P)), "an element has another parent", inner);
                    element(inner, content);
                }
                default -> check(false, "an element holds something odd", kid);
            }
        }
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }
}
