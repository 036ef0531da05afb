package dev.sightline.file;

import static dev.sightline.file.Documents.map;
import static dev.sightline.file.Documents.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Rest;
import dev.sightline.model.SavedView;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Views in a file.
class ViewsTest {
    private static final String ROWS = "'rows': [{'lane': 'thinking', 'name': 'Thoughts'}, {'lane': 'pain'}], ";

    @Test
    void aViewIsReadByNamesAndWrittenWithIds() {
        JourneyDocument document = Documents.open(map(ROWS + "'views': [{'name': 'What hurts', 'filter': {'lanes':"
                + " ['Thoughts'], 'kinds': ['pain', 'pain'], 'severities':"
                + " [5, 4], 'tags': ['b', 'a'], 'text': ' ticket '},"
                + " 'rest': 'hidden', 'hiddenRows': ['pain'], 'framing':"
                + " {'zoom': 0.75, 'x': 100, 'y': 40}}]"));
        SavedView view = document.all(SavedView.class).getFirst();
        assertThat(view.filter().kinds()).containsExactly(LaneKind.PAIN);
        assertThat(view.filter().severities()).containsExactly(4, 5);
        assertThat(view.rest()).isEqualTo(Rest.HIDDEN);
        assertThat(view.framing().orElseThrow().zoom()).isEqualTo(new BigDecimal("0.75"));
        assertThat(Documents.saved(document))
                .contains("\"views\": [")
                .contains("\"id\": \"view-what-hurts\"")
                .contains("\"lanes\": [\"lane-thoughts\"]")
                .contains("\"tags\": [\"a\", \"b\"]")
                .contains("\"text\": \"ticket\"")
                .contains("\"hiddenRows\": [\"lane-pain\"]");
    }

    @Test
    void whatAViewCannotMeanIsToldWithItsPlace() {
        assertThat(sentences(map(ROWS + "'views': [{'name': 'V', 'rest': 'gone', 'hiddenRows': ['A'], "
                        + "'filter': {'personas': ['Nobody'], 'severities': [6], 'kinds': ['pian'], 'lanes': ['M']},"
                        + "'framing': {'zoom': 0}}]")))
                .anyMatch(told -> told.contains("'gone' is not known"))
                .anyMatch(told -> told.contains("'A' is not there; a lane or line is expected"))
                .anyMatch(told -> told.contains("'filter.personas.0' 'Nobody' is not there; a persona is expected"))
                .anyMatch(told -> told.contains("'filter.severities.0'"))
                .anyMatch(told -> told.contains("did you mean 'pain'?"))
                .anyMatch(told -> told.contains("'framing.zoom'"))
                .anyMatch(told -> told.contains("'x' is missing"));
    }

    @Test
    void whatIsNotKnownInAFilterIsKept() {
        String json = map(ROWS + "'views': [{'name': 'V', 'filter': {'weather': ['rain'], 'text': 'x'}, 'later': 1}]");
        assertThat(sentences(json)).hasSize(2).allMatch(told -> told.contains("is kept"));
        String saved = Documents.saved(Documents.open(json));
        assertThat(saved).contains("\"weather\": [\"rain\"]").contains("\"later\": 1");
        assertThat(Documents.saved(Documents.open(saved))).isEqualTo(saved);
    }
}
