package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTableTest {

    @Test
    void everyRowOfAnyTableIsCompleteAndNothingIsLost() {
        long seed = Seed.of("PdfTableTest");
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            PdfTable table = new PdfTable(ReadingOrder.LANES);
            Set<PdfElement> put = new HashSet<>();
            int count = 1 + random.nextInt(30);
            for (int i = 0; i < count; i++) {
                Slot slot = new Slot(random.nextInt(8), random.nextInt(8), random.nextInt(5), random.nextInt(5));
                Role role =
                        List.of(Role.CELL, Role.COLUMN_HEADER, Role.ROW_HEADER).get(random.nextInt(3));
                PdfElement element = new PdfElement("P");
                put.add(element);
                table.add(role, slot, element);
            }
            Set<PdfElement> found = new HashSet<>();
            for (PdfElement part : inner(table.build(PdfTableTest::name))) {
                checkRows(inner(part), "seed " + seed + ", round " + round);
                inner(part).forEach(row -> inner(row).forEach(cell -> found.addAll(inner(cell))));
            }

            assertThat(found).as("seed %d, round %d", seed, round).isEqualTo(put);
        }
    }

    /// A name for an element: the words of a head in these tests.
    private static String name(PdfElement head) {
        return inner(head).getFirst().type();
    }

    private static final List<Slot> HEADS = List.of(
            new Slot(0, 1, 1, 2),
            new Slot(0, 3, 1, 1),
            new Slot(1, 1, 1, 1),
            new Slot(1, 2, 1, 1),
            new Slot(1, 3, 1, 1));

    @ParameterizedTest
    @EnumSource
    void aCellNamesTheHeadsBeforeItAndAboveIt(ReadingOrder reading) {
        PdfTable table = new PdfTable(reading);
        for (int i = 0; i < HEADS.size(); i++) {
            table.add(Role.COLUMN_HEADER, HEADS.get(i), new PdfElement("above-" + i));
        }
        table.add(Role.ROW_HEADER, new Slot(2, 0, 1, 1), new PdfElement("lane-0"));
        table.add(Role.ROW_HEADER, new Slot(3, 0, 1, 1), new PdfElement("lane-1"));
        table.add(Role.CELL, new Slot(2, 2, 1, 1), new PdfElement("one"));
        table.add(Role.CELL, new Slot(3, 2, 1, 2), new PdfElement("wide"));

        Map<String, Set<String>> heads = new HashMap<>();
        inner(table.build(PdfTableTest::name))
                .forEach(part -> inner(part)
                        .forEach(row -> inner(row).stream()
                                .filter(cell -> !inner(cell).isEmpty())
                                .forEach(cell -> heads.put(name(cell), named(cell)))));

        assertThat(heads.get("one")).containsExactlyInAnyOrder("lane-0", "above-0", "above-3");
        assertThat(heads.get("wide")).containsExactlyInAnyOrder("lane-1", "above-0", "above-1", "above-3", "above-4");
        assertThat(heads.get("lane-0")).isEmpty();
    }

    @Test
    void whatIsPinnedToAHeadStandsInTheHeadWhicheverIsToldFirst() {
        PdfTable table = new PdfTable(ReadingOrder.LANES);
        table.add(Role.FIGURE, new Slot(0, 0, 1, 1), new PdfElement("pin"));
        table.add(Role.ROW_HEADER, new Slot(0, 0, 1, 2), new PdfElement("line"));
        table.add(Role.CELL, new Slot(1, 1, 1, 1), new PdfElement("card"));

        PdfElement head = inner(
                        inner(inner(table.build(PdfTableTest::name)).getFirst()).getFirst())
                .getFirst();

        assertThat(head.type()).isEqualTo("TH");
        assertThat(inner(head)).extracting(PdfElement::type).containsExactly("line", "pin");
        assertThat(head.entries().toString()).contains("/ColSpan 2");
    }

    private static Set<String> named(PdfElement cell) {
        Matcher list =
                Pattern.compile("/Headers\\[(.*?)]").matcher(cell.entries().toString());
        Set<String> names = new HashSet<>();
        if (list.find()) {
            Pattern.compile("\\((.*?)\\)").matcher(list.group(1)).results().forEach(name -> names.add(name.group(1)));
        }
        return names;
    }

    /// Lays the cells out as a reader would and sees that all rows come out equally long.
    private static void checkRows(List<PdfElement> rows, String where) {
        List<Set<Integer>> filled = new ArrayList<>();
        rows.forEach(row -> filled.add(new HashSet<>()));
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (PdfElement cell : inner(rows.get(row))) {
                while (filled.get(row).contains(column)) {
                    column++;
                }
                for (int below = 0; below < span(cell, "/RowSpan "); below++) {
                    assertThat(row + below).as(where).isLessThan(rows.size());
                    for (int right = 0; right < span(cell, "/ColSpan "); right++) {
                        assertThat(filled.get(row + below).add(column + right))
                                .as(where)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(filled).as(where).allSatisfy(row -> assertThat(row).hasSameSizeAs(filled.getFirst()));
    }

    private static int span(PdfElement cell, String name) {
        String entries = cell.entries().toString();
        int at = entries.indexOf(name);
        return at < 0
                ? 1
                : Integer.parseInt(entries.substring(at + name.length()).split("\\D")[0]);
    }

    private static List<PdfElement> inner(PdfElement element) {
        return element.kids().stream()
                .map(kid -> ((PdfElement.Kid.Inner) kid).element())
                .toList();
    }
}
