package dev.sightline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What other programs put on the clipboard, in the form they do.
final class Clipboards {
    private Clipboards() {}

    /// A sample of HTML.
    static String html(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/clipboard", name + ".html"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The table that HTML alone is.
    static Table table(String html) {
        return isTable(GridPaste.read(Optional.of(html), Optional.empty()));
    }

    /// The table that text alone is.
    static Table tableOfText(String text) {
        return isTable(GridPaste.read(Optional.empty(), Optional.of(text)));
    }

    /// The list that text alone is.
    static RowList listOfText(String text) {
        return isList(GridPaste.read(Optional.empty(), Optional.of(text)));
    }

    static Table isTable(Optional<Block> block) {
        assertThat(block).get().isInstanceOf(Table.class);
        return (Table) block.orElseThrow();
    }

    static RowList isList(Optional<Block> block) {
        assertThat(block).get().isInstanceOf(RowList.class);
        return (RowList) block.orElseThrow();
    }

    /// The texts of a table, row by row.
    static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Table.Cell::text).toList())
                .toList();
    }
}
