package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.AwkwardText;
import dev.sightline.Seed;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgPainterTest {

    @Test
    void progressRisesToTheWholeAndMayEndTheWork() throws IOException {
        List<Double> shares = new ArrayList<>();
        SvgPainter.paint(SampleDrawing.everything(), SvgOptions.DEFAULT, OutputStream.nullOutputStream(), shares::add);
        assertThat(shares).isSorted().hasSizeGreaterThan(3).endsWith(1.0);

        CancellationException enough = new CancellationException("enough");
        assertThatThrownBy(() -> SvgPainter.paint(
                        SampleDrawing.everything(), SvgOptions.DEFAULT, OutputStream.nullOutputStream(), share -> {
                            if (share > 0.5) {
                                throw enough;
                            }
                        }))
                .isSameAs(enough);
    }

    @Test
    void allTextStandsInTheFileInTheOrderOfReading() {
        Drawing drawing = DemoDrawing.demo();
        SvgFile svg = SvgFile.of(drawing, SvgFonts.NAMED);
        assertThat(svg.lines()).isEqualTo(linesOf(drawing));
    }

    @Test
    void aLineWhollyInAFaceOfAnotherWeightOrSlantIsWellFormed() {
        SampleDrawing sample = new SampleDrawing();
        sample.text(Role.TITLE, "a", 20, 20, 400, SampleDrawing.TITLE, "日本語");
        sample.text(Role.PARAGRAPH, "b", 20, 60, 400, TextStyle.of(Typeface.ITALIC, 11, 15), "สวัสดี");
        sample.text(Role.PARAGRAPH, "c", 20, 80, 400, SampleDrawing.BODY, "😀");
        assertThat(SvgFile.of(sample.drawing(), SvgFonts.NAMED).lines()).containsExactly("日本語", "สวัสดี", "😀");
    }

    @Test
    void everyFragmentTellsItsWordsAndItsLanguage() {
        SvgFile svg = SvgFile.of(DemoDrawing.demo(), SvgFonts.NAMED);
        Element card = svg.element("card_2");
        assertThat(card.getAttribute("aria-label"))
                .isEqualTo("card 2: " + DemoDrawing.TEXTS.get(2)[1]);
        assertThat(card.getAttribute("role")).isEqualTo("img");
        assertThat(card.getAttribute("lang")).isEqualTo("ar");
        Element title = svg.all("g").stream()
                .filter(group -> group.getAttribute("role").equals("heading"))
                .findFirst()
                .orElseThrow();
        assertThat(title.getAttribute("aria-level")).isEqualTo("1");
        assertThat(svg.all("g"))
                .filteredOn(group -> group.getAttribute("aria-hidden").equals("true"))
                .hasSize(1);
        Element figure = svg.element("curve");
        assertThat(figure.getAttribute("role")).isEqualTo("group");
        assertThat(SvgFile.childrenOf(figure, "title").getFirst().getTextContent())
                .isEqualTo("The mood falls after \"Book\" & rises again");
        assertThat(svg.root().getAttribute("lang")).isEqualTo("en");
        assertThat(svg.all("title").getFirst().getTextContent()).isEqualTo("Painters & <writing systems>");
    }

    @Test
    void spacesBetweenRunsAreNotTrimmedByBrowsers() {
        SampleDrawing sample = new SampleDrawing();
        sample.text(Role.PARAGRAPH, "a", 20, 60, 400, SampleDrawing.BODY, "First letters: あ अ lä");
        SvgFile svg = SvgFile.of(sample.drawing(), SvgFonts.NAMED);
        assertThat(svg.all("tspan").getFirst().getTextContent()).isEqualTo("First letters: ");
        assertThat(svg.all("style"))
                .extracting(Element::getTextContent)
                .anySatisfy(rules -> assertThat(rules).contains("text{white-space:pre}"));
    }

    @Test
    void linksLeadOutOrToAnElementAndNeverToCode() {
        SvgFile svg = SvgFile.of(DemoDrawing.demo(), SvgFonts.NAMED);
        assertThat(svg.all("a"))
                .extracting(link -> link.getAttribute("xlink:href"))
                .containsExactly("https://example.org/?a=1&b=2", "#card_3");
        assertThat(svg.text()).doesNotContain("javascript");
    }

    @Test
    void aLinkToWhatIsNotDrawnIsLeftOut() {
        Box box = new Box(0, 0, 10, 10);
        Mark link = new Mark.Hyperlink(box, "#gone", "Gone");
        Drawing drawing = drawing(List.of(new Fragment(Meaning.of(Role.CELL, "Card", "card"), box, List.of(link))));
        assertThat(SvgFile.of(drawing, SvgFonts.NAMED).all("a")).isEmpty();
    }

    @Test
    void anOutlineDrawnOftenIsWrittenOnce() {
        SvgFile svg = SvgFile.of(DemoDrawing.demo(), SvgFonts.NAMED);
        Element shape = svg.element("shape-1");
        assertThat(svg.all("use").stream()
                        .filter(use -> use.getAttribute("xlink:href").equals("#" + shape.getAttribute("id"))))
                .hasSize(DemoDrawing.TEXTS.size());
    }

    @Test
    void anEmojiIsDrawnAsShapesAndItsTextStaysWithoutInk() {
        SvgFile svg = SvgFile.of(DemoDrawing.demo(), SvgFonts.NAMED);
        Element emoji = svg.element("emoji-1");
        assertThat(SvgFile.childrenOf(emoji, "path")).hasSizeGreaterThan(2);
        assertThat(svg.all("use"))
                .anySatisfy(use -> assertThat(use.getAttribute("xlink:href")).isEqualTo("#emoji-1"));
        Element text = svg.all("tspan").stream()
                .filter(span -> span.getTextContent().equals("😀"))
                .findFirst()
                .orElseThrow();
        assertThat(text.getAttribute("fill")).isEqualTo("none");
    }

    @Test
    void aPictureShownTwiceIsWrittenOnce() {
        SvgFile svg = SvgFile.of(DemoDrawing.demo(), SvgFonts.NAMED);
        assertThat(svg.all("image")).hasSize(1);
        assertThat(svg.all("clipPath")).as("only the round one is clipped").hasSize(1);
    }

    @Test
    void elementsWhoseIdsBecomeTheSameInXmlKeepDifferentNames() {
        Box box = new Box(0, 0, 10, 10);
        List<Mark> marks = List.of(new Mark.Panel(box, 0, Ink.of(0x336699), Pen.NONE));
        List<Fragment> fragments = new ArrayList<>();
        for (String id : List.of("a b", "a_b", "a/b", "1", "", "title-1", "é", "a b")) {
            fragments.add(new Fragment(Meaning.of(Role.CELL, "Card " + id, id), box, marks));
        }
        fragments.addFirst(new Fragment(Meaning.decorationOf("é"), box, marks));
        List<String> ids = SvgFile.of(drawing(fragments), SvgFonts.NAMED).all("g").stream()
                .map(group -> group.getAttribute("id"))
                .toList();
        assertThat(ids).containsExactly("", "a_b", "a_b-1", "a_b-2", "_1", "_", "title-1", "é", "");
    }

    @Test
    void colourAndOpacityAreKept() {
        Box box = new Box(1.005, 2, 30.126, 4);
        List<Mark> marks = List.of(
                new Mark.Panel(box, 99, Ink.of(0x0A0B0C).at(0.5), Pen.solid(Ink.of(0xFF0000), 1.5)),
                new Mark.Panel(box, 0, new Ink(0), Pen.NONE),
                new Mark.Stroke(Outline.of(box), Pen.dotted(Ink.of(0x00FF00), 2, 3)));
        SvgFile svg = SvgFile.of(drawing(List.of(new Fragment(Meaning.DECORATION, box, marks))), SvgFonts.NAMED);
        Element panel = svg.all("rect").get(1);
        assertThat(panel.getAttribute("fill")).isEqualTo("#0A0B0C");
        assertThat(panel.getAttribute("fill-opacity")).isEqualTo(".502");
        assertThat(panel.getAttribute("rx")).isEqualTo("2");
        assertThat(panel.getAttribute("width")).isEqualTo("30.13");
        assertThat(panel.getAttribute("stroke-width")).isEqualTo("1.5");
        assertThat(svg.all("rect")).as("what cannot be seen is not written").hasSize(2);
        Element path = svg.all("path").getFirst();
        assertThat(path.getAttribute("stroke-dasharray")).isEqualTo(".01 3");
        assertThat(path.getAttribute("stroke-linecap")).isEqualTo("round");
    }

    @Test
    void anyTextMakesAWellFormedFileThatSaysTheSame() {
        Random random = new Random(Seed.of("SvgPainterTest"));
        for (int turn = 0; turn < 100; turn++) {
            wellFormed(random);
        }
    }

    private static void wellFormed(Random random) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String text = random.nextBoolean() ? awkward(random) : AwkwardText.of(random, 60);
            double x = random.nextDouble() * 1000 - 500;
            List<Mark> marks = List.of(
                    new Mark.TextLine(
                            new Point(x, 1e12),
                            50,
                            DemoDrawing.BODY,
                            new Ink(random.nextInt()),
                            text,
                            List.of(new TextRun("Inter-Regular", text, 0, 50, random.nextBoolean()))),
                    new Mark.Hyperlink(new Box(x, Double.NaN, 1, 1), "https://example.org/" + text, text));
            fragments.add(new Fragment(
                    new Meaning(
                            List.of(Role.values()).get(random.nextInt(Role.values().length)),
                            text,
                            Optional.of(text),
                            Optional.empty(),
                            0,
                            Optional.of(text)),
                    new Box(0, 0, 10, 10),
                    marks));
        }
        Drawing drawing = new Drawing(awkward(random), "en", new Size(100, 100), Ink.of(0xFFFFFF), fragments);
        SvgFile svg = SvgFile.of(drawing, SvgFonts.NAMED);
        assertThat(svg.lines()).isEqualTo(linesOf(drawing));
        Set<String> ids = new HashSet<>();
        assertThat(svg.all("*"))
                .extracting(element -> element.getAttribute("id"))
                .filteredOn(id -> !id.isEmpty())
                .allSatisfy(id -> assertThat(ids.add(id)).as(id).isTrue());
    }

    private static Drawing drawing(List<Fragment> fragments) {
        return new Drawing("Test", "en", new Size(100, 100), Ink.of(0xFFFFFF), fragments);
    }

    /// The lines of a drawing as a file may carry them.
    private static List<String> linesOf(Drawing drawing) {
        return drawing.fragments().stream()
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.TextLine.class::isInstance)
                .map(mark -> SafeText.of(((Mark.TextLine) mark).text()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String awkward(Random random) {
        StringBuilder text = new StringBuilder();
        String hard = "<>&\"'\u0000\u0001\t\n\r\u0085\u200B\u202E\uFFFE\uFFFF\uD800\uDC00]]>-- éש中\u0301";
        for (int i = random.nextInt(30); i >= 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(hard.charAt(random.nextInt(hard.length())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return text.toString();
    }
}
