package dev.sightline.editor.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.Journeys;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Written;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final JourneyDocument document = new Journeys("Coffee to go")
            .stage("Order")
            .stage("Wait")
            .stage("Drink")
            .lane(LaneKind.THINKING)
            .card("stage-wait", "The café is full. CAFE or tea?")
            .card("stage-order", "A cafeteria, not a Cafe\u0301")
            .document();

    private List<String> found(Query query) {
        return Search.in(document, query).stream()
                .map(match -> match.text().substring(match.start(), match.end()))
                .toList();
    }

    @Test
    void capitalsAndAccentsDoNotMatterUnlessAsked() {
        assertThat(found(Query.of("cafe"))).containsExactly("cafe", "Cafe\u0301", "café", "CAFE");
        assertThat(found(new Query("CAFE", true, false))).containsExactly("CAFE");
    }

    @Test
    void wholeWordsAreNoPartsOfOthers() {
        assertThat(found(new Query("cafe", false, true))).containsExactly("Cafe\u0301", "café", "CAFE");
    }

    @Test
    void whatIsFoundComesInReadingOrderNotInTheOrderOfWriting() {
        assertThat(Search.in(document, Query.of("wait")).getFirst().text()).isEqualTo("Wait");
        assertThat(found(Query.of("is full"))).hasSize(1);
        assertThat(Search.in(document, Query.of("a")).stream()
                        .map(match -> match.element().value())
                        .distinct())
                .containsExactly("stage-wait", "card-2", "card-1");
    }

    @Test
    void wordsAroundAreShownInOneLine() {
        Match match = Search.in(document, Query.of("full")).getFirst();
        assertThat(match.before() + "[" + match.found() + "]" + match.after())
                .isEqualTo("The café is [full]. CAFE or tea?");
    }

    @Test
    void replacingOneLeavesTheOthers() throws Rejected {
        Match second = Search.in(document, Query.of("cafe")).get(3);
        JourneyDocument next = document.with(new Replace(Query.of("cafe"), "bar", Optional.of(second)).on(document));
        assertThat(Search.in(next, Query.of("bar")))
                .singleElement()
                .satisfies(match -> assertThat(match.text()).isEqualTo("The café is full. bar or tea?"));
    }

    @Test
    void replacingAllIsOneChangeThatCanBeTakenBack() throws Rejected {
        var changes = new Replace(Query.of("cafe"), "bar", Optional.empty()).on(document);
        JourneyDocument next = document.with(changes);
        assertThat(Search.in(next, Query.of("cafe"))).isEmpty();
        assertThat(Search.in(next, Query.of("bar"))).hasSize(4);
        assertThat(JourneyJson.write(next.with(changes.inverse()))).isEqualTo(JourneyJson.write(document));
    }

    @Test
    void aTextThatIsNotThereAnyMoreIsNotReplaced() {
        assertThatThrownBy(() -> new Replace(Query.of("tea room"), "bar", Optional.empty()).on(document))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("tea room");
    }

    /// Not written by people as text: names of icons, codes, addresses, and what only tells kinds apart.
    private static final Set<String> NO_TEXT = Set.of(
            "icon",
            "language",
            "currency",
            "link",
            "symbol",
            "kindName",
            "timeName",
            "kind",
            "licence",
            "confidence",
            "author",
            "stateBy",
            "json",
            "list");

    @Test
    void everyTextOfEveryKindOfElementIsLookedThrough() throws IOException {
        Set<String> missed = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                JourneyDocument sample = JourneyJson.read(Files.readAllBytes(file), "sample")
                        .openedDocument()
                        .orElseThrow();
                for (Element element : sample.elements()) {
                    Element marked = Written.put(element, text -> text + "\u2318");
                    for (RecordComponent part : marked.getClass().getRecordComponents()) {
                        if (part.getType() == String.class
                                && !value(part, marked).endsWith("\u2318")
                                && !NO_TEXT.contains(part.getName())) {
                            missed.add(marked.getClass().getSimpleName() + "." + part.getName());
                        }
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String value(RecordComponent part, Element element) {
        try {
            return String.valueOf(part.getAccessor().invoke(element));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }

    @Test
    void whatIsPutTheSameIsTheSame() {
        for (Element element : document.elements()) {
            assertThat(Written.put(element, text -> text)).isEqualTo(element);
            assertThat(Written.of(element)).isNotNull();
        }
    }
}
