package dev.sightline.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Words of a page as its text is extracted, with where they stand.
///
/// @param at in the units of the page, y upwards
/// @param signs each with its place
/// @param high of the page
record Words(String text, PDRectangle at, List<TextPosition> signs, float high) {
    /// All stretches of words of a page.
    ///
    /// @param page counted from 0
    static List<Words> on(PDDocument pdf, int page) throws IOException {
        float high = pdf.getPage(page).getMediaBox().getHeight();
        List<Words> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                found.add(of(text, positions, high));
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(pdf);
        return found;
    }

    private static Words of(String text, List<TextPosition> signs, float high) {
        return new Words(text.strip(), around(signs, high), List.copyOf(signs), high);
    }

    /// A part of the words.
    Words part(String part) {
        String written = signs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        int from = written.indexOf(part);
        return of(part, signs.subList(from, from + part.length()), high);
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
