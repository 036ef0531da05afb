package dev.sightline.editor.clip;

import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapView;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A clipping as other programs take it: rows of cells, with the names of lanes and columns where those were copied.
final class ClipGrid {
    private final JourneyDocument document;
    private final Set<Id<?>> chosen;
    private final List<List<String>> rows;

    private ClipGrid(Clipping clipping) {
        this.document = clipping.fragment();
        this.chosen = clipping.chosen();
        this.rows = document.maps().stream()
                .findFirst()
                .map(map -> rows(document.view(map.id())))
                .orElse(List.of());
    }

    static ClipGrid of(Clipping clipping) {
        return new ClipGrid(clipping);
    }

    private List<List<String>> rows(MapView view) {
        TreeSet<Integer> leaves = new TreeSet<>();
        Map<Integer, Map<Integer, List<String>>> cells = new TreeMap<>();
        List<Lane> lanes = view.lanes();
        boolean heads = false;
        for (int leaf = 0; leaf < view.leaves().size(); leaf++) {
            if (chosen.contains(view.leaves().get(leaf).id())) {
                leaves.add(leaf);
                heads = true;
            }
        }
        boolean sides = false;
        for (int row = 0; row < lanes.size(); row++) {
            Lane lane = lanes.get(row);
            if (chosen.contains(lane.id())) {
                cells.computeIfAbsent(row, none -> new TreeMap<>());
                sides = true;
            }
            for (Placed placed : view.placed(lane.id())) {
                if (chosen.contains(placed.id())) {
                    int leaf = view.spans(placed.place()).stream()
                            .findFirst()
                            .map(MapView.Span::first)
                            .orElse(0);
                    leaves.add(leaf);
                    cells.computeIfAbsent(row, none -> new TreeMap<>())
                            .computeIfAbsent(leaf, none -> new ArrayList<>())
                            .add(placed.text());
                }
            }
        }
        return laidOut(view, leaves, cells, heads, sides);
    }

    private List<List<String>> laidOut(
            MapView view,
            SortedSet<Integer> leaves,
            Map<Integer, Map<Integer, List<String>>> cells,
            boolean heads,
            boolean sides) {
        List<List<String>> all = new ArrayList<>();
        if (leaves.isEmpty()) {
            return all;
        }
        if (heads) {
            List<String> names = new ArrayList<>(sides ? List.of("") : List.of());
            for (int leaf = leaves.first(); leaf <= leaves.last(); leaf++) {
                names.add(view.leaves().get(leaf).name());
            }
            all.add(names);
        }
        int first = cells.keySet().stream().findFirst().orElse(0);
        int last = cells.keySet().stream().reduce((one, other) -> other).orElse(-1);
        for (int row = first; row <= last; row++) {
            List<String> texts = new ArrayList<>();
            if (sides) {
                texts.add(name(view.lanes().get(row)));
            }
            for (int leaf = leaves.first(); leaf <= leaves.last(); leaf++) {
                texts.add(cell(cells.getOrDefault(row, Map.of()).getOrDefault(leaf, List.of())));
            }
            all.add(texts);
        }
        return all;
    }

    /// Several cards in one cell are a list.
    private static String cell(List<String> texts) {
        return texts.size() < 2
                ? String.join("", texts)
                : String.join(
                        "\n",
                        texts.stream()
                                .map(text -> "• " + text.replace("\n", " "))
                                .toList());
    }

    private boolean isGrid() {
        return rows.size() > 1 || rows.size() == 1 && rows.getFirst().size() > 1;
    }

    /// Rows with tabs between the cells, or lines.
    String text() {
        if (!isGrid()) {
            return String.join("\n", lines());
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(String.join("\t", row.stream().map(ClipGrid::quoted).toList()));
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf('\n') < 0 && cell.indexOf('\t') < 0 && !cell.startsWith("\"");
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Element element : document.elements()) {
            if (chosen.contains(element.id())) {
                String name = name(element);
                if (!name.isBlank()) {
                    lines.add(name);
                }
            }
        }
        return lines;
    }

    private static String name(Element element) {
        return switch (element) {
            case Placed e -> e.text();
            case Column e -> e.name();
            case Lane e -> e.name().isBlank() ? words(e.kind()) : e.name();
            case SeparatorLine e -> e.name().isBlank() ? words(e.kind()) : e.name();
            case LaneGroup e -> e.name();
            case Persona e -> e.name();
            case Channel e -> e.name();
            case Touchpoint e -> e.name();
            default -> "";
        };
    }

    private static String words(Enum<?> kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// A table of HTML, if there is more than one cell.
    Optional<String> html() {
        if (!isGrid()) {
            return Optional.empty();
        }
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (String cell : row) {
                html.append("<td>").append(escaped(cell)).append("</td>");
            }
            html.append("</tr>");
        }
        return Optional.of(html.append("</table>").toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
