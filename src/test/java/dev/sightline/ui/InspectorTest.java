package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Mark;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.model.Card;
import dev.sightline.model.Element;
import dev.sightline.model.FontFile;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Project;
import dev.sightline.model.Step;
import dev.sightline.typography.FontShelf;
import dev.sightline.ui.words.IconNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The inspector and the libraries in a window.
class InspectorTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        Toolkit.require();
        window = new TestWindow(folder.resolve("config"));
        window.open(Path.of("samples/night-train.sightline.json"));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private <T extends Element> T first(Class<T> kind) {
        return window.state().document().all(kind).getFirst();
    }

    private void select(Element... elements) {
        List<Id<?>> ids =
                List.<Element>of(elements).stream().<Id<?>>map(Element::id).toList();
        Toolkit.run(() -> window.session().select(new Selection(ids, Optional.empty(), Optional.empty())));
    }

    /// The control with a name in the inspector, once its form is there.
    private <N extends Node> N control(Class<N> kind, String name) {
        return window.find(kind, name, node -> isControl(node, name));
    }

    /// The control with a name among the fields that are seldom asked for, which have to be opened first.
    private <N extends Node> N folded(Class<N> kind, String name) {
        return Toolkit.once(kind.getSimpleName() + " " + name + " is unfolded", () -> {
            window.scene().getRoot().lookupAll(".inspector .titled-pane").stream()
                    .map(TitledPane.class::cast)
                    .forEach(fold -> {
                        fold.setAnimated(false);
                        fold.setExpanded(true);
                    });
            return window.seen(kind, node -> isControl(node, name));
        });
    }

    private static boolean isControl(Node node, String name) {
        return name.equals(node.getAccessibleText()) && isIn(node, ".inspector");
    }

    private static boolean isIn(Node node, String style) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.getStyleClass().contains(style.substring(1))) {
                return true;
            }
        }
        return false;
    }

    private static String textOf(TextInputControl field) {
        return Toolkit.on(field::getText);
    }

    private void enter(TextInputControl field, String text) {
        Toolkit.run(field::requestFocus);
        Toolkit.run(() -> field.setText(""));
        text.codePoints().forEach(letter -> Toolkit.run(() -> field.appendText(Character.toString(letter))));
    }

    @Test
    void whatIsTypedInAFieldIsInTheDocumentAtOnceAndOneStepBack() {
        Card card = first(Card.class);
        select(card);
        TextArea text = control(TextArea.class, "Text");
        assertThat(textOf(text)).isEqualTo(card.text());
        enter(text, "Boards the train");
        assertThat(window.state().committed().get(card.id()).text()).isEqualTo("Boards the train");
        assertThat(window.state().history().position()).isEqualTo(1);
        window.press(KeyCode.Z, true);
        assertThat(window.state().committed().get(card.id()).text()).isEqualTo(card.text());
        assertThat(textOf(text)).isEqualTo(card.text());
    }

    @Test
    void whatIsWrittenOnTheSheetIsNotShownForEachLetterButOnceTheHandRests() {
        Card card = first(Card.class);
        select(card);
        TextArea text = control(TextArea.class, "Text");
        TextArea field = window.lookup(TextArea.class, ".text-overlay");
        List<String> seen = Toolkit.on(() -> {
            List<String> each = new ArrayList<>();
            window.session().type("W");
            for (String letter : List.of("a", "i", "t")) {
                field.appendText(letter);
                each.add(text.getText());
            }
            return each;
        });
        assertThat(seen).containsOnly(card.text());
        Toolkit.until("the form has it", () -> text.getText().equals("Wait"));
        assertThat(window.state().committed().get(card.id())).isEqualTo(card);
    }

    @Test
    void whoeverWritesOnWithoutARestSeesTheWordsInTheFormToo() {
        Card card = first(Card.class);
        select(card);
        TextArea text = control(TextArea.class, "Text");
        TextArea field = window.lookup(TextArea.class, ".text-overlay");
        Toolkit.run(() -> window.session().type("W"));
        Toolkit.until("the form follows", () -> {
            field.appendText("a");
            return text.getText().startsWith("Waaa");
        });
        assertThat(window.state().text()).as("it is still being written").isPresent();
        window.press(KeyCode.ESCAPE, false);
    }

    @Test
    void eachVisitToAFieldThatHasAListIsAStepOfItsOwn() {
        PainPoint pain = window.state().document().all(PainPoint.class).stream()
                .filter(one -> one.frequency().isPresent())
                .findFirst()
                .orElseThrow();
        select(pain);
        TextField number = folded(TextField.class, "Frequency as a number");
        TextArea text = control(TextArea.class, "Text");
        for (String share : List.of("4", "5")) {
            Toolkit.run(number::requestFocus);
            Toolkit.run(() -> number.setText(share));
            Toolkit.run(text::requestFocus);
        }
        assertThat(window.state().history().position()).isEqualTo(2);
    }

    private String icon(Card card) {
        return window.state().committed().get(card.id()).icon();
    }

    private TextField iconField(Card card) {
        select(card);
        return folded(TextField.class, "Icon");
    }

    @Test
    void anIconIsLookedForByItsNameAndWalkedToByKeys() {
        Card card = first(Card.class);
        TextField field = iconField(card);
        enter(field, "phon");
        assertThat(icon(card)).as("no icon is called like that").isEqualTo(card.icon());
        assertThat(control(Button.class, "phone")).isNotNull();
        window.press(KeyCode.DOWN, false);
        window.press(KeyCode.RIGHT, false);
        Button second = (Button) Toolkit.on(() -> window.scene().getFocusOwner());
        assertThat(second.getAccessibleText()).contains("phone");
        window.press(KeyCode.ENTER, false);
        assertThat(icon(card)).isEqualTo(second.getAccessibleText().replace(' ', '-'));
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner())).isEqualTo(field);
        assertThat(window.state().history().position()).isEqualTo(1);
        Button clear = control(Button.class, "Clear “Icon”");
        Toolkit.run(clear::fire);
        assertThat(icon(card)).isEmpty();
    }

    @Test
    void escapeInTheIconsGoesBackToTheFieldAndKeepsWhatWas() {
        Card card = first(Card.class);
        TextField field = iconField(card);
        enter(field, "hear");
        window.press(KeyCode.DOWN, false);
        window.press(KeyCode.ESCAPE, false);
        assertThat(textOf(field)).isEqualTo(card.icon());
        assertThat(icon(card)).isEqualTo(card.icon());
    }

    @Test
    void everyIconThatIsOfferedIsThere() {
        assertThat(IconNames.fitting("")).hasSize(48).allMatch(IconNames::has);
        assertThat(IconNames.fitting("phone").getFirst()).isEqualTo("phone");
        assertThat(IconNames.fitting("heart outline")).contains("heart-outline").allMatch(IconNames::has);
    }

    @Test
    void aPictureIsReplacedWhereverItIsShownAsOneStep() throws IOException {
        ImageAsset image = first(ImageAsset.class);
        select(image);
        Path file = folder.resolve("other.svg");
        Files.writeString(file, """
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>
            """);
        window.answer(file);
        Button replace = control(Button.class, "Replace picture…");
        Toolkit.run(replace::fire);
        Toolkit.until(
                "there is another picture",
                () -> !window.state().committed().get(image.id()).data().equals(image.data()));
        ImageAsset after = window.state().committed().get(image.id());
        assertThat(after.data().width()).isEqualTo(40);
        assertThat(after.withData(image.data())).isEqualTo(image);
        assertThat(window.state().history().position()).isEqualTo(1);
        Toolkit.run(() -> window.session().perform(Verb.UNDO));
        assertThat(window.state().committed().get(image.id())).isEqualTo(image);
    }

    @Test
    void aFontOfTheClientIsKeptInTheDocumentAndItsSheetIsSetInIt() throws IOException {
        Project project = window.state().document().project();
        select(project);
        window.answer(Files.writeString(folder.resolve("no.ttf"), "no font"));
        Button add = folded(Button.class, "Add fonts to Fonts of the client");
        Toolkit.run(add::fire);
        Toolkit.until("it is said why not", () -> window.says("no.ttf is no TrueType"));
        assertThat(fonts()).isEmpty();
        window.answer(Files.write(
                folder.resolve("own.ttf"), FontShelf.font("NotoSans-Regular").bytes()));
        Toolkit.run(add::fire);
        Toolkit.until("it is kept", () -> !fonts().isEmpty());
        assertThat(fonts().getFirst().name()).isEqualTo("Noto Sans Regular");
        Toolkit.until("the sheet is set in it", () -> setsIn(FontShelf::isOwn));
        assertThat(window.state().history().position()).isEqualTo(1);
        Button remove = control(Button.class, "Remove the font Noto Sans Regular");
        Toolkit.run(remove::fire);
        assertThat(fonts()).isEmpty();
        Toolkit.until("the sheet is not set in it", () -> !setsIn(FontShelf::isOwn));
    }

    private List<FontFile> fonts() {
        return window.state().committed().project().brand().fonts();
    }

    private boolean setsIn(Predicate<String> font) {
        return window.session().sheet().get().stream()
                .flatMap(sheet -> sheet.drawing().fragments().stream())
                .flatMap(fragment -> fragment.marks().stream())
                .anyMatch(mark -> mark instanceof Mark.TextLine line
                        && line.runs().stream().anyMatch(run -> font.test(run.font())));
    }

    @Test
    void aFieldOfManyIsMixedAndSetsAll() {
        List<PainPoint> pains = window.state().document().all(PainPoint.class);
        select(pains.toArray(Element[]::new));
        assertThat(control(TextArea.class, "Text").getPromptText()).isEqualTo("Mixed");
        ToggleButton two = control(ToggleButton.class, "Severity: 2 of 5");
        Toolkit.run(two::fire);
        assertThat(window.state().committed().all(PainPoint.class))
                .allSatisfy(pain -> assertThat(pain.severity()).contains(2));
        Toolkit.run(() -> window.session().perform(Verb.UNDO));
        assertThat(window.state().committed().all(PainPoint.class)).isEqualTo(pains);
    }

    @Test
    void whatIsNoNumberIsSaidBelowTheFieldAndChangesNothing() {
        Step step = first(Step.class);
        select(step);
        TextField time = control(TextField.class, "Standard time");
        enter(time, "soon");
        assertThat(window.state().committed().get(step.id()).timing().standard())
                .isEqualTo(Optional.empty());
        assertThat(window.visible())
                .filteredOn(node -> node.getStyleClass().contains("problem"))
                .singleElement()
                .satisfies(node -> assertThat(((Label) node).getText()).startsWith("A number is expected"));
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.visible()).noneMatch(node -> node.getStyleClass().contains("problem"));
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.scene().getFocusOwner().getStyleClass()).contains("canvas-view");
    }

    @Test
    void theFieldsFollowWhatIsWrittenOnTheSheet() {
        Card card = first(Card.class);
        Toolkit.run(() -> window.session().goTo(card.id()));
        TextArea text = control(TextArea.class, "Text");
        Toolkit.run(() -> {
            window.session().editor().type("N");
            window.session().editor().textChanged("New words");
        });
        Toolkit.until("the field has followed", () -> "New words".equals(text.getText()));
    }

    @Test
    void aKeyLeadsToTheFieldsAlsoWhenTheInspectorIsAway() {
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_INSPECTOR));
        select(first(Persona.class));
        Toolkit.run(() -> window.workbench.perform(Verb.FIELDS));
        assertThat(textOf((TextField) window.scene().getFocusOwner()))
                .isEqualTo(first(Persona.class).name());
    }

    @SuppressWarnings("unchecked") // the panel has no other list
    private ListView<Element> entries() {
        return (ListView<Element>) window.lookup(ListView.class, ".library .entries");
    }

    @Test
    void anEntryOfALibraryIsUsedForWhatIsSelectedShownAndRemovedWithAWarning() {
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_LIBRARIES));
        Card card = window.state().document().all(Card.class).stream()
                .filter(one -> one.persona().isEmpty())
                .findFirst()
                .orElseThrow();
        select(card);
        Persona persona = first(Persona.class);
        Toolkit.run(() -> entries().getSelectionModel().select(0));
        assertThat(window.state().selection().lead()).contains(persona.id());
        window.press("Use");
        assertThat(window.state().committed().get(card.id()).persona()).contains(persona.id());
        var before = window.state().committed();
        Toolkit.run(() -> entries().requestFocus());
        window.press(KeyCode.DELETE, false);
        assertThat(window.state().committed()).isSameAs(before);
        window.press("Remove all the same");
        assertThat(window.state().committed().find(persona.id())).isEmpty();
        assertThat(window.state().committed().get(card.id()).persona()).isEmpty();
        Toolkit.run(() -> window.session().perform(Verb.UNDO));
        assertThat(window.state().committed()).isEqualTo(before);
    }

    @Test
    void aNewEntryHasTheNameThatWasSearchedFor() {
        Toolkit.run(() -> window.workbench.perform(Verb.SHOW_LIBRARIES));
        TextField search = window.lookup(TextField.class, ".library .text-field");
        Toolkit.run(() -> search.setText("Night porter"));
        assertThat(entries().getItems()).isEmpty();
        Toolkit.run(() -> search.fireEvent(new ActionEvent()));
        assertThat(window.state().document().all(Persona.class))
                .extracting(Persona::name)
                .contains("Night porter");
        assertThat(textOf((TextField) window.scene().getFocusOwner())).isEqualTo("Night porter");
    }
}
