package dev.sightline.press.told;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.export.ReadingOrder;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The table of a map, told step by step or lane by lane.
final class Way {
    private final JourneyDocument document;
    private final TellingWords words;
    private final Pins pins;
    private final List<Stop> stops;
    private final List<Stop> all;
    private final List<Stop> leaves;
    private final List<Fragment> rows;
    private final List<Fragment> cells;
    private final IdentityHashMap<Stop, List<Fragment>> homes = new IdentityHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    Way(JourneyDocument document, List<Fragment> table, TellingWords words, Pins pins) {
        this.document = document;
        this.words = words;
        this.pins = pins;
        stops = Stop.tree(of(table, Role.COLUMN_HEADER).stream().map(this::stop).toList());
        all = Stop.all(stops);
        leaves = Stop.leaves(stops);
        rows = of(table, Role.ROW_HEADER);
        cells = table.stream()
                .filter(fragment -> fragment.meaning().role() != Role.COLUMN_HEADER
                        && fragment.meaning().role() != Role.ROW_HEADER
                        && !isSaidElsewhere(fragment, table))
                .toList();
        for (Fragment cell : cells) {
            home(slot(cell))
                    .ifPresent(stop -> homes.computeIfAbsent(stop, none -> new ArrayList<>())
                            .add(cell));
        }
    }

    /// Where a thing is told: at the column that it covers, the finest if there are several, else where it begins.
    private Optional<Stop> home(Slot slot) {
        return covered(slot).or(() -> leaf(slot.column()));
    }

    private Optional<Stop> covered(Slot slot) {
        return all.stream().filter(stop -> stop.isCoveredBy(slot)).reduce((one, finer) -> finer);
    }

    private Optional<Stop> leaf(int column) {
        return leaves.stream()
                .filter(stop -> stop.first() <= column && column <= stop.last())
                .findFirst();
    }

    private static List<Fragment> of(List<Fragment> table, Role role) {
        return table.stream()
                .filter(fragment -> fragment.meaning().role() == role)
                .toList();
    }

    /// Signs are drawn by themselves, but what they sit on says them.
    private static boolean isSaidElsewhere(Fragment sign, List<Fragment> table) {
        Slot at = slot(sign);
        return sign.meaning().role() == Role.FIGURE
                && table.stream()
                        .filter(other -> other.meaning().role() != Role.FIGURE)
                        .filter(other ->
                                slot(other).row() == at.row() && slot(other).column() == at.column())
                        .anyMatch(other ->
                                other.meaning().words().contains(sign.meaning().words()));
    }

    private static Slot slot(Fragment fragment) {
        return Stop.slot(fragment.meaning());
    }

    private Stop stop(Fragment head) {
        String said = pins.said(head);
        String name = element(head)
                .filter(Column.class::isInstance)
                .map(column -> column instanceof Stage stage ? stage.name() : ((Step) column).name())
                .filter(known -> !known.isBlank() && said.startsWith(known))
                .orElseGet(() -> said.lines().findFirst().orElse(""));
        String rest = said.substring(name.length()).replaceFirst("^[.\\s]+", "");
        return new Stop(head, name, rest, new ArrayList<>());
    }

    /// How many columns and lanes there are; empty for a map without a way.
    Optional<String> size() {
        List<Fragment> lanes = lanes();
        List<String> counts = IntStream.rangeClosed(0, 2)
                .mapToObj(level -> level(level).isEmpty()
                        ? ""
                        : words.count("count." + level, level(level).size()))
                .filter(count -> !count.isEmpty())
                .toList();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String way = counts.getLast();
        if (counts.size() > 1) {
            way = words.of("and", String.join(", ", counts.subList(0, counts.size() - 1)), way);
        }
        return Optional.of(
                words.of(lanes.size() == 1 ? "size.lane" : "size", way, words.count("count.lane", lanes.size())));
    }

    private List<Stop> level(int level) {
        return all.stream().filter(stop -> stop.level() == level).toList();
    }

    private List<Fragment> lanes() {
        return rows.stream()
                .filter(row -> !is(row, LaneGroup.class) && !is(row, SeparatorLine.class))
                .toList();
    }

    private boolean is(Fragment fragment, Class<?> kind) {
        return element(fragment).filter(kind::isInstance).isPresent();
    }

    List<Block> told(ReadingOrder order) {
        if (order == ReadingOrder.STEPS && !stops.isEmpty()) {
            rows();
            List<Fragment> whole = cells.stream().filter(this::isWhole).toList();
            if (!whole.isEmpty()) {
                blocks.add(Block.heading(2, words.of("whole")));
                cellsOf(whole);
            }
            blocks.add(Block.heading(2, words.of("way.steps")));
            stops.forEach(stop -> stop(stop, 3));
        } else {
            if (!stops.isEmpty()) {
                blocks.add(Block.heading(2, words.of("columns")));
                stops.forEach(stop -> column(stop, 0));
            }
            blocks.add(Block.heading(2, words.of("way.lanes")));
            rows.forEach(this::row);
        }
        return blocks;
    }

