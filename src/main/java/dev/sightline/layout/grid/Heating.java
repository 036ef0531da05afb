package dev.sightline.layout.grid;

import dev.sightline.analysis.Heated;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.CurveLook;
import dev.sightline.layout.HeatScale;
import dev.sightline.layout.Theme;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Colours a drawn map by a figure: hot cards get a ground under their text and bars at their edge, hot columns bars
/// below their heads and a ground in every lane. All of it lies in fragments of its own, so that it can be hidden.
final class Heating {
    private static final double THICK = 4;
    private static final double IN = 3.5;
    private static final double ENDS = 8;
    private static final double APART = 1.5;
    private static final Ink NOTHING = new Ink(0);

    private final Setting setting;
    private final Heat heat;
    private final Heated heated;
    private final Set<Id<?>> faded;
    private final HeatScale cards;
    private final Set<Ink> lines;
    /// The scale by the ground of a row.
    private final Map<Ink, HeatScale> lanes = new HashMap<>();

    /// A column that is hot.
    private record Hot(String column, Box head, int level) {}

    /// @param faded what steps back and so is not coloured
    Heating(Setting setting, Heat heat, Set<Id<?>> faded) {
        this.setting = setting;
        this.heat = heat;
        this.faded = faded;
        heated = Heated.of(setting.view(), heat);
        Theme theme = setting.theme();
        Set<Ink> kinds = new HashSet<>();
        setting.view().lanes().stream()
                .filter(lane -> setting.view().placed(lane.id()).stream()
                        .anyMatch(one -> heated.of(one.id()).isPresent()))
                .forEach(lane -> kinds.add(setting.ink(lane)));
        cards = HeatScale.of(theme, theme.card(), kinds);
        lines = new HashSet<>(theme.kinds().values());
        theme.curves().stream().map(CurveLook::ink).forEach(lines::add);
        lines.add(theme.failure());
    }

    private HeatScale on(Ink ground) {
        return lanes.computeIfAbsent(ground, tint -> HeatScale.of(setting.theme(), tint, lines));
    }

    /// The fragments with heat under and beside them.
    ///
    /// @param rows the ids of the rows, whose grounds columns are seen on
    List<Fragment> of(List<Fragment> fragments, Set<String> rows) {
        List<Fragment> all =
                new ArrayList<>(fragments.size() + 3 * heated.levels().size());
        List<Hot> columns = new ArrayList<>();
        for (Fragment fragment : fragments) {
            Meaning meaning = fragment.meaning();
            OptionalInt level = level(meaning);
            if (level.isPresent() && meaning.role() == Role.CELL) {
                card(fragment, level.getAsInt(), all);
            } else if (level.isPresent() && meaning.role() == Role.COLUMN_HEADER) {
                all.add(fragment);
                all.add(below(fragment, level.getAsInt()));
                columns.add(new Hot(meaning.element().orElseThrow(), fragment.box(), level.getAsInt()));
            } else {
                all.add(fragment);
                if (!columns.isEmpty()
                        && isOfRow(fragment, rows)
                        && fragment.marks().getFirst() instanceof Mark.Panel ground) {
                    columns.forEach(column -> all.add(stretch(column, ground)));
                }
            }
        }
        return all;
    }

    private OptionalInt level(Meaning meaning) {
        return meaning.element()
                .map(Id::of)
                .filter(id -> !faded.contains(id))
                .map(heated::of)
                .orElse(OptionalInt.empty());
    }

    private static boolean isOfRow(Fragment fragment, Set<String> rows) {
        return fragment.meaning().role() == Role.DECORATION
                && fragment.meaning().element().filter(rows::contains).isPresent()
                && fragment.marks().size() == 1;
    }

    /// A card as its ground, its heat, and what stands on it.
    private void card(Fragment card, int level, List<Fragment> to) {
        if (!(card.marks().getFirst() instanceof Mark.Panel ground)) {
            to.add(card);
            return;
        }
        String element = card.meaning().element().orElseThrow();
        Mark.Panel bare = new Mark.Panel(ground.box(), ground.radius(), ground.fill(), Pen.NONE);
        to.add(new Fragment(Meaning.decorationOf(element), card.box(), List.of(bare)));
        List<Mark> hot = new ArrayList<>();
        hot.add(new Mark.Panel(ground.box(), ground.radius(), cards.ground(level), Pen.NONE));
        bars(hot, upright(ground.box()), true, level);
        to.add(new Fragment(meaning(card.meaning()), card.box(), hot));
        List<Mark> rest = new ArrayList<>(card.marks());
        rest.set(0, new Mark.Panel(ground.box(), ground.radius(), NOTHING, ground.border()));
        to.add(new Fragment(card.meaning(), card.box(), rest));
    }

