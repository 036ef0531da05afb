package dev.sightline.ui.print;

import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import dev.sightline.model.Id;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Stage;
import dev.sightline.press.Annotated;
import dev.sightline.press.Format;
import dev.sightline.ui.print.PrintChoice.What;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The form on which a person says what is to be handed out, beside the pages as they will be.
public final class PrintForm extends BorderPane {
    private static final KeyCombination DIALOG_KEYS =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final double WRAP = 220;
    private static final double LEAST_WITH_PREVIEW = 600;
    private static final List<Double> RESOLUTIONS = List.of(1.0, 2.0, 4.0);

    private final PrintSubject subject;
    private final Rows rows = new Rows();
    private final Optional<PaperFields> paper;
    private final ToggleGroup formats = new ToggleGroup();
    private final ComboBox<What> what;
    private final ComboBox<Id<Stage>> stage;
    private final CheckBox filtered;
    private final MakingFields making;
    private final PresetBar presets;
    private final PageFields pages;
    private final ComboBox<Double> resolution;
    private final ComboBox<Theme> theme;
    private final Map<Annotated, CheckBox> annotated = new EnumMap<>(Annotated.class);
    private final CheckBox source;
    private final CheckBox clean;
    private final PreviewPress press = new PreviewPress();
    private final PreviewPane preview = new PreviewPane(remedy -> change(now -> now.withPages(remedy.setup())));
    private PrintChoice choice;
    private boolean filling;

    /// @param first what is chosen at first
    /// @param answer is told the choice when the person says go
    public PrintForm(PrintSubject subject, PrintChoice first, Presets kept, Consumer<PrintChoice> answer) {
        this(subject, first, kept, Optional.empty());
        setBottom(actions(go("print.go", answer)));
        show(first.of(subject));
    }

