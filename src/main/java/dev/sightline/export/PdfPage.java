package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page being painted, window by window: marks become content, meanings become tags, links become annotations.
final class PdfPage {
    private final PdfTools tools;
    private final Size size;
    private final PdfContent content;
    private final List<Integer> annotations = new ArrayList<>();
    private PdfPen pen;
    private Placement place = new Placement(1, 0, 0);
    private Box seen = new Box(0, 0, 0, 0);
    private @Nullable PdfSection section;
    private int turn;
    private boolean furniture;
    private @Nullable PdfElement owner;

    PdfPage(PdfTools tools, Size size) {
        this.tools = tools;
        this.size = size;
        content = new PdfContent(tools.resources());
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

    /// All of the page, in points of a drawing that is placed like that.
    private Box all(Placement place) {
        double unit = PageFit.userUnit(size);
        double scale = place.scale();
        return Box.between(
                -place.left() / scale,
                (place.top() - size.height() / unit) / scale,
                (size.width() / unit - place.left()) / scale,
                place.top() / scale);
    }

    /// What is seen of the drawing, in its points.
    Box seen() {
        return seen;
    }

    /// Whether what is painted stands around the drawings, most of it in the same place of other pages.
    boolean isFurniture() {
        return furniture;
    }

    /// The numbers of the page's annotations.
    List<Integer> annotations() {
        return annotations;
    }

    /// Paints a window.
    ///
    /// @param section where what it says goes; null if it says nothing
    void paint(Window window, Placement place, @Nullable PdfSection section, Progress progress) throws IOException {
        this.place = place;
        this.section = section;
        seen = Cut.common(window.part(), all(place));
        furniture = window.scale() == 1 && window.drawing().size().equals(size);
        boolean clipped = isClipped(window);
        content.enter(place, clipped ? window.part() : null);
        if (clipped) {
            pen = new PdfPen(content);
        }
        List<Fragment> fragments = window.drawing().fragments();
        BitSet seen = window.seen();
        int count = seen.cardinality();
        int step = Math.max(1, count / 100);
        int done = 0;
        for (turn = seen.nextSetBit(0); turn >= 0; turn = seen.nextSetBit(turn + 1)) {
            content.layers(tools.layers().turnTo(window.drawing(), turn));
            boolean said = window.said().get(turn);
            Fragment told = fragments.get(turn);
            Fragment fragment = said ? told : tools.remarks().again(told);
            new PdfFragment(tools, this, clipped && !said ? seen(fragment, window.part()) : fragment, said).paint();
            if (done++ % step == 0) {
                progress.reached((double) done / count);
            }
        }
        owner = null;
        content.leave();
        if (clipped) {
            pen = new PdfPen(content);
        }
    }

    /// What of a fragment that is only shown reaches into a window: of a curve or a lane that spans a map, each page
    /// paints its own part.
    private static Fragment seen(Fragment fragment, Box part) {
        if (part.contains(fragment.box())) {
            return fragment;
        }
        List<Mark> marks = fragment.marks().stream()
                .flatMap(mark -> MarkBounds.within(mark, part).stream())
                .toList();
        return new Fragment(fragment.meaning(), fragment.box(), marks);
    }

    /// Whether something has to be cut off at the window's edge.
    private static boolean isClipped(Window window) {
        Box part = window.part();
        Box all = new Box(
                0, 0, window.drawing().size().width(), window.drawing().size().height());
        return !part.contains(all)
                && window.seen().stream()
                        .anyMatch(i -> !part.contains(
                                MarkBounds.of(window.drawing().fragments().get(i))));
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

    /// The language of what is said of the fragment that is being painted.
    String language(Meaning meaning) {
        return section == null ? "" : section.language(meaning);
    }

    /// A new element for the fragment that is being painted, at its place in the tree.
    ///
    /// @param type its standard type, such as `P`
    PdfElement element(Meaning meaning, String type) {
        if (section == null) {
            throw new IllegalStateException("a window that says nothing has no elements");
        }
        return section.element(turn, meaning, type);
    }
}
