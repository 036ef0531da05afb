package dev.sightline.cli;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.press.Format;
import dev.sightline.press.Inside;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how a PDF is made inside, and how a text tells a map.
final class InsideOptions {
    @Option(
            names = "--reading",
            paramLabel = "ORDER",
            description =
                    "How a PDF is read aloud and a text tells a map: lanes, one after the other, or steps, each with"
                            + " what its lanes hold (default: lanes for a PDF, steps for a text).")
    private @Nullable ReadingOrder reading;

    @Option(
            names = "--pdf2",
            description =
                    "PDF 2.0, PDF/A-4f and PDF/UA-2, for who asks for the newest; without it PDF 1.7, PDF/A-3a and"
                            + " PDF/UA-1, which every reader knows.")
    private boolean newest;

    @Option(
            names = "--with-text",
            description = "End a PDF with its maps told in words, on pages of their own, in the order of --reading.")
    private boolean told;

    Inside inside(Format format) {
        ReadingOrder usual = format.isTold() ? ReadingOrder.STEPS : Inside.USUAL.reading();
        return new Inside(reading == null ? usual : reading, newest ? PdfVersion.PDF_2_0 : PdfVersion.PDF_1_7, told);
    }
}
