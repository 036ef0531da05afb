package dev.sightline.press;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;

/// How a PDF is made inside, for who does not only look at it.
///
/// @param reading in which order it is read to somebody who cannot see it
/// @param told whether it also tells its maps in words, on pages at its end
public record Inside(ReadingOrder reading, PdfVersion version, boolean told) {
    /// Read as it is drawn, lane by lane.
    public static final Inside USUAL = new Inside(ReadingOrder.LANES);

    /// Without the maps in words.
    public Inside(ReadingOrder reading, PdfVersion version) {
        this(reading, version, false);
    }

    /// As every reader knows it.
    public Inside(ReadingOrder reading) {
        this(reading, PdfVersion.PDF_1_7);
    }
}
