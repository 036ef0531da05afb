package dev.sightline;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.ActorBuilder;
import dev.sightline.model.ActorKind;
import dev.sightline.model.Arrangement;
import dev.sightline.model.Basis;
import dev.sightline.model.CardBuilder;
import dev.sightline.model.CauseBuilder;
import dev.sightline.model.CauseCategory;
import dev.sightline.model.Channel;
import dev.sightline.model.ChannelBuilder;
import dev.sightline.model.ChannelKind;
import dev.sightline.model.Column;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Flow;
import dev.sightline.model.Frequency;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.InformationSourceBuilder;
import dev.sightline.model.Join;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.JourneyMapBuilder;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneBuilder;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneGroupBuilder;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.LinkBuilder;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapState;
import dev.sightline.model.MapType;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.OpportunityBuilder;
import dev.sightline.model.PainPoint;
import dev.sightline.model.PainPointBuilder;
import dev.sightline.model.Persona;
import dev.sightline.model.PersonaBuilder;
import dev.sightline.model.Place;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurveBuilder;
import dev.sightline.model.SeparatorLineBuilder;
import dev.sightline.model.Stage;
import dev.sightline.model.StageBuilder;
import dev.sightline.model.StepBuilder;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.TimingBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes documents at random, of any shape that the model allows; the same for the same generator.
public final class RandomJourney {
    private final RandomGenerator random;
    private final List<Element> elements = new ArrayList<>();
    private final List<Id<? extends Column>> steps = new ArrayList<>();
    private final List<Id<? extends Column>> stages = new ArrayList<>();
    private final List<Id<?>> linkable = new ArrayList<>();
    private final List<Id<PainPoint>> pains = new ArrayList<>();
    private Id<Persona> persona = Id.of("none");
    private Id<Actor> actor = Id.of("none");
    private Id<Channel> channel = Id.of("none");
    private Id<InformationSource> source = Id.of("none");
    private final Id<JourneyMap> map = Id.of("map-1");
    private int counter;

    private RandomJourney(RandomGenerator random) {
        this.random = random;
    }

    /// One document with one map of at most `columns` stages and `lanes` lanes, about `cards` cards.
    public static JourneyDocument of(RandomGenerator random, int columns, int lanes, int cards) {
        return new RandomJourney(random).make(columns, lanes, cards);
    }

    private JourneyDocument make(int columns, int laneCount, int cards) {
        elements.add(Project.titled(text(60)));
        people();
        elements.add(theMap());
        columns(columns);
        List<Id<Lane>> lanes = rows(laneCount);
        for (int i = 0; i < cards && !lanes.isEmpty(); i++) {
            card(lanes.get(random.nextInt(lanes.size())), i);
        }
        curves(lanes);
        extras();
        return JourneyDocument.of(elements, Map.of());
    }

    private <T extends Element> Id<T> id(String kind) {
        return Id.of(kind + "-" + ++counter);
    }

    private Rank rank() {
        return Rank.nth(counter);
    }

