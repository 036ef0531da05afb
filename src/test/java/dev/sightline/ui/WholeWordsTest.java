package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.LanguageFiles;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.model.Card;
import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Link;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Showing;
import dev.sightline.model.Step;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of the program are seen whole, in each language, in a window of the usual size and in a small one; names
/// and texts that a person wrote may end in dots.
class WholeWordsTest {
    private static final Path TRAIN = Path.of("samples/night-train.sightline.json");
    private static final Set<String> OF_PERSONS = Set.of(
            "header-title", "outline-words", "outline-detail", "list-cell", "tree-cell", "chip", "map-tab", "quiet");

    @TempDir
    private Path folder;

    private final Map<String, String> cut = new TreeMap<>();
    private final List<Pattern> own = new ArrayList<>();

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void inDialogsAndPanels(String language) {
        Toolkit.require();
        Words.speak(Locale.of(language));
        LanguageFiles.words("ui", language.equals("en") ? "" : "_" + language).values().stream()
                .filter(words -> words.replaceAll("\\{\\d}|\\P{L}", "").length() > (words.contains("{0}") ? 5 : 0))
                .map(words ->
                        Pattern.compile("\\Q" + words.replaceAll("\\{\\d}", "\\\\E.*\\\\Q") + "\\E", Pattern.DOTALL))
                .forEach(own::add);
        TestWindow window = new TestWindow(folder.resolve("config"));
        try {
            for (double width : new double[] {1280, 800, 640}) {
                widen(window, width);
                look(window, "start " + width);
            }
            window.open(TRAIN);
            for (double width : new double[] {1280, 800}) {
                widen(window, width);
                for (Verb panel :
                        List.of(Verb.SHOW_VIEWS, Verb.SHOW_LIBRARIES, Verb.SHOW_NOTES, Verb.SHOW_HISTORY, Verb.FIND)) {
                    Toolkit.run(() -> window.workbench.perform(panel));
                    look(window, panel + " " + width);
                }
                Toolkit.run(() -> window.session()
                        .show(
                                Showing.ALL.with(Filter.NONE.withText("x").withSeverities(List.of(4))),
                                Optional.empty()));
                look(window, "filtered " + width);
                Toolkit.run(() -> window.session().show(Showing.ALL, Optional.empty()));
                for (Class<? extends Element> kind :
                        List.of(Card.class, PainPoint.class, Step.class, Link.class, ScoreCurve.class, Persona.class)) {
                    Element one = window.state().document().all(kind).getFirst();
                    Toolkit.run(() -> window.session()
                            .select(new Selection(List.of(one.id()), Optional.empty(), Optional.empty())));
                    Toolkit.run(() -> window.scene().getRoot().lookupAll(".inspector .titled-pane").stream()
                            .map(TitledPane.class::cast)
                            .forEach(fold -> fold.setExpanded(true)));
                    look(window, kind.getSimpleName() + " " + width);
                }
                for (Verb dialog : List.of(
                        Verb.NEW_MAP,
                        Verb.EXPORT,
                        Verb.PREFERENCES,
                        Verb.SHORTCUTS,
                        Verb.ABOUT,
                        Verb.SAVE_VIEW,
                        Verb.CHOOSE_VIEW,
                        Verb.PALETTE)) {
                    Toolkit.run(() -> window.workbench.perform(dialog));
                    look(window, dialog + " " + width);
                    if (dialog == Verb.EXPORT || dialog == Verb.PREFERENCES) {
                        choices(window, dialog + " " + width);
                    }
                    window.press(javafx.scene.input.KeyCode.ESCAPE, false);
                }
            }
        } finally {
            window.close();
        }
        assertThat(cut).isEmpty();
    }

    /// Each box to choose from, with each of its values.
    @SuppressWarnings("unchecked")
    private void choices(TestWindow window, String where) {
        for (int i = 0; i < 40; i++) {
            int index = i;
            List<ComboBox<Object>> boxes =
                    Toolkit.on(() -> window.scene().getRoot().lookupAll(".dialog-body .combo-box, .combo-box").stream()
                            .filter(WholeWordsTest::isSeen)
                            .map(node -> (ComboBox<Object>) node)
                            .toList());
            if (index >= boxes.size()) {
                return;
            }
            ComboBox<Object> box = boxes.get(index);
            Object before = box.getValue();
            for (Object value : List.copyOf(box.getItems())) {
                Toolkit.run(() -> box.setValue(value));
                look(window, where + " choosing");
            }
            Toolkit.run(() -> box.setValue(before));
        }
    }

    private static void widen(TestWindow window, double width) {
        Toolkit.run(() -> window.scene().getWindow().setWidth(width));
        Toolkit.until("the window is as wide as asked", () -> window.scene().getWidth() == width);
    }

    private void look(TestWindow window, String where) {
        Toolkit.run(() -> {});
        Toolkit.run(() -> {
            window.workbench.applyCss();
            window.workbench.layout();
            collect(window.workbench, where);
        });
    }

    private void collect(Node node, String where) {
        if (!node.isVisible()
                || OF_PERSONS.stream().anyMatch(node.getStyleClass()::contains)
                        && !(node.getParent() instanceof ComboBox)) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            for (Node child : labeled.getChildrenUnmodifiable()) {
                if (child instanceof Text text
                        && text.getStyleClass().contains("text")
                        && !text.getText().equals(labeled.getText())
                        && !labeled.getText().endsWith("…") // a name that is made brief
                        && own.stream()
                                .anyMatch(words ->
                                        words.matcher(labeled.getText()).matches())) {
                    cut.putIfAbsent(labeled.getText(), where + ": " + text.getText());
                }
            }
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, where));
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
