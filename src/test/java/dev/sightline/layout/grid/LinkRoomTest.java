package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Remove;
import dev.sightline.layout.Course;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.model.About;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LinkBuilder;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Stage;
import dev.sightline.typography.Typesetter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the links of a map ask for is found out again by every edit after which they run otherwise.
class LinkRoomTest {
    private final JourneyLayout remembering = new JourneyLayout(new Typesetter());

    @Test
    void aStageThatLosesItsOnlyStepIsOpenBelow() throws Rejected {
        JourneyDocument before = linked(
                new Journeys("Heads")
                        .stage("A")
                        .step("a")
                        .stage("B")
                        .step("b")
                        .stage("C")
                        .step("c"),
                "stage-a",
                "stage-c");
        ranOtherwise(before, before.with(new Remove("", Set.of(Id.of("step-a"))).on(before)));
    }

    @Test
    void aPhaseEndsElsewhereWhenItLosesAStage() {
        JourneyDocument before = linked(
                new Journeys("Phases")
                        .phase("P")
                        .stage("A")
                        .stage("B")
                        .stage("C")
                        .phase("Q")
                        .stage("D"),
                "phase-p",
                "stage-d");
        Stage stage = before.get(Id.<Stage>of("stage-c"));
        ranOtherwise(
                before, before.with(ChangeSet.replacing(stage, stage.withPhase(Optional.of(Id.<Stage>of("phase-q"))))));
    }

    @Test
    void aLaneThatBecomesATransportMapIsLeftAtItsSides() {
        JourneyDocument before = linked(
                new Journeys("Lanes")
                        .stage("A")
                        .stage("B")
                        .stage("C")
                        .lane(LaneKind.CUSTOMER_ACTION)
                        .card("stage-a", "Waits")
                        .card("stage-c", "Leaves"),
                "card-1",
                "card-2");
        Lane lane = before.all(Lane.class).getFirst();
        ranOtherwise(before, before.with(ChangeSet.replacing(lane, lane.withKind(LaneKind.CHANNEL))));
    }

    private static JourneyDocument linked(Journeys journeys, String from, String to) {
        return journeys.with(LinkBuilder.builder()
                        .id(Id.of("link"))
                        .rank(journeys.rank())
                        .about(About.NONE)
                        .map(Journeys.MAP)
                        .from(Id.of(from))
                        .to(Id.of(to))
                        .kind(LinkKind.DEPENDENCY)
                        .kindName("")
                        .label("")
                        .condition("")
                        .build())
                .document();
    }

    /// The link runs as it does when nothing is remembered, and that is not as it did before the edit.
    private void ranOtherwise(JourneyDocument before, JourneyDocument after) {
        List<Course> first =
                remembering.layout(before, Journeys.MAP, Theme.PAPER).courses();
        Sheet remembered = remembering.layout(after, Journeys.MAP, Theme.PAPER);
        Sheet fresh = new JourneyLayout(new Typesetter()).layout(after, Journeys.MAP, Theme.PAPER);
        assertThat(remembered.courses()).isEqualTo(fresh.courses()).isNotEqualTo(first);
        assertThat(remembered.drawing().fragments())
                .containsExactlyElementsOf(fresh.drawing().fragments());
    }
}
