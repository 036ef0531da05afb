package dev.sightline.layout.curve;

import dev.sightline.layout.Extent;
import dev.sightline.layout.Theme;
import dev.sightline.model.About;
import dev.sightline.model.Arrangement;
import dev.sightline.model.Column;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.CurveStyle;
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
import dev.sightline.model.MapType;
import dev.sightline.model.MapView;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Persona;
import dev.sightline.model.PersonaBuilder;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.ScoreCurveBuilder;
import dev.sightline.model.Stage;
import dev.sightline.model.StageBuilder;
import dev.sightline.model.Step;
import dev.sightline.model.StepBuilder;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.TimingBuilder;
import dev.sightline.typography.Typesetter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small map with one lane of curves, put together for a test. Ids are the names in small letters.
public final class CurveMap {
    private static final Id<JourneyMap> MAP = Id.of("map");
    private static final Id<Lane> LANE = Id.of("lane");
    private static final Typesetter TYPESETTER = new Typesetter();
    private final List<Element> elements = new ArrayList<>();
    private final List<Id<Persona>> personas = new ArrayList<>();
    private Rank rank = Rank.FIRST;

    /// A map of steps only.
    public static CurveMap ofSteps(String... names) {
        CurveMap map = new CurveMap();
        for (String name : names) {
            map.step(name, Optional.empty());
        }
        return map;
    }

    private Rank next() {
        rank = rank.after();
        return rank;
    }

    CurveMap stage(String name, String... steps) {
        Id<Stage> id = Id.of(name.toLowerCase(java.util.Locale.ROOT));
        elements.add(StageBuilder.builder()
                .id(id)
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .level(Stage.Level.STAGE)
                .name(name)
                .description("")
                .join(Join.THEN)
                .timeName("")
                .build());
        for (String step : steps) {
            step(step, Optional.of(id));
        }
        return this;
    }

    private void step(String name, Optional<Id<Stage>> stage) {
        elements.add(StepBuilder.builder()
                .id(Id.of(name.toLowerCase(java.util.Locale.ROOT)))
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .stage(stage)
                .name(name)
                .description("")
                .kind(StepKind.ACTION)
                .flow(Flow.LINEAR)
                .timing(TimingBuilder.builder().build())
                .link("")
                .build());
    }

    CurveMap persona(String name) {
        Id<Persona> id = Id.of(name.toLowerCase(java.util.Locale.ROOT));
        elements.add(PersonaBuilder.builder()
                .id(id)
                .rank(next())
                .about(About.NONE)
                .name(name)
                .role("")
                .quote("")
                .build());
        personas.add(id);
        return this;
    }

    static CurvePoint at(String column, double value) {
        return at(column, value, "");
    }

    static CurvePoint at(String column, double value, String label) {
        return new CurvePoint(id(column), Optional.of(BigDecimal.valueOf(value)), label, List.of());
    }

    static CurvePoint unknown(String column) {
        return new CurvePoint(id(column), Optional.empty(), "", List.of());
    }

    private static Id<? extends Column> id(String column) {
        return Id.<Step>of(column.toLowerCase(java.util.Locale.ROOT));
    }

    CurveMap curve(CurveKind kind, String persona, CurvePoint... points) {
        return curve(kind, persona, "", Scale.EMOTION, Optional.empty(), points);
    }

    CurveMap curve(
            CurveKind kind,
            String persona,
            String name,
            Scale scale,
            Optional<CurveStyle> style,
            CurvePoint... points) {
        elements.add(ScoreCurveBuilder.builder()
                .id(Id.of("curve-" + (1 + elements.size())))
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .lane(Optional.of(LANE))
                .kind(kind)
                .name(name)
                .persona(
                        persona.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Id.of(persona.toLowerCase(java.util.Locale.ROOT))))
                .scale(scale)
                .points(List.of(points))
                .shownAs(style)
                .build());
        return this;
    }

    CurveMap marker(MarkerKind kind, String on) {
        return marker(kind, on, Optional.empty());
    }

    CurveMap marker(MarkerKind kind, String on, Optional<String> at) {
        elements.add(MarkerBuilder.builder()
                .id(Id.of("marker-" + elements.size()))
                .rank(next())
                .about(About.NONE)
                .map(MAP)
                .kind(kind)
                .on(Id.of(on.toLowerCase(java.util.Locale.ROOT)))
                .at(at.map(CurveMap::id))
                .label("")
                .symbol("")
                .note("")
                .build());
        return this;
    }

    static Scale scale(double min, double max, String... labels) {
        List<Scale.Label> named = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            named.add(new Scale.Label(
                    BigDecimal.valueOf(min + (max - min) * i / Math.max(1, labels.length - 1)), labels[i]));
        }
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max), Optional.empty(), named);
    }

    /// The map as it is read.
    public MapView view() {
        List<Element> all = new ArrayList<>(elements);
        all.add(Project.titled("Test"));
        all.add(JourneyMapBuilder.builder()
                .id(MAP)
                .rank(Rank.FIRST)
                .about(About.NONE)
                .title("Test")
                .subtitle("")
                .type(MapType.JOURNEY)
                .personas(personas)
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
        all.add(LaneBuilder.builder()
                .id(LANE)
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(MAP)
                .kind(LaneKind.EMOTION)
                .name("")
                .owner("")
                .visibleTo("")
                .build());
        return JourneyDocument.of(all, Map.of()).view(MAP);
    }

    /// The map with its columns side by side, from x = 200 on.
    Ground ground(Theme theme, double column) {
        MapView view = view();
        List<Extent> extents = new ArrayList<>();
        double x = 200;
        for (int i = 0; i < Math.max(1, view.leaves().size()); i++) {
            extents.add(new Extent(x, x + column));
            x += column + 8;
        }
        return new Ground(view, theme, TYPESETTER, "en", extents);
    }

    /// The lane's curves.
    static List<ScoreCurve> curves(Ground ground) {
        return ground.view().curves(LANE);
    }
}
