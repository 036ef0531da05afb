package dev.sightline.ui;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.cli.Sightline;
import dev.sightline.cli.Streams;
import dev.sightline.editor.Verb;
import dev.sightline.model.PageSetup;
import dev.sightline.press.Inside;
import dev.sightline.press.Order;
import dev.sightline.ui.print.PrintForm;
import dev.sightline.ui.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be asked of an export: the dialog can do what the command line can, and both can do what there is.
class EveryOptionTest {
    private static final String NOT_HERE = "not here: ";

    /// Each part of an order and of its pages by the row of the dialog that sets it, or the reason why none does.
    private static final Map<String, String> PARTS = Map.ofEntries(
            entry("format", "print.kind"),
            entry("maps", "print.what"),
            entry("showings", "print.heat"),
            entry("part", "print.stage"),
            entry("theme", "print.theme"),
            entry("pages", "print.pages"),
            entry("scale", "print.scale"),
            entry("fonts", "print.fonts"),
            entry("source", "print.source"),
            entry("annotated", "print.annotated.PAINS"),
            entry("inside", "print.reading"),
            entry("reading", "print.reading"),
            entry("version", "print.pdf2"),
            entry("told", "print.withText"),
            entry("name", "print.preset"),
            entry("kind", "print.pages"),
            entry("paper", "print.paper"),
            entry("turn", "print.turn"),
            entry("margin", "print.margin"),
            entry("across", "print.sheets"),
            entry("down", "print.sheets"),
            entry("overlap", "print.overlap"),
            entry("cropMarks", "print.cropMarks"),
            entry("titleBlock", "print.titleBlock"),
            entry("header", "print.header"),
            entry("footer", "print.footer"),
            entry("link", "print.link"));

    /// Each option of the command by the row that does the same.
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            entry("--to", "print.kind"),
            entry("--map", "print.what"),
            entry("--stage", "print.stage"),
            entry("--view", NOT_HERE + "one looks through a view before one exports; then it is what the filter shows"),
            entry("--filter", "print.filtered"),
            entry("--hide", "print.filtered"),
            entry("--heat", "print.heat"),
            entry("--theme", "print.theme"),
            entry("--page", "print.paper"),
            entry("--landscape", "print.turn"),
            entry("--portrait", "print.turn"),
            entry("--tile", "print.sheets"),
            entry("--overlap", "print.overlap"),
            entry("--crop-marks", "print.cropMarks"),
            entry("--per-stage", "print.pages"),
            entry("--booklet", "print.pages"),
            entry("--preset", "print.preset"),
            entry("--margin", "print.margin"),
            entry("--header", "print.header"),
            entry("--footer", "print.footer"),
            entry("--title-block", "print.titleBlock"),
            entry("--link", "print.link"),
            entry("--scale", "print.scale"),
            entry("--fonts", "print.fonts"),
            entry("--annotate", "print.annotated.PAINS"),
            entry("--no-source", "print.source"),
            entry("--reading", "print.reading"),
            entry("--pdf2", "print.pdf2"),
            entry("--with-text", "print.withText"),
            entry("--clean", "print.clean"),
            entry("--brand", NOT_HERE + "in the window a document keeps its brand; a file serves for many documents"),
            entry(
                    "--reproducible",
                    NOT_HERE + "the same bytes are for scripts that compare files; people send the day"),
            entry("--output", NOT_HERE + "the system asks for the place when the form is done"),
            entry("--json", NOT_HERE + "what programs read of a run"),
            entry("--help", NOT_HERE + "words of the command line"),
            entry("--version", NOT_HERE + "in the window Help > About"));

    @TempDir
    private Path folder = Path.of("");

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(Path.of("samples/night-train.sightline.json"));
        Toolkit.run(() -> window.workbench.perform(Verb.EXPORT));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyPartOfAnOrderHasAControl() {
        Set<String> parts = Stream.of(Order.class, PageSetup.class, Inside.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThat(PARTS).containsOnlyKeys(parts);
        assertThat(rows()).containsAll(words(PARTS));
    }

    @Test
    void everyOptionOfTheCommandHasAControlOrAReason() {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        InputStream nothing = InputStream.nullInputStream();
        Sightline.run(new Streams(nothing, help, OutputStream.nullOutputStream(), () -> false), "export", "--help");
        Set<String> options = Pattern.compile("(?m)^\\s+(?:-\\w, )?(--[a-z0-9-]+)")
                .matcher(help.toString(StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(OPTIONS).containsOnlyKeys(options);
        assertThat(rows()).containsAll(words(OPTIONS));
    }

    private static Set<String> words(Map<String, String> rows) {
        return rows.values().stream()
                .filter(row -> !row.startsWith(NOT_HERE))
                .map(Words::of)
                .collect(Collectors.toSet());
    }

    /// The names of all rows of the form, shown or not.
    private Set<String> rows() {
        return Toolkit.on(() -> {
            Node form = window.scene().lookup(".print-form");
            assertThat(form).isInstanceOf(PrintForm.class);
            Set<String> names = new HashSet<>();
            List<Node> left = new ArrayList<>(List.of(form));
            while (!left.isEmpty()) {
                Node node = left.removeLast();
                if (node instanceof Labeled labeled) {
                    names.add(labeled.getText());
                }
                if (node instanceof Parent parent) {
                    left.addAll(parent.getChildrenUnmodifiable());
                }
            }
            return names;
        });
    }
}
