package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Cause;
import dev.sightline.model.Comment;
import dev.sightline.model.CurveKind;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapRelation;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapState;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.StepKind;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents that people meet first: sound, in the form the program writes, and as rich as they are said to be.
class SamplesTest {

    private static JourneyDocument sample(String name) throws IOException {
        return Documents.open(Path.of("samples", name + ".sightline.json"));
    }

    private static MapView map(JourneyDocument document) {
        return document.view(document.maps().getFirst().id());
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".sightline.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itOpensWithoutARemarkAndIsWrittenAsItStands(Path sample) throws IOException {
        assertThat(Documents.written(Documents.open(sample))).isEqualTo(Files.readString(sample));
    }

    @Test
    void thereAreAtLeastSix() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theNightTrainIsTheJourneyOfTwoWholePeople() throws IOException {
        JourneyDocument document = sample("night-train");
        JourneyMap map = map(document).map();
        assertThat(map.state()).contains(MapState.CURRENT);
        assertThat(map.personas()).hasSize(2).map(document::get).allSatisfy(persona -> {
            assertThat(persona.quote()).isNotEmpty();
            assertThat(persona.goals()).hasSizeGreaterThan(2);
            assertThat(persona.needs()).hasSizeGreaterThan(2);
            assertThat(persona.frustrations()).hasSizeGreaterThan(2);
            assertThat(persona.behaviours()).hasSizeGreaterThan(2);
            assertThat(persona.share()).isPresent();
        });
        assertThat(map(document).curves())
                .map(ScoreCurve::persona)
                .containsExactlyElementsOf(
                        map.personas().stream().map(Optional::of).toList());
        assertThat(map(document).curves())
                .flatExtracting(ScoreCurve::points)
                .anySatisfy(point -> assertThat(point.value()).isEmpty());
    }

    @Test
    void theNightTrainFollowsEachPainFromItsSourceToAnOpportunity() throws IOException {
        JourneyDocument document = sample("night-train");
        assertThat(document.all(Placed.class)).hasSizeGreaterThan(70);
        assertThat(document.all(PainPoint.class)).allSatisfy(pain -> {
            assertThat(pain.severity()).isPresent();
            assertThat(pain.frequency()).isPresent();
            assertThat(pain.about().sources()).isNotEmpty();
        });
        List<Id<PainPoint>> addressed = document.all(Opportunity.class).stream()
                .flatMap(one -> one.pains().stream())
                .toList();
        assertThat(document.all(PainPoint.class))
                .filteredOn(pain -> !pain.status().equals("accepted"))
                .allSatisfy(pain -> assertThat(addressed).contains(pain.id()));
        assertThat(document.all(Opportunity.class)).allSatisfy(one -> {
            assertThat(one.importance()).isPresent();
            assertThat(one.impact()).isPresent();
        });
        assertThat(document.all(InformationSource.class))
                .allSatisfy(source -> assertThat(source.sampleSize()).isPresent());
        assertThat(document.all(Cause.class))
                .filteredOn(Cause::root)
                .allSatisfy(cause -> assertThat(cause.parent()).isPresent());
        assertThat(document.all(Comment.class))
                .anySatisfy(comment -> assertThat(comment.replyTo()).isPresent());
        assertThat(document.project().logo()).isPresent();
    }

