package dev.sightline.export;

import dev.sightline.drawing.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// What lies where on all pages of a document, in one stream that each page refers to with its turn in it: pages are
/// much alike, so together they are far shorter than each for itself, and a page that is taken out of the document
/// takes the stream along. Other programs keep such private data of a page but do not look into it. Source:
/// ISO 32000-1, 14.5.
final class PdfPageMaps {
    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName OURS = COSName.getPDFName("Sightline");
    private static final COSName PRIVATE = COSName.getPDFName("Private");
    private static final COSName PLACES = COSName.getPDFName("Places");
    private static final COSName TURN = COSName.getPDFName("Turn");
    private static final int MOST_BYTES = 64 << 20;

    /// What ends the lines of a page.
    private static final char END = '\f';

    private final PdfBuffer all = new PdfBuffer();
    private int turns;
    private int number;

    /// Adds a page; returns the entries for its dictionary.
    PdfBuffer add(Page page, PdfFile file, String date) {
        if (number == 0) {
            number = file.reserve();
        }
        PdfPageMap.write(page, all);
        all.put(END);
        PdfBuffer entries = new PdfBuffer().put("/LastModified").text(date);
        entries.put("/PieceInfo<</Sightline<</LastModified").text(date);
        entries.put("/Private<</Places ").ref(number).put("/Turn ").integer(turns++);
        return entries.put(">>>>>>");
    }

    /// Writes what was added; nothing if nothing was.
    void write(PdfFile file) throws IOException {
        if (number > 0) {
            file.stream(number, "", all.array(), all.length());
        }
    }

    /// Reads what the pages of a document say of themselves, one after the other.
    static final class Reader {
        private @Nullable COSStream known;
        private String[] pages = {};

        /// What a page says of itself; empty when it says nothing, as a page by another program.
        PdfPageMap read(PDPage page) throws IOException {
            COSDictionary pieces = page.getCOSObject().getCOSDictionary(PIECES);
            COSDictionary ours = pieces == null ? null : pieces.getCOSDictionary(OURS);
            COSDictionary own = ours == null ? null : ours.getCOSDictionary(PRIVATE);
            // at first each page had a stream of its own, and such files are still with those who read them
            COSStream places = own instanceof COSStream single ? single : own == null ? null : own.getCOSStream(PLACES);
            if (own == null || places == null) {
                return new PdfPageMap(List.of());
            }
            int turn = own.getInt(TURN, 0);
            String[] lines = pages(places);
            return turn >= 0 && turn < lines.length ? PdfPageMap.read(lines[turn]) : new PdfPageMap(List.of());
        }

        @SuppressWarnings("ReferenceEquality") // the pages of a document share one and the same stream
        private String[] pages(COSStream places) throws IOException {
            if (places != known) {
                try (InputStream in = places.createInputStream()) {
                    String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                    pages = text.split(String.valueOf(END), -1);
                }
                known = places;
            }
            return pages;
        }
    }
}
