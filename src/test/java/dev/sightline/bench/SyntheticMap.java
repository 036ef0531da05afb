package dev.sightline.bench;

import dev.sightline.model.About;
import dev.sightline.model.Arrangement;
import dev.sightline.model.Card;
import dev.sightline.model.CardBuilder;
import dev.sightline.model.Column;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Flow;
import dev.sightline.model.Id;
import dev.sightline.model.Join;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.JourneyMapBuilder;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneBuilder;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LinkBuilder;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapType;
import dev.sightline.model.Place;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurveBuilder;
import dev.sightline.model.Stage;
import dev.sightline.model.StageBuilder;
import dev.sightline.model.Step;
import dev.sightline.model.StepBuilder;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document as large as one likes: stages of four steps, lanes, cards on the steps, a curve with a point on each
/// step, links on a tenth of the cards.
final class SyntheticMap {
    static final Id<JourneyMap> MAP = Id.of("map-bench");
    static final int STEPS_A_STAGE = 4;

    private final List<Element> elements = new ArrayList<>();
    private final List<Id<Step>> steps = new ArrayList<>();
    private final List<Id<Lane>> lanes = new ArrayList<>();
    private int rank;

    SyntheticMap(String title) {
        elements.add(Project.titled(title));
        elements.add(JourneyMapBuilder.builder()
                .id(MAP)
                .rank(next())
                .about(About.NONE)
                .title(title)
                .subtitle("")
                .type(MapType.JOURNEY)
                .aggregate("")
                .scenario("")
                .trigger("")
                .goal("")
                .scopeStart("")
                .scopeEnd("")
                .version("")
                .context("")
                .assetAtRisk("")
                .time(TimeGoal.NONE)
                .arrangement(Arrangement.GRID)
                .build());
    }

    private Rank next() {
        return Rank.nth(rank++);
    }

    void stage(String name) {
        Id<Stage> stage = Id.of("stage-" + (steps.size() / STEPS_A_STAGE + 1));
        elements.add(StageBuilder.builder()
                .id(stage)
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .level(Stage.Level.STAGE)
                .name(name)
                .description("")
                .join(Join.THEN)
                .timeName("")
                .build());
        for (int i = 0; i < STEPS_A_STAGE; i++) {
            Id<Step> step = Id.of("step-" + (steps.size() + 1));
            elements.add(StepBuilder.builder()
                    .id(step)
                    .rank(next())
                    .about(About.NONE)
                    .map(MAP)
                    .stage(Optional.of(stage))
                    .name("Step " + (steps.size() + 1))
                    .description("")
                    .kind(StepKind.ACTION)
                    .flow(Flow.LINEAR)
                    .timing(Timing.UNKNOWN)
                    .link("")
                    .build());
            steps.add(step);
        }
    }

    void lane(String name) {
        Id<Lane> id = Id.of("lane-" + (lanes.size() + 1));
        LaneKind[] kinds = {
            LaneKind.CUSTOMER_ACTION, LaneKind.THINKING, LaneKind.ONSTAGE_PEOPLE, LaneKind.BACKSTAGE_PEOPLE
        };
        elements.add(LaneBuilder.builder()
                .id(id)
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .kind(kinds[lanes.size() % kinds.length])
                .name(name)
                .owner("")
                .visibleTo("")
                .build());
        lanes.add(id);
    }

    /// A card in a lane on the n-th step of a stage.
    void card(String id, int stage, int lane, int turn, String text) {
        elements.add(CardBuilder.builder()
                .id(Id.of(id))
                .rank(next())
                .about(About.NONE)
                .lane(lanes.get(lane))
                .place(Place.on(steps.get(stage * STEPS_A_STAGE + turn % STEPS_A_STAGE)))
                .text(text)
                .saidBy("")
                .icon("")
                .build());
    }

    void link(String from, String to) {
        elements.add(LinkBuilder.builder()
                .id(Id.of("link-" + rank))
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .from(Id.<Card>of(from))
                .to(Id.<Card>of(to))
                .kind(LinkKind.SEQUENCE)
                .kindName("")
                .label("")
                .condition("")
                .build());
    }

    /// A curve with one value on each step, as far as there are steps.
    void curve(List<Integer> scores) {
        List<CurvePoint> points = new ArrayList<>();
        for (int i = 0; i < Math.min(scores.size(), steps.size()); i++) {
            Id<? extends Column> on = steps.get(i);
            points.add(new CurvePoint(on, Optional.of(BigDecimal.valueOf(scores.get(i))), "", List.of()));
        }
        elements.add(ScoreCurveBuilder.builder()
                .id(Id.of("curve-1"))
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .kind(CurveKind.EMOTION)
                .name("Emotion")
                .scale(new Scale(BigDecimal.valueOf(-5), BigDecimal.valueOf(5), Optional.empty(), List.of()))
                .points(points)
                .build());
    }

    JourneyDocument document() {
        return JourneyDocument.of(elements, Map.of());
    }
}
