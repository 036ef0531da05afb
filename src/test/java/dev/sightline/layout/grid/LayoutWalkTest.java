package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.AwkwardText;
import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Damage;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.typography.Typesetter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutWalkTest {
    private static final Id<JourneyMap> MAP = Id.of("map-1");
    private final Random random = new Random(Seed.of("LayoutWalkTest"));

    @Test
    void whatIsRememberedEqualsWhatIsLaidOutFromNothing() {
        for (int walk = 0; walk < 8; walk++) {
            JourneyDocument document = RandomJourney.of(random, 6, 6, 40);
            JourneyLayout remembering = new JourneyLayout(new Typesetter());
            Sheet before = remembering.layout(document, MAP, Theme.PAPER);
            for (int step = 0; step < 12; step++) {
                document = edited(document);
                Sheet remembered = remembering.layout(document, MAP, Theme.PAPER);
                Sheet fresh = new JourneyLayout(new Typesetter()).layout(document, MAP, Theme.PAPER);
                assertThat(remembered.drawing().fragments())
                        .containsExactlyElementsOf(fresh.drawing().fragments());
                assertThat(remembered.drawing().size())
                        .isEqualTo(fresh.drawing().size());
                assertThat(remembered.rows()).isEqualTo(fresh.rows());
                damageCovers(before, remembered);
                before = remembered;
            }
        }
    }

    /// Outside the damaged boxes both sheets hold the same fragments.
    private static void damageCovers(Sheet before, Sheet after) {
        List<Box> damage = Damage.between(before, after);
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
            Drawing drawing = sheet.drawing();
            Box paper = new Box(0, 0, drawing.size().width(), drawing.size().height());
            List<Fragment> cards = new ArrayList<>();
            for (Fragment fragment : drawing.fragments()) {
                assertThat(paper.contains(fragment.box()))
                        .as("%s on the sheet", fragment.meaning())
                        .isTrue();
                textsIn(fragment);
                Element element = fragment.meaning()
                        .element()
                        .flatMap(id -> document.find(Id.of(id)))
                        .orElse(null);
                boolean framed = !fragment.marks().isEmpty()
                        && fragment.marks().getFirst() instanceof Mark.Panel panel
                        && panel.box().equals(fragment.box());
                if (element instanceof Placed && framed && fragment.meaning().role() == Role.CELL) {
                    cards.add(fragment);
                }
            }
            for (int a = 0; a < cards.size(); a++) {
                for (int b = 0; b < a; b++) {
                    assertThat(cards.get(a).box().overlaps(cards.get(b).box()))
                            .as(
                                    "%s and %s",
                                    cards.get(a).meaning(), cards.get(b).meaning())
                            .isFalse();
                }
            }
        }
    }

    private static void textsIn(Fragment fragment) {
        Box box = fragment.box().grown(1);
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine line && fragment.meaning().role() != Role.FIGURE) {
                Box text = Box.between(
                        line.at().x(),
                        line.at().y() - line.style().size() * 0.73,
                        line.at().x() + line.width(),
                        line.at().y());
                assertThat(box.contains(text))
                        .as("“%s” at %s in %s of %s", line.text(), text, box, fragment.meaning())
                        .isTrue();
            }
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
