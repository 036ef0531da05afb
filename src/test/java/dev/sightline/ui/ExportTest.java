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
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
        Toolkit.until("the paper is told", () -> window.says(" · A3 "));
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
        Button remedy = window.find(
                Button.class,
                "pt",
                button -> button.getText() != null && button.getText().endsWith(" pt"));
        assertThat(window.says("too small")).isTrue();
        Toolkit.run(remedy::fire);
        Toolkit.until("nothing is too small any more", () -> !window.says("too small"));
    }

    @Test
    void oneStageAndWhatIsSelectedAreHandedOutAlone() throws IOException {
        Path svg = folder.resolve("stage.svg");
        window.answer(svg);
        perform(Verb.EXPORT);
        choose(What.STAGE);
        Toolkit.run(toggle(Format.SVG)::fire);
        Toolkit.until("one image is told", () -> window.says("1 image"));
        window.press(KeyCode.ENTER, false);
        Toolkit.until("the SVG is there", () -> Files.exists(svg));
        String whole = Files.readString(svg);
        String stage = window.session().state().get().view().stages().getFirst().name();
        assertThat(whole).contains("· " + stage + "</title>");
        assertThat(Toolkit.on(() -> window.session().document().project().pages()))
                .isEmpty();
    }

    @Test
    void aPresetIsKeptInTheDocumentAsOneStepAndTakenAgain() {
        perform(Verb.EXPORT);
        choose(PageKind.TILES);
        menu("Save as preset…");
        name("Poster for the wall");
        window.press("Keep");
        assertThat(presets()).containsExactly("Poster for the wall");
        choose(PageKind.WHOLE);
        ComboBox<Object> names = boxOfNames();
        Toolkit.run(() -> names.setValue(""));
        Toolkit.run(() -> names.setValue("Poster for the wall"));
        assertThat(box(PageKind.class).getValue()).isEqualTo(PageKind.TILES);
        menu("Rename…");
        name("Wall");
        window.press("Keep");
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
        Toolkit.until("it is told", () -> window.says("The brand's colour #FFE600 is printed as #"));
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
                "it is told",
                () -> window.says("without the brand file of your preferences: The font") && window.says("not there."));
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
        Toolkit.until("a notice comes", () -> window.says("No printer is set up"));
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
        ComboBox<Object> box = box(value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass());
        Toolkit.run(() -> box.setValue(value));
    }

    @SuppressWarnings("unchecked") // a box holds values of one kind
    private ComboBox<Object> box(Class<?> type) {
        return (ComboBox<Object>) window.find(
                ComboBox.class,
                "of " + type.getSimpleName(),
                box -> !box.getItems().isEmpty()
                        && type.isInstance(box.getItems().getFirst()));
    }

    private ComboBox<Object> boxOfNames() {
        return box(String.class);
    }

    private void menu(String words) {
        MenuItem found = Toolkit.once(
                words + " is offered",
                () -> window.visible().stream()
                        .filter(MenuButton.class::isInstance)
                        .flatMap(node -> ((MenuButton) node).getItems().stream())
                        .filter(item -> words.equals(item.getText()))
                        .reduce((earlier, later) -> later)); // the menu bar has such words, too
        Toolkit.run(found::fire);
    }

    private void name(String words) {
        TextField field = field("Name of the preset");
        Toolkit.run(() -> field.setText(words));
    }

    private TextField field(String name) {
        return window.find(TextField.class, name, field -> name.equals(field.getAccessibleText()));
    }

    private ToggleButton toggle(Format format) {
        return window.find(ToggleButton.class, format.name(), toggle -> toggle.getUserData() == format);
    }
}
