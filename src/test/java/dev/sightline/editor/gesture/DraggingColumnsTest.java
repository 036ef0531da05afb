package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraggingColumnsTest {
    private final Hand hand = new Hand();

    private List<String> leaves() {
        return hand.view().leaves().stream().map(column -> column.id().value()).toList();
    }

    @Test
    void aStepGoesBesideAnother() {
        Box target = hand.box("step-c");
        hand.drag("step-a", new Point(target.right() - 4, target.centerY()));
        assertThat(leaves()).containsExactly("step-b", "step-c", "step-a", "stage-3");
        assertThat(hand.steps()).isEqualTo(1);
        hand.undo();
        assertThat(hand.document()).isEqualTo(hand.first);
    }

    @Test
    void aStepGoesIntoAStageThatHasNone() {
        hand.drag(
                "step-a",
                new Point(hand.box("stage-3").centerX(), hand.box("step-a").centerY()));
        assertThat(leaves()).containsExactly("step-b", "step-c", "step-a");
    }

    @Test
    void aStageGoesWithAllThatIsInIt() {
        Box target = hand.box("stage-2");
        hand.press("stage-1").by(6, 0).to(new Point(target.right() - 30, target.centerY()));
        assertThat(hand.picture().seam()).isPresent();
        assertThat(hand.picture().ghosts()).hasSize(1);
        assertThat(hand.steps()).isZero();
        hand.release();
        assertThat(leaves()).containsExactly("step-c", "step-a", "step-b", "stage-3");
    }

    @Test
    void escapeAndWhereItCameFromChangeNothing() {
        hand.press("step-a").by(40, 0).by(300, 0).escape().release();
        hand.press("step-a").by(40, 0).by(-30, 0).release();
        assertThat(hand.document()).isSameAs(hand.first);
    }

    @Test
    void aSelectedRunOfStepsGoesTogether() {
        hand.click("step-a").holding(true, false, false).click("step-b").freely();
        hand.drag(
                "step-b",
                new Point(hand.box("step-c").right() - 4, hand.box("step-c").centerY()));
        assertThat(leaves()).startsWith("stage-1", "step-c", "step-a", "step-b");
    }
}
