package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraggingRowsTest {
    private final Hand hand = new Hand();

    private List<String> rows() {
        return hand.view().bands().stream()
                .map(band -> band.group().map(group -> group.id() + ":").orElse("")
                        + String.join(
                                ",",
                                band.rows().stream()
                                        .map(row -> row.id().value())
                                        .toList()))
                .toList();
    }

    private Point low(String row) {
        Box head = head(row);
        return new Point(head.centerX(), head.bottom() - 2);
    }

    private Box head(String row) {
        return hand.sheet().rows().stream()
                .filter(one -> one.element().value().equals(row))
                .findFirst()
                .orElseThrow()
                .header();
    }

    private Hand drag(String row, Point target) {
        return hand.press(head(row).center()).by(0, 6).to(target).release();
    }

    @Test
    void aLaneGoesBelowALine() {
        drag("lane-do", low("line"));
        assertThat(rows()).containsExactly("line,lane-do", "group:lane-note,lane-pain", "lane-feel");
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void aLineGoesBelowTheLastLane() {
        drag("line", new Point(head("lane-feel").centerX(), head("lane-feel").bottom() + 40));
        assertThat(rows()).containsExactly("lane-do", "group:lane-note,lane-pain", "lane-feel,line");
    }

    @Test
    void aLaneGoesIntoAGroupAndOut() {
        drag("lane-do", low("lane-note"));
        assertThat(rows()).containsExactly("line", "group:lane-note,lane-do,lane-pain", "lane-feel");
        drag("lane-do", low("lane-feel"));
        assertThat(rows()).containsExactly("line", "group:lane-note,lane-pain", "lane-feel,lane-do");
    }

    @Test
    void aGroupGoesWithItsLanesAndNeverIntoAnother() {
        drag("group", new Point(head("lane-do").centerX(), head("lane-do").y() + 2));
        assertThat(rows()).containsExactly("group:lane-note,lane-pain", "lane-do,line,lane-feel");
        drag("lane-do", low("lane-note"));
        assertThat(hand.steps()).isEqualTo(2);
    }

    @Test
    void itIsShownWhereItWouldLandAndEscapeForgetsIt() {
        hand.press(head("lane-do").center()).by(0, 6).to(low("lane-feel"));
        assertThat(hand.picture().seam().orElseThrow().y())
                .isGreaterThan(head("lane-feel").bottom() - 1);
        assertThat(hand.picture().ghosts()).hasSize(1);
        hand.escape().release();
        assertThat(hand.document()).isSameAs(hand.first);
    }
}
