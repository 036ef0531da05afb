package dev.sightline;

import dev.sightline.model.About;
import dev.sightline.model.CardBuilder;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Flow;
import dev.sightline.model.Id;
import dev.sightline.model.Join;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.JourneyMapBuilder;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneBuilder;
import dev.sightline.model.LaneGroupBuilder;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MapType;
import dev.sightline.model.Place;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.SeparatorLineBuilder;
import dev.sightline.model.Stage;
import dev.sightline.model.StageBuilder;
import dev.sightline.model.StepBuilder;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Tells a small journey for a test, part by part: `new Journeys("Coffee").stage("Order").step("Pay").lane(...)`. Each
/// part hangs on the one told before it; ids are made from names (`stage-order`, `step-pay`, `card-1`).
public final class Journeys {
    /// The id of the one map.
    public static final Id<JourneyMap> MAP = Id.of("map");

    private final List<Element> elements = new ArrayList<>();
    private final String title;
    private UnaryOperator<JourneyMapBuilder> mapped = builder -> builder;
    private Optional<Id<Stage>> phase = Optional.empty();
    private Optional<Id<Stage>> stage = Optional.empty();
    private Optional<Id<dev.sightline.model.LaneGroup>> group = Optional.empty();
    private Id<Lane> lane = Id.of("none");
    private int counter;
    private int cards;

    /// A journey with nothing but a title.
    public Journeys(String title) {
        this.title = title;
    }

    /// More about the map.
    public Journeys map(UnaryOperator<JourneyMapBuilder> more) {
        mapped = more;
        return this;
    }

    /// A phase; the stages that follow are in it.
    public Journeys phase(String name) {
        return column(Stage.Level.PHASE, name, builder -> builder);
    }

    /// A stage; the steps that follow are in it.
    public Journeys stage(String name) {
        return stage(name, builder -> builder);
    }

    /// A stage of which there is more to say.
    public Journeys stage(String name, UnaryOperator<StageBuilder> more) {
        return column(Stage.Level.STAGE, name, more);
    }

    private Journeys column(Stage.Level level, String name, UnaryOperator<StageBuilder> more) {
        boolean isPhase = level == Stage.Level.PHASE;
        Id<Stage> id = Id.of((isPhase ? "phase-" : "stage-") + slug(name));
        elements.add(more.apply(StageBuilder.builder()
                        .id(id)
                        .rank(rank())
                        .about(About.NONE)
                        .map(MAP)
                        .level(level)
                        .phase(isPhase ? Optional.empty() : phase)
                        .name(name)
                        .description("")
                        .join(Join.THEN)
                        .timeName(""))
                .build());
        phase = isPhase ? Optional.of(id) : phase;
        stage = isPhase ? Optional.empty() : Optional.of(id);
        return this;
    }

    /// A step in the stage told last.
    public Journeys step(String name) {
        return step(name, builder -> builder);
    }

    /// A step of which there is more to say.
    public Journeys step(String name, UnaryOperator<StepBuilder> more) {
        elements.add(more.apply(StepBuilder.builder()
                        .id(Id.of("step-" + slug(name)))
                        .rank(rank())
                        .about(About.NONE)
                        .map(MAP)
                        .stage(stage)
                        .name(name)
                        .description("")
                        .kind(StepKind.ACTION)
                        .flow(Flow.LINEAR)
                        .timing(Timing.UNKNOWN)
                        .link(""))
                .build());
        return this;
    }

    /// A group; the rows that follow are in it, until the next group.
    public Journeys group(String name) {
        group = Optional.of(Id.of("group-" + slug(name)));
        elements.add(LaneGroupBuilder.builder()
                .id(group.get())
                .rank(rank())
                .about(About.NONE)
                .map(MAP)
                .name(name)
                .build());
        return this;
    }

    /// A lane; the cards that follow are in it.
    public Journeys lane(LaneKind kind) {
        return lane(kind, builder -> builder);
    }

    /// A lane of which there is more to say.
    public Journeys lane(LaneKind kind, UnaryOperator<LaneBuilder> more) {
        lane = Id.of("lane-" + slug(kind.name()) + "-" + counter);
        elements.add(more.apply(LaneBuilder.builder()
                        .id(lane)
                        .rank(rank())
                        .about(About.NONE)
                        .map(MAP)
                        .group(group)
                        .kind(kind)
                        .name("")
                        .owner("")
                        .visibleTo(""))
                .build());
        return this;
    }

    /// A line between lanes.
    public Journeys line(LineKind kind) {
        elements.add(SeparatorLineBuilder.builder()
                .id(Id.of("line-" + slug(kind.name())))
                .rank(rank())
                .about(About.NONE)
                .map(MAP)
                .group(group)
                .kind(kind)
                .name("")
                .build());
        return this;
    }

    /// A card in the lane told last, on the column with an id.
    public Journeys card(String on, String text) {
        return card(Place.on(Id.<Stage>of(on)), text);
    }

    /// A card in the lane told last, at a place.
    public Journeys card(Place place, String text) {
        return card(place, text, builder -> builder);
    }

    /// A card of which there is more to say.
    public Journeys card(Place place, String text, UnaryOperator<CardBuilder> more) {
        elements.add(more.apply(CardBuilder.builder()
                        .id(Id.of("card-" + ++cards))
                        .rank(rank())
                        .about(About.NONE)
                        .lane(lane)
                        .place(place)
                        .text(text)
                        .saidBy("")
                        .icon(""))
                .build());
        return this;
    }

    /// Anything else.
    public Journeys with(Element element) {
        elements.add(element);
        return this;
    }

    /// From one column to another.
    public static Place range(String from, String to) {
        return new Place.Range(Id.<Stage>of(from), Id.<Stage>of(to));
    }

    /// On several columns.
    public static Place several(String... on) {
        List<Id<? extends Column>> columns = new ArrayList<>();
        for (String one : on) {
            columns.add(Id.<Stage>of(one));
        }
        return new Place.Several(columns);
    }

    /// The lane told last.
    public Id<Lane> lastLane() {
        return lane;
    }

    /// The next rank.
    public Rank rank() {
        return Rank.nth(counter++);
    }

    /// The whole of it.
    public JourneyDocument document() {
        List<Element> all = new ArrayList<>(elements);
        all.add(Project.titled(title));
        all.add(mapped.apply(JourneyMapBuilder.builder()
                        .id(MAP)
                        .rank(Rank.FIRST)
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
                        .arrangement(dev.sightline.model.Arrangement.GRID))
                .build());
        return JourneyDocument.of(all, Map.of());
    }

    private static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("-$", "");
    }
}