    @Test
    void theNightTrainsTimesFitWhatIsAcceptable() throws IOException {
        MapView view = map(sample("night-train"));
        BigDecimal total = view.steps().stream()
                .filter(step -> !step.offMainPath())
                .flatMap(step -> step.timing().standard().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isPositive().isLessThan(view.map().time().acceptable().orElseThrow());
        assertThat(kinds(view)).contains(MarkerKind.MOMENT_OF_TRUTH, MarkerKind.FAIL_POINT, MarkerKind.WAIT_POINT);
    }

    private static List<MarkerKind> kinds(MapView view) {
        return view.markers().stream().map(Marker::kind).distinct().toList();
    }

    @Test
    void theFutureNightHasTheSameStagesAndFewerPains() throws IOException {
        JourneyDocument now = sample("night-train");
        JourneyDocument then = sample("night-train-future");
        assertThat(map(then).map().state()).contains(MapState.FUTURE);
        assertThat(map(then).stages())
                .map(Stage::name)
                .isEqualTo(map(now).stages().stream().map(Stage::name).toList());
        assertThat(then.all(PainPoint.class))
                .hasSizeLessThan(now.all(PainPoint.class).size());
        for (Persona persona : then.all(Persona.class)) {
            assertThat(map(then).curves())
                    .filteredOn(curve -> curve.persona().equals(Optional.of(persona.id())))
                    .map(ScoreCurve::kind)
                    .containsExactly(CurveKind.EMOTION, CurveKind.INTENDED_EMOTION);
        }
    }

    @Test
    void theBlueprintHasFiveLanesAndThreeLinesInTheirOrder() throws IOException {
        MapView view = map(sample("clinic-blueprint"));
        List<Object> rows = view.bands().stream()
                .flatMap(band -> band.rows().stream())
                .map(row -> switch (row) {
                    case Lane lane -> (Object) lane.kind();
                    case SeparatorLine line -> line.kind();
                })
                .toList();
        assertThat(rows)
                .containsSubsequence(
                        LaneKind.PHYSICAL_EVIDENCE,
                        LaneKind.CUSTOMER_ACTION,
                        LineKind.INTERACTION,
                        LaneKind.ONSTAGE_PEOPLE,
                        LineKind.VISIBILITY,
                        LaneKind.BACKSTAGE_PEOPLE,
                        LineKind.INTERNAL_INTERACTION,
                        LaneKind.SUPPORT_PROCESS);
        assertThat(kinds(view)).contains(MarkerKind.FAIL_POINT, MarkerKind.WAIT_POINT, MarkerKind.DECISION);
        assertThat(view.steps()).map(Step::kind).contains(StepKind.DECISION, StepKind.WAIT, StepKind.EXIT);
        assertThat(view.steps()).anySatisfy(step -> assertThat(step.fee()).isPresent());
        assertThat(view.steps())
                .allSatisfy(step -> assertThat(step.timing().standard()).isPresent());
        assertThat(view.steps())
                .anySatisfy(step -> assertThat(step.timing().observed()).isPresent());
    }

    @Test
    void theBlueprintsLinksCrossEachLine() throws IOException {
        JourneyDocument document = sample("clinic-blueprint");
        MapView view = map(document);
        List<MapRow> rows =
                view.bands().stream().flatMap(band -> band.rows().stream()).toList();
        Map<Id<?>, Integer> rowOf = new HashMap<>();
        for (Lane lane : view.lanes()) {
            view.placed(lane.id()).forEach(one -> rowOf.put(one.id(), rows.indexOf(lane)));
        }
        for (MapRow row : rows) {
            if (row instanceof SeparatorLine line) {
                int at = rows.indexOf(line);
                assertThat(view.links())
                        .filteredOn(link -> rowOf.containsKey(link.from()) && rowOf.containsKey(link.to()))
                        .as("links over the line of %s", line.kind())
                        .anySatisfy(link ->
                                assertThat(rowOf.get(link.from()) < at).isNotEqualTo(rowOf.get(link.to()) < at));
            }
        }
        assertThat(view.links())
                .extracting(link -> link.kind())
                .contains(
                        LinkKind.MESSAGE, LinkKind.DEPENDENCY, LinkKind.AGREEMENT, LinkKind.FAILURE, LinkKind.RECOVERY);
        JourneyMap detail = document.maps().get(1);
        assertThat(detail.relations()).map(MapRelation::kind).containsExactly(MapRelation.Kind.CHILD_OF);
    }

    @Test
    void theMuseumsMapHasStagesOnlyAndOpportunitiesOverSeveral() throws IOException {
        JourneyDocument document = sample("museum-experience");
        MapView view = map(document);
        assertThat(view.steps()).isEmpty();
        assertThat(view.phases()).isNotEmpty();
        assertThat(view.leaves()).containsExactlyElementsOf(view.stages());
        assertThat(view.map().principles()).isNotEmpty();
        List<Place> places =
                document.all(Opportunity.class).stream().map(Placed::place).toList();
        assertThat(places)
                .hasAtLeastOneElementOfType(Place.WholeMap.class)
                .hasAtLeastOneElementOfType(Place.Range.class)
                .anySatisfy(place -> assertThat(view.spans(place)).hasSizeGreaterThan(1));
        assertThat(view.curves()).map(ScoreCurve::kind).contains(CurveKind.ARC, CurveKind.EMOTION);
        assertThat(view.bands()).filteredOn(band -> band.group().isPresent()).hasSizeGreaterThan(2);
    }

    @Test
    void theSmallestMapHasThreeSteps() throws IOException {
        MapView view = map(sample("coffee"));
        assertThat(view.leaves()).hasSize(3).isEqualTo(view.steps());
    }

    @Test
    void theSchoolSpeaksInManyScripts() throws IOException {
        String text = sample("language-school").all(Placed.class).stream()
                .map(Placed::text)
                .collect(Collectors.joining());
        assertThat(text.codePoints().mapToObj(UnicodeScript::of).distinct())
                .contains(
                        UnicodeScript.LATIN,
                        UnicodeScript.ARABIC,
                        UnicodeScript.DEVANAGARI,
                        UnicodeScript.HAN,
                        UnicodeScript.HIRAGANA,
                        UnicodeScript.KATAKANA,
                        UnicodeScript.THAI,
                        UnicodeScript.GREEK,
                        UnicodeScript.HEBREW,
                        UnicodeScript.CYRILLIC);
        assertThat(text.codePoints()).anyMatch(Character::isEmojiPresentation);
    }

    @Test
    void thePayrollHasALaneForEachParty() throws IOException {
        MapView view = map(sample("b2b-onboarding"));
        assertThat(view.map().personas()).hasSize(3);
        assertThat(view.lanes())
                .filteredOn(lane -> lane.kind() == LaneKind.ACTOR)
                .map(Lane::actor)
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates()
                .doesNotContain(Optional.empty());
    }
}
