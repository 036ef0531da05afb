package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.Basis;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// The line of badges below a title: which reality the map shows, what it rests on; then version, date and authors.
final class Badges {
    private static final double HEIGHT = 18;

    private Badges() {}

    static Block of(Setting setting, double width) {
        Theme theme = setting.theme();
        JourneyMap map = setting.view().map();
        Stack words = new Stack(setting, width);
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        if (map.state().isPresent()) {
            String text = setting.words().of(map.state().get());
            x = badge(setting, marks, x, text, theme.band(), Pen.NONE);
            words.say(text);
        }
        if (map.basis().isPresent()) {
            Basis basis = map.basis().get();
            Pen edge = switch (basis) {
                case ASSUMPTION -> Pen.dashed(theme.secondary(), 1, 4, 3);
                case MIXED -> Pen.solid(theme.secondary(), 0.75);
                case RESEARCH -> Pen.solid(theme.secondary(), 1.5);
            };
            String text = setting.say("badge." + basis);
            x = badge(setting, marks, x, text, theme.paper(), edge);
            words.say(text);
        }
        List<String> facts = new ArrayList<>();
        facts.add(setting.words().of(map.type()));
        if (!map.version().isEmpty()) {
            facts.add(setting.say("map.version", map.version()));
        }
        map.date().ifPresent(date -> facts.add(setting.amounts().date(date)));
        List<String> authors =
                map.authors().isEmpty() ? setting.view().document().project().authors() : map.authors();
        if (!authors.isEmpty()) {
            facts.add(String.join(", ", authors));
        }
        map.reviewDate()
                .ifPresent(date ->
                        facts.add(setting.say("map.review", setting.amounts().date(date))));
        String line = String.join("  ·  ", facts);
        TextStyle style = theme.textStyles().meta();
        double lead = x > 0 ? x + 4 : 0;
        boolean beside = lead + setting.width(line, style) <= width;
        double top = beside ? (HEIGHT - style.lineHeight()) / 2 : lead > 0 ? HEIGHT + 6 : 0;
        double left = beside ? lead : 0;
        Paragraph paragraph = setting.set(line, style, width - left);
        marks.addAll(paragraph.marks(left, top, width - left, Paragraph.Align.START, theme.secondary()));
        words.say(line);
        double height = Math.max(x > 0 ? HEIGHT : 0, top + paragraph.height());
        return new Block(width, height, marks, words.block().words());
    }

    private static double badge(Setting setting, List<Mark> marks, double x, String text, Ink ground, Pen edge) {
        TextStyle style = setting.theme().textStyles().metaStrong();
        double wide = setting.width(text, style) + 16;
        marks.add(new Mark.Panel(new Box(x, 0, wide, HEIGHT), HEIGHT / 2, ground, edge));
        marks.addAll(setting.set(text, style, wide)
                .marks(
                        x,
                        (HEIGHT - style.lineHeight()) / 2,
                        wide,
                        Paragraph.Align.CENTER,
                        setting.theme().on(ground)));
        return x + wide + 6;
    }
}
