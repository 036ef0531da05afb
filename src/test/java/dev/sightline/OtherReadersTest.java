package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Exported;
import dev.sightline.press.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What programs that are not ours, nor the library that we use, make of our PDFs.
class OtherReadersTest {
    private static final Tool POPPLER = Tool.of("pdftotext", "-raw", "-enc", "UTF-8", "FILE", "-");
    private static final Tool MUPDF = Tool.of("mutool", "draw", "-q", "-F", "text", "FILE");
    private static final Tool QPDF = Tool.of("qpdf", "--check", "FILE");

    /// A text in each writing system, by language; emoji apart, which MuPDF takes apart.
    private static final Map<String, String> LEFT_TO_RIGHT = Map.ofEntries(
            Map.entry("en", "Waiting for the office: “AVATAR” costs 30 €"),
            Map.entry("vi", "Đặt vé tàu đêm"),
            Map.entry("el", "Περιμένω το τρένο"),
            Map.entry("ru", "Жду ночной поезд"),
            Map.entry("hi", "यात्री टिकट की प्रतीक्षा कर रहे हैं"),
            Map.entry("th", "ผู้ป่วยรอที่โรงพยาบาลนานมาก"),
            Map.entry("ja", "顧客体験を改善するための地図です。"),
            Map.entry("zh-Hans", "顾客等待医生的时间太长"),
            Map.entry("ko", "환자가 너무 오래 기다립니다"));

    private static final Map<String, String> RIGHT_TO_LEFT =
            Map.of("ar", "مرحبا بكم في المستشفى", "he", "הזמנת נסיעה ברכבת לילה");

    static List<Path> files() throws IOException {
        return EveryDocumentTest.files();
    }

    static List<Arguments> filesAndReaders() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Path file : files()) {
            all.add(Arguments.of(file, POPPLER));
            all.add(Arguments.of(file, MUPDF));
        }
        return all;
    }

    /// Two samples as a booklet and as a poster of sheets.
    static Stream<Arguments> ofManyPages() {
        PageSetup paper = PageSetup.FIT.withPaper(Paper.named("A4").orElseThrow());
        return Stream.of("night-train", "language-school")
                .map(name -> Path.of("samples", name + ".sightline.json"))
                .flatMap(file -> Stream.of(PageKind.BOOKLET, PageKind.TILES)
                        .map(kind -> Arguments.of(file, paper.withKind(kind).withCropMarks(true))));
    }

    static Stream<Arguments> ofManyPagesAndReaders() {
        return ofManyPages()
                .flatMap(copy ->
                        Stream.of(POPPLER, MUPDF).map(reader -> Arguments.of(copy.get()[0], copy.get()[1], reader)));
    }

    static Stream<Arguments> leftToRight() {
        return texts(LEFT_TO_RIGHT);
    }

    static Stream<Arguments> rightToLeft() {
        return texts(RIGHT_TO_LEFT);
    }

    private static Stream<Arguments> texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text ->
                        Stream.of(POPPLER, MUPDF).map(reader -> Arguments.of(reader, text.getKey(), text.getValue())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void qpdfFindsNoFault(Path file) throws IOException, InterruptedException {
        Tool.Said said = QPDF.on(Printed.of(file).pdf());
        assertThat(said.text()).doesNotContain("WARNING").contains("No syntax or stream encoding errors found");
        assertThat(said.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("filesAndReaders")
    void everyCardIsReadInTheOrderOfTheSheet(Path file, Tool reader) throws IOException, InterruptedException {
        Printed printed = Printed.of(file);
        String text = EveryDocumentTest.plain(reader.on(printed.pdf()).text());
        int from = 0;
        for (Drawing drawing : printed.drawings()) {
            for (Fragment fragment : drawing.fragments()) {
                Optional<String> written = EveryDocumentTest.written(printed, fragment);
                if (written.isPresent() && !(reader.equals(MUPDF) && hasEmoji(written.get()))) {
                    from = EveryDocumentTest.after(text, written.get(), from);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofManyPages")
    void qpdfFindsNoFaultInBookletsAndPosters(Path file, PageSetup setup) throws IOException, InterruptedException {
        Tool.Said said = QPDF.on(Printed.of(file, setup).pdf());
        assertThat(said.text()).doesNotContain("WARNING").contains("No syntax or stream encoding errors found");
        assertThat(said.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ofManyPagesAndReaders")
    void everyPageIsReadInItsOrder(Path file, PageSetup setup, Tool reader) throws IOException, InterruptedException {
        Printed printed = Printed.of(file, setup);
        List<Page> pages = printed.plan().pages();
        String[] texts = reader.on(printed.pdf()).text().split("\f", -1);
        // each page ends with a form feed
        assertThat(texts).hasSize(pages.size() + 1);
        int cards = 0;
        for (int i = 0; i < pages.size(); i++) {
            String text = EveryDocumentTest.plain(texts[i]);
            int from = 0;
            for (Window window : pages.get(i).windows()) {
                for (int number : window.said().stream().toArray()) {
                    Fragment fragment = window.drawing().fragments().get(number);
                    Optional<String> written = EveryDocumentTest.written(printed, fragment);
                    if (written.isPresent() && !(reader.equals(MUPDF) && hasEmoji(written.get()))) {
                        from = EveryDocumentTest.after(text, written.get(), from);
                        cards++;
                    }
                }
            }
        }
        assertThat(cards).isGreaterThan(20);
    }

    private static boolean hasEmoji(String text) {
        return text.codePoints().anyMatch(point -> point > Character.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("leftToRight")
    void everyWritingSystemIsRead(Tool reader, String language, String text) throws Exception {
        assertThat(EveryDocumentTest.plain(reader.on(pdf(language, text)).text()))
                .contains(EveryDocumentTest.plain(text));
    }

    /// From which side words are read is for each reader to guess, MuPDF does not turn them round; but none is torn.
    @ParameterizedTest
    @MethodSource("rightToLeft")
    void everyWordFromRightToLeftIsRead(Tool reader, String language, String text) throws Exception {
        String read = EveryDocumentTest.plain(reader.on(pdf(language, text)).text());
        String turned = new StringBuilder(read).reverse().toString();
        assertThat(text.split(" "))
                .allSatisfy(word -> assertThat(read + ' ' + turned).contains(word));
    }

    private static byte[] pdf(String language, String text) throws Exception {
        String json = """
            {"format": "sightline", "version": 1, "title": "Trip", "language": "%s", "maps": [{"title": "Way",
             "stages": [{"id": "one", "name": "1"}],
             "rows": [{"lane": "customer-action", "cards": [{"on": "one", "text": "%s"}]}]}]}
            """.formatted(language, text);
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "trip")
                .openedDocument()
                .orElseThrow();
        return Exported.made(document, Exported.order(document, Format.PDF));
    }
}
