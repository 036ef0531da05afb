package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Map;

/// Links drawn as arrows through the gutters.
final class LinkRoutes {

    /// The ground on which links run.
    ///
    /// @param boxes where each element stands, several places for a card on several stages
    /// @param obstacles what no link may cross: cards, heads of columns and lanes
    /// @param rows the rows from top to bottom
    /// @param grid from the top of the columns' heads to the bottom of the last row
    record Terrain(Map<Id<?>, List<Box>> boxes, List<Box> obstacles, Columns columns, List<Sheet.Row> rows, Box grid) {}

    private LinkRoutes() {}

    /// All links of the map: first decoration, then a figure in words for each. They are painted after the cards.
    static List<Fragment> draw(Setting setting, Terrain terrain) {
        return List.of();
    }

    /// The kinds of links that the map uses.
    static List<LegendEntry> legend(Setting setting) {
        return List.of();
    }
}
