package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.TextPlace;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A curve as a row of faces, all on one line, with what is said beside each.
final class FaceRow {
    private static final double RADIUS = 11;
    private static final double PADDING = 8;

    private final Ground ground;
    private final Reading reading;
    private final boolean named;
    private final List<Entry> entries = new ArrayList<>();
    private double height = 2 * RADIUS;

    private record Entry(Spot spot, List<Paragraph> words, double room, double width, double height) {}

    /// A row to be drawn.
    ///
    /// @param named whether it has to say whose it is
    FaceRow(Ground ground, Reading reading, boolean named) {
        this.ground = ground;
        this.reading = reading;
        this.named = named;
        for (Spot spot : reading.spots()) {
            double room = Math.max(24, spot.extent().width() - 2 * RADIUS - 28);
            List<Paragraph> words = new ArrayList<>();
            if (spot.outside() || spot.known() && !reading.felt()) {
                words.add(ground.set(spot.number(), ground.strong(), room));
            }
            String label = spot.point().label().strip();
            if (!label.isEmpty()) {
                words.add(ground.set(label, ground.quote(label), room));
            }
            double width = words.stream().mapToDouble(Paragraph::width).max().orElse(0);
            double tall = words.stream().mapToDouble(Paragraph::height).sum();
            entries.add(new Entry(spot, words, room, width, tall));
            height = Math.max(height, tall);
        }
    }

    /// How high the row is, with free space above and below.
    double height() {
        return height + 2 * PADDING + (named ? ground.strong().lineHeight() : 0);
    }

    /// The row drawn from some y on.
    List<Dot> dots(double top) {
        List<Dot> dots = new ArrayList<>();
        double y = top + height() - PADDING - height / 2;
        for (Entry entry : entries) {
            Spot spot = entry.spot();
            double all = 2 * RADIUS + (entry.words().isEmpty() ? 0 : 6 + entry.width());
            Point at = new Point(spot.x() - all / 2 + RADIUS, y);
            List<Mark> marks = new ArrayList<>(
                    spot.known()
                            ? Dot.face(ground, reading.hand(), at, RADIUS, Mood.of(spot.share()))
                            : Dot.unknown(ground, reading.hand(), at, RADIUS - 2));
            double line = y - entry.height() / 2;
            Optional<TextPlace> said = Optional.empty();
            for (Paragraph paragraph : entry.words()) {
                Box words = new Box(at.x() + RADIUS + 6, line, entry.width(), paragraph.height());
                Ink ink = ground.theme().ink();
                marks.addAll(paragraph.marks(words.x(), line, words.width(), Paragraph.Align.START, ink));
                said = Optional.of(TextPlace.of(paragraph, words, entry.room(), Paragraph.Align.START, ink));
                line += paragraph.height();
            }
            boolean quoted = !spot.point().label().isBlank();
            double tall = Math.max(entry.height(), 2 * RADIUS);
            dots.add(new Dot(
                    spot, new Box(at.x() - RADIUS, y - tall / 2, all, tall), marks, said.filter(words -> quoted)));
        }
        return dots;
    }

    /// Whose row it is, at its left end.
    List<Mark> name(double top) {
        if (!named) {
            return List.of();
        }
        Paragraph paragraph =
                ground.set(reading.name(), ground.strong(), ground.all().width() - 16);
        return paragraph.marks(
                ground.all().left() + 8,
                top + PADDING / 2,
                ground.all().width(),
                Paragraph.Align.START,
                reading.hand().ink());
    }
}