    private void rows() {
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, words.of("lanes")));
        for (Fragment row : rows) {
            blocks.add(Block.item(row.meaning().level(), "", pins.said(row)));
        }
    }

    private boolean isWhole(Fragment cell) {
        return leaves.size() > 1
                && slot(cell).column() <= leaves.getFirst().first()
                && end(cell) >= leaves.getLast().last();
    }

    private static int end(Fragment cell) {
        return slot(cell).column() + slot(cell).columnSpan() - 1;
    }

    private void stop(Stop stop, int level) {
        blocks.add(Block.heading(level, heading(stop)));
        if (!stop.facts().isBlank()) {
            blocks.add(Block.paragraph(stop.facts()));
        }
        cellsOf(at(stop).stream().filter(cell -> !isWhole(cell)).toList());
        stop.parts().forEach(part -> stop(part, level + 1));
    }

    private String heading(Stop stop) {
        List<Stop> peers = level(stop.level());
        return words.of("column." + stop.level(), peers.indexOf(stop) + 1, peers.size(), stop.name());
    }

    private List<Fragment> at(Stop stop) {
        return homes.getOrDefault(stop, List.of());
    }

    /// What lanes say, each thing with the name of its lane.
    private void cellsOf(List<Fragment> told) {
        for (Fragment row : rows) {
            List<Fragment> here = told.stream().filter(cell -> isIn(cell, row)).toList();
            String lane = laneName(row);
            for (Fragment cell : here) {
                blocks.add(Block.item(0, lane, said(cell)).of(element(cell)));
            }
        }
        told.stream()
                .filter(cell -> rows.stream().noneMatch(row -> isIn(cell, row)))
                .forEach(cell -> blocks.add(Block.item(0, "", said(cell)).of(element(cell))));
    }

    private static boolean isIn(Fragment cell, Fragment row) {
        return slot(cell).row() >= slot(row).row()
                && slot(cell).row() < slot(row).row() + slot(row).rowSpan();
    }

    private String said(Fragment cell) {
        String said = content(cell);
        return covered(slot(cell)).isPresent() || isWhole(cell)
                ? said
                : words.of("from", said, name(slot(cell).column()), name(end(cell)));
    }

    /// What a thing says; a curve with the words at its scale, which are drawn beside it.
    private String content(Fragment cell) {
        return element(cell)
                .filter(ScoreCurve.class::isInstance)
                .map(curve -> pins.said(cell) + " " + scale(((ScoreCurve) curve).scale()))
                .orElseGet(() -> pins.said(cell));
    }

    private String scale(Scale scale) {
        String ends = words.of("scale", number(scale.min()), number(scale.max()));
        return scale.labels().isEmpty()
                ? ends + "."
                : ends
                        + scale.labels().stream()
                                .map(label -> words.of("scale.label", number(label.value()), label.text()))
                                .collect(Collectors.joining(", ", ": ", "."));
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    private Optional<Element> element(Fragment fragment) {
        return fragment.meaning().element().flatMap(id -> document.find(Id.of(id)));
    }

    private String name(int column) {
        return leaf(column).map(Stop::name).orElse("");
    }

    private String laneName(Fragment row) {
        String said = row.meaning().words();
        return element(row)
                .filter(Lane.class::isInstance)
                .map(lane -> ((Lane) lane).name())
                .filter(name -> !name.isBlank() && said.startsWith(name))
                .orElseGet(() -> said.lines().findFirst().orElse(""));
    }

    private void column(Stop stop, int level) {
        blocks.add(Block.item(level, heading(stop), stop.facts()));
        at(stop).stream()
                .filter(cell -> rows.stream().noneMatch(row -> isIn(cell, row)))
                .forEach(cell -> blocks.add(Block.item(level + 1, "", pins.said(cell))));
        stop.parts().forEach(part -> column(part, level + 1));
    }

    private void row(Fragment row) {
        String said = pins.said(row);
        if (is(row, SeparatorLine.class)) {
            blocks.add(Block.paragraph(said));
        } else if (is(row, LaneGroup.class)) {
            blocks.add(Block.heading(3, said));
        } else {
            List<Fragment> lanes = lanes();
            blocks.add(Block.heading(
                    3 + row.meaning().level(), words.of("lane", lanes.indexOf(row) + 1, lanes.size(), said)));
        }
        for (Fragment cell : cells) {
            if (isIn(cell, row)) {
                blocks.add(Block.item(0, isWhole(cell) ? "" : place(slot(cell)), content(cell))
                        .of(element(cell)));
            }
        }
    }

    private String place(Slot slot) {
        return covered(slot)
                .map(Stop::name)
                .orElseGet(() -> words.of("range", name(slot.column()), name(slot.column() + slot.columnSpan() - 1)));
    }
}
