package dev.sightline.ui.paste;

import dev.sightline.exchange.Table;
import dev.sightline.exchange.TableChoice;
import dev.sightline.exchange.TableGuess;
import dev.sightline.exchange.TablePlan;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A table before it is pasted: its cells, each in the look of what it becomes, and what it is taken for. The guesses
/// are made already, each with its reason; Enter accepts.
final class PastePreview extends VBox {
    private static final int ROWS = 8;
    private static final int COLUMNS = 6;

    private final Table table;
    private final CheckBox stages;
    private final CheckBox steps;
    private final CheckBox lanes;
    private final CheckBox list;
    private final GridPane cells = new GridPane();
    private final Label summary = new Label();
    private final Button accept = new Button(Words.of("paste.accept"));

    PastePreview(Table table, Set<String> columns, Set<String> rows, Consumer<TablePlan> paste) {
        this.table = table;
        TableGuess guess = TableGuess.of(table, columns, rows);
        TableChoice choice = guess.choice();
        stages = box("paste.stages", choice.stages());
        steps = box("paste.steps", choice.steps());
        lanes = box("paste.lanes", choice.lanes());
        list = box("paste.list", choice.list());
        why(stages, Words.of(guess.stages().reason()));
        why(steps, Words.of(guess.steps().reason()));
        why(lanes, Words.of(guess.lanes().reason()));
        why(list, Words.of(guess.list().reason()));
        getStyleClass().add("paste-preview");
        setSpacing(14);
        cells.getStyleClass().add("paste-cells");
        summary.getStyleClass().add("quiet");
        accept.getStyleClass().add("accent");
        accept.setDefaultButton(true);
        accept.setOnAction(pressed -> paste.accept(TablePlan.of(this.table, choice())));
        FlowPane options = new FlowPane(18, 8, stages, steps, lanes, list);
        HBox foot = new HBox(accept);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(options, cells, summary, foot);
        show();
    }

    /// What gets the keyboard: the button that pastes.
    Node first() {
        return accept;
    }

    private CheckBox box(String key, boolean on) {
        CheckBox box = new CheckBox(Words.of(key));
        box.setSelected(on);
        box.selectedProperty().addListener((seen, before, now) -> show());
        return box;
    }

    private static void why(CheckBox box, String reason) {
        box.setTooltip(new Tooltip(reason));
        box.setAccessibleHelp(reason);
    }

    private TableChoice choice() {
        return new TableChoice(stages.isSelected(), steps.isSelected(), lanes.isSelected(), list.isSelected());
    }

    private void show() {
        TableChoice choice = choice();
        for (CheckBox box : List.of(stages, lanes)) {
            box.setDisable(choice.list());
        }
        steps.setDisable(choice.list() || !choice.stages());
        cells.getChildren().clear();
        for (int row = 0; row < Math.min(ROWS, table.height()); row++) {
            for (int column = 0; column < Math.min(COLUMNS, table.width()); column++) {
                Label cell = new Label(table.at(row, column).text());
                cell.getStyleClass().add(style(choice, row, column, table.at(row, column)));
                cell.setPrefWidth(120);
                cell.setMaxHeight(Double.MAX_VALUE);
                cells.add(cell, column, row);
            }
        }
        TablePlan plan = TablePlan.of(table, choice);
        String said = Words.of(
                "paste.summary",
                Words.count("count.cards", plan.cards().size()),
                Words.count("paste.columns", plan.columns()),
                Words.count("paste.rows", plan.rows()));
        summary.setText(table.dropped() == 0 ? said : said + " " + Words.count("paste.dropped", table.dropped()));
        accept.setDisable(plan.cards().isEmpty()
                && plan.stages().isEmpty()
                && plan.lanes().isEmpty());
    }

    private static String style(TableChoice choice, int row, int column, Table.Cell cell) {
        boolean corner = row == 0 && column == 0 && choice.lanes() && cell.isEmpty();
        if (!choice.list() && !corner) {
            if (choice.lanes() && column == 0 && !(choice.stages() && row == 0)) {
                return "paste-lane";
            } else if (choice.stages() && row == 0) {
                return "paste-stage";
            } else if (choice.stages() && choice.steps() && row == 1) {
                return "paste-step";
            }
        }
        return cell.isEmpty() ? "paste-empty" : "paste-card";
    }
}