    private About about() {
        return random.nextInt(6) == 0 && !source.value().equals("none")
                ? About.NONE.withSources(List.of(source)).withTags(List.of("tag"))
                : About.NONE;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> some(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private String text(int longest) {
        return AwkwardText.of(random, longest);
    }

    private BigDecimal number(int bound) {
        return BigDecimal.valueOf(random.nextInt(bound * 10), 1);
    }

    private void people() {
        source = id("source");
        elements.add(InformationSourceBuilder.builder()
                .id(source)
                .rank(rank())
                .about(About.NONE)
                .title(text(80))
                .kind("interviews")
                .sampleSize(some(12))
                .link("")
                .quote("")
                .licence("")
                .confidence("")
                .build());
        persona = id("persona");
        elements.add(PersonaBuilder.builder()
                .id(persona)
                .rank(rank())
                .about(about())
                .name(text(20))
                .role(text(30))
                .quote(text(80))
                .goals(List.of(text(40)))
                .basis(some(Basis.RESEARCH))
                .build());
        actor = id("actor");
        elements.add(ActorBuilder.builder()
                .id(actor)
                .rank(rank())
                .about(about())
                .name(text(20))
                .kind(any(ActorKind.values()))
                .icon("")
                .organisation("")
                .visibleToCustomer(random.nextBoolean())
                .persona(some(persona))
                .build());
        channel = id("channel");
        elements.add(ChannelBuilder.builder()
                .id(channel)
                .rank(rank())
                .about(about())
                .name(text(15))
                .icon("")
                .kind(some(any(ChannelKind.values())))
                .build());
    }

    private JourneyMap theMap() {
        return JourneyMapBuilder.builder()
                .id(map)
                .rank(Rank.FIRST)
                .about(about())
                .title(text(80))
                .subtitle(text(60))
                .type(any(MapType.values()))
                .state(some(any(MapState.values())))
                .basis(some(any(Basis.values())))
                .personas(random.nextBoolean() ? List.of(persona) : List.of())
                .aggregate("")
                .scenario(text(200))
                .trigger("")
                .goal(text(50))
                .expectations(random.nextBoolean() ? List.of(text(40), text(40)) : List.of())
                .scopeStart("")
                .scopeEnd("")
                .version("")
                .principles(random.nextBoolean() ? List.of(text(60)) : List.of())
                .context("")
                .assetAtRisk("")
                .time(TimeGoal.NONE)
                .arrangement(Arrangement.GRID)
                .columnWidth(random.nextInt(4) == 0 ? Optional.of(120 + random.nextInt(361)) : Optional.empty())
                .build();
    }

    private void columns(int most) {
        boolean withPhases = random.nextInt(3) == 0;
        int stageCount = random.nextInt(most + 1);
        Optional<Id<Stage>> phase = Optional.empty();
        for (int i = 0; i < stageCount; i++) {
            if (withPhases && i % 3 == 0) {
                phase = Optional.of(stage(Stage.Level.PHASE, Optional.empty()));
            }
            Id<Stage> stage = stage(Stage.Level.STAGE, phase);
            stages.add(stage);
            for (int s = random.nextInt(4); s > 0; s--) {
                step(Optional.of(stage));
            }
        }
        if (stageCount == 0) {
            for (int s = random.nextInt(most + 1); s > 0; s--) {
                step(Optional.empty());
            }
        }
        linkable.addAll(steps);
        linkable.addAll(stages);
    }

    private Id<Stage> stage(Stage.Level level, Optional<Id<Stage>> phase) {
        Id<Stage> id = id(level == Stage.Level.PHASE ? "phase" : "stage");
        elements.add(StageBuilder.builder()
                .id(id)
                .rank(rank())
                .about(about())
                .map(map)
                .level(level)
                .phase(phase)
                .name(text(40))
                .description(text(60))
                .join(any(Join.values()))
                .timeName("")
                .build());
        return id;
    }

    private void step(Optional<Id<Stage>> stage) {
        Id<dev.sightline.model.Step> id = id("step");
        elements.add(StepBuilder.builder()
                .id(id)
                .rank(rank())
                .about(about())
                .map(map)
                .stage(stage)
                .name(text(40))
                .description(text(40))
                .kind(any(StepKind.values()))
                .optional(random.nextInt(8) == 0)
                .flow(any(Flow.values()))
                .actors(random.nextInt(3) == 0 ? List.of(actor) : List.of())
                .channel(some(channel))
                .timing(TimingBuilder.builder().standard(some(number(30))).build())
                .link("")
                .build());
        steps.add(id);
    }

    private List<Id<Lane>> rows(int most) {
        List<Id<Lane>> lanes = new ArrayList<>();
        Optional<Id<LaneGroup>> group = Optional.empty();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                Id<LaneGroup> fresh = id("group");
                elements.add(LaneGroupBuilder.builder()
                        .id(fresh)
                        .rank(rank())
                        .about(About.NONE)
                        .map(map)
                        .name(text(20))
                        .build());
                group = Optional.of(fresh);
            } else if (random.nextInt(4) == 0) {
                group = Optional.empty();
            }
            if (random.nextInt(4) == 0) {
                elements.add(SeparatorLineBuilder.builder()
                        .id(id("line"))
                        .rank(rank())
                        .about(About.NONE)
                        .map(map)
                        .group(group)
                        .kind(any(LineKind.values()))
                        .name(random.nextBoolean() ? "" : text(30))
                        .build());
            }
            Id<Lane> id = id("lane");
            elements.add(LaneBuilder.builder()
                    .id(id)
                    .rank(rank())
                    .about(about())
                    .map(map)
                    .group(group)
                    .kind(any(LaneKind.values()))
                    .name(random.nextBoolean() ? "" : text(30))
                    .actor(some(actor))
                    .owner("")
                    .visibleTo("")
                    .build());
            lanes.add(id);
        }
        return lanes;
    }

    private Place place() {
        List<Id<? extends Column>> level = !steps.isEmpty() && random.nextBoolean() ? steps : stages;
        if (level.isEmpty() || random.nextInt(12) == 0) {
            return Place.wholeMap();
        }
        int from = random.nextInt(level.size());
        return switch (random.nextInt(8)) {
            case 0 -> new Place.Range(level.get(from), level.get(from + random.nextInt(level.size() - from)));
            case 1 ->
                new Place.Several(List.copyOf(new java.util.LinkedHashSet<Id<? extends Column>>(
                        List.of(level.get(from), level.get(random.nextInt(level.size()))))));
            default -> Place.on(level.get(from));
        };
    }

