package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Metrics;
import dev.sightline.layout.Theme;
import dev.sightline.model.Actor;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.List;

/// The head of a row: icon, name, who it belongs to.
///
/// @param id of the lane or curve that it names
/// @param name what it is called
/// @param ink the colour of its kind
/// @param text measured, its top left corner at (0, 0)
/// @param beside whether what the lane's content wants of the head fits beside the name; else it goes below
record LaneHead(Setting setting, String id, String name, Ink ink, Block text, boolean beside) {
    private static final double ICON = 16;
    private static final double AFTER_ICON = 6;
    /// How far the name stands from the padding: behind the icon.
    static final double INDENT = ICON + AFTER_ICON;

    /// @param reserve what the lane's content wants of the head at the right
    static LaneHead of(Setting setting, Lane lane, double reserve) {
        String name = lane.name().isEmpty() ? setting.words().of(lane.kind()) : lane.name();
        Ink ink = setting.ink(lane);
        List<Fact> facts = new ArrayList<>();
        Theme theme = setting.theme();
        JourneyDocument document = setting.view().document();
        lane.actor().ifPresent(id -> {
            Actor actor = document.get(id);
            if (!Words.tells(name, actor.name())) {
                facts.add(Fact.icon(theme, Setting.iconOr(actor.icon(), KindIcons.of(actor.kind())), actor.name()));
            }
            if (!actor.organisation().isEmpty() && !Words.tells(name, actor.organisation())) {
                facts.add(Fact.icon(theme, "domain", actor.organisation()));
            }
        });
        lane.persona()
                .filter(id -> !Words.tells(name, document.get(id).name()))
                .ifPresent(id -> facts.add(Fact.icon(
                        theme, "account-circle-outline", document.get(id).name())));
        lane.team()
                .ifPresent(id -> facts.add(Fact.icon(
                        theme, "account-group-outline", document.get(id).name())));
        if (!lane.owner().isEmpty()) {
            facts.add(Fact.icon(
                    theme,
                    "account-check-outline",
                    lane.owner(),
                    theme.secondary(),
                    setting.say("owner.told", lane.owner())));
        }
        if (!lane.visibleTo().isEmpty()) {
            String text = setting.say("lane.visibleTo", lane.visibleTo());
            facts.add(Fact.icon(theme, "eye-outline", text));
        }
        lane.side().ifPresent(side -> facts.add(Fact.plain(theme, setting.say("lane.side." + side))));
        return of(setting, lane.id().value(), name, KindIcons.of(lane.kind()), ink, facts, reserve);
    }

    /// The head of a curve that has no lane.
    static LaneHead of(Setting setting, ScoreCurve curve, double reserve) {
        String name = curve.name().isEmpty() ? setting.words().of(curve.kind()) : curve.name();
        Ink ink = setting.theme().of(dev.sightline.layout.KindFamily.FEELING);
        return of(setting, curve.id().value(), name, "chart-bell-curve", ink, List.of(), reserve);
    }

    private static LaneHead of(
            Setting setting, String id, String name, String icon, Ink ink, List<Fact> facts, double reserve) {
        Metrics metrics = setting.theme().metrics();
        Theme theme = setting.theme();
        double whole = metrics.laneHeader() - 2 * metrics.lanePadding();
        double indent = INDENT;
        double widest = widestWord(setting, name, theme.textStyles().lane());
        for (Fact fact : facts) {
            widest = Math.max(widest, fact.lead() + widestWord(setting, fact.text(), fact.style()));
        }
        boolean beside = indent + widest <= whole - reserve;
        double room = beside ? whole - reserve : whole;
        Stack stack = new Stack(setting, room).like(name);
        stack.picture(List.of(Setting.icon(icon, 0, -0.5, ICON, ink)), ICON);
        stack.text(name, theme.textStyles().lane(), theme.ink(), indent);
        if (!facts.isEmpty()) {
            Stack below = new Stack(setting, room - indent).like(name);
            below.facts(facts);
            stack.gap(3).block(below.block(), indent);
        }
        return new LaneHead(setting, id, name, ink, stack.block(), beside);
    }

    private static double widestWord(Setting setting, String text, TextStyle style) {
        double widest = 0;
        for (String word : text.split("\\s+")) {
            widest = Math.max(widest, setting.width(word, style));
        }
        return widest;
    }

    double height() {
        return text.height() + 2 * setting.theme().metrics().lanePadding();
    }

    /// Its marks in the strip at the left.
    List<Mark> draw(Box box) {
        Theme theme = setting.theme();
        Metrics metrics = theme.metrics();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, metrics.radius(), theme.headerTint(), dev.sightline.drawing.Pen.NONE));
        marks.add(new Mark.Fill(
                Shapes.bar(box.height(), metrics.kindBar(), metrics.radius()),
                new dev.sightline.geometry.Point(box.x(), box.y()),
                1,
                ink));
        marks.addAll(text.at(box.x() + metrics.lanePadding(), box.y() + metrics.lanePadding()));
        return marks;
    }
}
