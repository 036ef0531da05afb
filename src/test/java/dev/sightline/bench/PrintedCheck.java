package dev.sightline.bench;

import dev.sightline.model.Card;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a PDF of a map is worth to somebody who searches it or hears it.
final class PrintedCheck {
    private final List<String> texts;

    PrintedCheck(JourneyDocument document) {
        texts = document.all(Card.class).stream()
                .map(card -> plain(card.text()))
                .toList();
    }

    /// The share of cards whose text comes out in one piece, and whether there are tags.
    String of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = plain(new PDFTextStripper().getText(document));
            long found = texts.stream().filter(text::contains).count();
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            boolean tagged = catalog.getStructureTreeRoot() != null
                    && Objects.requireNonNull(catalog.getMarkInfo()).isMarked();
            return String.format(Locale.ROOT, "%5.0f%% %5s", 100.0 * found / texts.size(), tagged ? "yes" : "no");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD\\u200B]", "");
    }
}
