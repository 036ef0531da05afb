package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.edit.PlacedKind;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.Link;
import dev.sightline.model.LinkDirection;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final Hands hands = new Hands(SmallMap.VIEW.document());

    private void choose(Verb verb, Object value) {
        choice(verb, value).choose().accept(hands.editor);
    }

    private Choice choice(Verb verb, Object value) {
        return Choices.of(verb, hands.editor).stream()
                .filter(one -> one.value().filter(value::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private <T extends Element> T one(Class<T> kind, String id) {
        return kind.cast(hands.document().find(Id.of(id)).orElseThrow());
    }

    private Link link() {
        hands.go("low").press("Ctrl+L", "RIGHT", "RIGHT", "ENTER");
        Link drawn = hands.state().view().links().getFirst();
        hands.editor.select(Selection.of(drawn.id()));
        return drawn;
    }

    @Test
    void aLinkIsOfAnyKindAlsoOneInWordsOfOnesOwn() {
        Id<Link> link = link().id();
        assertThat(Choices.of(Verb.SET_KIND, hands.editor))
                .extracting(choice -> choice.value().orElseThrow())
                .containsExactlyElementsOf(List.of((Object[]) LinkKind.values()));
        choose(Verb.SET_KIND, LinkKind.CAUSES);
        assertThat(hands.document().get(link).kind()).isEqualTo(LinkKind.CAUSES);
        assertThat(choice(Verb.SET_KIND, LinkKind.CAUSES).now()).isTrue();
        Choices.named(Verb.SET_KIND, " feeds ", hands.editor)
                .orElseThrow()
                .choose()
                .accept(hands.editor);
        assertThat(hands.document().get(link).kind()).isEqualTo(LinkKind.CUSTOM);
        assertThat(hands.document().get(link).kindName()).isEqualTo("feeds");
        choose(Verb.SET_DIRECTION, LinkDirection.TWO);
        assertThat(hands.document().get(link).direction()).contains(LinkDirection.TWO);
        hands.editor.undo();
        assertThat(hands.document().get(link).direction()).isEmpty();
    }

    @Test
    void linesLanesAndCardsAreMadeAnotherKind() {
        hands.go("line");
        choose(Verb.SET_KIND, LineKind.INTERACTION);
        assertThat(one(SeparatorLine.class, "line").kind()).isEqualTo(LineKind.INTERACTION);
        hands.go("lane-2");
        choose(Verb.SET_KIND, LaneKind.METRIC);
        assertThat(one(Lane.class, "lane-2").kind()).isEqualTo(LaneKind.METRIC);
        hands.go("right");
        choose(Verb.SET_KIND, PlacedKind.PAIN);
        assertThat(one(Element.class, "right")).isInstanceOf(PainPoint.class);
    }

    @Test
    void everyMarkerThereIsCanBeSet() {
        hands.go("low");
        for (MarkerKind kind : MarkerKind.values()) {
            choose(Verb.MARK_OTHER, kind);
        }
        assertThat(hands.state().view().markers(Id.of("low")))
                .extracting(marker -> marker.kind())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(MarkerKind.values()));
    }

    @Test
    void aLaneOfAKindKeepsItWhateverItIsCalled() {
        hands.go("lane-1");
        choose(Verb.INSERT_LANE_OF_KIND, LaneKind.METRIC);
        hands.type("Goals").press("ENTER");
        Lane made = hands.state().view().lanes().get(1);
        assertThat(made.name()).isEqualTo("Goals");
        assertThat(made.kind()).isEqualTo(LaneKind.METRIC);
        assertThat(hands.state().history().entries()).hasSize(1);
    }

    @Test
    void aLaneOfNoKindIsWhatItsNameTells() {
        hands.go("lane-1").press("Alt+L").type("Schmerzpunkte").press("ENTER");
        assertThat(hands.state().view().lanes().get(1).kind()).isEqualTo(LaneKind.PAIN);
    }

    @Test
    void aCurveIsAddedNamedPutOnAnotherScaleAndRemoved() {
        hands.go("lane-1");
        choose(Verb.INSERT_CURVE, CurveKind.ARC);
        ScoreCurve curve = hands.state().view().curves().getFirst();
        assertThat(curve.kind()).isEqualTo(CurveKind.ARC);
        assertThat(hands.lead()).isEqualTo(curve.id().value());
        hands.go(curve.id().value(), 0).type("1").press("ENTER");
        hands.go(curve.id().value(), 0).press("Ctrl+F2").type("Tension").press("ENTER");
        assertThat(now(curve).name()).isEqualTo("Tension");
        hands.go(curve.id().value(), 0);
        Scale ten = Choices.of(Verb.CURVE_SCALE, hands.editor).stream()
                .map(choice -> (Scale) choice.value().orElseThrow())
                .filter(scale -> scale.min().signum() == 0)
                .findFirst()
                .orElseThrow();
        choose(Verb.CURVE_SCALE, ten);
        assertThat(now(curve).points())
                .extracting(CurvePoint::value)
                .singleElement()
                .satisfies(value -> assertThat(value.orElseThrow()).isEqualByComparingTo(new BigDecimal("7.5")));
        hands.go(curve.id().value(), 0).press("Ctrl+DELETE");
        assertThat(hands.state().view().curves()).isEmpty();
        hands.editor.undo();
        assertThat(now(curve).name()).isEqualTo("Tension");
    }

    private ScoreCurve now(ScoreCurve curve) {
        return hands.document().get(curve.id());
    }

    @Test
    void whatHangsOnACardIsWalkedThroughByOneKey() {
        Id<Link> link = link().id();
        hands.go("low").press("Alt+T");
        hands.press("F7");
        assertThat(hands.lead()).isEqualTo(link.value());
        hands.press("F7");
        assertThat(hands.lead()).isEqualTo("marker-1");
        hands.press("F2").type("here").press("ENTER");
        assertThat(hands.state().view().markers(Id.of("low")).getFirst().label())
                .endsWith("here");
        hands.go("low").press("Shift+F7");
        assertThat(hands.lead()).isEqualTo("marker-1");
        hands.press("Shift+F7", "Shift+F7");
        assertThat(hands.lead()).isEqualTo("low");
    }
}