    private static Meaning meaning(Meaning of) {
        return Meaning.heatOf(of.element().orElseThrow(), of.slot());
    }

    private static Box upright(Box card) {
        return Box.between(card.right() - IN - THICK, card.y() + ENDS, card.right() - IN, card.bottom() - ENDS);
    }

    /// Bars below a head, on a plate since heads have grounds of their own.
    private Fragment below(Fragment head, int level) {
        Box box = head.box();
        double aside = Math.min(Shapes.TIP + 4, box.width() / 4);
        Box along = Box.between(box.x() + aside, box.bottom() - IN - THICK, box.right() - aside, box.bottom() - IN);
        List<Mark> marks = new ArrayList<>();
        Box plate = along.grown(1.5);
        marks.add(new Mark.Panel(plate, plate.height() / 2, setting.theme().card(), Pen.NONE));
        bars(marks, along, false, level);
        return new Fragment(meaning(head.meaning()), box, marks);
    }

    private Fragment stretch(Hot column, Mark.Panel ground) {
        Box row = ground.box();
        Box part = Box.between(column.head().x(), row.y(), column.head().right(), row.bottom());
        Mark mark = new Mark.Panel(part, 0, on(ground.fill()).ground(column.level()), Pen.NONE);
        return new Fragment(Meaning.heatOf(column.column(), Optional.empty()), part, List.of(mark));
    }

    /// As many bars as there are levels, filled as far as this one; upright ones from below.
    private void bars(List<Mark> marks, Box along, boolean upright, int level) {
        bars(marks, along, upright, level, cards.strong());
    }

    private static void bars(List<Mark> marks, Box along, boolean upright, int level, Ink ink) {
        double length =
                ((upright ? along.height() : along.width()) - (HeatScale.LEVELS - 1) * APART) / HeatScale.LEVELS;
        for (int i = 0; i < HeatScale.LEVELS; i++) {
            double from = i * (length + APART);
            Box bar = upright
                    ? new Box(along.x(), along.bottom() - from - length, along.width(), length)
                    : new Box(along.x() + from, along.y(), length, along.height());
            double inset = 0.375;
            marks.add(
                    i < level
                            ? new Mark.Panel(bar, 1, ink, Pen.NONE)
                            : new Mark.Panel(bar.grown(-inset), 1, NOTHING, Pen.solid(ink.at(1), 2 * inset)));
        }
    }

    /// The line of the legend: what the colours stand for, or that nothing is known of it.
    LegendEntry legend() {
        if (heated.levels().isEmpty()) {
            return new LegendEntry(LegendEntry.Topic.HEAT, setting.say("legend.heat.none"), List.of());
        }
        HeatScale scale = isOfColumns() ? on(setting.theme().laneTint()) : cards;
        List<Mark> marks = new ArrayList<>();
        double wide = LegendEntry.WIDTH / HeatScale.LEVELS;
        for (int level = 1; level <= HeatScale.LEVELS; level++) {
            Box box = new Box((level - 1) * wide, 0, wide, LegendEntry.HEIGHT);
            marks.add(new Mark.Panel(box, 0, scale.ground(level), Pen.NONE));
            double high = (LegendEntry.HEIGHT - 2) * level / HeatScale.LEVELS;
            Box bar = new Box(box.x() + 2, LegendEntry.HEIGHT - 1 - high, wide - 4, high);
            marks.add(new Mark.Panel(bar, 1, cards.strong(), Pen.NONE));
        }
        return new LegendEntry(LegendEntry.Topic.HEAT, setting.say("legend.heat." + heat), marks);
    }

    private boolean isOfColumns() {
        return switch (heat) {
            case SEVERITY, FREQUENCY, OPPORTUNITY, EVIDENCE -> false;
            case MOOD, DURATION, WAITING -> true;
        };
    }
}
