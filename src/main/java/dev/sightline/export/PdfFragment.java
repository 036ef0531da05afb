package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextRun;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Paints one fragment and says what it means.
final class PdfFragment {
    /// The longest replacement text in UTF-16 units; what is longer is left to the written text itself.
    private static final int LONGEST_WORDS = PdfBuffer.LONGEST_STRING / 2;

    private final PdfTools tools;
    private final PdfPage page;
    private final Fragment fragment;
    private final boolean said;
    private final Reading reading;
    private final boolean figure;
    private @Nullable PdfElement element;
    private final IdentityHashMap<Mark.Hyperlink, PdfElement> links = new IdentityHashMap<>(0);
    private int line;
    private boolean saying;
    private boolean saidBefore;
    private boolean saidAfter;
    private @Nullable PdfElement foreign;
    private String foreignLanguage = "";
    /// The language of the whole, looked for once: a text may have a million letters and as many lines as a book.
    private @Nullable String language;

    /// @param said whether it is told, not only shown
    PdfFragment(PdfTools tools, PdfPage page, Fragment fragment, boolean said) {
        this.tools = tools;
        this.page = page;
        this.fragment = fragment;
        this.said = said;
        reading = Reading.of(fragment);
        Role role = fragment.meaning().role();
        boolean silent = fragment.meaning().words().isBlank() && !reading.hasText();
        figure = role == Role.FIGURE && !silent;
        element = !said || role == Role.DECORATION || silent ? null : element(fragment.meaning());
    }

    private PdfElement element(Meaning meaning) {
        PdfElement outer = page.element(meaning, type(meaning));
        PdfElement made = outer;
        if (outer.type().equals("Aside")) {
            // of PDF 2.0, which wants a paragraph around words of another language
            made = new PdfElement("P");
            outer.add(made);
        } else if (outer.type().equals("LI")) {
            made = new PdfElement("LBody");
            outer.add(made);
        } else if (meaning.role() == Role.CONTENTS) {
            made = new PdfElement("Reference");
            outer.add(made);
            refer(outer);
        }
        String words = meaning.words().isBlank() ? written() : meaning.words();
        if (figure) {
            made.entries().put("/Alt").text(words).put("/A<</O/Layout/Placement/Block/BBox");
            page.place().rectangle(fragment.box(), made.entries());
            made.entries().put(">>");
        } else if (reading.replaced() && !hasLinks() && (words.length() <= LONGEST_WORDS || !reading.hasText())) {
            Optional<String> own = ownLanguage();
            if (own.isPresent()) {
                // words that stand for the whole are in the language of what somebody said, which is most of it
                PdfElement span = new PdfElement("Span");
                span.entries().put("/Lang").text(own.get());
                made.add(span);
                made = span;
            }
            made.entries().put("/ActualText").text(words);
        }
        tools.tags().says(outer, fragment);
        if (meaning.role() == Role.NOTE && meaning.slot().isEmpty()) {
            tools.tags().identify(outer);
        }
        return made;
    }