    /// A form for paper.
    ///
    /// @param first what is chosen at first
    public PrintForm(PrintSubject subject, PrintChoice first, Presets kept, PaperTerms terms) {
        this(subject, first, kept, Optional.of(terms));
        PaperFields fields = paper.orElseThrow();
        Button dialog = new Button(Words.of("print.dialog"));
        dialog.setTooltip(new Tooltip(Words.of("print.dialog.tip", DIALOG_KEYS.getDisplayText())));
        dialog.setOnAction(pressed -> terms.answer().ask(choice, fields.printer(), fields.wishes()));
        dialog.setVisible(terms.dialog());
        dialog.disableProperty().bind(fields.ready().not());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (terms.dialog() && DIALOG_KEYS.match(event)) {
                dialog.fire();
                event.consume();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button go = go(
                "print.go.paper",
                now -> fields.printer()
                        .ifPresentOrElse(printer -> terms.answer().print(now, printer, fields.wishes()), dialog::fire));
        go.disableProperty().bind(fields.ready().not());
        if (terms.printers().isEmpty()) {
            go.setText(dialog.getText());
            dialog.setVisible(false);
        }
        setBottom(actions(dialog, gap, go));
        show(first.of(subject));
    }

    private PrintForm(PrintSubject subject, PrintChoice first, Presets kept, Optional<PaperTerms> terms) {
        this.subject = subject;
        choice = first;
        getStyleClass().add("print-form");
        FlowPane kinds = rows.row("print.kind", formats());
        rows.show(kinds, terms.isEmpty());
        paper = terms.map(now -> new PaperFields(rows, now));
        what = rows.choice("print.what", whats(), Words::of, one -> change(now -> now.withWhat(one)));
        stage = rows.choice(
                "print.stage",
                subject.stages().stream().map(Stage::id).toList(),
                id -> subject.document().get(id).name(),
                id -> change(now -> now.withStage(Optional.of(id))));
        filtered = rows.flag("print.filtered", on -> change(now -> now.withFiltered(on)));
        theme = rows.choice("print.theme", Themes.ALL, PrintForm::name, one -> change(now -> now.withTheme(one)));
        resolution = rows.choice(
                "print.scale",
                RESOLUTIONS,
                times -> Words.of("print.scale.words", Math.round(times * 72)),
                times -> change(now -> now.withScale(times)));
        making = new MakingFields(rows, this::change);
        presets = new PresetBar(rows, kept, this::put);
        pages = new PageFields(rows, this::put);
        for (Annotated kind : Annotated.values()) {
            annotated.put(kind, rows.flag("print.annotated." + kind, on -> annotate(kind, on)));
        }
        source = rows.flag("print.source", on -> change(now -> now.withSource(on)));
        clean = rows.flag("print.clean", on -> change(now -> now.withClean(on)));
        ScrollPane fields = new ScrollPane(rows);
        fields.getStyleClass().addAll("quiet-scroll", "print-fields");
        fields.setFitToWidth(true);
        fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fields.setFocusTraversable(false);
        setLeft(fields);
        setCenter(preview);
        // in a small window what can be chosen comes first
        preview.managedProperty().bind(preview.visibleProperty());
        widthProperty()
                .addListener((seen, before, width) -> preview.setVisible(width.doubleValue() > LEAST_WITH_PREVIEW));
        sceneProperty().addListener((seen, before, scene) -> {
            if (scene == null) {
                press.stop();
            }
        });
    }

    /// A button that says go, as Enter does wherever it means nothing else.
    private Button go(String key, Consumer<PrintChoice> answer) {
        Button go = new Button(Words.of(key));
        go.getStyleClass().add("accent");
        go.setOnAction(pressed -> {
            press.stop();
            answer.accept(choice);
        });
        // before the controls, since Enter would press them
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isItsOwn(event.getTarget())) {
                go.fire();
                event.consume();
            }
        });
        return go;
    }

    private static HBox actions(Node... buttons) {
        HBox actions = new HBox(buttons);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.getStyleClass().add("print-actions");
        return actions;
    }

    /// What the keyboard should be on at first.
    public Node first() {
        if (paper.isEmpty()) {
            return (Node) formats.getSelectedToggle();
        }
        // where there is no printer to choose, what is printed is asked first
        return paper.filter(fields -> fields.printer().isPresent())
                .map(PaperFields::first)
                .orElse(what);
    }

    /// Whether Enter means something to what has the keyboard: a button, an open list, the name of a preset.
    private boolean isItsOwn(EventTarget target) {
        return target instanceof Button
                || target instanceof MenuButton
                || target instanceof ComboBox<?> box && box.isShowing()
                || target instanceof TextField field && field.getOnAction() != null;
    }

    private FlowPane formats() {
        FlowPane segments = new FlowPane(6, 6);
        segments.setPrefWrapLength(WRAP);
        segments.getStyleClass().add("segments");
        for (Format format : Format.values()) {
            ToggleButton button = new ToggleButton(Words.of("print.kind." + format));
            button.setUserData(format);
            button.setToggleGroup(formats);
            button.setAccessibleText(Words.of("print.kind.accessible." + format));
            segments.getChildren().add(button);
        }
        formats.selectedToggleProperty().addListener((seen, before, after) -> {
            if (after == null && before != null) {
                before.setSelected(true);
            } else if (after != null) {
                change(now -> now.withFormat((Format) after.getUserData()));
            }
        });
        return segments;
    }

    private List<What> whats() {
        List<What> possible = new ArrayList<>(List.of(What.values()));
        possible.removeIf(one -> PrintChoice.USUAL.withWhat(one).of(subject).what() != one);
        return possible;
    }

    private static String name(Theme theme) {
        return Words.of("print.theme." + theme.name().toLowerCase(Locale.ROOT).replaceFirst(" .*", ""));
    }

    private void annotate(Annotated kind, boolean on) {
        change(now -> {
            Set<Annotated> next = new HashSet<>(now.annotated());
            if (on) {
                next.add(kind);
            } else {
                next.remove(kind);
            }
            return now.withAnnotated(next);
        });
    }

    private void put(PageSetup setup) {
        change(now -> now.withPages(setup));
    }

    private void change(UnaryOperator<PrintChoice> change) {
        if (!filling) {
            PrintChoice next = change.apply(choice);
            if (!next.equals(choice)) {
                show(next);
            }
        }
    }

    private void show(PrintChoice next) {
        filling = true;
        try {
            choice = next;
            formats.getToggles().stream()
                    .filter(toggle -> toggle.getUserData() == next.format())
                    .forEach(formats::selectToggle);
            boolean pdf = next.format() == Format.PDF;
            what.setValue(next.what());
            next.stage().ifPresent(stage::setValue);
            rows.show(stage, next.what() == What.STAGE);
            filtered.setSelected(next.filtered());
            rows.show(filtered, subject.isFiltered(next.maps(subject)));
            theme.setValue(next.theme());
            resolution.setValue(next.scale());
            rows.show(theme, !next.format().isTold());
            rows.show(resolution, next.format() == Format.PNG);
            making.fill(next, paper.isPresent());
            rows.show(presets, pdf);
            presets.fill(next.pages());
            pages.fill(next.pages(), pdf);
            annotated.forEach((kind, box) -> {
                box.setSelected(next.annotated().contains(kind));
                rows.show(box, pdf && paper.isEmpty());
            });
            source.setSelected(next.source());
            rows.show(source, pdf && paper.isEmpty());
            clean.setSelected(next.clean());
        } finally {
            filling = false;
        }
        press.plan(
                subject,
                next,
                plan -> {
                    preview.show(next, plan);
                    paper.ifPresent(fields -> fields.pages(plan.pages().size()));
                },
                preview::offer);
    }
}
