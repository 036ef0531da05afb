package dev.sightline.file;

import static dev.sightline.file.Documents.map;
import static dev.sightline.file.Documents.remarks;
import static dev.sightline.file.Documents.root;
import static dev.sightline.file.Documents.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a file is said in a person's words, all of it at once, each with its place.
class ReadingTest {

    @Test
    void allProblemsAreToldAtOnceWithLineColumnAndElement() {
        String json = """
            {"format": "sightline", "version": 1, "maps": [{"title": "Night train",
              "stages": [{"name": "Book"}],
              "rows": [
                {"lane": "pain-points"},
                {"lane": "thinking", "name": "Thinking", "cards": [
                  {"on": "Book", "text": "Why?"},
                  {"on": "Bok", "text": 3},
                  {"on": "Book", "evidnce": "assumption"}
                ]}
              ]}]}
            """;
        assertThat(remarks(json))
                .containsExactly(
                        "line 4, column 14, lane \"pain-points\" on map \"Night train\": "
                                + "lane kind 'pain-points' is not known; did you mean 'pain'?",
                        "line 7, column 14, card 2 of lane \"Thinking\" on map \"Night train\": "
                                + "'on' 'Bok' is not there; a phase, stage or step is expected; did you mean 'Book'?",
                        "line 7, column 29, card 2 of lane \"Thinking\" on map \"Night train\": "
                                + "'text' is a number, but must be a text, in quotes.");
    }

    @Test
    void aBendSaysOneSideOfALaneOrColumnOfTheMap() {
        String map = "'rows': [{'lane': 'note', 'name': 'Notes', 'cards': ["
                + "{'id': 'a', 'on': 'A'}, {'id': 'b', 'on': 'B'}]}], 'links': [{'from': 'a', 'to': 'b', 'bend': %s}]";
        assertThat(remarks(map(map.formatted("{'below': 'Notes'}")))).isEmpty();
        assertThat(Documents.saved(Documents.open(map(map.formatted("{'after': 'A'}")))))
                .contains("\"bend\": {\"after\": \"stage-a\"}");
        assertThat(sentences(map(map.formatted("{'below': 'A'}"))))
                .singleElement()
                .asString()
                .contains("'bend.below' 'A' is not there; a lane is expected");
        assertThat(sentences(map(map.formatted("{'below': 'Notes', 'after': 'A'}"))))
                .singleElement()
                .asString()
                .contains("'bend' must say one of above, below, before and after.");
        assertThat(sentences(map(map.formatted("'Notes'"))))
                .singleElement()
                .asString()
                .contains("must be an object such as {\"below\": \"lane-service\"}");
    }

    @Test
    void aFieldThatIsNotKnownIsNotedAndKept() {
        String json = root("'personas': [{'id': 'persona-mira', 'naem': 'Mira', 'x': {'deep': [1, 2.50]}}]");
        assertThat(remarks(json))
                .containsExactly(
                        "line 1, column 89, persona 1: field 'naem' is not known in a persona; did you mean 'name'? It"
                                + " is kept.",
                        "line 1, column 105, persona 1: field 'x' is not known in a persona; it is kept.");
        assertThat(Documents.saved(Documents.open(json)))
                .contains("{\"id\": \"persona-mira\", \"naem\": \"Mira\", \"x\": {\"deep\": [1, 2.50]}}");
    }

    @Test
    void aValueOfAScaleIsNamedOnce() {
        String json = map("'rows': [{'lane': 'emotion', 'curves': "
                + "[{'scale': {'min': -2, 'max': 2, 'labels': {'-0': 'so', '0': 'la la'}}}]}]");
        assertThat(remarks(json)).singleElement().asString().contains("names the value '0' a second time");
    }

    @Test
    void aFieldThatIsNotKnownDeepInsideIsWrittenBackWhereItWas() {
        String json = map("'price': {'amount': 3, 'tax': 0.2}, 'rows': [{'lane': 'emotion', 'curves': [{'points': "
                + "[{'on': 'A', 'value': 1, 'felt': true}, {'on': 'B', 'value': 2}]}]}]");
        assertThat(Documents.saved(Documents.open(json)))
                .contains("\"price\": {\"amount\": 3, \"tax\": 0.2}")
                .contains("{\"on\": \"stage-a\", \"value\": 1, \"felt\": true}");
    }

