package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.About;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real maps go into a document wholly: each fact in a field made for it, and nothing else besides.
class CasesTest {
    private static final String IKEA = "ikea-buying-experience";
    private static final String DAY = "my-working-day";
    private static final String STARBUCKS = "starbucks-experience";
    private static final String LEGO = "lego-experience-wheel";
    private static final String BROADBAND = "broadband-planned-actual";

    private static Path file(String name) {
        return Path.of("src/test/resources/cases", name + ".sightline.json");
    }

    private static JourneyDocument open(String name) throws IOException {
        return Documents.open(file(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {IKEA, DAY, STARBUCKS, LEGO, BROADBAND})
    void theDocumentHoldsEveryFactAndNoOther(String name) throws IOException {
        CaseFacts facts = CaseFacts.of(name);
        assertThat(facts.untold()).isEmpty();
        assertThat(new CaseOutline(open(name)).lines()).containsExactlyElementsOf(facts.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = STARBUCKS)
    void aLineRunsBetweenItsTwoLanes(String name) throws IOException {
        CaseFacts facts = CaseFacts.of(name);
        assertThat(facts.linesBetween()).isNotEmpty();
        assertThat(new CaseOutline(open(name)).linesBetween()).containsAll(facts.linesBetween());
    }

    @ParameterizedTest
    @ValueSource(strings = {IKEA, DAY, STARBUCKS, LEGO, BROADBAND})
    void nothingIsStuffedIntoNotesTagsOrFieldsOfOnesOwn(String name) throws IOException {
        JourneyDocument document = open(name);
        assertThat(document.unknownFields()).isEmpty();
        assertThat(document.elements()).allSatisfy(element -> {
            About about = element.about();
            assertThat(about.notes()).isEmpty();
            assertThat(about.tags()).isEmpty();
            assertThat(about.properties()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {IKEA, DAY, STARBUCKS, LEGO, BROADBAND})
    void itIsWrittenAsItStands(String name) throws IOException {
        assertThat(Documents.written(open(name))).isEqualTo(Files.readString(file(name)));
    }
}
