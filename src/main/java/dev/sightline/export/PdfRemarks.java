package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remarks as annotations: balloons and highlights with their answers, and a state that says what came of one.
/// Every one has an appearance of its own, for PDF/A wants one; answers and states look like nothing.
/// Source: ISO 32000-1, 12.5.6.3 and 12.5.6.4.
final class PdfRemarks {
    private static final double BALLOON = 11;

    private final PdfFile file;
    private final PdfTags tags;
    private final PdfLayers layers;
    private final int pageCount;
    private final String created;
    private final IdentityHashMap<Fragment, List<Remark>> remarks = new IdentityHashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();

    PdfRemarks(PdfFile file, PdfTags tags, PdfPlaces places, PdfLayers layers, int pageCount, PdfOptions options) {
        this.file = file;
        this.tags = tags;
        this.layers = layers;
        this.pageCount = pageCount;
        created = PdfMetadata.date(options.info());
        for (Remark remark : options.remarks()) {
            place(remark, places)
                    .ifPresent(fragment -> remarks.computeIfAbsent(fragment, there -> new ArrayList<>(1))
                            .add(remark));
        }
    }

    /// Where the words stand that a remark is about, else the first of its places.
    private static Optional<Fragment> place(Remark remark, PdfPlaces places) {
        List<Fragment> shown = remark.places().stream()
                .map(places::fragment)
                .flatMap(Optional::stream)
                .toList();
        return shown.reversed().stream()
                .filter(fragment -> !remark.quote().isBlank()
                        && !Quotation.boxes(fragment, remark.quote()).isEmpty())
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    /// What is said about a fragment.
    List<Remark> on(Fragment fragment) {
        return remarks.getOrDefault(fragment, List.of());
    }

    /// What is shown of a fragment where another page tells it: with its words highlighted as there.
    Fragment again(Fragment fragment) {
        return Highlighted.again(fragment, on(fragment));
    }

    /// Writes a remark on the current page with all that follows it.
    ///
    /// @param nth how many lie at the same place already
    /// @param carrier the element into which its `Annot` elements go
    /// @param seen what is seen of the drawing, in its points
    /// @return the numbers of its annotations
    List<Integer> write(Remark remark, Fragment on, int nth, PdfElement carrier, Placement place, Box seen)
            throws IOException {
        List<Integer> written = new ArrayList<>();
        int number;
        Box box;
        List<Box> lines = lines(on, remark.quote()).stream()
                .flatMap(line -> Cut.off(line, seen).stream())
                .toList();
        if (remark.form() == Remark.Form.HIGHLIGHT && !lines.isEmpty()) {
            box = lines.stream().reduce(lines.getFirst(), Box::union);
            PdfBuffer quads = new PdfBuffer().put("/QuadPoints[");
            for (Box line : lines) {
                quad(line, place, quads);
            }
            number = write(
                    "Highlight",
                    remark,
                    box,
                    marker(remark.colour(), box, lines, place),
                    carrier,
                    place,
                    quads.put(']'));
        } else {
            box = Cut.into(balloonBox(on, nth), seen);
            number = write(
                    "Text",
                    remark,
                    box,
                    balloon(remark.colour()),
                    carrier,
                    place,
                    new PdfBuffer().put("/Name/Comment"));
        }
        written.add(number);
        answers(remark, number, box, carrier, place, written);
        state(remark, number, box, carrier, place, written);
        return written;
    }

    /// A remark that says of another what came of it.
    private void state(Remark of, int number, Box box, PdfElement carrier, Placement place, List<Integer> written)
            throws IOException {
        if (of.state().isEmpty()) {
            return;
        }
        Remark.State state = of.state().get();
        PdfBuffer entries = new PdfBuffer()
                .put("/StateModel(Review)/State(")
                .put(state.name())
                .put(")/IRT ")
                .ref(number);
        Remark said = new Remark(
                of.id() + "/state",
                List.of(),
                Remark.Form.BALLOON,
                of.subject(),
                state.name(),
                state.by(),
                state.date().or(of::date),
                Optional.empty(),
                "",
                of.colour(),
                List.of());
        written.add(write("Text", said, box, nothing(), carrier, place, entries));
    }

    private void answers(Remark to, int number, Box box, PdfElement carrier, Placement place, List<Integer> written)
            throws IOException {
        for (Remark answer : to.answers()) {
            PdfBuffer reply = new PdfBuffer().put("/RT/R/IRT ").ref(number);
            int own = write("Text", answer, box, nothing(), carrier, place, reply);
            written.add(own);
            state(answer, own, box, carrier, place, written);
            answers(answer, own, box, carrier, place, written);
        }
    }

    private int write(
            String subtype, Remark remark, Box box, int form, PdfElement carrier, Placement place, PdfBuffer entries)
            throws IOException {
        int number = file.reserve();
        PdfElement element = new PdfElement("Annot");
        carrier.add(element);
        PdfBuffer out =
                new PdfBuffer().put("<</Type/Annot/Subtype/").put(subtype).put("/F 4/Rect");
        place.rectangle(box, out);
        String date = remark.date().map(PdfMetadata::date).orElse(created);
        out.put("/Contents").lines(remark.text().isBlank() ? remark.subject() : remark.text());
        out.put("/NM").text(remark.id()).put("/Subj").text(SafeText.line(remark.subject(), 200));
        if (!remark.author().isBlank()) {
            out.put("/T").text(SafeText.line(remark.author(), 200));
        }
        out.put("/M").text(date).put("/CreationDate").text(date).put("/C[");
        colour(remark.colour(), out).put(']').put(entries).put(layers.entry());
        out.put("/AP<</N ").ref(form).put(">>");
        out.put("/StructParent ")
                .integer(tags.annotation(element, number, pageCount))
                .put(">>");
        file.put(number, out);
        return number;
    }

    /// Where a balloon lies: at the upper right of what it is about, those before it to its right.
    private static Box balloonBox(Fragment on, int nth) {
        Box box = on.box();
        return new Box(box.right() - 4 - nth * (BALLOON + 1), box.y() - BALLOON + 5, BALLOON, BALLOON);
    }

    /// The boxes of the lines of its text, without those that follow it in another style; of a quote that still stands
    /// there, the boxes of its words alone.
    static List<Box> lines(Fragment on, String quote) {
        List<Mark.TextLine> written = new ArrayList<>();
        for (Mark mark : on.marks()) {
            if (mark instanceof Mark.TextLine line
                    && PdfText.isSeen(line)
                    && line.style()
                            .equals(
                                    written.isEmpty()
                                            ? line.style()
                                            : written.getFirst().style())) {
                written.add(line);
            }
        }
        return quote.isBlank() ? written.stream().map(Quotation::box).toList() : Quotation.boxes(on, quote);
    }

    /// The corners in the order that viewers expect, which is not that of the standard.
    private static void quad(Box line, Placement place, PdfBuffer out) {
        for (double y : new double[] {line.y(), line.bottom()}) {
            for (double x : new double[] {line.x(), line.right()}) {
                out.number(place.x(x)).space().number(place.y(y)).space();
            }
        }
    }

    private int marker(Ink ink, Box box, List<Box> lines, Placement place) throws IOException {
        PdfBuffer body = new PdfBuffer().put("/m gs ");
        colour(ink, body).put(" rg ");
        for (Box line : lines) {
            body.number((line.x() - box.x()) * place.scale()).space();
            body.number((box.bottom() - line.bottom()) * place.scale()).space();
            body.number(line.width() * place.scale())
                    .space()
                    .number(line.height() * place.scale())
                    .put(" re f ");
        }
        return form(
                body,
                "/ExtGState<</m<</BM/Multiply/ca .2>>>>",
                box.width() * place.scale(),
                box.height() * place.scale());
    }

    private int balloon(Ink ink) throws IOException {
        Integer known = forms.get(ink.hex());
        if (known != null) {
            return known;
        }
        PdfBuffer body = new PdfBuffer();
        colour(ink, body).put(" rg 1 1 1 RG .8 w ");
        // a rounded balloon with its tail at the lower left
        body.put("2.9 3.1 m 2.6 1.9 1.9 1.1 .9 .7 c 2.6 .7 4 1.4 5 2.6 c ");
        body.put("8.2 2.6 10.5 4.2 10.5 6.4 c 10.5 8.7 8.2 10.5 5.5 10.5 c 2.8 10.5 .5 8.7 .5 6.4 c ");
        body.put(".5 5 1.4 3.9 2.9 3.1 c b");
        int form = form(body, "", BALLOON, BALLOON);
        forms.put(ink.hex(), form);
        return form;
    }

    private int nothing() throws IOException {
        Integer known = forms.get("");
        if (known != null) {
            return known;
        }
        int form = form(new PdfBuffer(), "", 1, 1);
        forms.put("", form);
        return form;
    }

    private int form(PdfBuffer body, String resources, double width, double height) throws IOException {
        PdfBuffer entries = new PdfBuffer()
                .put("/Type/XObject/Subtype/Form/Resources<<")
                .put(resources)
                .put(">>/BBox[0 0 ");
        entries.number(width).space().number(height).put(']');
        return file.stream(entries.toString(), body.array(), body.length());
    }

    private static PdfBuffer colour(Ink ink, PdfBuffer out) {
        for (int part : new int[] {ink.red(), ink.green(), ink.blue()}) {
            out.thousandths(Math.round(part * 1000 / 255f)).space();
        }
        return out;
    }
}
