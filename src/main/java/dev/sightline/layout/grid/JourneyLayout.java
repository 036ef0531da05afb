package dev.sightline.layout.grid;

import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Drawing;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays maps out. It remembers what did not change since the last time, which cannot be seen from outside
/// except by a clock. Safe for many threads, one at a time.
public final class JourneyLayout {
    private final Typesetter typesetter;
    private final Memory memory = new Memory();
    private @Nullable Sheet last;

    /// A layout that sets texts with the given typesetter, in the fonts of each theme.
    public JourneyLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The sheet of one map of a document.
    public Sheet layout(JourneyDocument document, Id<JourneyMap> map, Theme theme) {
        return layout(document, map, theme, Sifted.NOTHING);
    }

    /// The sheet of one map of a document as far as it is shown: what steps back is paler, what is left out takes no
    /// room.
    public Sheet layout(JourneyDocument document, Id<JourneyMap> map, Theme theme, Sifted sifted) {
        return layout(document, map, theme, sifted, Set.of());
    }

    /// The sheet of one map of a document as far as it is shown.
    ///
    /// @param apart what its foot leaves to pages of their own
    public synchronized Sheet layout(
            JourneyDocument document, Id<JourneyMap> map, Theme theme, Sifted sifted, Set<FootPart> apart) {
        Sheet sheet = maker(document, map, theme, sifted, apart).sheet();
        Sheet before = last;
        if (before != null) {
            sheet.follow(before);
        }
        last = sheet;
        return sheet;
    }

    /// The title block of a map alone, as wide as is wanted: what stands above the columns of its sheet.
    public synchronized Drawing title(JourneyDocument document, Id<JourneyMap> map, Theme theme, double width) {
        return maker(document, map, theme, Sifted.NOTHING, Set.of()).title(width);
    }

    /// What stands at the foot of a map's sheet (legend, sources, notes and the like) alone, in one column as
    /// wide as is wanted and as high as it needs.
    ///
    /// @param apart what of it stands on pages of its own
    public synchronized Drawing foot(
            JourneyDocument document,
            Id<JourneyMap> map,
            Theme theme,
            Sifted sifted,
            Set<FootPart> apart,
            double width) {
        return maker(document, map, theme, sifted, apart).foot(width);
    }

    /// The comments on a map and on the document as a table with its head: the number of each pin, where it stands,
    /// what was said by whom and when, and how far it is. The numbers are those of the pins on the map's sheet.
    ///
    /// @param wanted the ids of the comments that are listed with the answers to them
    public synchronized Drawing notes(
            JourneyDocument document,
            Id<JourneyMap> map,
            Theme theme,
            Sifted sifted,
            Set<String> wanted,
            double width) {
        return maker(document, map, theme, sifted, Set.of()).notes(width, wanted);
    }

    /// What can be counted and measured on a map as far as it is shown, in one column as wide as is wanted; without
    /// fragments if that is nothing.
    public synchronized Drawing figures(
            JourneyDocument document, Id<JourneyMap> map, Theme theme, Sifted sifted, double width) {
        Setting setting = Setting.of(sifted.of(document.view(map)), theme, hand(theme));
        FootItems items = new FootItems(setting, width);
        new FigureColumn(setting, items, width).add();
        return column(setting, items, width);
    }

    /// What some maps rest on: basis, evidence, who made them and when, sources; in one column as wide as is wanted,
    /// without fragments if nothing is known of it.
    ///
    /// @param maps at least one
    public synchronized Drawing method(JourneyDocument document, List<Id<JourneyMap>> maps, Theme theme, double width) {
        List<Setting> settings = maps.stream()
                .map(map -> Setting.of(document.view(map), theme, hand(theme)))
                .toList();
        FootItems items = new FootItems(settings.getFirst(), width);
        new MethodColumn(settings.getFirst(), items, width).add(settings);
        return column(settings.getFirst(), items, width);
    }

    private static Drawing column(Setting setting, FootItems items, double width) {
        Newspaper column = new Newspaper(items.all(), width, width, 0);
        return new Drawing(
                "",
                setting.language(),
                new Size(width, column.height()),
                setting.theme().paper(),
                column.at(0, 0));
    }

    private Typesetter hand(Theme theme) {
        return typesetter.in(theme.textStyles().family());
    }

    private SheetMaker maker(
            JourneyDocument document, Id<JourneyMap> map, Theme theme, Sifted sifted, Set<FootPart> apart) {
        memory.begin(surroundings(document, map, theme));
        return new SheetMaker(Setting.of(sifted.of(document.view(map)), theme, hand(theme)), memory, sifted, apart);
    }

    /// Everything that a card may show and does not hold itself.
    private static List<Object> surroundings(JourneyDocument document, Id<JourneyMap> map, Theme theme) {
        List<Object> others = new ArrayList<>();
        others.add(theme);
        others.add(document.get(map));
        for (Element element : document.frame()) {
            switch (element) {
                case dev.sightline.model.Column _ -> {}
                case dev.sightline.model.MapRow _ -> {}
                case dev.sightline.model.Comment _ -> {}
                case dev.sightline.model.Link _ -> {}
                case dev.sightline.model.ScoreCurve _ -> {}
                case dev.sightline.model.SavedView _ -> {}
                default -> others.add(element);
            }
        }
        return others;
    }
}
