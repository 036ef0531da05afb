package dev.sightline.ui.views;

import dev.sightline.analysis.Sifted;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A bar above the sheet that says how much of the map is shown as long as that is not all: each part of what is asked
/// for can be taken away there, or all of it, or it is saved as a view.
public final class ShowingBar extends HBox {
    private final Label count = new Label();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Runnable back;
    private Optional<Session> session = Optional.empty();
    private List<AskedChip> asked = List.of();

    /// A bar that is away.
    ///
    /// @param tip what a button of a verb says when it is pointed at
    /// @param back gives the keyboard back to the sheet
    public ShowingBar(Consumer<Verb> perform, Function<Verb, String> tip, Runnable back) {
        this.back = back;
        getStyleClass().add("showing-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Words.of("filter.bar"));
        count.getStyleClass().add("showing-count");
        count.setGraphic(KindIcons.icon("filter-outline"));
        count.setMinWidth(Region.USE_PREF_SIZE);
        chips.getStyleClass().add("showing-chips");
        chips.setMinWidth(0);
        HBox.setHgrow(chips, Priority.ALWAYS);
        getChildren()
                .addAll(
                        count,
                        chips,
                        deed(Verb.SAVE_VIEW, "filter.save", perform, tip),
                        deed(Verb.SHOW_ALL, "filter.clear", perform, tip));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private static Button deed(Verb verb, String words, Consumer<Verb> perform, Function<Verb, String> tip) {
        Button button = new Button(Words.of(words));
        button.getStyleClass().add("showing-deed");
        button.setId(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip.apply(verb)));
        button.setOnAction(pressed -> perform.accept(verb));
        return button;
    }

    /// Follows a document.
    public void follow(Session next) {
        session = Optional.of(next);
        next.state().addListener((seen, before, after) -> {
            if (session.filter(next::equals).isPresent() && concerns(before, after)) {
                show(after);
            }
        });
        show(next.state().get());
    }

    @SuppressWarnings("ReferenceEquality") // to say the same again does no harm
    private static boolean concerns(EditorState before, EditorState after) {
        return before.filtering() != after.filtering() || before.committed() != after.committed();
    }

    private void show(EditorState state) {
        boolean any = !state.filtering().showing().isAll();
        if (any) {
            Sifted sifted = state.filtering().sifted();
            count.setText(Words.of("filter.shows", number(sifted.shown()), number(sifted.all())));
            List<AskedChip> now = AskedChip.of(state.filtering().showing(), state.committed());
            if (!now.equals(asked)) {
                asked = now;
                fill();
            }
        }
        boolean lost = !any && holdsFocus();
        setVisible(any);
        if (lost) {
            back.run();
        }
    }

    private static String number(int cards) {
        return String.format(Locale.getDefault(), "%,d", cards);
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    private void fill() {
        boolean held = holdsFocus();
        List<Node> made = new ArrayList<>();
        asked.forEach(chip -> made.add(chip(chip)));
        chips.getChildren().setAll(made);
        if (held && !made.isEmpty()) {
            made.getFirst().requestFocus();
        }
    }

    private Button chip(AskedChip chip) {
        Button button = new Button(chip.words(), KindIcons.icon("close"));
        button.getStyleClass().add("showing-chip");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMnemonicParsing(false);
        String tip = Words.of("filter.takeAway", chip.words());
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(pressed -> session.ifPresent(open -> open.show(chip.without(), Optional.empty())));
        return button;
    }
}
