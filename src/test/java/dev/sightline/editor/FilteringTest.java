package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.RandomJourney;
import dev.sightline.RandomShowing;
import dev.sightline.Seed;
import dev.sightline.analysis.Sifted;
import dev.sightline.edit.MapEdit;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.Put;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapType;
import dev.sightline.model.MapView;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Rest;
import dev.sightline.model.Showing;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A map under a filter: what is left out is not walked over, and what is written meanwhile stays.
class FilteringTest {
    private final Journeys journeys = new Journeys("Coffee")
            .stage("Order")
            .lane(LaneKind.THINKING)
            .card("stage-order", "Why so long?")
            .card("stage-order", "Smells good")
            .lane(LaneKind.CUSTOMER_ACTION)
            .card("stage-order", "Waits");
    private final Editor editor = new Editor(journeys.document(), InstantSource.system(), Gesture.NONE);

    private static Showing words(String words) {
        return Showing.ALL.with(Filter.NONE.withText(words)).with(Rest.HIDDEN);
    }

    private List<String> shown() {
        return editor.state().view().lanes().stream()
                .flatMap(lane -> editor.state().view().placed(lane.id()).stream())
                .map(Placed::text)
                .toList();
    }

    @Test
    void whatIsLeftOutIsNotWalkedOver() {
        editor.show(words("SMELLS"));
        assertThat(shown()).containsExactly("Smells good");
        assertThat(editor.grid().rows()).noneMatch(row -> row.id().equals(journeys.lastLane()));
        assertThat(editor.state().filtering().sifted().shown()).isEqualTo(1);
        editor.show(Showing.ALL);
        assertThat(shown()).hasSize(3);
    }

    @Test
    void whatIsWrittenUnderAFilterStaysUntilSomethingElseIsAskedFor() {
        editor.show(words("smells"));
        Id<Lane> lane = editor.state().view().lanes().getFirst().id();
        editor.apply(new PlacedEdit.Add(lane, Place.wholeMap(), "Something else"));
        assertThat(shown()).containsExactlyInAnyOrder("Smells good", "Something else");
        Placed smells = editor.state().document().all(Placed.class).stream()
                .filter(one -> one.text().equals("Smells good"))
                .findFirst()
                .orElseThrow();
        editor.apply(new PlacedEdit.SetText(smells.id(), "Stinks"));
        assertThat(shown()).containsExactlyInAnyOrder("Stinks", "Something else");
        editor.undo();
        editor.undo();
        assertThat(shown()).containsExactly("Smells good");
        editor.show(words("waits"));
        assertThat(shown()).containsExactly("Waits");
    }

    @Test
    void undoSelectsNothingThatIsLeftOut() {
        Placed waits = editor.state().document().all(Placed.class).stream()
                .filter(one -> one.text().equals("Waits"))
                .findFirst()
                .orElseThrow();
        editor.select(waits);
        editor.apply(new PlacedEdit.SetText(waits.id(), "Stands in line"));
        editor.show(Showing.ALL.without(List.of(journeys.lastLane())));
        editor.undo();
        assertThat(editor.state().selection().elements()).isEmpty();
        assertThat(editor.state().selection().spot()).isEmpty();
    }

    @Test
    void eachMapIsShownAsItWasWhenOneComesBackToIt() {
        Id<JourneyMap> first = editor.state().map();
        editor.show(words("smells"));
        editor.apply(new MapEdit.Add("Tea", MapType.JOURNEY));
        Id<JourneyMap> other = editor.state().committed().maps().getLast().id();
        editor.open(other);
        assertThat(editor.state().filtering().showing().isAll()).isTrue();
        editor.open(first);
        assertThat(shown()).containsExactly("Smells good");
    }

    @Test
    void aLaneIsPutAwayByAVerbButNeverTheLast() {
        List<Lane> lanes = editor.state().view().lanes();
        editor.select(lanes.getFirst());
        assertThat(editor.perform(Verb.HIDE_LANES)).isTrue();
        assertThat(editor.state().view().lanes()).containsExactly(lanes.getLast());
        editor.select(lanes.getLast());
        assertThat(editor.possible(Verb.HIDE_LANES)).isFalse();
        editor.perform(Verb.SHOW_ALL);
        assertThat(editor.state().view().lanes()).isEqualTo(lanes);
        assertThat(editor.possible(Verb.SHOW_ALL)).isFalse();
    }

    /// While a text is written, what is shown is not sifted again; that must not be seen.
    @Test
    @SuppressWarnings("ReferenceEquality") // the very same object was not made again
    void whatIsShownIsWhatSiftingAllAgainWouldShow() {
        long seed = Seed.of("FilteringTest");
        Random random = new Random(seed);
        int same = 0;
        for (int round = 0; round < 60; round++) {
            JourneyDocument document = RandomJourney.of(random, 5, 5, 40);
            Editor walked = new Editor(document, InstantSource.system(), Gesture.NONE);
            walked.show(RandomShowing.of(random, document));
            for (int step = 0; step < 25; step++) {
                Sifted before = walked.state().filtering().sifted();
                change(walked, random);
                EditorState now = walked.state();
                Filtering filtering = now.filtering();
                MapView whole = now.document().view(now.map());
                Sifted again = Sifted.of(whole, filtering.showing(), filtering.kept());
                assertThat(filtering.sifted()).as("seed %d", seed).isEqualTo(again);
                assertThat(placed(now.view())).as("seed %d", seed).isEqualTo(placed(again.of(whole)));
                same += filtering.sifted() == before && !filtering.showing().isAll() ? 1 : 0;
            }
        }
        assertThat(same).as("steps for which nothing was sifted again").isPositive();
    }

    private static List<Placed> placed(MapView view) {
        return view.lanes().stream()
                .flatMap(lane -> view.placed(lane.id()).stream())
                .toList();
    }

    private static void change(Editor walked, Random random) {
        List<Placed> all = walked.state().committed().all(Placed.class);
        if (all.isEmpty()) {
            return;
        }
        Placed one = all.get(random.nextInt(all.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                walked.select(one);
                walked.type("Tea");
                walked.textChanged("Teas");
            }
            case 2 -> walked.commitText(TextEditing.After.STAY);
            case 3 -> walked.apply(new PlacedEdit.SetText(one.id(), "e".repeat(random.nextInt(4))));
            case 4 -> walked.undo();
            default -> {
                if (one instanceof PainPoint pain) {
                    walked.apply(new Put("Edit pain", List.of(pain.withPersonas(List.of()))));
                } else {
                    walked.apply(new PlacedEdit.Add(one.lane(), one.place(), "a"));
                }
            }
        }
    }

    @Test
    void aFilterIsNoStepOfTheHistory() {
        JourneyDocument before = editor.state().document();
        editor.show(words("smells"));
        assertThat(editor.state().document()).isSameAs(before);
        assertThat(editor.possible(Verb.UNDO)).isFalse();
    }
}
