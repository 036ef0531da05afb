package dev.sightline.editor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sightline.edit.History;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.PlacedKind;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.file.DocumentFile;
import dev.sightline.model.Card;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FilledTest {
    private final JourneyDocument train = DocumentFile.open(Path.of("samples", "night-train.sightline.json"))
            .openedDocument()
            .orElseThrow();
    private final AtomicLong now = new AtomicLong();
    private final Editor editor = new Editor(train, () -> Instant.ofEpochSecond(now.get()), Gesture.NONE);

    private record Stay(int number) implements History.Visit {}

    @SuppressWarnings("unchecked") // the field's own type
    private static <V> Slot<V> slot(Filled filled, String name) {
        return (Slot<V>) filled.slots().stream()
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<? extends Id<?>> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::id).toList();
    }

    @Test
    void whatDiffersIsMixedAndOneValueSetsAllInOneStep() throws Unfit {
        List<PainPoint> pains = train.all(PainPoint.class);
        Filled filled = Filled.of(train, ids(pains));
        Slot<Optional<Integer>> severity = slot(filled, "severity");
        assertThat(severity.value()).isEmpty();
        editor.apply(severity.changed(Optional.of(2), "Change severity"));
        assertThat(editor.state().document().all(PainPoint.class))
                .allSatisfy(pain -> assertThat(pain.severity()).contains(2));
        assertThat(slot(Filled.of(editor.state().document(), ids(pains)), "severity")
                        .value())
                .contains(Optional.of(2));
        assertThat(editor.state().history().position()).isEqualTo(1);
        editor.undo();
        assertThat(editor.state().document()).isEqualTo(train);
    }

    @Test
    void severalKindsAreAskedForWhatTheyHaveInCommon() throws Unfit {
        Card card = train.all(Card.class).getFirst();
        PainPoint pain = train.all(PainPoint.class).getFirst();
        Filled filled = Filled.of(train, List.of(card.id(), pain.id()));
        assertThat(filled.slots()).extracting(Slot::name).contains("text", "evidence", "about.tags", "lane");
        assertThat(filled.slots()).extracting(Slot::name).doesNotContain("severity", "channels", "persona");
        Slot<List<String>> tags = slot(filled, "about.tags");
        editor.apply(tags.changed(List.of("both"), "Change tags"));
        JourneyDocument after = editor.state().document();
        assertThat(after.get(card.id()).about().tags()).containsExactly("both");
        assertThat(after.get(pain.id()).about().tags()).containsExactly("both");
    }

    @Test
    void whatIsTypedInOneVisitToAFieldIsOneStepHoweverLongItTakes() throws Unfit {
        Card card = train.all(Card.class).getFirst();
        for (String text : List.of("B", "Be", "Bed")) {
            now.addAndGet(120);
            Slot<String> slot = slot(Filled.of(editor.state().document(), List.of(card.id())), "text");
            editor.apply(slot.changed(text, "Change text"), new Stay(1));
        }
        assertThat(editor.state().history().position()).isEqualTo(1);
        Slot<String> slot = slot(Filled.of(editor.state().document(), List.of(card.id())), "text");
        editor.apply(slot.changed("Bedding", "Change text"), new Stay(2));
        assertThat(editor.state().history().position()).isEqualTo(2);
        editor.undo();
        assertThat(editor.state().document().get(card.id()).text()).isEqualTo("Bed");
        editor.undo();
        assertThat(editor.state().document().get(card.id()).text()).isEqualTo(card.text());
    }

    @Test
    void whatCannotBeIsRefusedWithAReasonAndChangesNothing() {
        ScoreCurve curve = train.all(ScoreCurve.class).getFirst();
        Filled filled = Filled.of(train, List.of(curve.id()));
        Slot<Optional<BigDecimal>> max = slot(filled, "scale.max");
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> max.changed(Optional.of(curve.scale().min()), "Change"))
                .satisfies(unfit -> assertThat(unfit.key()).isEqualTo("scale"));
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> max.changed(Optional.empty(), "Change"))
                .satisfies(unfit -> assertThat(unfit.key()).isEqualTo("needed"));
        Slot<Optional<Integer>> severity =
                slot(Filled.of(train, ids(train.all(PainPoint.class).subList(0, 1))), "severity");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> severity.changed(Optional.of(6), "Change"));
    }

    @Test
    void aCardThatGoesToALaneOfPainsBecomesOne() throws Unfit {
        Lane pains = train.all(Lane.class).stream()
                .filter(lane -> lane.kind() == LaneKind.PAIN)
                .findFirst()
                .orElseThrow();
        Card card = train.all(Card.class).stream()
                .filter(one -> train.get(one.lane()).map().equals(pains.map()))
                .filter(one -> editor.allowed(new PlacedEdit.SetKind(List.of(one.id()), PlacedKind.PAIN)))
                .findFirst()
                .orElseThrow();
        Slot<Optional<Id<?>>> lane = slot(Filled.of(train, List.of(card.id())), "lane");
        assertThat(editor.apply(lane.changed(Optional.of(pains.id()), "Change lane")))
                .isTrue();
        Element after = editor.state().document().find(card.id()).orElseThrow();
        assertThat(((Placed) after).lane()).isEqualTo(pains.id());
    }

    @Test
    void aFieldOfARowOfAListIsChangedInItsPlace() throws Unfit {
        ScoreCurve curve = train.all(ScoreCurve.class).getFirst();
        Slot<List<Object>> points = slot(Filled.of(train, List.of(curve.id())), "points");
        Control.Rows<Object> rows = (Control.Rows<Object>) points.control();
        @SuppressWarnings("unchecked") // the field's own type
        Field<Object, String> label = (Field<Object, String>) rows.fields().get(2);
        Slot<String> third = Slot.within(points, 2, label);
        editor.apply(third.changed("Phew", "Change points"));
        ScoreCurve after = editor.state().document().get(curve.id());
        assertThat(after.points().get(2).label()).isEqualTo("Phew");
        assertThat(after.points().get(2).value())
                .isEqualTo(curve.points().get(2).value());
        assertThat(after.points().subList(0, 2)).isEqualTo(curve.points().subList(0, 2));
    }

    @Test
    void tagsOfTheDocumentAreSuggestedTheMostUsedFirst() throws Unfit {
        List<? extends Id<?>> cards = ids(train.all(Card.class).subList(0, 3));
        Slot<List<String>> three = slot(Filled.of(train, cards), "about.tags");
        editor.apply(three.changed(List.of("zzz-often"), "Change tags"));
        Slot<List<String>> one = slot(Filled.of(editor.state().document(), cards.subList(0, 1)), "about.tags");
        editor.apply(one.changed(List.of("zzz-often", "zzz-seldom"), "Change tags"));
        JourneyDocument document = editor.state().document();
        assertThat(Suggestions.tags(document, "ZZZ", List.of())).containsExactly("zzz-often", "zzz-seldom");
        assertThat(Suggestions.tags(document, "zzz", List.of("zzz-often"))).containsExactly("zzz-seldom");
    }
}
