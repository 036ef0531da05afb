package dev.sightline.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Words of a page as its text is extracted, with where they stand.
///
/// @param at in the units of the page, y upwards
record Words(String text, PDRectangle at) {
    /// All stretches of words of a page.
    ///
    /// @param page counted from 0
    static List<Words> on(PDDocument pdf, int page) throws IOException {
        float high = pdf.getPage(page).getMediaBox().getHeight();
        List<Words> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                found.add(new Words(text.strip(), around(positions, high)));
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(pdf);
        return found;
    }

    /// Where a part of the words stands, by its share of their signs.
    Words part(String part) {
        int from = text.indexOf(part);
        float sign = at.getWidth() / text.length();
        PDRectangle there = new PDRectangle(
                at.getLowerLeftX() + from * sign, at.getLowerLeftY(), part.length() * sign, at.getHeight());
        return new Words(part, there);
    }

    private static PDRectangle around(List<TextPosition> positions, float high) {
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        float left = first.getXDirAdj();
        float width = last.getXDirAdj() + last.getWidthDirAdj() - left;
        float height = first.getHeightDir();
        return new PDRectangle(left, high - first.getYDirAdj() - height * 0.2f, width, height * 1.3f);
    }

    /// A highlight on them, named as it says.
    PDAnnotationHighlight marked(String says) {
        PDAnnotationHighlight mark = new PDAnnotationHighlight();
        mark.setRectangle(at);
        mark.setQuadPoints(new float[] {
            at.getLowerLeftX(), at.getUpperRightY(), at.getUpperRightX(), at.getUpperRightY(),
            at.getLowerLeftX(), at.getLowerLeftY(), at.getUpperRightX(), at.getLowerLeftY()
        });
        mark.setContents(says);
        mark.setAnnotationName(says);
        return mark;
    }
}
