package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.AwkwardText;
import dev.sightline.RandomJourney;
import dev.sightline.RandomShowing;
import dev.sightline.Seed;
import dev.sightline.edit.Edit;
import dev.sightline.edit.Put;
import dev.sightline.edit.Remove;
import dev.sightline.editor.TextEditing.After;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Project;
import dev.sightline.model.Showing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Somebody who presses anything at any time: nothing throws, the document stays sound, and undo leads back to
/// the first byte. `-Dsteps=` makes it longer.
class EditorRandomWalkTest {
    private static final List<After> AFTERS = List.of(After.values());
    private static final List<Verb> ARROWS = List.copyOf(EnumSet.range(Verb.GO_LEFT, Verb.GO_BOTTOM));
    private static final int STEPS = Integer.getInteger("steps", 6_000);
    private static final int LARGE = 1_500;
    private static final Verb[] VERBS = Verb.values();
    private static final List<Key> KEYS =
            List.of(VERBS).stream().flatMap(verb -> verb.keys().stream()).toList();

    private final Random random = new Random(Seed.of("EditorRandomWalkTest"));
    private final Deque<String> lately = new ArrayDeque<>();

    private final CutAndPaste clipboard = new CutAndPaste(random);
    private Hands hands = new Hands(RandomJourney.of(random, 1, 1, 1));
    private JourneyDocument first = hands.document();
    private byte[] firstBytes = {};
    private int reopened;

    @Test
    void anyKeysInAnyOrderLeaveASoundDocumentAndAWayBack() {
        for (int walk = 0; walk < 4; walk++) {
            open(RandomJourney.of(random, 5, 6, 40));
            for (int i = 0; i < STEPS / 4; i++) {
                step();
            }
            thereIsAWayBack();
        }
        assertThat(reopened).isPositive();
    }

    private void open(JourneyDocument document) {
        hands = new Hands(document);
        first = document;
        firstBytes = JourneyJson.write(document);
    }

    private void thereIsAWayBack() {
        hands.editor.stepTo(0);
        assertThat(hands.document()).isEqualTo(first);
        assertThat(JourneyJson.write(hands.document())).isEqualTo(firstBytes);
        int all = hands.state().history().entries().size();
        hands.editor.stepTo(all);
        assertThat(hands.state().history().position()).isEqualTo(all);
        check();
    }

    private void step() {
        try {
            lately.add(act());
            check();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("after " + lately + " in " + hands.state().selection(), failure);
        }
        if (lately.size() > 12) {
            lately.remove();
        }
    }

    private String act() {
        Editor editor = hands.editor;
        if (random.nextInt(3) == 0) {
            hands.rest();
        }
        if (editor.state().committed().elements().size() > LARGE) {
            editor.stepTo(editor.state().history().position() / 2);
            return "back half the way";
        }
        return switch (random.nextInt(25)) {
            case 0, 1, 2, 3, 4, 5 -> key(editor);
            case 6, 7 -> walk(editor);
            case 8, 9 -> verb(editor);
            case 10, 11, 12 -> type(editor);
            case 13 -> commit(editor);
            case 14 -> focus(editor);
            case 15 -> element(editor);
            case 16 -> history(editor);
            case 17 -> preview(editor);
            case 18 -> range(editor);
            case 19, 20, 21, 22 -> pasteboard(editor);
            case 23 -> show(editor);
            default -> map(editor);
        };
    }

    private String key(Editor editor) {
        Key key = KEYS.get(random.nextInt(KEYS.size()));
        editor.key(key);
        return key.toString();
    }

    private String walk(Editor editor) {
        Verb verb = ARROWS.get(random.nextInt(ARROWS.size()));
        editor.perform(verb);
        return verb.toString();
    }

    private String verb(Editor editor) {
        Verb verb = VERBS[random.nextInt(VERBS.length)];
        boolean possible = editor.possible(verb);
        boolean text = editor.state().text().isPresent();
        boolean done = editor.perform(verb);
        // a text that was being written may have been finished first, and then other things are possible
        assertThat(done && !possible && !text)
                .as("%s is done but not possible", verb)
                .isFalse();
        return verb.toString();
    }

    private String type(Editor editor) {
        String text = switch (random.nextInt(6)) {
            case 0 -> List.of("1", "-2", "?", "+", "--", "0.5 well", "7", "-").get(random.nextInt(8));
            case 1 -> "";
            case 2 -> " ";
            default -> AwkwardText.of(random, 20);
        };
        if (random.nextBoolean() && editor.state().text().isPresent()) {
            editor.textChanged(text);
        } else {
            editor.type(text);
        }
        return "“" + text + "”";
    }

    private String commit(Editor editor) {
        if (random.nextInt(4) == 0) {
            editor.dropText();
            return "drop";
        }
        After after = AFTERS.get(random.nextInt(AFTERS.size()));
        editor.commitText(after);
        return after.toString();
    }

    private String focus(Editor editor) {
        Grid grid = editor.grid();
        Spot spot =
                new Spot(grid.rows().get(random.nextInt(grid.rows().size())).id(), random.nextInt(-1, grid.leaves()));
        if (grid.has(spot)) {
            editor.select(
                    random.nextBoolean()
                            ? Selection.place(spot)
                            : editor.walk().enter(spot, true).orElseThrow());
        }
        return spot.toString();
    }

