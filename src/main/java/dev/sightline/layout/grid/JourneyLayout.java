package dev.sightline.layout.grid;

import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays maps out. It remembers what did not change since the last time, which cannot be seen from outside except by a
/// clock. Safe for many threads, one at a time.
public final class JourneyLayout {
    private final Typesetter typesetter;
    private final Memory memory = new Memory();
    private @Nullable Sheet last;

    /// A layout that sets texts with the given typesetter.
    public JourneyLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The sheet of one map of a document.
    public synchronized Sheet layout(JourneyDocument document, Id<JourneyMap> map, Theme theme) {
        memory.begin(surroundings(document, map, theme));
        Sheet sheet = new SheetMaker(Setting.of(document.view(map), theme, typesetter), memory).sheet();
        Sheet before = last;
        if (before != null) {
            sheet.follow(before);
        }
        last = sheet;
        return sheet;
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
                default -> others.add(element);
            }
        }
        return others;
    }
}
