package dev.sightline.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.analysis.PlainTexts;
import dev.sightline.analysis.Tally;
import dev.sightline.editor.Editor;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.Gesture;
import dev.sightline.model.Filter;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Showing;
import dev.sightline.model.Trait;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Numbers of a filter, which come later for large maps and are right when they come.
class CountingTest {
    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Counting counting = new Counting(aside::add, window::add);
    private final List<Tally> told = new ArrayList<>();

    private static Editor editor(int cards) {
        Journeys journeys = new Journeys("Station").stage("Order").lane(LaneKind.THINKING);
        for (int i = 0; i < cards; i++) {
            journeys.card("stage-order", i % 3 == 0 ? "Waits" : "Pays");
        }
        return new Editor(journeys.document(), InstantSource.system(), Gesture.NONE);
    }

    private static EditorState asking(Editor editor, String words) {
        editor.show(Showing.ALL.with(Filter.NONE.withText(words)));
        return editor.state();
    }

    private static Tally plain(EditorState state) {
        return Tally.of(state.committed().view(state.map()), state.filtering().showing(), new PlainTexts());
    }

    private static int thoughts(Tally tally) {
        return tally.count(new Trait.OfKind(LaneKind.THINKING));
    }

    @Test
    void aSmallMapIsCountedAtOnce() {
        EditorState state = asking(editor(9), "waits");
        counting.count(state, told::add);
        assertThat(told).containsExactly(plain(state));
        assertThat(thoughts(told.getFirst())).isEqualTo(3);
        assertThat(aside).isEmpty();
        assertThat(counting.isWaitedFor()).isFalse();
    }

    @Test
    void aLargeMapIsCountedAsideAndOnlyTheLastWishIsAnswered() {
        Editor editor = editor(900);
        counting.count(asking(editor, "waits"), told::add);
        counting.count(asking(editor, "nobody"), told::add);
        EditorState last = asking(editor, "pays");
        counting.count(last, told::add);
        assertThat(told).isEmpty();
        assertThat(counting.isWaitedFor()).isTrue();
        assertThat(aside).as("one at a time").hasSize(1);
        aside.remove().run();
        window.remove().run();
        assertThat(told).as("of what nobody asks for any more").isEmpty();
        aside.remove().run();
        window.remove().run();
        assertThat(told).containsExactly(plain(last));
        assertThat(thoughts(told.getFirst())).isEqualTo(600);
        assertThat(counting.isWaitedFor()).isFalse();
        assertThat(aside).isEmpty();
    }

    @Test
    void whatIsStillBeingCountedIsForgottenForASmallMap() {
        counting.count(asking(editor(900), "waits"), told::add);
        EditorState small = asking(editor(9), "waits");
        counting.count(small, told::add);
        aside.remove().run();
        window.remove().run();
        assertThat(told).containsExactly(plain(small));
        counting.count(asking(editor(600), "waits"), told::add);
        assertThat(aside).hasSize(1);
    }
}
