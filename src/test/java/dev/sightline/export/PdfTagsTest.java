package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfTagsTest {

    @Test
    void theTreeTellsTheMapAsATableInReadingOrder() throws IOException {
        assertThat(tree(SampleDrawing.everything())).isEqualTo("""
            Document
              H1 #
              P #
              Table
                THead
                  TR
                    TD
                    TH Scope=Column ColSpan=2
                      P #
                    TH Scope=Column
                      P #
                  TR
                    TD
                    TH Scope=Column
                      P #
                    TH Scope=Column
                      P #
                    TH Scope=Column
                      P #
                TBody
                  TR
                    TH Scope=Row
                      P ##
                    TD
                      P ##
                    TD
                    TD
                      P ##
                  TR
                    TH Scope=Row
                      P ##
                    TD ColSpan=3
                      Figure # "Ana starts neutral, sinks while paying, ends glad."
                  TR
                    TH Scope=Row
                      P ##
                    TD ColSpan=2
                      P ##
                    TD
                      P #
                        Link @#
                        Link @#
              H2 #
              P #
              Note #
              Figure # "Portrait of Ana"
            """);
    }

    @Test
    void aTableOfContentsIsOneListHoweverManyDrawingsItIsOn() throws IOException {
        assertThat(tree(contents(), SampleDrawing.saying("Stages", "All of it"), more()))
                .isEqualTo("""
                    Document
                      Sect en
                        H1 #
                        TOC
                          TOCI
                            Reference
                              Link @#
                            TOC
                              TOCI
                                Reference
                                  Link @#
                              TOCI
                                Reference
                                  Link @#
                          TOCI
                            Reference #
                      Sect en
                        H1 #
                        P #
                      Sect en
                        H2 #
                    """);
    }

    /// A list of two stages of a map, the second of which goes on further down, and a title.
    static Drawing contents() {
        SampleDrawing sample = new SampleDrawing();
        sample.text(Role.TITLE, "title", 24, 24, 500, SampleDrawing.TITLE, "Contents");
        entry(sample, "The map", 0, 60, "#page=2");
        entry(sample, "Discover", 1, 80, "#page=3");
        return sample.drawing();
    }

    static Drawing more() {
        SampleDrawing sample = new SampleDrawing();
        sample.text(Role.HEADING, "again", 24, 24, 500, SampleDrawing.STAGE, "Again");
        entry(sample, "Book", 1, 80, "#page=2");
        entry(sample, "Elsewhere", 0, 100, "#page=99");
        return sample.drawing();
    }

    private static void entry(SampleDrawing sample, String name, int level, double y, String target) {
        Box box = new Box(24, y, 400, 16);
        List<Mark> marks = new ArrayList<>(sample.lines(name, SampleDrawing.BODY, 24, y, 400));
        marks.add(new Mark.Hyperlink(box, target, name));
        Meaning meaning = new Meaning(Role.CONTENTS, name, Optional.empty(), Optional.empty(), level, Optional.empty());
        sample.add(meaning, box, marks.toArray(Mark[]::new));
    }

    @Test
    void aTextFromRightToLeftIsSaidInLogicalOrder() throws IOException {
        assertThat(tree(SampleDrawing.saying("A", "רכבת לילה"))).isEqualTo("Document\n  H1 #\n  P he # =רכבת לילה\n");
    }

    @Test
    void wordsThatAreNotWrittenReplaceWhatIs() throws IOException {
        Drawing drawing = new SampleDrawing()
                .add(
                        Meaning.of(Role.PARAGRAPH, "Severity four of five"),
                        new Box(0, 0, 99, 20),
                        new SampleDrawing()
                                .lines("4/5", SampleDrawing.BODY, 0, 0, 99)
                                .getFirst())
                .drawing();

        assertThat(tree(drawing)).isEqualTo("Document\n  P # =Severity four of five\n");
    }

    @Test
    void itemsThatFollowEachOtherAreOneList() throws IOException {
        Drawing drawing = new SampleDrawing()
                .text(Role.HEADING, "a", 0, 0, 99, SampleDrawing.BODY, "Goals")
                .text(Role.ITEM, "b", 0, 20, 99, SampleDrawing.BODY, "Sleep")
                .text(Role.ITEM, "c", 0, 40, 99, SampleDrawing.BODY, "Arrive")
                .text(Role.PARAGRAPH, "d", 0, 60, 99, SampleDrawing.BODY, "Fears")
                .text(Role.ITEM, "e", 0, 80, 99, SampleDrawing.BODY, "Noise")
                .drawing();

        assertThat(tree(drawing)).isEqualTo("""
            Document
              H1 #
              L
                LI
                  LBody #
                LI
                  LBody #
              P #
              L
                LI
                  LBody #
            """);
        assertThat(Conformance.faults(PdfConformanceTest.pdf(drawing))).isEmpty();
        assertThat(Conformance.faultsOfPdf2(PdfTwoTest.pdf(true, drawing), true))
                .isEmpty();
    }

    @Test
    void aHeadingBeforeAnyTitleBecomesTheTitle() throws IOException {
        Drawing drawing = new SampleDrawing()
                .text(Role.HEADING, "a", 0, 0, 99, SampleDrawing.BODY, "First")
                .text(Role.HEADING, "b", 0, 20, 99, SampleDrawing.BODY, "Second")
                .drawing();

        assertThat(tree(drawing)).isEqualTo("Document\n  H1 #\n  H2 #\n");
    }

    @Test
    void noHeadingSkipsALevelWhateverStandsAboveIt() throws IOException {
        SampleDrawing sample = new SampleDrawing();
        int[] levels = {2, 2, 3, 1, 4};
        for (int i = 0; i < levels.length; i++) {
            Meaning heading = new Meaning(
                    Role.HEADING, "Heading", Optional.empty(), Optional.empty(), levels[i], Optional.empty());
            sample.add(
                    heading,
                    new Box(0, 20 * i, 99, 20),
                    sample.lines("Heading", SampleDrawing.BODY, 0, 20 * i, 99).getFirst());
        }

        assertThat(tree(sample.drawing())).isEqualTo("""
            Document
              H1 #
              H2 #
              H3 #
              H2 #
              H3 #
            """);
    }

    @Test
    void aFragmentInAnotherLanguageSaysSo() throws IOException {
        Meaning german =
                new Meaning(Role.PARAGRAPH, "Guten Tag", Optional.empty(), Optional.empty(), 0, Optional.of("de"));
        Drawing drawing = new SampleDrawing()
                .add(
                        german,
                        new Box(0, 0, 99, 20),
                        new SampleDrawing()
                                .lines("Guten Tag", SampleDrawing.BODY, 0, 0, 99)
                                .getFirst())
                .drawing();

        assertThat(tree(drawing)).isEqualTo("Document\n  P de #\n");
    }

    @Test
    void wordsOfAnotherWritingSystemWithinATextSayTheirLanguage() throws IOException {
        assertThat(tree(SampleDrawing.saying("A", "She asks ありがとうございます of Bob")))
                .isEqualTo("Document\n  H1 #\n  P ##\n    Span ja #\n");
        assertThat(tree(SampleDrawing.saying("A", "カードを確認します。Bob は待ちます")))
                .isEqualTo("Document\n  H1 #\n  P ja ##\n    Span en #\n");
    }

    @Test
    void aTextOfAnotherWritingSystemIsInOneLanguageWhateverNumbersAreInIt() throws IOException {
        assertThat(tree(SampleDrawing.saying("A", "대기 3 분, 2 개"))).isEqualTo("Document\n  H1 #\n  P ko #\n");
    }

    @Test
    void onlyWhatIsInAnotherLanguageIsHeldInASpan() throws IOException {
        byte[] pdf = PdfConformanceTest.pdf(SampleDrawing.saying("日本", "Kanji 東京 and おおさか with ภาษาไทย at the end"));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    /// The tree as text: `#` for a piece of content, `@` for an annotation, `=` before replacement text, quotes around
    /// alternative text.
    private static String tree(Drawing... drawings) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(drawings))) {
            StringBuilder out = new StringBuilder();
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            tell((COSDictionary) root.getDictionaryObject(COSName.K), "", out);
            return out.toString();
        }
    }

    private static void tell(COSDictionary element, String indent, StringBuilder out) {
        out.append(indent).append(element.getNameAsString(COSName.S));
        if (element.containsKey(COSName.LANG)) {
            out.append(' ').append(element.getString(COSName.LANG));
        }
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            for (String name : new String[] {"Scope", "ColSpan", "RowSpan"}) {
                COSBase value = attributes.getDictionaryObject(COSName.getPDFName(name));
                if (value != null) {
                    String text =
                            value instanceof COSName scope ? scope.getName() : "" + ((COSInteger) value).intValue();
                    out.append(' ').append(name).append('=').append(text);
                }
            }
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = new COSArray();
        if (kids instanceof COSArray several) {
            all = several;
        } else if (kids != null) {
            all.add(kids);
        }
        StringBuilder content = new StringBuilder();
        StringBuilder inner = new StringBuilder();
        for (COSBase item : all) {
            COSBase kid = item instanceof COSObject object ? object.getObject() : item;
            if (kid instanceof COSInteger) {
                content.append('#');
            } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                tell(dictionary, indent + "  ", inner);
            } else {
                content.append('@');
            }
        }
        out.append(content.isEmpty() ? "" : " " + content);
        if (element.containsKey(COSName.ACTUAL_TEXT)) {
            out.append(" =").append(element.getString(COSName.ACTUAL_TEXT));
        }
        if (element.containsKey(COSName.ALT)) {
            out.append(" \"").append(element.getString(COSName.ALT)).append('"');
        }
        out.append('\n').append(inner);
    }
}
