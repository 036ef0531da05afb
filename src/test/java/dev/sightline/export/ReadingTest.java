package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Mark DOT = new Mark.Fill(Outline.circle(new Point(5, 5), 3), SampleDrawing.INK);

    private static List<Mark> lines(String text, double width) {
        return new SampleDrawing().lines(text, SampleDrawing.BODY, 0, 0, width);
    }

    private static Reading reading(String words, List<Mark> marks) {
        return Reading.of(new Fragment(SampleDrawing.plain(Role.CELL, words), new Box(0, 0, 99, 99), marks));
    }

    private static List<Mark> with(List<Mark> lines, int at) {
        List<Mark> marks = new ArrayList<>(lines);
        marks.add(at, DOT);
        return marks;
    }

    @Test
    void wordsThatAreTheTextAddNothing() {
        Reading reading = reading("Nine tabs are open at once.", lines("Nine tabs are open at once.", 60));

        assertThat(reading.replaced()).isFalse();
        assertThat(reading.before()).isEmpty();
        assertThat(reading.after()).isEmpty();
    }

    @Test
    void whatAnIconTellsComesBeforeTheText() {
        Reading reading = reading("Pain point: Too slow.", with(lines("Too slow", 99), 0));

        assertThat(reading.before()).isEqualTo("Pain point:");
        assertThat(reading.after()).isEmpty();
        assertThat(reading.replaced()).isFalse();
    }

    @Test
    void whatPipsTellComesAfterTheText() {
        Reading reading = reading("Too slow. Severity 4 of 5", with(lines("Too slow", 99), 1));

        assertThat(reading.before()).isEmpty();
        assertThat(reading.after()).isEqualTo("Severity 4 of 5");
    }

    @Test
    void whatNoShapeCanSayReplacesTheText() {
        assertThat(reading("Pain point: Too slow", lines("Too slow", 99)).replaced())
                .isTrue();
        assertThat(reading("Something else", with(lines("Too slow", 99), 0)).replaced())
                .isTrue();
    }

    @Test
    void anIconAloneSaysItAll() {
        Reading reading = reading("Moment of truth", List.of(DOT));

        assertThat(reading.hasText()).isFalse();
        assertThat(reading.before()).isEqualTo("Moment of truth");
    }

    @Test
    void linesAreSetApartWhereTheWordsAre() {
        List<Mark> latin = lines("Nine tabs open", 30);
        List<Mark> japanese = lines("顧客体験を改善する地図", 40);

        assertThat(reading("Nine tabs open", latin).gaps().cardinality()).isEqualTo(latin.size() - 1);
        assertThat(reading("顧客体験を改善する地図", japanese).gaps().cardinality()).isZero();
        assertThat(reading("unrelated", japanese).gaps().cardinality()).isZero();
        assertThat(reading("unrelated", latin).gaps().cardinality()).isEqualTo(latin.size() - 1);
    }
}
