package dev.sightline.layout.grid;

import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.link.LinkPainting;
import dev.sightline.layout.link.LinkPlan;
import dev.sightline.layout.link.Places;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Links drawn as arrows through the gutters.
final class LinkRoutes {
    private static final Box NO_LABEL = new Box(0, 0, 0, 0);

    /// The ground on which links run.
    ///
    /// @param boxes where the ends of links stand, several places for a card on several stages; where everything
    ///     stands when a link passes behind it
    /// @param signs what stands in the way without being a card or a head: stops of a transport map
    /// @param columns where the columns stand
    /// @param rows the rows from top to bottom
    /// @param grid from the top of the columns' heads to the bottom of the last row, links at the sides included
    /// @param headsBottom where the columns' heads end
    record Terrain(
            Map<Id<?>, List<Box>> boxes,
            List<Box> signs,
            Columns columns,
            List<Sheet.Row> rows,
            Box grid,
            double headsBottom) {}

    private LinkRoutes() {}

    /// All links of the map: first decoration, then a figure in words for each. They are painted after the cards.
    static LinkPainting.Painted draw(Setting setting, LinkRoom room, Terrain terrain, Memory memory) {
        LinkPlan plan = room.planned();
        if (plan == null || room.drawn().isEmpty()) {
            return LinkPainting.Painted.NOTHING;
        }
        List<Box> from = new ArrayList<>();
        List<Box> to = new ArrayList<>();
        List<Box> sizes = new ArrayList<>();
        List<LinkPainting.Drawn> links = memory.links().drawn(setting, room, plan, memory.sameSurroundings());
        for (int i = 0; i < room.drawn().size(); i++) {
            Link link = room.drawn().get(i);
            from.add(box(room, terrain, link.from(), room.part(i)[0]));
            to.add(box(room, terrain, link.to(), room.part(i)[1]));
            Paragraph label = links.get(i).label();
            sizes.add(
                    room.label(i).isEmpty()
                            ? NO_LABEL
                            : new Box(0, 0, label.width() + 2 * LinkPlan.LABEL_PADDING, label.height() + 2));
        }
        Places places = new Places(
                gutters(room, terrain, plan),
                channels(room, terrain, plan),
                from,
                to,
                sizes,
                room.hindered() ? obstacles(setting, terrain) : List.of(),
                terrain.signs(),
                terrain.grid());
        KnownLinks known = memory.links();
        return known.keep(LinkPainting.draw(setting.theme(), plan, places, links, known.painted()));
    }

    /// A link with its words, and its label set no wider than `room`.
    static LinkPainting.Drawn told(Setting setting, Link link, double room) {
        String words = label(setting.view(), link);
        TextStyle style = setting.theme().textStyles().meta();
        return new LinkPainting.Drawn(link, setting.set(words, style, room), words(setting, link, words));
    }

    private static List<Box> obstacles(Setting setting, Terrain terrain) {
        List<Box> obstacles = new ArrayList<>();
        terrain.boxes().forEach((id, boxes) -> {
            switch (setting.view().document().find(id).orElse(null)) {
                case Placed placed -> obstacles.addAll(boxes);
                case Column column -> obstacles.addAll(boxes);
                case null, default -> {}
            }
        });
        return obstacles;
    }

    private static Box box(LinkRoom room, Terrain terrain, Id<?> end, int part) {
        List<Box> boxes = terrain.boxes().getOrDefault(room.shown(end), List.of());
        return boxes.isEmpty() ? new Box(0, 0, 0, 0) : boxes.get(Math.min(part, boxes.size() - 1));
    }

    private static List<Box> gutters(LinkRoom room, Terrain terrain, LinkPlan plan) {
        List<Extent> extents = terrain.columns().extents();
        int count = plan.ground().columns();
        List<Box> gutters = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            double left = i == 0
                    ? extents.getFirst().left() - Math.max(8, room.before(0))
                    : extents.get(i - 1).right();
            double right = i == count
                    ? extents.getLast().right() + Math.max(8, room.before(count))
                    : extents.get(i).left();
            gutters.add(
                    Box.between(left, terrain.grid().y(), right, terrain.grid().bottom()));
        }
        return gutters;
    }

    private static List<Box> channels(LinkRoom room, Terrain terrain, LinkPlan plan) {
        double strip = room.strip(0);
        Box grid = terrain.grid();
        List<Box> channels = new ArrayList<>(Collections.nCopies(
                plan.ground().rows().size(), new Box(grid.x(), terrain.headsBottom(), grid.width(), strip)));
        for (Sheet.Row row : terrain.rows()) {
            int index = room.row(row.element());
            if (index > 0) {
                double height = room.strip(index);
                channels.set(index, new Box(grid.x(), row.content().bottom() - height, grid.width(), height));
            }
        }
        return channels;
    }

    /// What stands beside a link: its label, its condition, its probability, its channel; empty if there is nothing.
    static String label(MapView view, Link link) {
        List<String> parts = new ArrayList<>();
        if (!link.label().isEmpty()) {
            parts.add(link.label());
        } else if (link.kind() == LinkKind.CUSTOM && !link.kindName().isEmpty()) {
            parts.add(link.kindName());
        }
        if (!link.condition().isEmpty()) {
            parts.add("[" + link.condition() + "]");
        }
        link.probability().ifPresent(share -> parts.add(Amounts.of(view).percent(share)));
        link.channel()
                .ifPresent(channel -> parts.add(SheetWords.in(Setting.language(view))
                        .of("link.via", view.document().get(channel).name())));
        return String.join(" · ", parts);
    }

    private static String words(Setting setting, Link link, String label) {
        String words = setting.say(
                "link.told",
                setting.words().within(link.kind()),
                ElementNames.of(setting, link.from()),
                ElementNames.of(setting, link.to()));
        return label.isEmpty() ? words : words + ", " + label;
    }

    /// Links that lead to what is not on this sheet, told in words.
    static List<String> elsewhere(Setting setting, LinkRoom room) {
        List<String> told = new ArrayList<>();
        for (Link link : room.elsewhere()) {
            told.add(words(setting, link, label(setting.view(), link)));
        }
        return told;
    }

    /// The kinds of links that the map draws.
    static List<LegendEntry> legend(Setting setting, LinkRoom room) {
        Set<LinkKind> kinds = EnumSet.noneOf(LinkKind.class);
        List<LegendEntry> entries = new ArrayList<>();
        for (Link link : room.drawn()) {
            if (kinds.add(link.kind())) {
                entries.add(new LegendEntry(
                        LegendEntry.Topic.LINKS,
                        setting.words().of(link.kind()),
                        LinkPainting.sample(setting.theme(), link.kind(), LegendEntry.WIDTH, LegendEntry.HEIGHT)));
            }
        }
        return entries;
    }
}
