package dev.sightline.ui.print;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.PageFit;
import dev.sightline.export.PageSize;
import dev.sightline.layout.Theme;
import dev.sightline.press.Annotated;
import dev.sightline.press.Format;
import dev.sightline.ui.words.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The form on which a person says what is to be handed out.
public final class PrintForm extends VBox {
    private static final double[] SCALES = {1, 2, 4};

    private final ToggleGroup kinds = new ToggleGroup();
    private final ComboBox<PageSize> page = new ComboBox<>();
    private final ComboBox<Double> scale = new ComboBox<>();
    private final CheckBox everyMap = new CheckBox(Words.of("print.everyMap"));
    private final CheckBox source = new CheckBox(Words.of("print.source"));
    private final CheckBox dark = new CheckBox(Words.of("print.dark"));
    private final Label remark = new Label();
    private final Optional<Drawing> drawing;
    private final Theme darkTheme;
    private final ToggleButton first;

    /// @param drawing of the open map, from which is told how large its text will be on paper
    /// @param maps how many maps the document has
    /// @param answer is told the choice when the person says go
    public PrintForm(Optional<Drawing> drawing, int maps, Theme darkTheme, Consumer<PrintChoice> answer) {
        this.drawing = drawing;
        this.darkTheme = darkTheme;
        getStyleClass().add("print-form");
        HBox kindRow = new HBox();
        kindRow.getStyleClass().add("segments");
        for (Format kind : Format.values()) {
            ToggleButton button = new ToggleButton(Words.of("print.kind." + kind));
            button.setUserData(kind);
            button.setToggleGroup(kinds);
            button.setAccessibleText(Words.of("print.kind.accessible." + kind));
            kindRow.getChildren().add(button);
        }
        first = (ToggleButton) kindRow.getChildren().getFirst();
        first.setSelected(true);
        page.getItems().setAll(PageSize.values());
        page.setConverter(words(size -> size == PageSize.FIT ? Words.of("print.page.fit") : size.label()));
        page.setValue(PageSize.FIT);
        scale.getItems().setAll(Arrays.stream(SCALES).boxed().toList());
        scale.setConverter(words(times -> Words.of("print.scale.words", Math.round(times * 72))));
        scale.setValue(2.0);
        everyMap.setSelected(maps > 1);
        everyMap.setDisable(maps < 2);
        everyMap.managedProperty().bind(everyMap.visibleProperty());
        source.setSelected(true);
        remark.getStyleClass().add("quiet");
        remark.setWrapText(true);
        remark.setPrefWidth(420);
        remark.setMinHeight(USE_PREF_SIZE);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        row(grid, "print.kind", kindRow);
        row(grid, "print.page", page);
        row(grid, "print.scale", scale);
        grid.add(new VBox(10, everyMap, source, dark), 1, grid.getRowCount());
        Button go = new Button(Words.of("print.go"));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(pressed -> answer.accept(choice()));
        HBox actions = new HBox(go);
        actions.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(grid, remark, actions);
        kinds.selectedToggleProperty().addListener((seen, before, after) -> {
            if (after == null && before != null) {
                before.setSelected(true);
            }
            update();
        });
        page.valueProperty().addListener(seen -> update());
        update();
    }

    /// Chooses a paper before the person does.
    public void offer(PageSize size) {
        page.setValue(size);
    }

    /// What the keyboard should be on at first.
    public Node first() {
        return first;
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }

    private static void row(GridPane grid, String key, Node field) {
        Label label = new Label(Words.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(Words.of(key));
        grid.addRow(grid.getRowCount(), label, field);
    }

    private Format kind() {
        return (Format) kinds.getSelectedToggle().getUserData();
    }

    private PrintChoice choice() {
        return new PrintChoice(
                kind(),
                page.getValue(),
                scale.getValue(),
                everyMap.isSelected(),
                source.isSelected(),
                dark.isSelected() ? darkTheme : Theme.PAPER,
                Set.of(Annotated.OPEN_COMMENTS, Annotated.SETTLED_COMMENTS, Annotated.PAINS));
    }

    private void update() {
        if (kinds.getSelectedToggle() == null) {
            return;
        }
        boolean pdf = kind() == Format.PDF;
        page.setDisable(!pdf);
        source.setDisable(!pdf);
        everyMap.setVisible(kind().holdsAll() && !everyMap.isDisabled());
        scale.setDisable(kind() != Format.PNG);
        remark.setText(
                pdf
                        ? drawing.map(this::sizeOfText).orElse("")
                        : Words.of(kind().holdsAll() ? "print.told" : "print.openMapOnly"));
    }

    /// How large the smallest text will be, and which paper would do if that is too small to read.
    private String sizeOfText(Drawing open) {
        double points = PageFit.of(open, page.getValue()).smallestText();
        if (points == 0 || page.getValue() == PageSize.FIT) {
            return Words.of("print.fits");
        }
        String size = String.format("%.1f", points);
        if (points >= PageFit.READABLE) {
            return Words.of("print.readable", size);
        }
        return PageFit.smallestPaperFor(open, PageFit.READABLE)
                .map(paper -> Words.of("print.tooSmall", size, paper.label()))
                .orElse(Words.of("print.tooSmallAnywhere", size));
    }
}