    /// Says of an entry of the contents which element it names: PDF/UA-2 wants it beside the link.
    private void refer(PdfElement entry) {
        fragment.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Hyperlink link ? Stream.of(link) : Stream.of())
                .mapToInt(tools.links()::element)
                .filter(number -> number > 0)
                .findFirst()
                .ifPresent(number -> entry.entries().put("/Ref[").ref(number).put(']'));
    }

    /// The language of what is said in another than that of the drawing.
    private Optional<String> ownLanguage() {
        return fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .flatMap(mark -> ((Mark.TextLine) mark).runs().stream())
                .flatMap(run -> language(run).filter(own -> !run.language().isEmpty()).stream())
                .findFirst();
    }

    /// Words that replace an element would hide the links in it.
    private boolean hasLinks() {
        return fragment.marks().stream().anyMatch(Mark.Hyperlink.class::isInstance);
    }

    private String type(Meaning meaning) {
        return switch (meaning.role()) {
            case TITLE -> {
                tools.tags().titleOnce();
                yield "H1";
            }
            case HEADING -> tools.tags().titleOnce() ? "H" + Math.clamp(2 + meaning.level(), 2, 6) : "H1";
            case FIGURE -> "Figure";
            case CONTENTS -> "TOCI";
            // in a table of notes the cell is the note
            case NOTE -> meaning.slot().isPresent() ? "P" : tools.tags().note();
            case ITEM -> meaning.slot().isPresent() ? "P" : "LI";
            case PARAGRAPH, COLUMN_HEADER, ROW_HEADER, CELL, DECORATION -> "P";
        };
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine written) {
                text.append(text.isEmpty() ? "" : " ").append(written.text());
            }
        }
        return text.toString();
    }

    void paint() throws IOException {
        for (Mark mark : fragment.marks()) {
            if (said && mark instanceof Mark.Hyperlink link) {
                link(link);
            }
        }
        marks();
        if (said) {
            Optional<Fragment> counterpart = tools.places().counterpart(fragment);
            if (counterpart.isPresent()) {
                linkTo(counterpart.get());
            }
            for (PdfReferences.Jump jump : tools.references().from(fragment)) {
                linkTo(jump.to(), jump.on(), jump.words());
            }
            remarks();
        }
    }

    private void marks() throws IOException {
        List<Mark> marks = fragment.marks();
        if (element == null && page.isFurniture() && marks.stream().allMatch(PdfStamps::isPlain)) {
            page.decorate();
            tools.stamps().standing(marks, page.content(), page.place(), () -> each(marks));
            return;
        }
        int at = 0;
        while (at < marks.size()) {
            int end = endOfShapes(marks, at);
            if (end - at > 1) {
                List<Mark> shapes = marks.subList(at, end);
                saying = false;
                page.decorate();
                tools.stamps().shapes(shapes, page.content(), page.place(), () -> each(shapes));
                at = end;
            } else {
                paint(marks.get(at));
                at++;
            }
        }
    }

    private void each(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            paint(mark);
        }
    }

    /// Where panels and filled outlines end that are only for the eye, the first of them a panel.
    private int endOfShapes(List<Mark> marks, int from) {
        int end = from;
        if (!isSilent()) {
            return end;
        }
        while (end < marks.size()) {
            Mark mark = marks.get(end);
            boolean shape = mark instanceof Mark.Panel || end > from && mark instanceof Mark.Fill;
            if (!shape || !PdfStamps.isPlain(mark)) {
                break;
            }
            end++;
        }
        return end;
    }

    /// Whether a shape that comes now says nothing.
    private boolean isSilent() {
        if (element == null) {
            return true;
        }
        if (figure || !reading.hasText() && reading.replaced()) {
            return false;
        }
        return line == 0
                ? saidBefore || reading.before().isEmpty()
                : saidAfter || reading.after().isEmpty();
    }

    /// A link from a pin to its note or back, as large as the disc with their number.
    private void linkTo(Fragment other) throws IOException {
        Box disc = fragment.marks().stream()
                .filter(Mark.Panel.class::isInstance)
                .map(mark -> ((Mark.Panel) mark).box())
                .findFirst()
                .orElse(fragment.box());
        linkTo(other, disc, other.meaning().words());
    }

    private void linkTo(Fragment other, Box on, String words) throws IOException {
        Optional<Box> seen = Cut.off(on, page.seen());
        if (seen.isEmpty()) {
            return;
        }
        PdfElement carrier = page.element(fragment.meaning(), "P");
        PdfElement made = new PdfElement("Link");
        carrier.add(made);
        Mark.Hyperlink link = new Mark.Hyperlink(seen.get(), "", words);
        PdfBuffer action = tools.places().around(other).entry();
        page.annotations().add(tools.links().write(link, action, made, page.place()));
    }

    /// What was said about it, in a paragraph of its own: no reader looks for notes inside a picture.
    private void remarks() throws IOException {
        List<Remark> remarks = tools.remarks().on(fragment);
        if (remarks.isEmpty()) {
            return;
        }
        PdfElement carrier = page.element(fragment.meaning(), "P");
        for (int i = 0; i < remarks.size(); i++) {
            page.annotations()
                    .addAll(tools.remarks().write(remarks.get(i), fragment, i, carrier, page.place(), page.seen()));
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Panel panel -> {
                saying = false;
                if (element != null && (figure || !reading.hasText() && reading.replaced())) {
                    page.open(element);
                } else {
                    page.decorate();
                }
                tools.shapes().panel(panel, page.content(), page.place());
            }
            case Mark.Fill fill -> {
                shape();
                tools.shapes().fill(fill, page.content(), page.place());
            }
            case Mark.Stroke stroke -> {
                shape();
                tools.shapes().stroke(stroke, page.content(), page.place());
            }
            case Mark.Picture picture -> {
                shape();
                tools.pictures().picture(picture, page.content(), page.place());
            }
            case Mark.TextLine text -> text(text);
            case Mark.Hyperlink link -> {}
        }
    }

    private void text(Mark.TextLine text) throws IOException {
        if (!PdfText.isSeen(text)) {
            return;
        }
        saying = false;
        boolean gap = reading.gaps().get(line++);
        if (element == null) {
            page.decorate();
            tools.text().line(text, gap, page.content(), page.pen(), page.place());
            return;
        }
        PdfElement owner = ownerOf(text, element);
        List<PdfStretch> stretches = PdfStretch.of(text, this::language);
        for (int i = 0; i < stretches.size(); i++) {
            PdfStretch stretch = stretches.get(i);
            page.open(stretch.language().isEmpty() ? owner : spoken(owner, stretch.language()));
            boolean last = i + 1 == stretches.size();
            tools.text().line(stretch.line(), gap && last, page.content(), page.pen(), page.place());
        }
    }

    /// The language of a part of the text if it is another than that of the whole.
    private Optional<String> language(TextRun part) {
        Meaning meaning = fragment.meaning();
        String around = language == null ? page.language(meaning) : language;
        language = around;
        return part.language().isEmpty()
                ? tools.tongues().of(part.text(), around, meaning.words())
                : Optional.of(part.language()).filter(own -> PdfMetadata.isLanguage(own) && !own.equals(around));
    }

    /// What is said in another language within an element; the same that was said last if it goes on.
    private PdfElement spoken(PdfElement owner, String language) {
        PdfElement last = foreign;
        if (last != null && language.equals(foreignLanguage) && owner.endsWith(last)) {
            return last;
        }
        PdfElement made = new PdfElement("Span");
        made.entries().put("/Lang").text(language);
        owner.add(made);
        foreign = made;
        foreignLanguage = language;
        return made;
    }

    /// The link that a line lies in, or else the fragment's own element.
    private PdfElement ownerOf(Mark.TextLine text, PdfElement own) {
        if (!links.isEmpty()) {
            Point middle = text.at().plus(text.width() / 2, -text.style().size() / 3);
            for (Map.Entry<Mark.Hyperlink, PdfElement> link : links.entrySet()) {
                if (link.getKey().box().contains(middle)) {
                    return link.getValue();
                }
            }
        }
        return own;
    }

    /// Before a shape: whether it is content, or says something, or is only for the eye.
    private void shape() {
        if (element == null) {
            page.decorate();
            return;
        }
        page.content().endText();
        if (figure || !reading.hasText() && reading.replaced()) {
            page.open(element);
            return;
        }
        if (saying) {
            return;
        }
        boolean first = line == 0;
        String words = first ? reading.before() : reading.after();
        boolean said = first ? saidBefore : saidAfter;
        if (words.isEmpty() || said) {
            page.decorate();
            return;
        }
        page.open(element, words);
        saying = true;
        saidBefore |= first;
        saidAfter |= !first;
    }

    private void link(Mark.Hyperlink link) throws IOException {
        Optional<PdfBuffer> action = tools.links().action(link);
        Optional<Box> seen = Cut.off(link.box(), page.seen());
        if (action.isEmpty() || seen.isEmpty()) {
            return;
        }
        // on a ground that can be clicked, the link alone is something to be read
        PdfElement carrier = element == null ? page.element(fragment.meaning(), "P") : element;
        PdfElement made = new PdfElement("Link");
        carrier.add(made);
        links.put(link, made);
        page.annotations()
                .add(tools.links()
                        .write(
                                new Mark.Hyperlink(seen.get(), link.target(), link.words()),
                                action.get(),
                                made,
                                page.place()));
    }
}
