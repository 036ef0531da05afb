package dev.sightline.layout.sign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.About;
import dev.sightline.model.Id;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Rank;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Typesetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignsTest {
    private static final Signs SIGNS = new Signs(Theme.PAPER, new Typesetter());
    private static final Point HERE = new Point(50, 50);

    private static Marker marker(MarkerKind kind, String label, String symbol) {
        return MarkerBuilder.builder()
                .id(Id.of("marker"))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .map(Id.of("map"))
                .kind(kind)
                .on(Id.of("step"))
                .label(label)
                .symbol(symbol)
                .note("")
                .build();
    }

    /// What is seen without colour: shapes in order, and letters.
    private static List<Object> shape(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark instanceof Mark.Fill fill ? (Object) fill.outline() : ((Mark.TextLine) mark).text())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(MarkerKind.class)
    void everyKindHasASignThatFitsItsSquare(MarkerKind kind) {
        List<Mark> marks = SIGNS.marks(kind, HERE, 16);
        assertThat(marks).hasSizeGreaterThan(1);
        Box room = new Box(HERE.x() - 8, HERE.y() - 8, 16, 16).grown(4);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Fill fill) {
                Box unit = fill.outline().bounds();
                Box drawn = new Box(
                        fill.at().x() + unit.x() * fill.scale(),
                        fill.at().y() + unit.y() * fill.scale(),
                        unit.width() * fill.scale(),
                        unit.height() * fill.scale());
                assertThat(room.contains(drawn)).as("%s: %s", kind, drawn).isTrue();
            }
        }
    }

    @Test
    void noTwoKindsLookAlikeInGrey() {
        Map<List<Object>, MarkerKind> seen = new HashMap<>();
        for (MarkerKind kind : MarkerKind.values()) {
            List<Object> shape = shape(SIGNS.marks(kind, HERE, 16));
            assertThat(seen.put(shape, kind)).as("%s looks like another", kind).isNull();
        }
    }

    @Test
    void aCustomMarkerShowsTheFirstLetterOfItsLabel() {
        assertThat(shape(SIGNS.marks(marker(MarkerKind.CUSTOM, "queue", ""), HERE, 16)))
                .contains("Q");
    }

    @Test
    void aChosenSymbolIsAnIconWhenOneIsShippedAndALetterOtherwise() {
        assertThat(shape(SIGNS.marks(marker(MarkerKind.CUSTOM, "pay", "cash"), HERE, 16)))
                .contains(Icons.outline("cash"));
        assertThat(shape(SIGNS.marks(marker(MarkerKind.FAIL_POINT, "", "M2"), HERE, 16)))
                .contains("M2");
        assertThat(shape(SIGNS.marks(marker(MarkerKind.PAIN, "", "no such icon"), HERE, 16)))
                .contains("N");
    }
}
