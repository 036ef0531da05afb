package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One drawing painted on one page: marks become content, meanings become tags, links become annotations.
final class PdfPage {
    private final PdfTools tools;
    private final Drawing drawing;
    private final Placement place;
    private final PdfContent content;
    private final PdfPen pen;
    private final PdfElement parent;
    private final PdfTable table = new PdfTable();
    private final List<Integer> annotations = new ArrayList<>();
    private int tableAt = -1;
    private @Nullable PdfElement owner;

    /// @param parent the element that holds what the page says
    PdfPage(PdfTools tools, Drawing drawing, Placement place, PdfElement parent) {
        this.tools = tools;
        this.drawing = drawing;
        this.place = place;
        this.parent = parent;
        content = new PdfContent(tools.resources(), place.scale());
        pen = new PdfPen(content);
        tools.tags().beginPage();
    }

    PdfContent content() {
        return content;
    }

    PdfPen pen() {
        return pen;
    }

    Placement place() {
        return place;
    }

    /// The numbers of the page's annotations.
    List<Integer> annotations() {
        return annotations;
    }

    /// Paints the fragments in order.
    void paint(Progress progress) throws IOException {
        List<Fragment> fragments = drawing.fragments();
        int step = Math.max(1, fragments.size() / 100);
        for (int i = 0; i < fragments.size(); i++) {
            new PdfFragment(tools, this, fragments.get(i)).paint();
            if (i % step == 0) {
                progress.reached((double) i / fragments.size());
            }
        }
        content.endMarked();
        if (tableAt >= 0) {
            parent.kids().add(tableAt, new PdfElement.Kid.Inner(table.build()));
        }
    }

    /// What follows is only for the eye.
    void decorate() {
        owner = null;
        content.decoration();
    }

    /// What follows belongs to an element.
    void open(PdfElement element) {
        if (element != owner) {
            owner = element;
            content.content(element.type(), tools.tags().content(element));
        }
    }

    /// What follows are shapes that belong to an element and stand for words. Not nested in its other content: some
    /// readers go no further down.
    void open(PdfElement element, String words) {
        owner = null;
        content.content("Span", tools.tags().content(element), words);
    }

    /// A new element for a fragment, at its place in the tree.
    ///
    /// @param type its standard type, such as `P`
    PdfElement element(Meaning meaning, String type) {
        PdfElement element = new PdfElement(type);
        meaning.language()
                .filter(language -> PdfMetadata.isLanguage(language) && !language.equals(drawing.language()))
                .ifPresent(language -> element.entries().put("/Lang").text(language));
        boolean heading = meaning.role() == Role.TITLE || meaning.role() == Role.HEADING;
        if (!heading && meaning.slot().filter(PdfTable::isPlace).isPresent()) {
            if (tableAt < 0) {
                tableAt = parent.kids().size();
            }
            table.add(meaning.role(), meaning.slot().get(), element);
        } else {
            parent.add(element);
        }
        return element;
    }
}
