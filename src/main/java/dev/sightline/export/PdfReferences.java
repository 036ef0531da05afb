package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What leads where beyond the links that are drawn.
final class PdfReferences {
    private final PdfPlaces places;
    private final Map<String, List<Reference>> byFrom = new HashMap<>();

    /// A link from a part of a fragment.
    record Jump(Box on, Fragment to, String words) {}

    PdfReferences(PdfPlaces places, List<Reference> references) {
        this.places = places;
        references.forEach(reference -> byFrom.computeIfAbsent(reference.from(), none -> new ArrayList<>(1))
                .add(reference));
    }

    /// Where a fragment leads. Of all that show an element, the first is the one to click on, unless words are named.
    List<Jump> from(Fragment fragment) {
        String element = fragment.meaning().element().orElse("");
        List<Reference> references = byFrom.getOrDefault(element, List.of());
        if (references.isEmpty()) {
            return List.of();
        }
        boolean first = places.fragment(element).filter(fragment::equals).isPresent();
        List<Jump> jumps = new ArrayList<>(references.size());
        List<Mark.TextLine> lines = lines(fragment);
        for (Reference reference : references) {
            Optional<Fragment> to = places.fragment(reference.to()).filter(other -> !other.equals(fragment));
            Optional<Box> on = reference.on().isBlank()
                    ? Optional.of(fragment.box()).filter(all -> first)
                    : take(lines, reference);
            if (to.isPresent() && on.isPresent()) {
                jumps.add(new Jump(on.get(), to.get(), reference.words()));
            }
        }
        return jumps;
    }

    private static List<Mark.TextLine> lines(Fragment fragment) {
        List<Mark.TextLine> lines = new ArrayList<>();
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine line && PdfText.isSeen(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// The line with the words to click on, or the first of several; it is not found again, so that the same words
    /// may stand there once for each of several links.
    private static Optional<Box> take(List<Mark.TextLine> lines, Reference reference) {
        for (int i = 0; i < lines.size(); i++) {
            Mark.TextLine line = lines.get(i);
            String text = line.text().strip();
            if (!text.isEmpty() && reference.on().startsWith(text)) {
                lines.remove(i);
                double size = line.style().size();
                return Optional.of(new Box(line.at().x() - 1, line.at().y() - size, line.width() + 2, size * 1.3));
            }
        }
        return Optional.empty();
    }
}
