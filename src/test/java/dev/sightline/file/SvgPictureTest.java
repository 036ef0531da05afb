package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A drawing from elsewhere comes in as shapes and text; what could run, load or never end does not.
class SvgPictureTest {

    private static SvgPicture.Result read(String svg) {
        return SvgPicture.read(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static SvgPicture.Clean clean(String svg) {
        assertThat(read(svg)).isInstanceOf(SvgPicture.Clean.class);
        return (SvgPicture.Clean) read(svg);
    }

    private static String text(SvgPicture.Clean clean) {
        return new String(clean.picture().bytes(), StandardCharsets.UTF_8);
    }

    private static String refused(String svg) {
        assertThat(read(svg)).isInstanceOf(SvgPicture.Refused.class);
        return ((SvgPicture.Refused) read(svg)).why();
    }

    private static String svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40'"
                + " height='30' viewBox='0 0 40 30'>" + inside + "</svg>";
    }

    @Test
    void whatIsCleanStaysAndIsFoundCleanAgain() {
        String drawing = svg("<defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient></defs>"
                + "<style>.a { fill: url(#g) /* the one above */ }</style>"
                + "<g transform='scale(2)'><path class='a' d='M0 0L9 9z'/><use xlink:href='#g'/></g>"
                + "<text x='3' xml:space='preserve'>a &lt; b <tspan>&amp; c</tspan></text>");
        SvgPicture.Clean once = clean(drawing);
        assertThat(once.leftOut()).isEmpty();
        assertThat(List.of(once.picture().width(), once.picture().height())).isEqualTo(List.of(40, 30));
        assertThat(text(once))
                .contains("d=\"M0 0L9 9z\"", "url(#g)", "href=\"#g\"", "a &lt; b <tspan>&amp; c</tspan>")
                .doesNotContain("the one above");
        SvgPicture.Clean twice = clean(text(once));
        assertThat(twice.picture().bytes()).isEqualTo(once.picture().bytes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<script>alert(1)</script> | a script | alert",
                "<rect onload='alert(1)' width='3'/> | a script | alert",
                "<image href='https://spy.example/x.png'/> | an embedded picture | spy",
                "<image href='data:image/png;base64,AAAA'/> | an embedded picture | AAAA",
                "<use href='https://spy.example/x.svg#a'/> | a link to elsewhere | spy",
                "<use xlink:href='file:///etc/passwd#a'/> | a link to elsewhere | passwd",
                "<rect fill='url(https://spy.example/x.svg#a)'/> | a style that points elsewhere | spy",
                "<rect style='fill:url( \"//spy.example/x\" )'/> | a style that points elsewhere | spy",
                "<rect style='fill:u\\72l(//spy.example/x)'/> | a style that points elsewhere | spy",
                "<style>@import '//spy.example/x.css';</style> | a style that points elsewhere | spy",
                "<style>a{fill:url/**/(//spy.example)} @im\\70ort 'x'</style> | a style that points elsewhere | spy",
                "<foreignObject><iframe src='//spy.example'/></foreignObject> | a piece of a web page | spy",
                "<rect><animate attributeName='x' to='9'/></rect> | an animation | animate",
                "<filter id='f'><feImage href='//spy.example'/></filter> | a filter | spy"
            })
    void whatCouldRunOrLoadIsLeftOutAndTold(String inside, String told, String gone) {
        SvgPicture.Clean clean = clean(svg("<circle r='5'/>" + inside));
        assertThat(clean.leftOut()).containsExactly(told);
        assertThat(text(clean)).contains("<circle r=\"5\">").doesNotContain(gone);
        assertThat(clean(text(clean)).leftOut()).isEmpty();
    }

    @Test
    void aLinkAroundShapesGoesAndTheShapesStay() {
        assertThat(text(clean(svg("<a xlink:href='https://spy.example'><rect width='4'/></a>"))))
                .contains("<rect width=\"4\">")
                .doesNotContain("spy");
    }

    @Test
    void anEditorsOwnRemarksGoWithoutAWord() {
        SvgPicture.Clean clean = clean("<svg xmlns='http://www.w3.org/2000/svg' xmlns:ink='urn:ink' ink:version='1'>"
                + "<metadata>who made it</metadata><ink:view zoom='3'/><rect ink:label='x' width='4'/></svg>");
        assertThat(clean.leftOut()).isEmpty();
        assertThat(text(clean)).doesNotContain("who", "ink", "zoom", "label").contains("<rect width=\"4\">");
    }

    @Test
    void entitiesAreNeverExpanded() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>" + svg("<text>&b;</text>");
        assertThat(refused(bomb)).contains("entit");
        String thief = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("<text>&a;</text>");
        assertThat(refused(thief)).contains("entit");
        assertThat(clean("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://spy.example/svg11.dtd'>" + svg(""))
                        .leftOut())
                .isEmpty();
    }

    @Test
    void tenTimesTenTimesTenIsCountedBeforeItIsPainted() {
        StringBuilder bomb = new StringBuilder("<rect id='a0' width='1'/>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<g id='a").append(i).append("'>");
            bomb.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        assertThat(refused(svg(bomb.toString()))).contains("stands for more than 200,000 shapes");
        assertThat(refused(svg("<g id='a'><use href='#a'/></g>"))).contains("within itself");
        assertThat(refused(svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")))
                .contains("within itself");
        assertThat(refused(svg("<g>".repeat(300) + "</g>".repeat(300)))).contains("more than 90 deep");
        assertThat(refused(svg("<g/>".repeat(60_000)))).contains("more than 50,000 parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "<html><svg/></html>", "{}"})
    void whatIsNoDrawingIsRefusedInWords(String text) {
        assertThat(refused(text)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='2cm' height='1in' | 76 | 96",
                "viewBox='0 0 24 12' | 24 | 12",
                "width='100%' height='100%' viewBox='-5,-5 20 10' | 20 | 10",
                "width='50' viewBox='0 0 10 20' | 50 | 100",
                "width='1e9' height='5e8' | 10000 | 5000",
                "viewBox='0 0 nan 3' | 300 | 150",
                "width='-4' height='NaN' | 300 | 150"
            })
    void itsSizeIsWhatItSaysInAnyUnit(String attributes, int width, int height) {
        SvgPicture.Clean clean = clean("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");
        assertThat(List.of(clean.picture().width(), clean.picture().height())).isEqualTo(List.of(width, height));
        assertThat(text(clean)).contains("width=\"" + width + "\"", "viewBox=\"");
    }

    @Test
    void aDrawingInADocumentIsShownOnlyIfItIsClean() {
        byte[] sound = clean(svg("<rect width='4'/>")).picture().bytes();
        assertThat(PictureHeader.read(sound)).isEqualTo(new PictureHeader.Sound("image/svg+xml", 40, 30));
        byte[] armed = svg("<script/>").getBytes(StandardCharsets.UTF_8);
        assertThat(PictureHeader.read(armed))
                .isEqualTo(new PictureHeader.Broken("it holds a script; insert it anew to leave that out"));
    }
}
