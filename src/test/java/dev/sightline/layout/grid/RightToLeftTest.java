package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.layout.Theme;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import dev.sightline.typography.Typesetter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What reads from right to left begins at the right: its icon, its bullets, its facts.
class RightToLeftTest {
    private static final String ARABIC = "مرحباً، اسمي يوسف";

    private static List<Fragment> drawn(String text) {
        JourneyDocument document = new Journeys("Directions")
                .map(map -> map.expectations(List.of(text)))
                .stage("Meet")
                .step("Say hello")
                .lane(LaneKind.QUOTE, lane -> lane.name(text).owner("Owner"))
                .card(
                        Place.on(Id.<Stage>of("step-say-hello")),
                        text,
                        card -> card.saidBy("Yousef").risk(true))
                .document();
        return new JourneyLayout(new Typesetter())
                .layout(document, Journeys.MAP, Theme.PAPER)
                .drawing()
                .fragments();
    }

    private static Fragment of(List<Fragment> fragments, Role role, String words) {
        return fragments.stream()
                .filter(fragment -> fragment.meaning().role() == role
                        && fragment.meaning().words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Mark.TextLine text(Fragment fragment, String words) {
        return fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /// The left edges of icons, in the order in which they are drawn; the first fill of a card or head is its bar.
    private static List<Double> icons(Fragment fragment) {
        return fragment.marks().stream()
                .filter(Mark.Fill.class::isInstance)
                .map(fill -> ((Mark.Fill) fill).at().x())
                .skip(1)
                .toList();
    }

    @Test
    void theIconsOfACardStandWhereItsTextsBegin() {
        Fragment arabic = of(drawn(ARABIC), Role.CELL, ARABIC);
        Fragment latin = of(drawn("Hello, I am Joseph"), Role.CELL, "Hello");

        Mark.TextLine said = text(arabic, "يوسف");
        assertThat(icons(arabic).getFirst()).isGreaterThanOrEqualTo(said.at().x() + said.width());
        assertThat(icons(latin).getFirst()).isLessThan(text(latin, "Hello").at().x());
        Mark.TextLine risk = text(arabic, "Risk");
        assertThat(icons(arabic).get(1)).isGreaterThanOrEqualTo(risk.at().x() + risk.width());
        assertThat(text(arabic, "Yousef").at().x()).isGreaterThan(arabic.box().centerX());
    }

    @Test
    void theIconsOfAHeadStandWhereItsNameBegins() {
        Fragment head = of(drawn(ARABIC), Role.ROW_HEADER, ARABIC);

        Mark.TextLine name = text(head, "مرحبا");
        Mark.TextLine owner = text(head, "Owner");
        assertThat(icons(head).getFirst()).isGreaterThanOrEqualTo(name.at().x() + name.width());
        assertThat(icons(head).get(1)).isGreaterThanOrEqualTo(owner.at().x() + owner.width());
    }

    @Test
    void aBulletStandsWhereItsTextBegins() {
        Fragment list = of(drawn(ARABIC), Role.PARAGRAPH, "Expectations");

        Mark.TextLine item = text(list, "يوسف");
        assertThat(list.marks())
                .filteredOn(Mark.Panel.class::isInstance)
                .singleElement()
                .satisfies(bullet -> assertThat(((Mark.Panel) bullet).box().x())
                        .isGreaterThan(item.at().x() + item.width()));
    }
}
