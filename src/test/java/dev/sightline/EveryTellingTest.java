package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.ReadingOrder;
import dev.sightline.model.JourneyMap;
import dev.sightline.press.told.TextForm;
import dev.sightline.press.told.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sample, every case and every template, told in words.
class EveryTellingTest {
    static List<Path> files() throws IOException {
        return EveryDocumentTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void allThatWasWrittenIntoAMapIsTold(Path file) throws IOException {
        Printed printed = Printed.of(file);
        for (int i = 0; i < printed.sheets().size(); i++) {
            JourneyMap map = printed.document().maps().get(i);
            for (ReadingOrder order : ReadingOrder.values()) {
                String told = EveryDocumentTest.plain(
                        Told.text(printed.document(), printed.sheets().get(i), order, TextForm.PLAIN));
                assertThat(WrittenWords.of(printed.document(), map.id()))
                        .filteredOn(text -> !told.contains(EveryDocumentTest.plain(text.words())))
                        .as("not told %s", order)
                        .isEmpty();
            }
        }
    }
}
