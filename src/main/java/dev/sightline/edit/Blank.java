package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.Arrangement;
import dev.sightline.model.Flow;
import dev.sightline.model.Id;
import dev.sightline.model.Join;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.JourneyMapBuilder;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneBuilder;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneGroupBuilder;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MapType;
import dev.sightline.model.Rank;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.SeparatorLineBuilder;
import dev.sightline.model.Stage;
import dev.sightline.model.StageBuilder;
import dev.sightline.model.Step;
import dev.sightline.model.StepBuilder;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.Timing;
import java.util.Optional;

/// New maps, columns and rows of which nothing is known but what they are called. Where they stand is said later.
final class Blank {
    private Blank() {}

    static Stage stage(FreshIds ids, Id<JourneyMap> map, Stage.Level level, String name) {
        return StageBuilder.builder()
                .id(ids.named(level == Stage.Level.PHASE ? "phase" : "stage", name))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(map)
                .level(level)
                .name(name)
                .description("")
                .join(Join.THEN)
                .timeName("")
                .build();
    }

    static Step step(FreshIds ids, Id<JourneyMap> map, String name) {
        return StepBuilder.builder()
                .id(ids.named("step", name))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(map)
                .name(name)
                .description("")
                .kind(StepKind.ACTION)
                .flow(Flow.LINEAR)
                .timing(Timing.UNKNOWN)
                .link("")
                .build();
    }

    static Lane lane(FreshIds ids, Id<JourneyMap> map, LaneKind kind, String name) {
        return LaneBuilder.builder()
                .id(ids.named("lane", name.isBlank() ? Wording.words(kind) : name))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(map)
                .group(Optional.empty())
                .kind(kind)
                .name(name)
                .owner("")
                .visibleTo("")
                .build();
    }

    static SeparatorLine line(FreshIds ids, Id<JourneyMap> map, LineKind kind, String name) {
        return SeparatorLineBuilder.builder()
                .id(ids.named("line", name.isBlank() ? Wording.words(kind) : name))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(map)
                .group(Optional.empty())
                .kind(kind)
                .name(name)
                .build();
    }

    static LaneGroup group(FreshIds ids, Id<JourneyMap> map, String name) {
        return LaneGroupBuilder.builder()
                .id(ids.named("group", name))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(map)
                .name(name)
                .build();
    }

    static JourneyMap map(FreshIds ids, String title, MapType type) {
        return JourneyMapBuilder.builder()
                .id(ids.named("map", title))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .title(title)
                .subtitle("")
                .type(type)
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
                .build();
    }
}