    private String element(Editor editor) {
        Element element = any(editor.state().document());
        editor.select(element);
        if (random.nextBoolean()) {
            Element other = any(editor.state().document());
            editor.select(editor.state()
                    .selection()
                    .toggled(other.id(), editor.walk().at(other, 0).spot()));
        }
        return element.id().value();
    }

    private Element any(JourneyDocument document) {
        List<Element> all = new ArrayList<>(document.elements());
        return all.get(random.nextInt(all.size()));
    }

    /// Back and forth: mostly to the end again, so that the history grows long.
    private String history(Editor editor) {
        int all = editor.state().history().entries().size();
        int here = editor.state().history().position();
        switch (random.nextInt(4)) {
            case 0 -> editor.stepTo(Math.clamp(random.nextInt(all + 1), here - 20, here + 20));
            case 1 -> editor.saved();
            case 2 -> editor.undo();
            default -> editor.redo();
        }
        if (random.nextInt(8) > 0) {
            editor.stepTo(all);
        }
        return "history";
    }

    private String preview(Editor editor) {
        Element one = any(editor.state().committed());
        Edit edit = one instanceof Project project
                ? new Put("Change", List.of(project.withClient(AwkwardText.of(random, 9))))
                : Remove.of(editor.state().committed(), Set.of(one.id()));
        switch (random.nextInt(3)) {
            case 0 -> editor.preview(edit);
            case 1 -> editor.dropPreview();
            default -> editor.apply(edit, "key");
        }
        return edit.label();
    }

    /// What the window does with the clipboard and the file.
    private String pasteboard(Editor editor) {
        int what = random.nextInt(40);
        if (what == 0) {
            return reopen(editor);
        } else if (what < 12) {
            clipboard.copy(editor);
            return "copy";
        } else if (what < 18) {
            clipboard.cut(editor);
            return "cut";
        } else if (what < 24) {
            clipboard.copyElsewhere();
            return "copy elsewhere";
        }
        clipboard.paste(editor);
        return "paste";
    }

    /// Saves, closes and opens again, with the bytes of the file in between; what is taken back afterwards leads to
    /// what was saved.
    private String reopen(Editor editor) {
        editor.commitText(After.STAY);
        editor.dropText();
        editor.dropPreview();
        byte[] saved = JourneyJson.write(editor.state().committed());
        editor.saved();
        thereIsAWayBack();
        open(JourneyJson.read(saved, "walk").openedDocument().orElseThrow());
        assertThat(firstBytes).isEqualTo(saved);
        reopened++;
        return "reopen";
    }

    private String range(Editor editor) {
        Grid grid = editor.grid();
        List<Grid.Row> rows = grid.rows();
        Spot from = new Spot(rows.get(random.nextInt(rows.size())).id(), random.nextInt(grid.leaves()));
        Spot to = new Spot(rows.get(random.nextInt(rows.size())).id(), random.nextInt(grid.leaves()));
        if (grid.has(from) && grid.has(to)) {
            editor.select(editor.range(from, to));
        }
        return from + " to " + to;
    }

    /// Filters, puts lanes away, and more often shows everything again.
    private String show(Editor editor) {
        Showing showing =
                random.nextInt(3) == 0 ? RandomShowing.of(random, editor.state().committed()) : Showing.ALL;
        editor.show(showing);
        return showing.isAll() ? "show everything" : "show " + showing;
    }

    private String map(Editor editor) {
        List<JourneyMap> maps = editor.state().committed().maps();
        Id<JourneyMap> map = maps.get(random.nextInt(maps.size())).id();
        editor.open(map);
        return map.value();
    }

    private void check() {
        EditorState state = hands.state();
        if (state.text().isPresent() || !state.isPreview()) {
            assertThat(state.selection().elements())
                    .allMatch(id -> state.document().find(id).isPresent());
            state.selection()
                    .spot()
                    .ifPresent(spot -> assertThat(hands.editor.grid().has(spot))
                            .as("there is a place %s", spot)
                            .isTrue());
        }
        assertThat(state.committed().find(state.map())).isPresent();
        if (state.text().isEmpty() && state.linkFrom().isEmpty() && !state.isPreview()) {
            assertThat(state.document()).isSameAs(state.committed());
        }
        if (random.nextInt(10) == 0) {
            state.history()
                    .undo(state.committed())
                    .ifPresent(moved -> checkBookmark(moved.selection(), moved.document()));
            state.history()
                    .redo(state.committed())
                    .ifPresent(moved -> checkBookmark(moved.selection(), moved.document()));
        }
        if (random.nextInt(100) == 0) {
            JourneyDocument now = state.committed();
            assertThat(JourneyDocument.of(now.elements(), now.unknownFields())).isEqualTo(now);
            byte[] saved = JourneyJson.write(now);
            JourneyDocument read =
                    JourneyJson.read(saved, "walk").openedDocument().orElseThrow();
            assertThat(JourneyJson.write(read)).isEqualTo(saved);
        }
    }

    /// What the history would select is there to be selected, and no place that only a preview had.
    private static void checkBookmark(Bookmark mark, JourneyDocument document) {
        assertThat(document.find(mark.map())).isPresent();
        assertThat(mark.selection().elements()).allMatch(id -> document.find(id).isPresent(), "is in the document");
        Grid grid = new Grid(document.view(mark.map()));
        assertThat(mark.selection().spot().filter(spot -> !grid.has(spot)))
                .as("a bookmarked place that is not there")
                .isEmpty();
        assertThat(mark.selection().anchor().filter(spot -> !grid.has(spot)))
                .as("a bookmarked corner of a range that is not there")
                .isEmpty();
    }
}
