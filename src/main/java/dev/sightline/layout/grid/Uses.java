package dev.sightline.layout.grid;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.Card;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.Step;
import dev.sightline.model.Touchpoint;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where on a map each touchpoint is used: the steps by name, one behind the other, each leading there.
final class Uses {
    private static final String BETWEEN = " · ";

    private final Setting setting;
    private final Map<Id<Touchpoint>, List<Element>> users = new HashMap<>();

    /// @param lanes what stands in the lanes
    Uses(Setting setting, List<LaneUse> lanes) {
        this.setting = setting;
        setting.view().steps().forEach(step -> step.touchpoint().ifPresent(id -> add(id, step)));
        for (LaneUse lane : lanes) {
            lane.placed().forEach(placed -> {
                if (placed instanceof Card card) {
                    card.touchpoint().ifPresent(id -> add(id, card));
                }
            });
        }
    }

    private void add(Id<Touchpoint> id, Element user) {
        users.computeIfAbsent(id, none -> new ArrayList<>()).add(user);
    }

    /// The uses of a touchpoint, in the order of the way; without height if nothing uses it.
    Block of(Touchpoint touchpoint, double width) {
        TextStyle style = setting.theme().textStyles().meta();
        Theme theme = setting.theme();
        List<Element> all = users.getOrDefault(touchpoint.id(), List.of());
        List<Mark> marks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        double space = setting.width(" ", style);
        double between = setting.width(BETWEEN, style);
        String label = setting.say("touchpoint.uses");
        double x =
                all.isEmpty() ? 0 : put(marks, label, 0, 0, width, theme, style).width() + space;
        double y = 0;
        List<String> names = all.stream().map(this::place).toList();
        for (int i = 0; i < all.size(); i++) {
            // of several at one step the cards are told apart by what they say
            boolean card = all.get(i) instanceof Card && Collections.frequency(names, names.get(i)) > 1;
            String name = card ? setting.words().quoted(CalledBy.of(all.get(i)).orElse("…")) : names.get(i);
            String shown = i + 1 < all.size() ? name + " ·" : name;
            double wide = setting.width(shown, style);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += style.lineHeight();
            }
            Paragraph paragraph = put(marks, shown, x, y, width - x, theme, style);
            double right = Math.min(width - x, setting.width(name, style));
            Box box = new Box(x, y, right, paragraph.height());
            String words = setting.say("touchpoint.use", touchpoint.name(), name);
            marks.add(new Mark.Hyperlink(box, "#" + all.get(i).id().value(), words));
            told.add(name);
            y += paragraph.height() - style.lineHeight();
            x += wide + between - setting.width(" ·", style);
        }
        double high = all.isEmpty() ? 0 : y + style.lineHeight();
        return new Block(width, high, marks, all.isEmpty() ? "" : label + " " + String.join(BETWEEN, told));
    }

    private Paragraph put(
            List<Mark> marks, String text, double x, double y, double width, Theme theme, TextStyle style) {
        Paragraph paragraph = setting.set(text, style, Math.max(8, width));
        marks.addAll(paragraph.marks(x, y, Math.max(8, width), Paragraph.Align.START, theme.secondary()));
        return paragraph;
    }

    /// The step or stage at which a thing stands, by name.
    private String place(Element user) {
        MapView view = setting.view();
        return switch (user) {
            case Step step -> named(step);
            case Card card
            when !view.leaves().isEmpty() && !view.spans(card.place()).isEmpty() ->
                named(view.leaves().get(view.spans(card.place()).getFirst().first()));
            default -> CalledBy.of(user).orElse("…");
        };
    }

    private static String named(Column column) {
        return column.name().isBlank() ? "…" : column.name();
    }
}
