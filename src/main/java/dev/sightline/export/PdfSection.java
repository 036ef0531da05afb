package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.typography.Tongues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said of one drawing, in its own order, however it is spread over pages: headings and paragraphs, and
/// the one table that a map is.
final class PdfSection {
    private static final int LONGEST_TITLE = 120;

    private final Drawing drawing;
    private final int firstPage;
    private final ReadingOrder reading;
    private final Tongues tongues;
    private final PdfContents contents;
    private final List<Said> all = new ArrayList<>();
    private @Nullable PdfTable table;
    private int tableTurn = Integer.MAX_VALUE;

    /// @param turn the number of the fragment in its drawing
    private record Said(int turn, PdfElement element) {}

    /// @param firstPage the first that says something of the drawing
    /// @param contents the table of contents that its entries go to
    PdfSection(Drawing drawing, int firstPage, ReadingOrder reading, Tongues tongues, PdfContents contents) {
        this.contents = contents;
        this.tongues = tongues;
        this.drawing = drawing;
        this.firstPage = firstPage;
        this.reading = reading;
    }

    Drawing drawing() {
        return drawing;
    }

    int firstPage() {
        return firstPage;
    }

    /// A new element for a fragment.
    ///
    /// @param turn the number of the fragment in its drawing
    /// @param type its standard type, such as `P`
    PdfElement element(int turn, Meaning meaning, String type) {
        PdfElement element = new PdfElement(type);
        Optional.of(language(meaning))
                .filter(language -> PdfMetadata.isLanguage(language) && !language.equals(drawing.language()))
                .ifPresent(language -> element.entries().put("/Lang").text(language));
        boolean heading = meaning.role() == Role.TITLE || meaning.role() == Role.HEADING;
        if (!heading
                && meaning.slot()
                        .filter(slot -> PdfTable.isPlace(slot, reading))
                        .isPresent()) {
            PdfTable known = table;
            if (known == null) {
                known = new PdfTable(reading);
                table = known;
            }
            tableTurn = Math.min(tableTurn, turn);
            known.add(meaning.role(), meaning.slot().get(), element);
        } else if (meaning.role() == Role.CONTENTS && element.type().equals("TOCI")) {
            contents.add(element, meaning.level()).ifPresent(begun -> all.add(new Said(turn, begun)));
        } else {
            all.add(new Said(turn, element));
        }
        return element;
    }

    /// Whether nothing of the drawing is told, as of the lines at the head and the foot of a page.
    boolean isEmpty() {
        return table == null && all.isEmpty();
    }

    /// The language of what is said of a fragment: as it says, or as its writing system does.
    String language(Meaning meaning) {
        return meaning.language()
                .or(() -> tongues.of(meaning.words(), drawing.language(), meaning.words()))
                .orElse(drawing.language());
    }

    /// Hangs all of it into the tree.
    ///
    /// @param apart whether in an element of its own, beside those of other drawings
    void close(PdfTags tags, boolean apart) {
        PdfElement parent = tags.root();
        if (apart) {
            parent = new PdfElement("Sect");
            if (!drawing.title().isBlank()) {
                parent.entries().put("/T").text(SafeText.line(drawing.title(), LONGEST_TITLE));
            }
            if (PdfMetadata.isLanguage(drawing.language())) {
                parent.entries().put("/Lang").text(drawing.language());
            }
            tags.root().add(parent);
        }
        if (table != null) {
            all.add(new Said(tableTurn, table.build(tags::head)));
        }
        all.sort(Comparator.comparingInt(Said::turn));
        PdfElement list = null;
        for (Said said : all) {
            if (!said.element().type().equals("LI")) {
                list = null;
                parent.add(said.element());
            } else {
                if (list == null) {
                    list = new PdfElement("L");
                    parent.add(list);
                }
                list.add(said.element());
            }
        }
    }
}
