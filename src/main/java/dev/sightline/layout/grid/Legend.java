package dev.sightline.layout.grid;

import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The legend: one line for each sign that the map really uses, sorted by topic, and remarks of the authors.
final class Legend {
    private static final double AFTER = 8;

    private Legend() {}

    static void add(FootItems items, List<LegendEntry> entries, List<String> remarks) {
        if (entries.isEmpty() && remarks.isEmpty()) {
            return;
        }
        items.heading(items.say("legend"));
        Map<LegendEntry.Topic, Set<LegendEntry>> topics = new EnumMap<>(LegendEntry.Topic.class);
        for (LegendEntry entry : entries) {
            topics.computeIfAbsent(entry.topic(), topic -> new LinkedHashSet<>())
                    .add(entry);
        }
        for (Set<LegendEntry> topic : topics.values()) {
            for (LegendEntry entry : topic) {
                line(items, entry);
            }
        }
        for (String remark : remarks) {
            items.item(items.stack()
                    .bullet(remark, items.styles().body(), items.theme().ink()));
        }
    }

    private static void line(FootItems items, LegendEntry entry) {
        TextStyles styles = items.styles();
        Theme theme = items.theme();
        List<dev.sightline.drawing.Mark> sample = new ArrayList<>(entry.sample());
        items.item(
                items.stack().mark(sample).text(entry.words(), styles.body(), theme.ink(), LegendEntry.WIDTH + AFTER));
    }
}
