package dev.sightline.cli;

import dev.sightline.export.ReadingOrder;
import dev.sightline.press.Inside;
import picocli.CommandLine.Option;

/// The options that say how a PDF is made inside.
final class InsideOptions {
    @Option(
            names = "--reading",
            paramLabel = "ORDER",
            defaultValue = "lanes",
            description = "How a PDF is read aloud: lanes, one after the other, or steps, each with what its lanes"
                    + " hold (default: ${DEFAULT-VALUE}).")
    private ReadingOrder reading = ReadingOrder.LANES;

    Inside inside() {
        return new Inside(reading);
    }
}