    @Test
    void aFieldThatIsNotKnownInWhatIsAsUsualIsWrittenBackWithAllThatMustStandBesideIt() {
        String json = map("'rows': [{'lane': 'emotion', 'curves': "
                + "[{'scale': {'min': -2, 'max': 2, 'felt': true}}]}], 'time': {'hope': 3}");
        String saved = Documents.saved(Documents.open(json));
        assertThat(saved)
                .contains("\"scale\": {\"min\": -2, \"max\": 2, \"felt\": true}")
                .contains("\"time\": {\"hope\": 3}");
        assertThat(Documents.saved(Documents.open(saved))).isEqualTo(saved);
    }

    @Test
    void aFieldThatIsNotKnownGoesWithWhatItStoodIn() {
        JourneyDocument document = Documents.open(map("'price': {'amount': 3, 'tax': 0.2}"));
        JourneyMap map = document.maps().getFirst();
        JourneyDocument free = document.with(ChangeSet.replacing(map, map.withPrice(Optional.empty())));
        assertThat(Documents.open(Documents.saved(free)).maps().getFirst().price())
                .isEmpty();
        assertThat(Documents.saved(free)).doesNotContain("tax");
    }

    /// Each line: members of a map with single quotes, and a part of what is said of them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rows': [{'lane': 'pain', 'cards': [{'on': 'A', 'severity': 7}]}]|'severity' is 7, but must be from 1"
                        + " to 5.",
                "'rows': [{'lane': 'pain', 'cards': [{'on': 'A', 'frequency': {'share': 1.5}}]}]|'frequency.share' is"
                        + " 1.5, but must be from 0 to 1.",
                "'rows': [{'lane': 'note', 'cards': [{'text': 'x'}]}]|nothing says where it stands",
                "'rows': [{'lane': 'note', 'cards': [{'on': 'A', 'from': 'A', 'to': 'B'}]}]|either 'on' something or"
                        + " 'from'",
                "'rows': [{'lane': 'note', 'cards': [{'on': []}]}]|'on' is an empty list",
                "'rows': [{'lane': 'note', 'cards': [{'on': 'lane-note'}]}]|'lane-note' is a lane, but a phase, stage"
                        + " or step is expected.",
                "'rows': [{'lane': 'note', 'cards': [{'on': 'A', 'kind': 'gian'}]}]|card kind 'gian' is not known; did"
                        + " you mean 'gain'?",
                "'rows': [{'lane': 'note', 'line': 'visibility'}]|says both 'lane' and 'line'",
                "'rows': [{'name': 'x'}]|neither a lane, a line nor a group",
                "'rows': [{'group': 'g', 'rows': [{'group': 'h'}]}]|a group in a group",
                "'rows': [{'lane': 'emotion', 'curves': [{'points': [{'on': 'A'}, {'on': 'stage-a', 'value': 1}]}]}]|a"
                        + " second point on stage-a",
                "'rows': [{'lane': 'emotion', 'curves': [{'scale': {'min': 2, 'max': 2}}]}]|min must be below max",
                "'columnWidth': 20|'columnWidth' is 20, but must be from 120 to 480.",
                "'price': 1e999999|only 15 digits before and after the point can be kept",
                "'price': 1e9999999999999|only 15 digits before and after the point can be kept",
                "'date': '2026-02-30'|must be a date such as",
                "'steps': [{'name': 'S'}]|both 'stages' and 'steps' stand here",
                "'relations': [{'kind': 'future-of', 'target': 'M'}]|it is future-of itself",
                "'markers': [{'kind': 'pain'}]|'on' is missing in a marker",
                "'links': [{'from': 'A', 'to': 'Z'}]|'to' 'Z' is not there",
                "'links': {}|'links' is an object {…}, but must be a list […].",
                "'links': [3]|'links' holds a number at place 1, but must hold objects",
                "'personas': ['nobody']|'personas.0' 'nobody' is not there; a persona is expected",
                "'id': 'map'|the id 'map' has a meaning of its own",
                "'id': 'stage a'|must be a letter or digit",
                "'type': 'journy'|map type 'journy' is not known; did you mean 'journey'?",
            })
    void eachMistakeHasItsSentence(String members, String sentence) {
        OpenResult result = Documents.read(map(members));
        assertThat(result).isInstanceOf(OpenResult.Damaged.class);
        assertThat(sentences(map(members))).anyMatch(said -> said.contains(sentence));
    }

    @Test
    void whatIsOnAnotherMapCannotBeMeant() {
        String json = root("'maps': [{'title': 'One', 'stages': [{'name': 'A'}]}, {'title': 'Two', 'rows': "
                + "[{'lane': 'note', 'cards': [{'on': 'stage-a'}]}]}]");
        assertThat(sentences(json)).anyMatch(said -> said.contains("'stage-a' is on another map (map \"One\")"));
    }

    @Test
    void aNameThatSeveralHaveIsRefusedWithTheirIds() {
        String json = root("'maps': [{'title': 'M', 'stages': [{'name': 'A', 'steps': [{'name': 'A'}]}], 'rows': "
                + "[{'lane': 'note', 'cards': [{'on': 'A'}]}]}]");
        assertThat(sentences(json))
                .containsExactly("'on' 'A' is the name of 2 elements; write one of the ids stage-a, step-a.");
    }

    @Test
    void aRangeAcrossLevelsIsRefused() {
        String json = root("'maps': [{'title': 'M', 'stages': [{'name': 'A', 'steps': [{'name': 'S'}]}], 'rows': "
                + "[{'lane': 'note', 'cards': [{'from': 'A', 'to': 'S'}]}]}]");
        assertThat(sentences(json)).anyMatch(said -> said.contains("both ends must be of one level"));
    }

    @Test
    void timesThatContradictEachOtherAreRefused() {
        String json =
                root("'maps': [{'title': 'M', 'steps': [{'name': 'S', 'timing': {'minimum': 9, 'maximum': 2}}]}]");
        assertThat(sentences(json)).containsExactly("'timing.minimum' is 9, which is more than the maximum 2.");
    }

    @Test
    void mapsThatStandToEachOtherInACircleAreRefused() {
        String json = root("'maps': [{'id': 'a', 'relations': [{'kind': 'future-of', 'target': 'b'}]},{'id': 'b',"
                + " 'relations': [{'kind': 'future-of', 'target': 'c'}, {'kind': 'baseline-of', 'target': 'a'}]},{'id':"
                + " 'c', 'relations': [{'kind': 'future-of', 'target': 'a'}]}]");
        assertThat(sentences(json)).hasSize(1).first().asString().contains("that in turn is future-of it: a circle");
    }

    @Test
    void anIdThatStandsTwiceAndAFieldThatStandsTwiceAreRefused() {
        assertThat(sentences(root("'actors': [{'id': 'x', 'name': 'Ann'}, {'id': 'x', 'name': 'Bob'}]")))
                .containsExactly("the id 'x' stands twice; actor \"Ann\" has it already.");
        assertThat(remarks(root("'client': 'a', 'client': 'b'")))
                .containsExactly("line 1, column 68: 'client' stands twice in this object; only one can hold.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'format': 'sightline', 'version': 1,}|line 1, column 38: '}' stands where the name of a field in"
                        + " double quotes is expected in the object that begins in line 1.",
                "{'format': 'sightline' 'version': 1}|line 1, column 24: '\"' stands where a comma or } is expected",
                "{'format': 'sightline', 'version': 1, 'title': NaN}|line 1, column 48: 'NaN' stands where a value"
                        + " after the colon is expected",
                "{'format': 'sightline', 'version': 01}|line 1, column 36: A number does not begin with 0",
                "{'format': 'sightline', 'title': 'a|line 1, column 34: The file ends inside the text that begins"
                        + " here.",
                "{'format': 'sightline', 'maps': [|The file ends where a value or ] is expected in the list that"
                        + " begins in line 1.",
                "{'format': 'sightline', 'version': 1} x|The document is complete before this, but 'x' follows.",
                "{'format': 'sightline', 'title': 'a\\q'}|A backslash must be followed by",
                "{'format': 'sightline', 'maps': [tru]}|'tru' stands where a value or ] is expected"
            })
    void whereItIsNoJsonIsSaidWithWhatWasExpected(String json, String sentence) {
        assertThat(remarks(json.replace('\'', '"').replace("\\\"", "'")))
                .hasSize(1)
                .first()
                .asString()
                .contains(sentence.replace("'\"'", "'\"'"));
    }

    @Test
    void idsAreMadeFromNamesAndPlacesWhereTheyAreAbsent() {
        var document =
                Documents.open(map("'rows': [{'lane': 'thinking', 'cards': [{'on': 'A', 'text': 'x'}, {'on': 'map'}]},"
                        + " {'lane': 'thinking', 'name': 'Große Fragen'}], 'markers': [{'kind': 'pain', 'on': 'A'}]"));
        assertThat(document.elements())
                .extracting(element -> element.id().value())
                .containsExactlyInAnyOrder(
                        "project",
                        "map-m",
                        "stage-a",
                        "stage-b",
                        "stage-c",
                        "lane-thinking",
                        "thinking-1",
                        "thinking-2",
                        "lane-große-fragen",
                        "m-marker-1");
    }
}
