package dev.sightline;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.ActorBuilder;
import dev.sightline.model.ActorKind;
import dev.sightline.model.Arrangement;
import dev.sightline.model.Basis;
import dev.sightline.model.Channel;
import dev.sightline.model.ChannelBuilder;
import dev.sightline.model.ChannelKind;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.FilterBuilder;
import dev.sightline.model.Flow;
import dev.sightline.model.Framing;
import dev.sightline.model.Heat;
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
import dev.sightline.model.MapState;
import dev.sightline.model.MapType;
import dev.sightline.model.Persona;
import dev.sightline.model.PersonaBuilder;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.Rest;
import dev.sightline.model.SavedViewBuilder;
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
    final RandomGenerator random;
    final List<Element> elements = new ArrayList<>();
    final List<Id<? extends Column>> steps = new ArrayList<>();
    final List<Id<? extends Column>> stages = new ArrayList<>();
    Id<Persona> persona = Id.of("none");
    Id<Actor> actor = Id.of("none");
    Id<Channel> channel = Id.of("none");
    private Id<InformationSource> source = Id.of("none");
    final Id<JourneyMap> map = Id.of("map-1");
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
        new RandomContents(this, lanes).add(cards);
        views(lanes);
        return JourneyDocument.of(elements, Map.of());
    }

    <T extends Element> Id<T> id(String kind) {
        return Id.of(kind + "-" + ++counter);
    }

    Rank rank() {
        return Rank.nth(counter);
    }

    About about() {
        return random.nextInt(6) == 0 && !source.value().equals("none")
                ? About.NONE.withSources(List.of(source)).withTags(List.of("tag"))
                : About.NONE;
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> Optional<T> some(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    String text(int longest) {
        return AwkwardText.of(random, longest);
    }

    BigDecimal number(int bound) {
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

    private void views(List<Id<Lane>> lanes) {
        for (int i = random.nextInt(3); i > 0; i--) {
            elements.add(SavedViewBuilder.builder()
                    .id(id("view"))
                    .rank(rank())
                    .about(about())
                    .map(map)
                    .name(text(20))
                    .heat(random.nextBoolean() ? Optional.of(any(Heat.values())) : Optional.empty())
                    .filter(FilterBuilder.builder()
                            .personas(random.nextBoolean() ? List.of(persona) : List.of())
                            .lanes(random.nextBoolean() ? lanes : List.of())
                            .kinds(random.nextBoolean() ? List.of(any(LaneKind.values())) : List.of())
                            .tags(random.nextBoolean() ? List.of("tag", text(10)) : List.of())
                            .channels(random.nextBoolean() ? List.of(channel) : List.of())
                            .severities(random.nextBoolean() ? List.of(5, 1 + random.nextInt(5)) : List.of())
                            .evidence(random.nextBoolean() ? List.of(any(EvidenceLevel.values())) : List.of())
                            .owners(random.nextBoolean() ? List.of(text(10)) : List.of())
                            .text(text(15))
                            .build())
                    .rest(any(Rest.values()))
                    .hiddenRows(lanes.isEmpty() ? List.of() : List.of(lanes.getFirst()))
                    .framing(some(new Framing(number(9).add(BigDecimal.ONE), number(900), number(900))))
                    .build());
        }
    }
}
