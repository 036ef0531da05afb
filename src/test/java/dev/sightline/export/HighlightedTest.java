package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HighlightedTest {
    private static final Ink RED = Ink.of(0xC22F1F);

    private static Fragment card() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(new Box(0, 0, 100, 60), 6, Ink.of(0xFFFFFF), Pen.NONE));
        Paragraph text =
                new Typesetter().paragraph("No place to sit down", TextStyle.of(Typeface.REGULAR, 11, 15), 60, "en");
        marks.addAll(text.marks(10, 10, 60, Paragraph.Align.START, Ink.of(0)));
        return new Fragment(Meaning.of(Role.CELL, "No place to sit down"), new Box(0, 0, 100, 60), marks);
    }

    private static Remark remark(Remark.Form form) {
        return new Remark(
                "pain", List.of("pain"), form, "", "", "", Optional.empty(), Optional.empty(), "", RED, List.of());
    }

    @Test
    void whatIsPrintedTwiceIsHighlightedBothTimesBelowItsWords() {
        Fragment card = card();
        Fragment again = Highlighted.again(card, List.of(remark(Remark.Form.HIGHLIGHT)));
        long lines =
                card.marks().stream().filter(Mark.TextLine.class::isInstance).count();
        assertThat(lines).isGreaterThan(1);
        assertThat(again.marks()).hasSize(card.marks().size() + (int) lines);
        assertThat(again.marks().getFirst()).isEqualTo(card.marks().getFirst());
        assertThat(again.marks().subList(1, 1 + (int) lines))
                .allSatisfy(mark -> assertThat(mark).isInstanceOfSatisfying(Mark.Panel.class, panel -> {
                    assertThat(panel.fill()).isEqualTo(RED.at(0.2));
                    assertThat(card.box().contains(panel.box())).isTrue();
                }));
    }

    @Test
    void aBalloonColoursNothing() {
        Fragment card = card();
        assertThat(Highlighted.again(card, List.of(remark(Remark.Form.BALLOON))))
                .isSameAs(card);
    }
}
