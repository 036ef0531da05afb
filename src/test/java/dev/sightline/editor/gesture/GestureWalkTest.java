package dev.sightline.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.editor.Pointer.Button;
import dev.sightline.editor.TextEditing;
import dev.sightline.editor.Verb;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Presses, drags and lets go wherever chance leads: nothing throws, the document stays sound, and all of it can be
/// taken back.
class GestureWalkTest {
    private static final int WALKS = 5;
    private static final int PRESSES = 300;

    @Test
    void anyDragsLeaveASoundDocumentAndCanBeTakenBack() {
        long seed = Seed.of("GestureWalkTest");
        for (int walk = 0; walk < WALKS; walk++) {
            walk(seed + walk);
        }
    }

    private static void walk(long seed) {
        Random random = new Random(seed);
        Hand hand = new Hand();
        for (int i = 0; i < PRESSES; i++) {
            step(hand, random);
        }
        hand.editor.perform(Verb.SELECT_NONE);
        hand.editor.dropText();
        assertThat(hand.steps()).as("chance does something").isGreaterThan(5);
        assertSound(hand.document());
        assertThat(hand.editor.state().isPreview()).as("seed " + seed).isFalse();
        while (hand.steps() > 0) {
            hand.undo();
            assertSound(hand.document());
        }
        assertThat(hand.document().elements())
                .as("seed " + seed)
                .containsExactlyInAnyOrderElementsOf(hand.first.elements());
    }

    private static void step(Hand hand, Random random) {
        hand.holding(random.nextInt(4) == 0, random.nextInt(6) == 0, random.nextInt(8) == 0);
        if (random.nextInt(6) == 0) {
            hand.finger();
        } else {
            hand.mouse();
        }
        Point from = somewhere(hand, random);
        switch (random.nextInt(12)) {
            case 0 -> hand.click(from);
            case 1 -> hand.doubleClick(from);
            case 2 -> hand.undo();
            case 3 -> {
                hand.editor.redo();
                hand.hover(from);
            }
            case 4 ->
                hand.press(from, random.nextBoolean() ? Button.SECONDARY : Button.MIDDLE)
                        .to(somewhere(hand, random))
                        .release();
            default -> {
                hand.press(from);
                for (int moves = random.nextInt(4); moves >= 0; moves--) {
                    hand.to(somewhere(hand, random));
                }
                if (random.nextInt(8) == 0) {
                    hand.escape();
                } else if (random.nextInt(12) == 0) {
                    hand.longPress();
                }
                hand.release();
            }
        }
        if (hand.editor.state().text().isPresent()) {
            hand.editor.textChanged("Words " + random.nextInt(100));
            if (random.nextBoolean()) {
                hand.editor.commitText(TextEditing.After.STAY);
            } else {
                hand.editor.dropText();
            }
            hand.lay();
        }
        assertThat(hand.editor.state().gesture().isResting()).isTrue();
    }

    /// Most often on something, at its edge or in its middle; else anywhere.
    private static Point somewhere(Hand hand, Random random) {
        List<Box> boxes = new ArrayList<>();
        hand.sheet().boxes().values().forEach(boxes::addAll);
        hand.sheet().courses().forEach(course -> {
            boxes.add(new Box(course.start().x(), course.start().y(), 1, 1));
            boxes.add(new Box(course.end().x(), course.end().y(), 1, 1));
        });
        hand.sheet()
                .rows()
                .forEach(row -> row.plots().forEach(plot -> plot.dots().forEach(dot -> boxes.add(dot.box()))));
        if (random.nextInt(5) == 0 || boxes.isEmpty()) {
            return new Point(random.nextDouble() * 1200 - 50, random.nextDouble() * 1000 - 50);
        }
        Box box = boxes.get(random.nextInt(boxes.size()));
        double[] shares = {0, 0.5, 1, random.nextDouble()};
        return new Point(
                box.x() + box.width() * shares[random.nextInt(4)], box.y() + box.height() * shares[random.nextInt(4)]);
    }

    /// Made anew from its elements it is the same document: no id twice, no reference to nothing.
    private static void assertSound(JourneyDocument document) {
        List<Element> elements = List.copyOf(document.elements());
        assertThat(JourneyDocument.of(elements, Map.of()).elements()).hasSameSizeAs(elements);
        document.maps().forEach(map -> document.view(map.id()).leaves());
    }
}
