package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The longest text that a file may hold in one card, as it goes out.
class LongTextTest {
    private static final int LONGEST = 1_000_000;

    /// Two seconds or three; what looks at the whole text again for each of its lines takes many minutes.
    @ParameterizedTest
    @ValueSource(strings = {"A parcel is waited for at the door. ", "Дом и сад у реки, где мы сидим и ждем. "})
    @Timeout(120)
    void aCardOfAMillionLettersIsAPdfInAMoment(String sentence) throws IOException, CannotPrint {
        String text = sentence.repeat(LONGEST / sentence.length());
        String json = """
            {"format": "sightline", "version": 1, "language": "en", "maps": [{"title": "Long",
             "stages": [{"id": "one", "name": "One"}],
             "rows": [{"lane": "customer-action", "cards": [{"on": "one", "text": "%s"}]}]}]}
            """.formatted(text);
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "long")
                .openedDocument()
                .orElseThrow();

        byte[] pdf = Exported.made(document, Exported.order(document, Format.PDF));

        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
        }
    }
}