    private void card(Id<Lane> lane, int index) {
        String text = text(index % 40 == 39 ? 2000 : 120);
        switch (random.nextInt(8)) {
            case 0 -> {
                Id<PainPoint> id = id("pain");
                elements.add(PainPointBuilder.builder()
                        .id(id)
                        .rank(rank())
                        .about(about())
                        .lane(lane)
                        .place(place())
                        .text(text)
                        .severity(some(1 + random.nextInt(5)))
                        .frequency(some(new Frequency.Level(1 + random.nextInt(5))))
                        .owner("")
                        .status("")
                        .build());
                pains.add(id);
                linkable.add(id);
            }
            case 1 ->
                elements.add(OpportunityBuilder.builder()
                        .id(id("opportunity"))
                        .rank(rank())
                        .about(about())
                        .lane(lane)
                        .place(place())
                        .text(text)
                        .group("")
                        .pains(pains.isEmpty() ? List.of() : List.of(pains.getLast()))
                        .importance(some(number(10)))
                        .satisfaction(some(number(10)))
                        .owner("")
                        .status("")
                        .decision("")
                        .build());
            default -> {
                Id<dev.sightline.model.Card> id = id("card");
                elements.add(CardBuilder.builder()
                        .id(id)
                        .rank(rank())
                        .about(about())
                        .lane(lane)
                        .place(place())
                        .text(text)
                        .actor(some(actor))
                        .persona(some(persona))
                        .channels(random.nextInt(4) == 0 ? List.of(channel) : List.of())
                        .evidence(some(any(EvidenceLevel.values())))
                        .saidBy(random.nextInt(6) == 0 ? text(20) : "")
                        .icon("")
                        .risk(random.nextInt(10) == 0)
                        .build());
                linkable.add(id);
            }
        }
    }

    private void curves(List<Id<Lane>> lanes) {
        List<Id<? extends Column>> level = steps.isEmpty() ? stages : steps;
        for (int i = random.nextInt(3); i > 0 && !level.isEmpty(); i--) {
            List<CurvePoint> points = new ArrayList<>();
            for (Id<? extends Column> column : level) {
                if (random.nextInt(5) > 0) {
                    points.add(new CurvePoint(
                            column,
                            random.nextInt(6) == 0
                                    ? Optional.empty()
                                    : Optional.of(BigDecimal.valueOf(random.nextInt(41) - 20, 1)),
                            random.nextInt(4) == 0 ? text(50) : "",
                            List.of()));
                }
            }
            elements.add(ScoreCurveBuilder.builder()
                    .id(id("curve"))
                    .rank(rank())
                    .about(About.NONE)
                    .map(map)
                    .lane(lanes.isEmpty() ? Optional.empty() : some(lanes.getFirst()))
                    .kind(any(CurveKind.values()))
                    .name(random.nextBoolean() ? "" : text(30))
                    .persona(some(persona))
                    .scale(Scale.EMOTION)
                    .points(points)
                    .build());
        }
    }

    private void extras() {
        for (int i = linkable.size() / 6; i > 0; i--) {
            Id<?> from = linkable.get(random.nextInt(linkable.size()));
            Id<?> to = linkable.get(random.nextInt(linkable.size()));
            if (!from.equals(to)) {
                elements.add(LinkBuilder.builder()
                        .id(id("link"))
                        .rank(rank())
                        .about(About.NONE)
                        .map(map)
                        .from(from)
                        .to(to)
                        .kind(any(LinkKind.values()))
                        .kindName("")
                        .label(random.nextInt(3) == 0 ? text(20) : "")
                        .condition("")
                        .build());
            }
            elements.add(MarkerBuilder.builder()
                    .id(id("marker"))
                    .rank(rank())
                    .about(About.NONE)
                    .map(map)
                    .kind(any(MarkerKind.values()))
                    .on(to)
                    .label(random.nextBoolean() ? "" : text(20))
                    .symbol("")
                    .note("")
                    .build());
            elements.add(CommentBuilder.builder()
                    .id(id("comment"))
                    .rank(rank())
                    .about(About.NONE)
                    .on(from)
                    .text(text(80))
                    .author(text(10))
                    .build());
        }
        elements.add(CauseBuilder.builder()
                .id(id("cause"))
                .rank(rank())
                .about(About.NONE)
                .text(text(40))
                .category(some(any(CauseCategory.values())))
                .build());
    }
}
