package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.file.JourneyJson;
import dev.sightline.model.JourneyDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which time a file is given that is to be the same each time.
class SendingOptionsTest {
    private static JourneyDocument document(String more) {
        String json = "{\"format\": \"sightline\", \"version\": 1, \"title\": \"Trip\", \"maps\": [{\"title\": \"Way\""
                + more + "}]}";
        return JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "trip")
                .openedDocument()
                .orElseThrow();
    }

    private static Instant fixed(String more, Optional<String> seconds) {
        return SendingOptions.fixed(document(more), seconds).toInstant();
    }

    @Test
    void theEnvironmentGoesBeforeTheDocument() {
        assertThat(fixed(", \"date\": \"2026-11-12\"", Optional.of("86400"))).isEqualTo("1970-01-02T00:00:00Z");
    }

    @Test
    void elseItIsTheNewestDateOfTheDocument() {
        assertThat(fixed(", \"date\": \"2026-11-12\", \"modified\": \"2026-11-10T10:00:00Z\"", Optional.empty()))
                .isEqualTo("2026-11-12T00:00:00Z");
        assertThat(fixed(", \"date\": \"2026-11-12\", \"modified\": \"2026-11-13T10:00:00Z\"", Optional.empty()))
                .isEqualTo("2026-11-13T10:00:00Z");
    }

    @Test
    void aDocumentWithoutDatesIsFromTheBeginningOfTime() {
        assertThat(fixed("", Optional.empty())).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aTimeThatIsNoneIsToldInASentence() {
        assertThatThrownBy(() -> fixed("", Optional.of("today")))
                .isInstanceOf(CannotDo.class)
                .hasMessageContaining("SOURCE_DATE_EPOCH is 'today'");
    }
}
