package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema says what the code does.
class SchemaTest {
    private static final Path PUBLISHED = Path.of("assets/schema/sightline-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(JourneyJson.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

    private static List<Error> judge(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    /// With `-Dupdate=true` the published file is written anew.
    @Test
    void thePublishedSchemaIsTheOneThatTheCodeMakes() throws IOException {
        String made = new String(JourneyJson.schema(), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, made);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("dev.sightline.file.Documents#kept")
    void everyDocumentKeepsToTheSchema(Path file) throws IOException {
        assertThat(judge(Files.readString(file))).isEmpty();
    }

    @Test
    void everyFieldSaysWhatItIs() {
        assertThat(SchemaBook.SHAPES).allSatisfy(shape -> {
            assertThat(shape.says()).endsWith(".");
            assertThat(shape.fields())
                    .allSatisfy(
                            field -> assertThat(field.says()).as(field.name()).matches("(?s)[A-Z\\d-].*[.}]"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'rows': [{'lane': 'pain-points'}]",
                "'rows': [{'name': 'neither lane nor line'}]",
                "'rows': [{'lane': 'thinking', 'cards': [{'text': 'nowhere'}]}]",
                "'rows': [{'lane': 'pain', 'cards': [{'on': 'A', 'severity': 6}]}]",
                "'rows': [{'lane': 'emotion', 'curves': [{'points': {'A': 'good'}}]}]",
                "'links': [{'from': 'A'}]",
                "'markers': [{'kind': 'pain', 'on': 'A', 'labell': 'x'}]",
                "'columnWidth': 20",
                "'date': 3",
                "'relations': [{'kind': 'future-of'}]"
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String members) {
        String json = Documents.map(members);
        assertThat(judge(json)).isNotEmpty();
        assertThat(Documents.sentences(json)).isNotEmpty();
    }
}
