package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.TextRun;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Typesetter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "שלום Night Train 17:30?",
                "The word שלום עולם is 2 words",
                "عدد 12 و 34 و 12 من Night Train و Night Train",
                "- - א - - ב - -"
            })
    void theRunsSpellTheLine(String text) {
        Paragraph.Line line = new Typesetter()
                .paragraph(text, DemoDrawing.BODY, 1000, "en")
                .lines()
                .getFirst();
        assertThat(RunOrder.logical(line.text(), line.runs()).stream()
                        .map(TextRun::text)
                        .collect(Collectors.joining()))
                .isEqualTo(line.text());
    }

    @Test
    void runsThatSpellSomethingElseStayAsTheyAreSeen() {
        List<TextRun> runs =
                List.of(new TextRun("Inter-Regular", "a", 0, 1, true), new TextRun("Inter-Regular", "b", 1, 1, false));
        assertThat(RunOrder.logical("nothing of it", runs)).isEqualTo(runs);
    }

    @Test
    void manyEqualRunsDoNotTakeForever() {
        List<TextRun> runs = new java.util.ArrayList<>();
        for (int i = 0; i < 200; i++) {
            runs.add(new TextRun("Inter-Regular", "a", i, 1, i % 2 == 0));
        }
        assertThat(RunOrder.logical("a".repeat(200), runs)).hasSize(200);
        assertThat(RunOrder.logical("a".repeat(199) + "b", runs)).isEqualTo(runs);
    }
}
