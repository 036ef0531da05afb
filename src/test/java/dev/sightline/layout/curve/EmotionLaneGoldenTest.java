package dev.sightline.layout.curve;

import static dev.sightline.layout.curve.CurveMap.at;
import static dev.sightline.layout.curve.CurveMap.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.CurveKind;
import dev.sightline.model.MarkerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One lane of emotion as readable text. After a wanted change, run once with `-Dgolden=write` and read the difference.
class EmotionLaneGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/emotion-lane.txt");

    private static String drawn() {
        CurveMap map = CurveMap.ofSteps("Search", "Book", "Waiting", "Boarding", "Arrival")
                .persona("Mira")
                .persona("Jonas")
                .curve(
                        CurveKind.EMOTION,
                        "Mira",
                        at("Search", 1, "“Looks easy enough.”"),
                        at("Book", 2, "“Two taps and done.”"),
                        at("Waiting", -2, "“Where is my bus?”"),
                        unknown("Boarding"),
                        at("Arrival", 2))
                .curve(CurveKind.EMOTION, "Jonas", at("Search", 1), at("Book", 0), at("Waiting", 1), at("Arrival", -3))
                .marker(MarkerKind.MOMENT_OF_TRUTH, "waiting")
                .marker(MarkerKind.FAIL_POINT, "curve-8", Optional.of("Waiting"));
        Ground ground = map.ground(Theme.PAPER, 176);
        CurvePlan plan = CurvePlan.of(ground, CurveMap.curves(ground)).orElseThrow();
        List<Fragment> fragments = plan.draw(
                        new Box(200, 0, ground.all().width(), plan.height()), new Box(40, 0, 152, plan.height()), 3)
                .fragments();
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : fragments) {
            text.append(fragment.meaning().role())
                    .append(' ')
                    .append(box(fragment.box()))
                    .append('\n');
            if (!fragment.meaning().words().isEmpty()) {
                text.append("  says ").append(fragment.meaning().words()).append('\n');
            }
            fragment.marks()
                    .forEach(mark -> text.append("  ").append(told(mark)).append('\n'));
        }
        return text.toString();
    }

    private static String told(Mark mark) {
        return switch (mark) {
            case Mark.Panel it -> "panel " + box(it.box()) + " " + it.fill().hex();
            case Mark.Fill it ->
                String.format(
                        Locale.ROOT,
                        "fill %s x%.2f of %s %s",
                        point(it.at().x(), it.at().y()),
                        it.scale(),
                        box(it.outline().bounds()),
                        it.ink().hex());
            case Mark.Stroke it ->
                "stroke " + box(it.outline().bounds()) + " " + it.pen().ink().hex() + " "
                        + it.pen().width() + " " + it.pen().dashes();
            case Mark.TextLine it ->
                "text " + point(it.at().x(), it.at().y()) + " " + it.style().size() + " "
                        + it.ink().hex() + " " + it.text();
            case Mark.Picture it -> "picture " + box(it.box());
            case Mark.Hyperlink it -> "link " + box(it.box());
        };
    }

    private static String box(Box box) {
        return String.format(Locale.ROOT, "[%.1f %.1f %.1f %.1f]", box.x(), box.y(), box.right(), box.bottom());
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "(%.1f %.1f)", x, y);
    }

    @Test
    void aLaneOfEmotionIsDrawnAsItWasAgreed() throws IOException {
        String drawn = drawn();
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(GOLDEN));
    }
}
