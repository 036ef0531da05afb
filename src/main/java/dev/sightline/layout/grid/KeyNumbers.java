package dev.sightline.layout.grid;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// A few large numbers side by side, each with what it counts below it.
final class KeyNumbers {
    private static final TextStyle LARGE = TextStyle.of(Typeface.SEMIBOLD, 20, 25);
    private static final double SMALLEST = 0.5;
    private static final int ACROSS = 3;
    private static final double GAP = 10;
    private static final double BETWEEN = 10;

    private KeyNumbers() {}

    /// A number as it is written, and what it counts.
    record Figure(String written, String of) {}

    static Block of(Setting setting, List<Figure> numbers, double width) {
        double wide = (width - (ACROSS - 1) * GAP) / ACROSS;
        TextStyle style = fitting(setting, numbers, wide);
        List<Mark> marks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        double y = 0;
        double high = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0 && i % ACROSS == 0) {
                y += high + BETWEEN;
                high = 0;
            }
            Figure number = numbers.get(i);
            double x = i % ACROSS * (wide + GAP);
            Paragraph large = setting.set(number.written(), style, wide);
            Paragraph below =
                    setting.set(number.of(), setting.theme().textStyles().meta(), wide);
            marks.addAll(large.marks(
                    x, y, wide, Paragraph.Align.START, setting.theme().ink()));
            marks.addAll(below.marks(
                    x,
                    y + large.height(),
                    wide,
                    Paragraph.Align.START,
                    setting.theme().secondary()));
            high = Math.max(high, large.height() + below.height());
            words.append(words.isEmpty() ? "" : ". ").append(setting.say("figures.bar", number.of(), number.written()));
        }
        return new Block(width, y + high, marks, words.toString());
    }

    /// As large as the longest number has room, all alike.
    private static TextStyle fitting(Setting setting, List<Figure> numbers, double wide) {
        double longest = numbers.stream()
                .mapToDouble(number -> setting.width(number.written(), LARGE))
                .max()
                .orElse(0);
        double share = longest > wide ? Math.max(SMALLEST, (wide - 1) / longest) : 1;
        return TextStyle.of(LARGE.face(), LARGE.size() * share, LARGE.lineHeight() * share);
    }
}
