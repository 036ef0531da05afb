package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.Progress;
import dev.sightline.export.paper.PageChoice;
import dev.sightline.export.paper.PaperAbility;
import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperSides;
import dev.sightline.export.paper.PaperTray;
import dev.sightline.export.paper.PaperWishes;
import dev.sightline.model.PageKind;
import dev.sightline.ui.print.PaperTarget;
import dev.sightline.ui.print.PlatformDialog;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPrintingTest {
    private static final PaperAbility MUCH = new PaperAbility(
            99,
            true,
            EnumSet.allOf(PaperSides.class),
            List.of(new PaperTray("auto", "auto"), new PaperTray("tray-2", "tray-2")),
            true);

    /// What a printer was given.
    private record Job(String printer, String title, int pages, PaperWishes wishes) {}

    private record Standing(String name, PaperAbility ability, List<Job> jobs) implements PaperPrinter {
        @Override
        public String title() {
            return "The " + name;
        }

        @Override
        public int print(byte[] pdf, String title, PaperWishes wishes, Progress progress) throws IOException {
            if (name.equals("broken")) {
                throw new IOException("smoke");
            }
            try (PDDocument document = Loader.loadPDF(pdf)) {
                jobs.add(new Job(name, title, document.getNumberOfPages(), wishes));
                return document.getNumberOfPages();
            }
        }
    }

    @TempDir
    private Path folder;

    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    private final PaperPrinter plain = new Standing("desk", PaperAbility.LEAST, jobs);
    private final PaperPrinter hall = new Standing("hall", MUCH, jobs);
    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(Path.of("samples/night-train.sightline.json"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPrinterIsAskedOnlyWhatItCanDo() {
        window.printers(List.of(plain, hall), Optional.empty());
        ask();
        assertThat(shown("print.copies")).isFalse();
        assertThat(shown("print.sides")).isFalse();
        assertThat(shown("print.tray")).isFalse();
        assertThat(button("print.dialog").isVisible()).isFalse();
        choose(hall);
        Toolkit.until("it told what it can do", () -> shown("print.sides"));
        assertThat(shown("print.copies")).isTrue();
        assertThat(shown("print.tray")).isTrue();
        assertThat(says("print.grey")).isTrue();
        assertThat(says("print.collated")).isTrue();
    }

    @Test
    void whatIsChosenGoesToThePrinterAndIsThereTheNextTime() {
        window.printers(List.of(plain, hall), Optional.empty());
        ask();
        choose(hall);
        Toolkit.until("it told what it can do", () -> shown("print.sides"));
        write("print.copies", "3");
        choose(Optional.of(PaperSides.LONG_EDGE));
        Toolkit.run(check("print.grey")::fire);
        write("print.range", "1");
        window.press(KeyCode.ENTER, false);
        Toolkit.until("it is printed", () -> jobs.size() == 1);
        Job job = jobs.getFirst();
        assertThat(job.printer()).isEqualTo("hall");
        PaperWishes wished = job.wishes();
        assertThat(wished)
                .isEqualTo(new PaperWishes(
                        3,
                        true,
                        Optional.of(PaperSides.LONG_EDGE),
                        Optional.empty(),
                        PageChoice.of("1").orElseThrow(),
                        true));
        Toolkit.until("a notice says so", () -> window.says("went to the printer"));
        ask();
        Toolkit.until("it told what it can do", () -> shown("print.sides"));
        assertThat(field("print.copies").getText()).isEqualTo("3");
        window.press(KeyCode.ENTER, false);
        Toolkit.until("it is printed again", () -> jobs.size() == 2);
        assertThat(jobs.getLast()).isEqualTo(job);
        assertThat(window.desk().lastPaper().printer()).contains("hall");
        assertThat(window.desk().lastPaper().wishes())
                .as("how often and which pages is said of one document alone")
                .isEqualTo(wished.withCopies(1).withPages(PageChoice.ALL));
    }

    @Test
    void pagesThatAreNotThereCannotBePrinted() {
        window.printers(List.of(hall), Optional.empty());
        ask();
        write("print.range", "7-9");
        Toolkit.until("it is said how many there are", () -> window.says("There is only 1 page."));
        assertThat(button("print.go.paper").isDisabled()).isTrue();
        write("print.range", "two");
        assertThat(says("print.range.wrong")).isTrue();
        window.press(KeyCode.ENTER, false);
        write("print.range", "1");
        assertThat(button("print.go.paper").isDisabled()).isFalse();
        assertThat(jobs).isEmpty();
        // the pages are those of the plan, which may change
        write("print.range", "3");
        assertThat(button("print.go.paper").isDisabled()).isTrue();
        choose(PageKind.STAGES);
        Toolkit.until("there are more", () -> !button("print.go.paper").isDisabled());
    }

    @Test
    void aRefusalIsToldInASentenceAndTheNextPrinterIsOneChoiceAway() {
        window.printers(List.of(new Standing("broken", MUCH, jobs)), Optional.empty());
        ask();
        window.press(KeyCode.ENTER, false);
        Toolkit.until("it is told", () -> window.says("The broken did not take the pages."));
        assertThat(window.says("smoke")).as("words for programmers").isFalse();
    }

    @Test
    void theDialogOfTheSystemStartsWithWhatWasChosenAndLeadsBackWhenItIsLeft() {
        List<PaperWishes> asked = new CopyOnWriteArrayList<>();
        List<Optional<PaperTarget>> answers =
                List.of(Optional.empty(), Optional.of(PaperTarget.of(hall, PaperWishes.USUAL.withCopies(7))));
        PlatformDialog dialog = (title, printer, wishes) -> {
            asked.add(wishes);
            return answers.get(asked.size() - 1);
        };
        window.printers(List.of(hall), Optional.of(dialog));
        ask();
        Toolkit.until("it told what it can do", () -> shown("print.sides"));
        write("print.copies", "2");
        Toolkit.run(button("print.dialog")::fire);
        assertThat(asked).extracting(PaperWishes::copies).containsExactly(2);
        assertThat(button("print.dialog").isVisible())
                .as("the form is still there")
                .isTrue();
        Toolkit.run(button("print.dialog")::fire);
        Toolkit.until("it is printed", () -> jobs.size() == 1);
        assertThat(jobs.getFirst().wishes().copies()).isEqualTo(7);
    }

    @Test
    void whereThereIsNoPrinterTheDialogOfTheSystemMayFindOne() {
        window.printers(List.of(), Optional.of((title, printer, wishes) -> Optional.of(PaperTarget.of(hall, wishes))));
        ask();
        assertThat(shown("print.printer")).isFalse();
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner().getAccessibleText()))
                .as("what has the keyboard, so that Enter goes on")
                .isEqualTo(Words.of("print.what"));
        window.press(KeyCode.ENTER, false);
        Toolkit.until("it is printed", () -> jobs.size() == 1);
    }

    private void ask() {
        window.press(KeyCode.P, true);
        Toolkit.until("the form is there", () -> window.scene().lookup(".print-form") != null);
        Toolkit.until("its pages are planned", () -> window.says("smallest text"));
    }

    private <T> void choose(T value) {
        ComboBox<T> box = boxOf(value);
        Toolkit.run(() -> box.setValue(value));
    }

    private void write(String key, String words) {
        TextField field = field(key);
        Toolkit.run(() -> field.setText(words));
    }

    /// The list in which a value can be chosen.
    @SuppressWarnings("unchecked") // a list that has the value among its items is one of such values
    private <T> ComboBox<T> boxOf(T value) {
        return (ComboBox<T>) window.find(
                ComboBox.class, "with " + value, box -> box.getItems().contains(value));
    }

    private boolean shown(String key) {
        String words = Words.of(key);
        return window.visible().stream().anyMatch(node -> node instanceof Label label && words.equals(label.getText()));
    }

    private TextField field(String key) {
        return window.find(TextField.class, key, field -> Words.of(key).equals(field.getAccessibleText()));
    }

    private CheckBox check(String key) {
        return window.find(CheckBox.class, key, box -> Words.of(key).equals(box.getText()));
    }

    private Button button(String key) {
        return Toolkit.once(
                key + " is there",
                () -> window.scene().getRoot().lookupAll(".button").stream()
                        .filter(node ->
                                node instanceof Button button && Words.of(key).equals(button.getText()))
                        .map(Button.class::cast)
                        .findFirst());
    }

    private boolean says(String key) {
        return window.says(Words.of(key));
    }
}
