package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Comment;
import dev.sightline.model.CommentState;
import dev.sightline.model.JourneyDocument;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The state of a comment among programs that know states and programs that only know whether one is settled.
class CommentStateTest {
    private static JourneyDocument document(String fields) {
        String json = "{\"format\": \"sightline\", \"version\": 1, \"title\": \"Trip\", \"comments\": [{\"id\": \"c\","
                + " \"on\": \"project\", \"text\": \"Why?\"" + fields + "}]}";
        return JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "trip.sightline.json")
                .openedDocument()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ",
        "'\"resolved\": true', COMPLETED",
        "'\"resolved\": false', ",
        "'\"state\": \"accepted\"', ACCEPTED",
        "'\"state\": \"rejected\"', REJECTED",
        "'\"resolved\": true, \"state\": \"cancelled\"', CANCELLED",
        "'\"state\": \"cancelled\", \"resolved\": true', CANCELLED",
        // settled since by a program that knows no states
        "'\"resolved\": true, \"state\": \"accepted\"', COMPLETED"
    })
    void aStateIsReadWhicheverProgramWroteIt(String fields, @Nullable CommentState state) {
        Comment comment = document(fields.isEmpty() ? "" : ", " + fields)
                .all(Comment.class)
                .getFirst();
        assertThat(comment.state().orElse(null)).isEqualTo(state);
    }

    @Test
    void aProgramThatKnowsNoStatesSeesWhatIsSettled() {
        assertThat(written(", \"state\": \"rejected\"")).contains("\"resolved\": true", "\"state\": \"rejected\"");
        assertThat(written(", \"state\": \"completed\""))
                .contains("\"resolved\": true")
                .doesNotContain("\"state\"");
        assertThat(written(", \"state\": \"accepted\"")).doesNotContain("resolved");
    }

    private static String written(String fields) {
        return new String(JourneyJson.write(document(fields)), StandardCharsets.UTF_8);
    }
}
