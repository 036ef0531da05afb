package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.AwkwardText;
import dev.sightline.editor.clip.Clipping;
import dev.sightline.editor.clip.Pasting;
import dev.sightline.exchange.Block;
import dev.sightline.exchange.GridPaste;
import dev.sightline.exchange.RowList;
import dev.sightline.exchange.Table;
import dev.sightline.exchange.TableChoice;
import dev.sightline.exchange.TablePlan;
import java.util.Optional;
import java.util.Random;

/// A clipboard in the hands of somebody who copies, cuts and pastes whatever is selected: the window's verbs, as the
/// window does them, with JSON, HTML and text only in between.
final class CutAndPaste {
    private final Random random;
    private Optional<String> json = Optional.empty();
    private Optional<String> html = Optional.empty();
    private Optional<String> text = Optional.empty();

    CutAndPaste(Random random) {
        this.random = random;
    }

    void copy(Editor editor) {
        Pasting.copy(editor.state()).ifPresent(this::put);
    }

    void cut(Editor editor) {
        Pasting.copy(editor.state()).ifPresent(clipping -> {
            put(clipping);
            Pasting.cut(editor, clipping);
        });
    }

    private void put(Clipping clipping) {
        json = Optional.of(clipping.json());
        html = clipping.html();
        text = Optional.of(clipping.text());
        assertThat(Clipping.read(clipping.json()).orElseThrow().chosen()).isEqualTo(clipping.chosen());
    }

    /// Puts what another program might have copied: a table, a list, a few words.
    void copyElsewhere() {
        json = Optional.empty();
        html = Optional.empty();
        text = Optional.of(
                switch (random.nextInt(3)) {
                    case 0 -> AwkwardText.of(random, 30);
                    case 1 -> "• one\n• two\n• " + AwkwardText.of(random, 20);
                    default -> block();
                });
    }

    private String block() {
        int width = 1 + random.nextInt(5);
        int height = 1 + random.nextInt(5);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                String cell =
                        random.nextInt(4) == 0 ? "" : AwkwardText.of(random, 12).replaceAll("[\\t\\n\\r\"]", " ");
                rows.append(column == 0 ? "" : "\t").append(cell);
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    /// Pastes what is there: as our own, or as another program would have given it.
    void paste(Editor editor) {
        editor.commitText(TextEditing.After.STAY);
        if (json.isPresent() && random.nextInt(3) > 0) {
            Pasting.paste(editor, Clipping.read(json.get()).orElseThrow());
            return;
        }
        Block block = GridPaste.read(html, text).orElse(null);
        switch (block) {
            case RowList list -> Pasting.paste(editor, TablePlan.of(list));
            case Table table -> Pasting.paste(editor, TablePlan.of(table, choice()));
            case null -> {}
        }
    }

    private TableChoice choice() {
        return new TableChoice(
                random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextInt(4) == 0);
    }
}
