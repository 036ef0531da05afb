package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import org.junit.jupiter.api.Test;

class MarqueeTest {
    private final Hand hand = new Hand();

    private Point empty() {
        return hand.place("lane-do", 3).center();
    }

    private Point around(String card) {
        Box box = hand.box(card);
        return new Point(box.x() + 10, box.y() + 4);
    }

    @Test
    void whatItTouchesIsSelectedWhenItIsLetGo() {
        hand.press(empty()).by(-10, 0).to(around("middle"));
        assertThat(hand.picture().marquee()).isPresent();
        assertThat(hand.picture().targets()).containsExactlyInAnyOrder(hand.box("middle"), hand.box("last"));
        assertThat(hand.selected()).isEmpty();
        hand.release();
        assertThat(hand.selected()).containsExactlyInAnyOrder("middle", "last");
        assertThat(hand.steps()).isZero();
    }

    @Test
    void withShiftItAddsToWhatIsSelected() {
        hand.click("first")
                .holding(false, true, false)
                .press(empty())
                .by(-10, 0)
                .to(around("last"))
                .release();
        assertThat(hand.selected()).containsExactly("first", "last");
    }

    @Test
    void escapeKeepsWhatWasSelected() {
        hand.click("first")
                .press(empty())
                .by(-10, 0)
                .to(around("middle"))
                .escape()
                .release();
        assertThat(hand.selected()).containsExactly("first");
    }

    @Test
    void onNothingItSelectsNothing() {
        hand.click("first").press(empty()).by(5, 5).by(5, 5).release();
        assertThat(hand.selected()).isEmpty();
    }
}
