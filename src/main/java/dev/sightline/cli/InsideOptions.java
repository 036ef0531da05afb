package dev.sightline.cli;

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

    Inside inside(Format format) {
        ReadingOrder usual = format.isTold() ? ReadingOrder.STEPS : Inside.USUAL.reading();
        return new Inside(reading == null ? usual : reading);
    }
}
