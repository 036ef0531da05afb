package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.geometry.Box;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GridWalkTest {
    private final GridWalk walk =
            new GridWalk(new Grid(SmallMap.VIEW), id -> Optional.ofNullable(BOXES.get(id.value())));

    /// Two cards share the cell of the first step; `high` is drawn above `low` though its rank is behind.
    private static final Map<String, Box> BOXES =
            Map.of("low", new Box(0, 80, 10, 10), "high", new Box(0, 40, 10, 10), "wide", new Box(0, 120, 10, 10));

    private static Selection at(String element, String row, int leaf) {
        return Selection.of(Id.of(element), new Spot(Id.of(row), leaf));
    }

    private static Selection place(String row, int leaf) {
        return Selection.place(new Spot(Id.of(row), leaf));
    }

    @Test
    void beginsAtTheFirstColumn() {
        assertThat(walk.step(Selection.NONE, Direction.RIGHT)).isEqualTo(at("stage-1", "/stages", 0));
    }

    @Test
    void goesDownThroughStagesStepsAndLanesOfOneColumn() {
        Selection at = walk.start();
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            way.append(at.lead().orElseThrow()).append(' ');
            at = walk.step(at, Direction.DOWN);
        }
        assertThat(way).hasToString("stage-1 step-a high low wide wide ");
    }

    @Test
    void staysInItsColumnWhilePassingSomethingWide() {
        Selection at = at("step-c", "/steps", 2);
        at = walk.step(at, Direction.DOWN);
        assertThat(at.lead()).contains(Id.of("right"));
        at = walk.step(at, Direction.DOWN);
        assertThat(at).isEqualTo(at("wide", "lane-2", 2));
        assertThat(walk.step(at, Direction.UP).lead()).contains(Id.of("right"));
    }

    @Test
    void stopsAtEmptyPlacesOnItsWayToTheHeadOfARow() {
        Selection right = at("right", "lane-1", 2);
        Selection empty = walk.step(right, Direction.LEFT);
        assertThat(empty).isEqualTo(place("lane-1", 1));
        Selection left = walk.step(empty, Direction.LEFT);
        assertThat(left.column()).isZero();
        Selection head = walk.step(left, Direction.LEFT);
        assertThat(head).isEqualTo(at("lane-1", "lane-1", Spot.HEAD));
        assertThat(walk.step(head, Direction.LEFT)).isEqualTo(head);
        assertThat(walk.step(head, Direction.DOWN).lead()).contains(Id.of("line"));
    }

    @Test
    void jumpsToTheEdgeOfWhatIsFilledAndOverWhatIsEmpty() {
        Selection left = at("high", "lane-1", 0);
        assertThat(walk.edge(left, Direction.RIGHT)).isEqualTo(at("right", "lane-1", 2));
        assertThat(walk.edge(at("right", "lane-1", 2), Direction.LEFT).column()).isZero();
        assertThat(walk.edge(at("wide", "lane-2", 2), Direction.UP)).isEqualTo(at("stage-2", "/stages", 2));
        assertThat(walk.edge(place("lane-1", 1), Direction.DOWN)).isEqualTo(at("wide", "lane-2", 1));
    }

    @Test
    void selectsAnElementInTheColumnItIsSeenIn() {
        MapView view = SmallMap.VIEW;
        assertThat(walk.at(view.document().get(Id.<Placed>of("wide")), 2)).isEqualTo(at("wide", "lane-2", 2));
        assertThat(walk.at(view.document().get(Id.<Placed>of("right")), 0)).isEqualTo(at("right", "lane-1", 2));
    }

    @Test
    void reachesEverythingOnAnyMapFromAnywhere() {
        Random random = new Random(Seed.of("GridWalkTest"));
        for (int i = 0; i < 30; i++) {
            JourneyDocument document = RandomJourney.of(random, 5, 6, 40);
            JourneyMap map = document.maps().getFirst();
            MapView view = document.view(map.id());
            GridWalk any = new GridWalk(new Grid(view), id -> Optional.empty());
            Set<Id<?>> met = reached(any);
            view.lanes().forEach(lane -> assertThat(met).contains(lane.id()));
            view.leaves().forEach(leaf -> assertThat(met).contains(leaf.id()));
            view.lanes()
                    .forEach(lane -> view.placed(lane.id()).stream()
                            .filter(placed -> !view.spans(placed.place()).isEmpty())
                            .forEach(placed -> assertThat(met).contains(placed.id())));
        }
    }

    private static Set<Id<?>> reached(GridWalk walk) {
        Set<Selection> seen = new HashSet<>();
        Set<Id<?>> met = new HashSet<>();
        Deque<Selection> todo = new ArrayDeque<>();
        todo.add(walk.start());
        while (!todo.isEmpty()) {
            Selection at = todo.remove();
            if (seen.add(at)) {
                met.addAll(at.elements());
                for (Direction direction : Direction.values()) {
                    todo.add(walk.step(at, direction));
                }
            }
        }
        return met;
    }
}
