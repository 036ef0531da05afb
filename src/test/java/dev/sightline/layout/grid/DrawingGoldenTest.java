package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.DrawingText;
import dev.sightline.Journeys;
import dev.sightline.layout.Theme;
import dev.sightline.model.About;
import dev.sightline.model.ActorBuilder;
import dev.sightline.model.ActorKind;
import dev.sightline.model.Basis;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Frequency;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSourceBuilder;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MapState;
import dev.sightline.model.OpportunityBuilder;
import dev.sightline.model.PainPointBuilder;
import dev.sightline.model.PersonaBuilder;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimingBuilder;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Small sheets held against their stored text. After a wanted change: `-Dgolden=update`, and read the difference.
class DrawingGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static void isAsStored(String name, JourneyDocument document) throws IOException {
        String text = DrawingText.of(new JourneyLayout(new Typesetter())
                .layout(document, Journeys.MAP, Theme.PAPER)
                .drawing());
        Path file = GOLDEN.resolve(name + ".txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void anEmptyMapSaysHowToBegin() throws IOException {
        isAsStored("empty", new Journeys("Nothing yet").document());
    }

    @Test
    void aMapOfOneStep() throws IOException {
        isAsStored(
                "one-step",
                new Journeys("One step")
                        .step("Knock")
                        .lane(LaneKind.CUSTOMER_ACTION)
                        .card("step-knock", "Knocks twice")
                        .document());
    }

    @Test
    void threeLevelsOfColumnsAndEveryWayToPlaceACard() throws IOException {
        isAsStored(
                "levels-and-places",
                new Journeys("Levels")
                        .phase("Before")
                        .stage("Plan")
                        .step("Look")
                        .step("Choose", step -> step.kind(StepKind.DECISION).optional(true))
                        .stage("Wait", stage -> stage.join(dev.sightline.model.Join.OR))
                        .phase("After")
                        .stage("Tell")
                        .step("Write")
                        .lane(LaneKind.CUSTOMER_ACTION)
                        .card("step-look", "On a step")
                        .card("stage-plan", "On a stage")
                        .card(Journeys.range("step-choose", "step-write"), "On a range")
                        .card(Journeys.several("stage-plan", "stage-tell"), "On two stages")
                        .card(Place.wholeMap(), "On the whole map")
                        .card("step-look", "A second one here")
                        .document());
    }

    @Test
    void aBlueprintWithItsLines() throws IOException {
        isAsStored(
                "blueprint",
                new Journeys("Shoeshine")
                        .step("Brush", step -> step.timing(minutes(1)))
                        .step("Wait", step -> step.kind(StepKind.WAIT).timing(minutes(4)))
                        .group("Customer")
                        .lane(LaneKind.PHYSICAL_EVIDENCE)
                        .card("step-brush", "A stool in the sun")
                        .lane(LaneKind.CUSTOMER_ACTION)
                        .card("step-brush", "Sits down")
                        .line(LineKind.INTERACTION)
                        .group("Provider")
                        .lane(LaneKind.ONSTAGE_PEOPLE, lane -> lane.owner("Jo").visibleTo("everybody"))
                        .card("step-wait", "Talks")
                        .line(LineKind.VISIBILITY)
                        .lane(LaneKind.BACKSTAGE_PEOPLE)
                        .card("step-wait", "Buys wax")
                        .line(LineKind.INTERNAL_INTERACTION)
                        .lane(LaneKind.SUPPORT_PROCESS)
                        .document());
    }

    @Test
    void everyKindOfCard() throws IOException {
        Journeys journey = new Journeys("Cards").stage("Visit").stage("Pay");
        Id<Stage> visit = Id.of("stage-visit");
        journey.with(ActorBuilder.builder()
                        .id(Id.of("actor-clerk"))
                        .rank(journey.rank())
                        .about(About.NONE)
                        .name("Clerk")
                        .kind(ActorKind.EMPLOYEE)
                        .icon("")
                        .organisation("Town hall")
                        .visibleToCustomer(true)
                        .build())
                .with(InformationSourceBuilder.builder()
                        .id(Id.of("source-diary"))
                        .rank(journey.rank())
                        .about(About.NONE)
                        .title("Diary study")
                        .kind("diary")
                        .link("")
                        .quote("")
                        .licence("")
                        .confidence("high")
                        .sampleSize(Optional.of(12))
                        .build());
        journey.lane(LaneKind.CUSTOMER_ACTION)
                .card(
                        Place.on(visit),
                        "Asks the clerk",
                        card -> card.actor(Optional.of(Id.of("actor-clerk")))
                                .evidence(Optional.of(EvidenceLevel.ASSUMPTION))
                                .risk(true)
                                .incomplete(true))
                .lane(LaneKind.QUOTE)
                .card(
                        Place.on(visit),
                        "Nobody told me.",
                        card -> card.saidBy("A visitor, 61")
                                .about(About.NONE.withSources(List.of(Id.of("source-diary")))));
        journey.lane(LaneKind.PAIN)
                .with(PainPointBuilder.builder()
                        .id(Id.of("pain-queue"))
                        .rank(journey.rank())
                        .about(About.NONE)
                        .lane(journey.lastLane())
                        .place(Place.on(visit))
                        .text("Queues twice")
                        .severity(Optional.of(4))
                        .frequency(Optional.of(new Frequency.Share(new BigDecimal("0.3"))))
                        .owner("")
                        .status("open")
                        .build());
        journey.lane(LaneKind.OPPORTUNITY)
                .with(OpportunityBuilder.builder()
                        .id(Id.of("opportunity-once"))
                        .rank(journey.rank())
                        .about(About.NONE)
                        .lane(journey.lastLane())
                        .place(Journeys.range("stage-visit", "stage-pay"))
                        .text("Queue once")
                        .group("Speed")
                        .pains(List.of(Id.of("pain-queue")))
                        .importance(Optional.of(BigDecimal.valueOf(9)))
                        .satisfaction(Optional.of(BigDecimal.valueOf(4)))
                        .owner("Desk lead")
                        .status("proposed")
                        .decision("")
                        .build())
                .with(CommentBuilder.builder()
                        .id(Id.of("comment-1"))
                        .rank(journey.rank())
                        .about(About.NONE)
                        .on(Id.of("pain-queue"))
                        .text("Twice on Mondays only?")
                        .author("Mira")
                        .stateBy("")
                        .quote("")
                        .build());
        isAsStored("cards", journey.document());
    }

    @Test
    void aTitleBlockWithEverything() throws IOException {
        Journeys journey = new Journeys("A night in the museum");
        journey.with(PersonaBuilder.builder()
                        .id(Id.of("persona-ada"))
                        .rank(journey.rank())
                        .about(About.NONE)
                        .name("Ada Byron")
                        .role("Comes alone")
                        .quote("")
                        .build())
                .map(map -> map.subtitle("From the street to the roof")
                        .state(Optional.of(MapState.FUTURE))
                        .basis(Optional.of(Basis.ASSUMPTION))
                        .personas(List.of(Id.of("persona-ada")))
                        .scenario("It rains")
                        .goal("Stay dry and learn something")
                        .expectations(List.of("A coat rack", "A chair"))
                        .version("2")
                        .authors(List.of("Kim")))
                .stage("Enter");
        isAsStored("title", journey.document());
    }

    private static dev.sightline.model.Timing minutes(int minutes) {
        return TimingBuilder.builder()
                .standard(Optional.of(BigDecimal.valueOf(minutes)))
                .build();
    }
}
