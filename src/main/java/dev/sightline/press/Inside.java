package dev.sightline.press;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;

/// How a PDF is made inside, which nobody sees who only looks at it.
///
/// @param reading in which order it is read to somebody who cannot see it
public record Inside(ReadingOrder reading, PdfVersion version) {
    /// Read as it is drawn, lane by lane.
    public static final Inside USUAL = new Inside(ReadingOrder.LANES);

    /// As every reader knows it.
    public Inside(ReadingOrder reading) {
        this(reading, PdfVersion.PDF_1_7);
    }
}
