package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.PdfSource;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is only for those who make a document is nowhere in what is sent.
class DiscretionTest {
    /// Every internal field says a word that begins like this, and nothing else does.
    private static final String SECRET = "zzinternal";

    private static final String DOCUMENT = """
        {"format": "sightline", "version": 1, "title": "Trip", "notes": "zzinternal1",
         "properties": {"zzinternal2": "zzinternal3"},
         "changeLog": [{"author": "zzinternal4", "text": "zzinternal5"}],
         "futureField": "zzinternal6", "pages": [{"name": "zzinternal24"}],
         "teams": [{"id": "team", "name": "Sales", "contact": "zzinternal7", "lead": "zzinternal25"}],
         "touchpoints": [{"id": "touch", "name": "Desk", "owner": "zzinternal8", "status": "zzinternal9"}],
         "comments": [{"id": "c1", "on": "pain", "text": "zzinternal10", "author": "zzinternal11",
                       "replies": [{"id": "c2", "text": "zzinternal12"}]}],
         "maps": [{"id": "way", "title": "The way",
           "views": [{"name": "zzinternal13", "filter": {"owners": ["zzinternal14"]}}],
           "stages": [{"id": "s", "name": "Go", "notes": "zzinternal15", "properties": {"zzinternal16": true}}],
           "rows": [
             {"id": "lane", "lane": "customer-action", "name": "Doing", "owner": "zzinternal17",
              "cards": [{"on": "s", "text": "Asks", "touchpoint": "touch", "team": "team",
                         "notes": "zzinternal18"}]},
             {"id": "pains", "lane": "pain",
              "cards": [{"id": "pain", "on": "s", "text": "Waits", "severity": 4, "owner": "zzinternal19",
                         "status": "zzinternal20"}]},
             {"id": "opps", "lane": "opportunity",
              "cards": [{"on": "s", "text": "Open two desks", "owner": "zzinternal21", "status": "zzinternal22",
                         "decision": "zzinternal23"}]}]}]}
        """;

    private final JourneyDocument document = read(DOCUMENT);

    private static JourneyDocument read(String json) {
        var result = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "trip");
        return result.openedDocument().orElseThrow(() -> new AssertionError(result.remarks()));
    }

    @Test
    void everySecretOfTheTestIsReallyRead() {
        String whole = new String(JourneyJson.write(document), StandardCharsets.UTF_8);
        for (int i = 1; i <= 24; i++) {
            assertThat(whole).contains(SECRET + i + "\"");
        }
    }

    @Test
    void nothingInternalIsAnywhereInThePdf(@TempDir Path folder) throws Exception {
        List<String> open = strings(made(document, Format.PDF));
        assertThat(open).anySatisfy(text -> assertThat(text).contains(SECRET));
        byte[] sent = made(Discretion.of(document), Format.PDF);
        assertThat(strings(sent))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(SECRET));
        Path file = Files.write(folder.resolve("sent.pdf"), sent);
        byte[] source = PdfSource.in(file, 1 << 20).orElseThrow();
        assertThat(new String(source, StandardCharsets.UTF_8))
                .contains("Waits", "Open two desks")
                .doesNotContain(SECRET);
        assertThat(JourneyJson.read(source, "sent").openedDocument()).contains(Discretion.of(document));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"SVG", "TEXT", "MD"})
    void nothingInternalIsInADrawingOrAText(Format format) throws Exception {
        assertThat(new String(made(document, format), StandardCharsets.UTF_8)).contains(SECRET);
        assertThat(new String(made(Discretion.of(document), format), StandardCharsets.UTF_8))
                .contains("Waits")
                .doesNotContain(SECRET);
    }

    private static byte[] made(JourneyDocument document, Format format) throws IOException, CannotPrint {
        return Exported.made(
                document,
                Exported.order(document, format)
                        .withScale(2)
                        .withFonts(SvgFonts.NAMED)
                        .withSource(Optional.of("trip.sightline.json"))
                        .withAnnotated(Set.of(Annotated.values())));
    }

    /// Every string of a PDF, every stream decompressed, and the text of its pages.
    private static List<String> strings(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            found.add(new PDFTextStripper().getText(document));
            Set<COSBase> seen = new HashSet<>();
            collect(document.getDocument().getTrailer(), seen, found);
        }
        found.add(new String(pdf, StandardCharsets.ISO_8859_1));
        return found;
    }

    private static void collect(COSBase base, Set<COSBase> seen, List<String> found) throws IOException {
        switch (base) {
            case null -> {}
            case COSObject object -> collect(object.getObject(), seen, found);
            case COSString string -> found.add(string.getString());
            case COSName name -> found.add(name.getName());
            case COSArray array -> {
                if (seen.add(array)) {
                    for (COSBase one : array) {
                        collect(one, seen, found);
                    }
                }
            }
            case COSDictionary dictionary -> {
                if (seen.add(dictionary)) {
                    if (dictionary instanceof COSStream stream) {
                        try (var in = stream.createInputStream()) {
                            byte[] bytes = in.readAllBytes();
                            found.add(new String(bytes, StandardCharsets.ISO_8859_1));
                            found.add(new String(bytes, StandardCharsets.UTF_16BE));
                        }
                    }
                    for (COSName key : dictionary.keySet()) {
                        found.add(key.getName());
                        collect(dictionary.getItem(key), seen, found);
                    }
                }
            }
            default -> {}
        }
    }
}
