package dev.sightline;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What is written in the cells of a PDF's tables, as somebody hears it who goes through its tags: element by element,
/// whatever page each is on.
final class TaggedText {
    private final IdentityHashMap<COSDictionary, Map<Integer, StringBuilder>> written = new IdentityHashMap<>();

    private TaggedText(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, StringBuilder> pieces = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                gather(content, -1, pieces);
            }
            written.put(page.getCOSObject(), pieces);
        }
    }

    private static void gather(PDMarkedContent content, int outer, Map<Integer, StringBuilder> pieces) {
        int number = content.getMCID() >= 0 ? content.getMCID() : outer;
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                gather(inner, number, pieces);
            } else if (part instanceof TextPosition glyph && number >= 0) {
                pieces.computeIfAbsent(number, none -> new StringBuilder()).append(glyph.getUnicode());
            }
        }
    }

    /// The text of each paragraph and figure that stands in a cell, without spaces and case, in the order of the tags.
    static List<String> cells(PDDocument pdf) throws IOException {
        TaggedText text = new TaggedText(pdf);
        List<String> cells = new ArrayList<>();
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        text.find((COSDictionary) root.getDictionaryObject(COSName.K), false, cells);
        return cells;
    }

    private void find(COSDictionary element, boolean inCell, List<String> cells) {
        String type = element.getNameAsString(COSName.S);
        if (inCell) {
            StringBuilder said = new StringBuilder();
            say(element, said);
            cells.add(EveryDocumentTest.plain(said));
            return;
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                find(inner, type.equals("TD"), cells);
            }
        }
    }

    private void say(COSDictionary element, StringBuilder said) {
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger number) {
                COSDictionary page = Objects.requireNonNull(element.getCOSDictionary(COSName.PG));
                said.append(
                        Objects.requireNonNull(written.get(page)).getOrDefault(number.intValue(), new StringBuilder()));
            } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                say(inner, said);
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray several) {
            several.forEach(kid -> all.add(kid instanceof COSObject object ? object.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /// The same of what pages are to say, for all that is read from left to right and has words at all.
    static List<String> wanted(List<Page> pages) {
        List<String> wanted = new ArrayList<>();
        for (Page page : pages) {
            for (Window window : page.windows()) {
                window.said().stream()
                        .mapToObj(window.drawing().fragments()::get)
                        .filter(fragment -> fragment.meaning().role() == Role.CELL)
                        .map(TaggedText::lines)
                        .filter(text -> !text.isEmpty())
                        .forEach(wanted::add);
            }
        }
        return wanted;
    }

    private static String lines(Fragment fragment) {
        StringBuilder text = new StringBuilder();
        for (Mark.TextLine line : Printed.lines(fragment)) {
            if (!EveryDocumentTest.isLeftToRight(line)) {
                return "";
            }
            text.append(line.text());
        }
        return EveryDocumentTest.plain(text);
    }
}
