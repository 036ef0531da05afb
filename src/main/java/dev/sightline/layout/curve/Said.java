package dev.sightline.layout.curve;

import dev.sightline.geometry.Box;
import dev.sightline.layout.TextPlace;
import dev.sightline.typography.Paragraph;
import java.util.Optional;

/// Where what is said at a point of a plotted curve stands, so that it can be written there.
final class Said {
    private Said() {}

    /// The place of what is said at a point; empty where nothing is.
    static Optional<TextPlace> at(Plotting.Plotted plotted, Reading reading, Dot dot) {
        if (dot.spot().point().label().isBlank()) {
            return Optional.empty();
        }
        for (int i = 0; i < plotted.captions().size(); i++) {
            Caption caption = plotted.captions().get(i);
            boolean own = !caption.name()
                    && caption.anchor().equals(dot.box())
                    && caption.reading().curve().id().equals(reading.curve().id());
            if (own) {
                return plotted.seats()
                        .get(i)
                        .map(seat -> last(seat.block(), seat.box(), seat.align(), caption))
                        .or(() -> below(plotted, caption));
            }
        }
        return Optional.empty();
    }

    private static Optional<TextPlace> below(Plotting.Plotted plotted, Caption caption) {
        return plotted.foot().stream()
                .filter(line -> line.caption().equals(caption))
                .findFirst()
                .map(line -> last(line.block(), CurvePlan.footWords(line.box()), Paragraph.Align.START, caption));
    }

    /// It is the last of what stands beside a sign.
    private static TextPlace last(Caption.Block block, Box box, Paragraph.Align align, Caption caption) {
        Paragraph paragraph = block.paragraphs().getLast();
        double above = block.height() - paragraph.height();
        Box at = new Box(box.x(), box.y() + above, box.width(), paragraph.height());
        return TextPlace.of(paragraph, at, block.room(), align, caption.ink());
    }
}
