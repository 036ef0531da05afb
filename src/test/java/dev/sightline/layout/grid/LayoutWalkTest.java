package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.AwkwardText;
import dev.sightline.Journeys;
import dev.sightline.RandomJourney;
import dev.sightline.RandomShowing;
import dev.sightline.Seed;
import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Damage;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import dev.sightline.model.About;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurveBuilder;
import dev.sightline.model.Showing;
import dev.sightline.model.Step;
import dev.sightline.typography.Typesetter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutWalkTest {
    private static final Id<JourneyMap> MAP = Id.of("map-1");
    private final Random random = new Random(Seed.of("LayoutWalkTest"));
    private final RandomEdits edits = new RandomEdits(random);

    @Test
    void whatIsRememberedEqualsWhatIsLaidOutFromNothing() {
        for (int walk = 0; walk < 8; walk++) {
            List<JourneyDocument> past = new ArrayList<>(List.of(RandomJourney.of(random, 6, 6, 40)));
            Theme theme = Theme.PAPER;
            JourneyLayout remembering = new JourneyLayout(new Typesetter());
            Sheet before = remembering.layout(past.getFirst(), MAP, theme);
            for (int step = 0; step < 30; step++) {
                JourneyDocument document = next(past);
                theme = random.nextInt(20) == 0 ? Themes.ALL.get(random.nextInt(Themes.ALL.size())) : theme;
                Sheet remembered = remembering.layout(document, MAP, theme);
                Sheet fresh = new JourneyLayout(new Typesetter()).layout(readAnew(document), MAP, theme);
                assertThat(remembered.drawing().fragments())
                        .containsExactlyElementsOf(fresh.drawing().fragments());
                assertThat(remembered.drawing().size())
                        .isEqualTo(fresh.drawing().size());
                assertThat(remembered.rows()).isEqualTo(fresh.rows());
                assertThat(remembered.courses()).isEqualTo(fresh.courses());
                damageCovers(before, remembered);
                before = remembered;
            }
        }
    }

    @Test
    void whatIsRememberedUnderAFilterEqualsWhatIsLaidOutFromNothing() {
        for (int walk = 0; walk < 6; walk++) {
            List<JourneyDocument> past = new ArrayList<>(List.of(RandomJourney.of(random, 6, 6, 40)));
            JourneyLayout remembering = new JourneyLayout(new Typesetter());
            Showing showing = Showing.ALL;
            for (int step = 0; step < 25; step++) {
                JourneyDocument document = next(past);
                showing = random.nextInt(3) == 0 ? RandomShowing.of(random, document) : showing;
                Sifted sifted = Sifted.of(document.view(MAP), showing, Set.of());
                Sheet remembered = remembering.layout(document, MAP, Theme.PAPER, sifted);
                Sheet fresh = new JourneyLayout(new Typesetter()).layout(readAnew(document), MAP, Theme.PAPER, sifted);
                assertThat(remembered.drawing().fragments())
                        .containsExactlyElementsOf(fresh.drawing().fragments());
                Set<String> drawn = new HashSet<>();
                remembered
                        .drawing()
                        .fragments()
                        .forEach(one -> one.meaning().element().ifPresent(drawn::add));
                assertThat(sifted.left()).extracting(Id::value).noneMatch(drawn::contains);
            }
        }
    }

    @Test
    void aMomentOfTruthOnACardGoesWithItThroughTheCurve() {
        Journeys journeys = new Journeys("Moments").step("A").step("B").lane(LaneKind.EMOTION);
        Id<Lane> feeling = journeys.lastLane();
        journeys.lane(LaneKind.CUSTOMER_ACTION).card("step-a", "Waits");
        Card card = journeys.document().all(Card.class).getFirst();
        JourneyDocument document = journeys.with(ScoreCurveBuilder.builder()
                        .id(Id.of("curve"))
                        .rank(journeys.rank())
                        .about(About.NONE)
                        .map(Journeys.MAP)
                        .lane(Optional.of(feeling))
                        .kind(CurveKind.EMOTION)
                        .name("")
                        .scale(Scale.EMOTION)
                        .points(List.of(new CurvePoint(Id.of("step-a"), Optional.of(BigDecimal.ONE), "", List.of())))
                        .build())
                .with(MarkerBuilder.builder()
                        .id(Id.of("marker"))
                        .rank(journeys.rank())
                        .about(About.NONE)
                        .map(Journeys.MAP)
                        .kind(MarkerKind.MOMENT_OF_TRUTH)
                        .on(card.id())
                        .label("")
                        .symbol("")
                        .note("")
                        .build())
                .document();
        JourneyLayout remembering = new JourneyLayout(new Typesetter());
        Sheet before = remembering.layout(document, Journeys.MAP, Theme.PAPER);
        JourneyDocument moved =
                document.with(ChangeSet.replacing(card, card.withPlace(Place.on(Id.<Step>of("step-b")))));
        Sheet after = remembering.layout(moved, Journeys.MAP, Theme.PAPER);
        assertThat(after.drawing().fragments())
                .containsExactlyElementsOf(new JourneyLayout(new Typesetter())
                        .layout(readAnew(moved), Journeys.MAP, Theme.PAPER)
                        .drawing()
                        .fragments());
        assertThat(shades(after)).isNotEqualTo(shades(before));
    }

    /// What the curve's lane shows behind its curves.
    private static List<Mark> shades(Sheet sheet) {
        Box lane = sheet.rows().getFirst().content();
        return sheet.drawing().fragments().stream()
                .filter(fragment -> fragment.meaning().role() == Role.DECORATION)
                .filter(fragment ->
                        fragment.box().x() >= lane.x() && fragment.box().y() == lane.y())
                .flatMap(fragment -> fragment.marks().stream())
                .toList();
    }

    /// The document after one more edit, or any of those before it, as undo gives them.
    private JourneyDocument next(List<JourneyDocument> past) {
        if (random.nextInt(8) == 0) {
            return past.get(random.nextInt(past.size()));
        }
        JourneyDocument last = past.getLast();
        past.add(random.nextBoolean() ? edited(last) : edits.edited(last));
        return past.getLast();
    }

    /// The same document without anything that was found out about an earlier one.
    private static JourneyDocument readAnew(JourneyDocument document) {
        return JourneyDocument.of(document.elements(), document.unknownFields());
    }

    /// Outside the damaged boxes both sheets hold the same fragments.
    private static void damageCovers(Sheet before, Sheet after) {
        List<Box> damage =
                Damage.between(before.drawing().fragments(), after.drawing().fragments());
        Set<Fragment> old = new HashSet<>(before.drawing().fragments());
        for (Fragment fragment : after.drawing().fragments()) {
            if (!old.contains(fragment)) {
                assertThat(damage).contains(fragment.box());
            }
        }
    }

    @Test
    void nothingLeavesItsBoxOrTheSheetAndNoCardCoversAnother() {
        for (int i = 0; i < 60; i++) {
            JourneyDocument document = RandomJourney.of(random, 1 + i % 8, i % 9, 60);
            Sheet sheet = new JourneyLayout(new Typesetter()).layout(document, MAP, Theme.PAPER);
            SoundSheet.check(sheet, document);
        }
    }

    private JourneyDocument edited(JourneyDocument document) {
        List<Placed> placed = document.all(Placed.class);
        if (placed.isEmpty()) {
            return document;
        }
        Placed one = placed.get(random.nextInt(placed.size()));
        Placed other = placed.get(random.nextInt(placed.size()));
        String text = AwkwardText.of(random, 120);
        boolean move = random.nextBoolean();
        Placed next = switch (one) {
            case Card it -> move ? it.withPlace(other.place()).withLane(other.lane()) : it.withText(text);
            case PainPoint it -> move ? it.withPlace(other.place()) : it.withText(text);
            case Gain it -> move ? it.withPlace(other.place()) : it.withText(text);
            case Opportunity it -> move ? it.withPlace(other.place()) : it.withText(text);
        };
        return next.equals(one) ? document : document.with(ChangeSet.replacing(one, next));
    }
}
