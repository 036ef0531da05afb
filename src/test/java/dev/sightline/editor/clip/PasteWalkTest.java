package dev.sightline.editor.clip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.Grid;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.exchange.TablePlan;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A long walk of copying, cutting and pasting between two documents, with undo and redo.
class PasteWalkTest {
    private static final int WALKS = Integer.getInteger("walks", 25);

    private final Random random = new Random(Seed.of("PasteWalkTest"));
    private final Map<String, Integer> done = new TreeMap<>();
    private Optional<Clipping> clipboard = Optional.empty();

    private Editor editor() {
        return new Editor(
                RandomJourney.of(random, random.nextInt(6), random.nextInt(5), random.nextInt(30)),
                InstantSource.fixed(Instant.EPOCH),
                Gesture.NONE);
    }

    @Test
    void whateverIsCopiedAndPastedLeavesSoundDocumentsThatCanBeTakenBack() {
        for (int walk = 0; walk < WALKS; walk++) {
            List<Editor> editors = List.of(editor(), editor());
            List<JourneyDocument> first =
                    editors.stream().map(editor -> editor.state().document()).toList();
            clipboard = Optional.empty();
            for (int i = 0; i < 40; i++) {
                Editor editor = editors.get(random.nextInt(2));
                select(editor);
                String verb = act(editor);
                done.merge(verb, 1, Integer::sum);
                check(editor.state().document(), verb);
            }
            for (int i = 0; i < 2; i++) {
                JourneyDocument last = editors.get(i).state().document();
                int position = editors.get(i).state().history().position();
                editors.get(i).stepTo(0);
                assertThat(editors.get(i).state().document()).isEqualTo(first.get(i));
                editors.get(i).stepTo(position);
                assertThat(editors.get(i).state().document()).isEqualTo(last);
            }
        }
        System.out.println(done);
        assertThat(done.keySet()).contains("copy", "cut", "paste", "block", "picture", "undo", "redo");
    }

    private String act(Editor editor) {
        int steps = editor.state().history().position();
        boolean could = switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                clipboard = Pasting.copy(editor.state());
                clipboard.ifPresent(this::check);
                yield named("copy", clipboard.isPresent());
            }
            case 3 -> {
                clipboard = Pasting.copy(editor.state());
                clipboard.ifPresent(this::check);
                yield named(
                        "cut",
                        clipboard
                                .filter(clipping -> Pasting.cut(editor, clipping))
                                .isPresent());
            }
            case 4, 5, 6 ->
                named(
                        "paste",
                        clipboard
                                .filter(clipping -> Pasting.paste(editor, clipping))
                                .isPresent());
            case 7 -> named("block", Pasting.paste(editor, plan()));
            case 8 ->
                named(
                        "picture",
                        Pasting.paste(
                                editor,
                                List.of(new Pasting.Picture(new ImageAsset.Data("image/png", 1, 1, PNG), "dot")),
                                Pasting.PictureAim.of(editor.state())));
            default -> {
                editor.undo();
                if (random.nextBoolean()) {
                    editor.redo();
                    yield named("redo", true);
                }
                yield named("undo", true);
            }
        };
        String verb = last;
        if (could && List.of("cut", "paste", "block", "picture").contains(verb)) {
            assertThat(editor.state().history().position())
                    .as("one step for %s", verb)
                    .isBetween(steps, steps + 1);
        }
        return could ? verb : verb + " refused";
    }

    private String last = "";

    private boolean named(String verb, boolean could) {
        last = verb;
        return could;
    }

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=");

    private TablePlan plan() {
        int columns = 1 + random.nextInt(5);
        int rows = 1 + random.nextInt(4);
        List<TablePlan.Text> cards = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(4) > 0) {
                    int across = 1 + random.nextInt(columns - column);
                    cards.add(new TablePlan.Text(row, column, across, "text " + row + " " + column));
                }
            }
        }
        List<TablePlan.Head> stages = random.nextBoolean() ? List.of() : heads("Stage ", columns);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < columns && !stages.isEmpty() && random.nextBoolean(); i++) {
            steps.add("step " + i);
        }
        return new TablePlan(
                columns,
                stages,
                steps.size() == columns ? steps : List.of(),
                rows,
                random.nextBoolean() ? List.of() : heads(random.nextBoolean() ? "Lane " : "Thinking", rows),
                cards);
    }

    private List<TablePlan.Head> heads(String name, int length) {
        List<TablePlan.Head> heads = new ArrayList<>();
        for (int i = 0; i < length; ) {
            int end = Math.min(length - 1, i + random.nextInt(3));
            heads.add(new TablePlan.Head(random.nextInt(6) == 0 ? "" : name + random.nextInt(4), i, end));
            i = end + 1;
        }
        return heads;
    }

    private void select(Editor editor) {
        Grid grid = editor.grid();
        List<Element> all = List.copyOf(editor.state().document().elements());
        Optional<Spot> spot = grid.rows().isEmpty() || random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(new Spot(
                        grid.rows().get(random.nextInt(grid.rows().size())).id(),
                        random.nextInt(grid.leaves() + 1) - 1));
        List<Id<?>> some = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())).id());
        }
        editor.select(new Selection(some.stream().distinct().toList(), spot, Optional.empty()));
    }

    /// A clipping survives the way over a clipboard.
    private void check(Clipping clipping) {
        Optional<Clipping> read = Clipping.read(clipping.json());
        assertThat(read).as("%s", clipping.json()).isPresent();
        assertThat(read.get().chosen()).isEqualTo(clipping.chosen());
        assertThat(read.get().json()).isEqualTo(clipping.json());
        assertThat(clipping.fragment().maps().size()).isLessThanOrEqualTo(1);
        assertThat(clipping.text()).isNotNull();
        clipboard = random.nextBoolean() ? read : clipboard;
    }

    private static void check(JourneyDocument document, String verb) {
        document.all(Opportunity.class)
                .forEach(opportunity -> opportunity
                        .pains()
                        .forEach(pain -> assertThat((Object) document.find(pain).orElseThrow())
                                .as("%s", verb)
                                .isInstanceOf(PainPoint.class)));
        document.maps()
                .forEach(map -> document.view(map.id())
                        .lanes()
                        .forEach(lane -> document.view(map.id())
                                .placed(lane.id())
                                .forEach(placed -> assertThat(document.view(map.id())
                                                        .spans(placed.place())
                                                        .isEmpty()
                                                && !document.view(map.id())
                                                        .leaves()
                                                        .isEmpty())
                                        .as("%s stands nowhere after %s", placed, verb)
                                        .isFalse())));
        byte[] saved = JourneyJson.write(document);
        OpenResult result = JourneyJson.read(saved, "walk");
        assertThat(result).as("%s %s", verb, result.remarks()).isInstanceOf(OpenResult.Opened.class);
        assertThat(JourneyJson.write(((OpenResult.Opened) result).document())).isEqualTo(saved);
    }
}
