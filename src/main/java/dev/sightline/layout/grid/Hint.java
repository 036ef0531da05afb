package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import java.util.ArrayList;
import java.util.List;

/// What stands on a map that has neither columns nor lanes yet: a friendly word on how to begin.
final class Hint {
    private static final double HEIGHT = 160;

    private final Setting setting;

    Hint(Setting setting) {
        this.setting = setting;
    }

    /// Draws it as wide as the box and tells where it stands.
    Box draw(Box at, List<Fragment> fragments) {
        Theme theme = setting.theme();
        Box box = new Box(at.x(), at.y(), at.width(), HEIGHT);
        Block text = new Stack(setting, Math.min(420, box.width() - 40))
                .text(setting.say("map.empty"), theme.textStyles().stage(), theme.ink())
                .gap(4)
                .text(setting.say("map.empty.how"), theme.textStyles().body(), theme.secondary())
                .block();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(
                box, theme.metrics().radius(), theme.laneTint(), Pen.dashed(theme.secondary(), 0.75, 6, 4)));
        double left = box.x() + 76;
        double top = box.centerY() - text.height() / 2;
        marks.add(Setting.icon("map-marker-path", left - 48, box.centerY() - 16, 32, theme.secondary()));
        marks.addAll(text.at(left, top));
        fragments.add(new Fragment(Meaning.of(Role.PARAGRAPH, text.words()), box, marks));
        return box;
    }
}
