package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Theme;
import dev.sightline.layout.curve.CurvePlan;
import dev.sightline.model.MapView;
import dev.sightline.model.Step;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the legend says of the small signs that are neither kinds nor markers: dashed heads, numbers of notes and of
/// sources, brackets, and what curves do where nobody knows; each only for a map that shows it.
final class SignLegend {
    private static final double WIDTH = LegendEntry.WIDTH;
    private static final double HEIGHT = LegendEntry.HEIGHT;

    private SignLegend() {}

    /// The signs that may stand anywhere on a map.
    ///
    /// @param uses what the lanes' cards refer to
    /// @param noted whether something has the number of a note
    /// @param apart what is told on pages of its own
    static List<LegendEntry> of(Setting setting, List<LaneUse> uses, boolean noted, Set<FootPart> apart) {
        MapView view = setting.view();
        List<LegendEntry> entries = new ArrayList<>();
        boolean optional = view.steps().stream().anyMatch(step -> step.optional() && !step.offMainPath());
        boolean aside = view.steps().stream().anyMatch(Step::offMainPath);
        if (optional) {
            entries.add(head(setting, "legend.step.optional", setting.theme().headerTint()));
        }
        if (aside) {
            entries.add(head(setting, "legend.step.aside", setting.theme().paper()));
        }
        if (noted) {
            Box disc = new Box((WIDTH - HEIGHT) / 2, 0, HEIGHT, HEIGHT);
            entries.add(new LegendEntry(
                    LegendEntry.Topic.NUMBERS,
                    setting.say(apart.contains(FootPart.NOTES) ? "legend.note.apart" : "legend.note"),
                    Pins.disc(setting, disc, 1, false)));
        }
        if (sourced(view, uses)) {
            entries.add(source(setting, apart.contains(FootPart.SOURCES)));
        }
        return entries;
    }

    /// Whether a card or the head of a step has the number of a source.
    private static boolean sourced(MapView view, List<LaneUse> uses) {
        return view.steps().stream().anyMatch(step -> !step.about().sources().isEmpty())
                || uses.stream().anyMatch(LaneUse::sourced);
    }

    /// The line between the places of one card.
    static LegendEntry bracket(Setting setting) {
        double low = HEIGHT - 3;
        Outline outline = Outline.through(
                List.of(new Point(4, low), new Point(4, 4), new Point(WIDTH - 4, 4), new Point(WIDTH - 4, low)), false);
        return new LegendEntry(
                LegendEntry.Topic.CARDS,
                setting.say("legend.several"),
                List.of(new Mark.Stroke(outline, Pen.solid(setting.theme().ink(), 1.5))));
    }

    /// The signs of a lane of curves.
    static List<LegendEntry> of(Setting setting, CurvePlan plan) {
        Theme theme = setting.theme();
        List<LegendEntry> entries = new ArrayList<>();
        if (plan.shadesMoments()) {
            Box strip = new Box(WIDTH / 2 - 9, 0, 18, HEIGHT);
            Ink tint = theme.of(KindFamily.FEELING).at(0.2);
            entries.add(new LegendEntry(
                    LegendEntry.Topic.CURVES,
                    setting.say("legend.moment"),
                    List.of(new Mark.Panel(strip, 0, tint, Pen.NONE))));
        }
        if (plan.hasUnknown()) {
            entries.add(new LegendEntry(LegendEntry.Topic.CURVES, setting.say("legend.unknown"), unknown(setting)));
        }
        return entries;
    }

    private static LegendEntry head(Setting setting, String key, Ink ground) {
        Theme theme = setting.theme();
        Box box = new Box(1, 1, WIDTH - 2, HEIGHT - 2);
        Mark frame = new Mark.Panel(box, 3, ground, Pen.dashed(theme.secondary(), 0.75, 4, 3));
        return new LegendEntry(LegendEntry.Topic.STEPS, setting.say(key), List.of(frame));
    }

    private static LegendEntry source(Setting setting, boolean apart) {
        Theme theme = setting.theme();
        TextStyle body = theme.textStyles().body();
        Paragraph text = setting.set("…", body, WIDTH);
        Paragraph number = setting.set("1", theme.textStyles().note(), WIDTH);
        double left = (WIDTH - text.width() - number.width() - 2) / 2;
        List<Mark> marks = new ArrayList<>(text.marks(left, 0, text.width() + 1, Paragraph.Align.START, theme.ink()));
        marks.addAll(
                number.marks(left + text.width() + 2, 0, number.width() + 1, Paragraph.Align.START, theme.secondary()));
        return new LegendEntry(
                LegendEntry.Topic.NUMBERS, setting.say(apart ? "legend.source.apart" : "legend.source"), marks);
    }

    private static List<Mark> unknown(Setting setting) {
        Theme theme = setting.theme();
        TextStyle style = theme.textStyles().metaStrong();
        Outline line = Outline.through(List.of(new Point(0, HEIGHT / 2), new Point(WIDTH, HEIGHT / 2)), false);
        Box disc = new Box(WIDTH / 2 - 6, HEIGHT / 2 - 6, 12, 12);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Stroke(line, Pen.dotted(theme.ink(), 1.5, 4.5)));
        marks.add(new Mark.Panel(disc, 6, theme.card(), Pen.solid(theme.ink(), 1.25)));
        marks.addAll(setting.set("?", style, WIDTH)
                .marks(0, (HEIGHT - style.lineHeight()) / 2, WIDTH, Paragraph.Align.CENTER, theme.ink()));
        return marks;
    }
}
