package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.edit.PageEdit;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Format;
import dev.sightline.typography.FontShelf;
import dev.sightline.ui.canvas.PagePicture;
import dev.sightline.ui.print.PrintChoice.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final Path TRAIN = Path.of("samples/night-train.sightline.json");

    @TempDir
    private Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(TRAIN);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void thePagesThatAreShownFollowTheChoiceAndAreThoseOfThePdf() throws IOException {
        Path pdf = folder.resolve("train.pdf");
        window.answer(pdf);
        perform(Verb.EXPORT);
        pages(2); // the map, and the list of its notes
        choose(PageKind.STAGES);
        Toolkit.until("there are many pages", () -> pictures() > 4);
        choose(Paper.named("A3").orElseThrow());
        Toolkit.until("the paper is told", () -> says("A3 "));
        int shown = pictures();
        window.press(KeyCode.ENTER, false);
        Toolkit.until("the PDF is there", () -> Files.exists(pdf));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(shown);
            double width = document.getPage(0).getMediaBox().getWidth();
            double height = document.getPage(0).getMediaBox().getHeight();
            assertThat(Math.min(width, height)).isBetween(841.0, 842.5);
        }
        perform(Verb.EXPORT);
        assertThat(box(PageKind.class).getValue()).isEqualTo(PageKind.STAGES);
        pages(shown);
    }

    @Test
    void thePaletteOpensTheFormWithWhatIsAskedForChosen() {
        command("png");
        assertThat(Toolkit.on(() -> toggle(Format.PNG).isSelected())).isTrue();
        window.press(KeyCode.ESCAPE, false);
        command("stage pages");
        assertThat(Toolkit.on(() -> toggle(Format.PDF).isSelected())).isTrue();
        assertThat(box(PageKind.class).getValue()).isEqualTo(PageKind.STAGES);
        window.press(KeyCode.ESCAPE, false);
        command("a3 tiles");
        assertThat(box(PageKind.class).getValue()).isEqualTo(PageKind.TILES);
        assertThat(box(Paper.class).getValue()).isEqualTo(Paper.named("A3").orElseThrow());
        window.press(KeyCode.ESCAPE, false);
        PageSetup client =
                PageSetup.FIT.withKind(PageKind.BOOKLET).withPaper(Paper.A4).withName("For the client");
        Toolkit.run(() -> window.session().editor().apply(new PageEdit.Save(client)));
        command("preset client");
        assertThat(box(PageKind.class).getValue()).isEqualTo(PageKind.BOOKLET);
    }

    /// Does the first of the commands that fit some letters.
    private void command(String letters) {
        perform(Verb.PALETTE);
        Toolkit.run(() -> ((TextField) window.scene().getFocusOwner()).setText(letters));
        window.press(KeyCode.ENTER, false);
    }

    @Test
    void textThatIsTooSmallHasARemedyToPress() {
        perform(Verb.EXPORT);
        choose(Paper.A4);
        Toolkit.until("the remedy is offered", () -> button(" pt").isPresent());
        assertThat(says("too small")).isTrue();
        Toolkit.run(() -> button(" pt").orElseThrow().fire());
        Toolkit.until("nothing is too small any more", () -> !says("too small"));
    }

    @Test
    void oneStageAndWhatIsSelectedAreHandedOutAlone() throws IOException {
        Path svg = folder.resolve("stage.svg");
        window.answer(svg);
        perform(Verb.EXPORT);
        choose(What.STAGE);
        Toolkit.run(() -> toggle(Format.SVG).fire());
        Toolkit.until("one image is told", () -> says("1 image"));
        window.press(KeyCode.ENTER, false);
        Toolkit.until("the SVG is there", () -> Files.exists(svg));
        String whole = Files.readString(svg);
        assertThat(whole).contains("<svg x=");
        assertThat(Toolkit.on(() -> window.session().document().project().pages()))
                .isEmpty();
    }

    @Test
    void aPresetIsKeptInTheDocumentAsOneStepAndTakenAgain() {
        perform(Verb.EXPORT);
        choose(PageKind.TILES);
        menu("Save as preset…");
        Toolkit.run(() -> field("Name of the preset").setText("Poster for the wall"));
        Toolkit.run(() -> button("Keep").orElseThrow().fire());
        assertThat(presets()).containsExactly("Poster for the wall");
        choose(PageKind.WHOLE);
        Toolkit.run(() -> boxOfNames().setValue(""));
        Toolkit.run(() -> boxOfNames().setValue("Poster for the wall"));
        assertThat(box(PageKind.class).getValue()).isEqualTo(PageKind.TILES);
        menu("Rename…");
        Toolkit.run(() -> field("Name of the preset").setText("Wall"));
        Toolkit.run(() -> button("Keep").orElseThrow().fire());
        assertThat(presets()).containsExactly("Wall");
        menu("Remove");
        assertThat(presets()).isEmpty();
        window.press(KeyCode.ESCAPE, false);
        Toolkit.run(() -> window.workbench.perform(Verb.UNDO));
        assertThat(presets()).containsExactly("Wall");
    }

    @Test
    void whatIsSelectedCanBeHandedOutOnlyWhenSomethingIs() {
        perform(Verb.EXPORT);
        assertThat(box(What.class).getItems()).doesNotContain(What.SELECTION);
        window.press(KeyCode.ESCAPE, false);
        Id<?> card = Toolkit.on(() -> window.session().document().all(Card.class))
                .getFirst()
                .id();
        Toolkit.run(() -> window.session().select(Selection.of(card)));
        perform(Verb.EXPORT);
        choose(What.SELECTION);
        pages(1);
    }

    @Test
    void aDocumentWithoutABrandWearsTheOneThatIsPreferredAndWhatHadToBeChangedIsTold() throws IOException {
        Files.write(
                folder.resolve("own.ttf"), FontShelf.font("NotoSans-Regular").bytes());
        prefer("{\"colour\": \"#FFE600\", \"fonts\": [\"own.ttf\"]}");
        Path pdf = folder.resolve("train.pdf");
        window.answer(pdf);
        perform(Verb.EXPORT);
        pages(2);
        window.press(KeyCode.ENTER, false);
        Toolkit.until("it is told", () -> says("The brand's colour #FFE600 is printed as #"));
        assertThat(fonts(pdf)).anyMatch(font -> font.endsWith("+NotoSans-Regular"));
    }

    @Test
    void withoutThePreferredBrandThatCannotBeReadItIsMadeAllTheSameAndTold() throws IOException {
        prefer("{\"fonts\": [\"gone.ttf\"]}");
        Path pdf = folder.resolve("train.pdf");
        window.answer(pdf);
        perform(Verb.EXPORT);
        pages(2);
        window.press(KeyCode.ENTER, false);
        Toolkit.until(
                "it is told", () -> says("without the brand file of your preferences: The font") && says("not there."));
        assertThat(fonts(pdf)).anyMatch(font -> font.contains("+Inter"));
    }

    private void prefer(String brand) throws IOException {
        Path file = Files.writeString(folder.resolve("house.json"), brand);
        Toolkit.run(() -> window.desk()
                .preferences()
                .set(window.desk().preferences().get().withBrand(Optional.of(file))));
    }

    private static List<String> fonts(Path pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                found.add(resources.getFont(name).getName());
            }
        }
        return found;
    }

    @Test
    void whereThereIsNoPrinterASentenceSaysSo() {
        window.press(KeyCode.P, true);
        Toolkit.until("a notice comes", () -> says("No printer is set up"));
    }

    private List<String> presets() {
        return Toolkit.on(() -> window.session().editor().state().committed().project().pages().stream()
                .map(PageSetup::name)
                .toList());
    }

    private void perform(Verb verb) {
        Toolkit.run(() -> window.workbench.perform(verb));
    }

    private void pages(int number) {
        Toolkit.until(number + " pages are shown", () -> pictures() == number);
    }

    private int pictures() {
        return (int)
                window.visible().stream().filter(PagePicture.class::isInstance).count();
    }

    private void choose(Object value) {
        Toolkit.run(() -> box(value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass())
                .setValue(value));
    }

    @SuppressWarnings("unchecked") // a box holds values of one kind
    private ComboBox<Object> box(Class<?> type) {
        return window.visible().stream()
                .filter(node -> node instanceof ComboBox<?> box
                        && !box.getItems().isEmpty()
                        && type.isInstance(box.getItems().getFirst()))
                .map(node -> (ComboBox<Object>) node)
                .findFirst()
                .orElseThrow();
    }

    private ComboBox<Object> boxOfNames() {
        return box(String.class);
    }

    private void menu(String words) {
        Toolkit.run(() -> window.visible().stream()
                .filter(MenuButton.class::isInstance)
                .flatMap(node -> ((MenuButton) node).getItems().stream())
                .filter(item -> words.equals(item.getText()))
                .reduce((earlier, later) -> later) // the menu bar has such words, too
                .orElseThrow()
                .fire());
    }

    private TextField field(String name) {
        return window.visible().stream()
                .filter(node -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private ToggleButton toggle(Format format) {
        return window.visible().stream()
                .filter(node -> node instanceof ToggleButton && node.getUserData() == format)
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Button> button(String end) {
        return window.visible().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText() != null && button.getText().endsWith(end))
                .findFirst();
    }

    private boolean says(String part) {
        return window.visible().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.contains(part));
    }
}
