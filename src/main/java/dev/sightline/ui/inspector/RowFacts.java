package dev.sightline.ui.inspector;

import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.SeparatorLine;
import dev.sightline.ui.words.Words;
import java.util.stream.Stream;

/// What is known of lanes, groups of lanes and separator lines.
final class RowFacts {
    private RowFacts() {}

    static Stream<FactGroup> of(Lane lane, JourneyDocument document) {
        MapView view = document.view(lane.map());
        return Stream.of(
                new FactGroup("content")
                        .kind("kind", lane.kind())
                        .other("group", lane.group())
                        .text(
                                "cards",
                                Words.count(
                                        "count.cards", view.placed(lane.id()).size()))
                        .others(
                                "curves",
                                view.curves(lane.id()).stream()
                                        .map(curve -> curve.id())
                                        .toList())
                        .kind("side", lane.side())
                        .text("visibleTo", lane.visibleTo()),
                new FactGroup("people")
                        .other("actor", lane.actor())
                        .other("persona", lane.persona())
                        .other("team", lane.team())
                        .text("owner", lane.owner()),
                new FactGroup("look").colour("colour", lane.colour()).number("height", lane.height()));
    }

    static Stream<FactGroup> of(LaneGroup group, JourneyDocument document) {
        return Stream.of(new FactGroup("content")
                .other("map", group.map())
                .others(
                        "rows",
                        document.view(group.map()).bands().stream()
                                .filter(band ->
                                        band.group().filter(group::equals).isPresent())
                                .flatMap(band -> band.rows().stream())
                                .map(MapRow::id)
                                .toList()));
    }

    static Stream<FactGroup> of(SeparatorLine line) {
        return Stream.of(new FactGroup("content")
                .kind("kind", line.kind())
                .other("group", line.group())
                .kind("style", line.style()));
    }
}
