package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sheet speaks the language of its document, whatever the machine speaks.
class SheetLanguageTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Map<String, String> ENGLISH = LanguageFiles.words("sheet", "");
    private static final Map<String, String> GERMAN = LanguageFiles.words("sheet", "_de");
    private final Locale machine = Locale.getDefault();

    @AfterEach
    void asTheMachineWas() {
        Locale.setDefault(machine);
    }

    private static JourneyDocument sample(String name) throws IOException {
        return Documents.open(Path.of("samples", name + ".sightline.json"));
    }

    private static JourneyDocument in(String language, JourneyDocument document) {
        return document.with(
                ChangeSet.replacing(document.project(), document.project().withLanguage(language)));
    }

    private static Drawing sheet(JourneyDocument document) {
        return sheet(new JourneyLayout(TYPESETTER), document);
    }

    private static Drawing sheet(JourneyLayout layout, JourneyDocument document) {
        return layout.layout(document, document.maps().getFirst().id(), Theme.PAPER)
                .drawing();
    }

    /// What is seen and what is heard, a line each.
    private static Set<String> words(Drawing drawing) {
        Set<String> words = new TreeSet<>();
        for (Fragment fragment : drawing.fragments()) {
            words.add(fragment.meaning().words().replace('\u00a0', ' '));
            for (Mark mark : fragment.marks()) {
                if (mark instanceof Mark.TextLine line) {
                    words.add(line.text().strip().replace('\u00a0', ' '));
                }
            }
        }
        return words;
    }

    @Test
    void aGermanDocumentIsSaidInGerman() throws IOException {
        Set<String> words = words(sheet(sample("buergeramt")));
        assertThat(words)
                .contains("Ist-Zustand", "Legende", "Quellen", "Notizen", "Pain Points", "SICHTBARKEITSLINIE")
                .contains("2 Ursachen", "1 Ursache", "Zufriedenheit 2,5", "Kosten 18.500 €", "Reichweite 12.400")
                .contains("bis 9 Tage", "beobachtet 43,5 min, Median,", "37 % der Fälle", "Siehe Notiz 2");
        assertThat(words)
                .anySatisfy(curve -> assertThat(curve)
                        .startsWith(
                                "Emotion von Aylin Demir: beginnt bei 0 in „Herausfinden, was zu tun ist“, fällt auf"
                                        + " −1 in")
                        .contains("steigt auf +1,5 in „Am Schalter ummelden“"));
        assertThat(words)
                .anySatisfy(link -> assertThat(link)
                        .startsWith("Verbindung, Verzweigung: von „Termin finden“ zu „Warten, bis die Nummer kommt“"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"night-train", "clinic-blueprint", "museum-experience", "b2b-onboarding"})
    void nothingOfWhatASheetAddsStaysEnglishInGerman(String name) throws IOException {
        Set<String> english = new TreeSet<>();
        Set<String> german = new TreeSet<>();
        words(sheet(in("en", sample(name)))).forEach(text -> english.addAll(known(text, ENGLISH)));
        words(sheet(in("de", sample(name)))).forEach(text -> german.addAll(known(text, ENGLISH)));
        german.removeAll(known(String.join("\n", GERMAN.values()), ENGLISH));
        assertThat(english).hasSizeGreaterThan(5);
        // what people wrote stays as it is; a line may end anywhere in it
        String written = WrittenWords.of(
                        sample(name), sample(name).maps().getFirst().id())
                .stream()
                .map(text -> text.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        german.removeIf(words -> written.contains(words.toLowerCase(Locale.ROOT)));
        assertThat(german).isEmpty();
    }

    /// The words of a file that a text is, wholly and in any case.
    private static Set<String> known(String text, Map<String, String> file) {
        Set<String> known = new TreeSet<>();
        for (String line : text.split("\n")) {
            file.values().stream().filter(line::equalsIgnoreCase).forEach(known::add);
        }
        return known;
    }

    @ParameterizedTest
    @ValueSource(strings = {"buergeramt", "night-train", "language-school"})
    void theMachineHasNoSay(String name) throws IOException {
        Locale.setDefault(Locale.US);
        Drawing sheet = sheet(sample(name));
        for (String tag : new String[] {"de-DE", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(sheet(sample(name)))
                    .as("the sheet on a machine that speaks %s", tag)
                    .isEqualTo(sheet);
        }
    }

    @Test
    void aLayoutThatRemembersFollowsAChangeOfLanguage() throws IOException {
        JourneyLayout layout = new JourneyLayout(TYPESETTER);
        JourneyDocument document = sample("buergeramt");
        for (String language : new String[] {"de", "en", "de-CH", "fr"}) {
            assertThat(sheet(layout, in(language, document)))
                    .as("after a change to %s", language)
                    .isEqualTo(sheet(in(language, document)));
        }
    }

    @Test
    void aLanguageThatNobodyHasWrittenIsEnglishWithNumbersOfItsOwn() throws IOException {
        assertThat(words(sheet(in("fr", sample("buergeramt"))))).contains("Legend", "Satisfaction 2,5");
    }
}
