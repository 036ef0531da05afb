package dev.sightline.ui.notice;

import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The notices that are to be seen, the newest at the bottom.
public final class NoticeStack extends VBox {
    private static final Duration SHORT = Duration.seconds(6);

    /// No notices.
    public NoticeStack() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(460, Region.USE_PREF_SIZE);
        setMinSize(0, Region.USE_PREF_SIZE);
    }

    /// Shows a notice until it is dismissed; a good or plain one for some seconds.
    public void show(Notice notice) {
        VBox box = box(notice);
        getChildren().add(box);
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        boolean passing = notice.weight() == Notice.Weight.GOOD || notice.weight() == Notice.Weight.INFO;
        if (passing && notice.details().isEmpty()) {
            PauseTransition wait = new PauseTransition(SHORT);
            wait.setOnFinished(done -> {
                if (box.isHover() || holdsFocus(box)) {
                    wait.playFromStart();
                } else {
                    getChildren().remove(box);
                }
            });
            wait.play();
        }
    }

    /// Shows that something is going on; the answer tells how far, 0 to 1, and takes the notice away.
    public Going going(String sentence, Runnable cancel) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(sentence);
        Button stop = new Button(Words.of("notice.cancel"));
        stop.setOnAction(pressed -> {
            stop.setDisable(true);
            cancel.run();
        });
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(12, bar, stop);
        row.setAlignment(Pos.CENTER);
        VBox box = new VBox(8, words, row);
        box.getStyleClass().addAll("notice", "notice-info");
        getChildren().add(box);
        return new Going() {
            @Override
            public void reached(double share) {
                bar.setProgress(share);
            }

            @Override
            public void over() {
                getChildren().remove(box);
            }
        };
    }

    /// Something that is going on.
    public interface Going {
        /// Tells how far it has come, 0 to 1.
        void reached(double share);

        /// Takes the notice away.
        void over();
    }

    /// How many notices are to be seen.
    public int count() {
        return getChildren().size();
    }

    private static boolean holdsFocus(VBox box) {
        if (box.getScene() == null) {
            return false;
        }
        for (Node node = box.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(box)) {
                return true;
            }
        }
        return false;
    }

    private VBox box(Notice notice) {
        Label words = new Label(notice.sentence(), KindIcons.icon(icon(notice.weight())));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss = button("close", "notice.dismiss");
        HBox row = new HBox(words, dismiss);
        row.getStyleClass().add("notice-row");
        VBox box = new VBox(row);
        box.getStyleClass().addAll("notice", "notice-" + notice.weight().name().toLowerCase(Locale.ROOT));
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(notice.text());
        dismiss.setOnAction(pressed -> getChildren().remove(box));
        HBox actions = new HBox();
        actions.getStyleClass().add("notice-actions");
        if (!notice.details().isEmpty()) {
            actions.getChildren().add(details(notice, box));
        }
        if (!notice.details().isEmpty() || notice.weight() == Notice.Weight.FAILURE) {
            Button copy = new Button(Words.of("notice.copy"), KindIcons.icon("content-copy"));
            copy.setOnAction(pressed -> copy(notice.text()));
            actions.getChildren().add(copy);
        }
        notice.action().ifPresent(action -> {
            Button run = new Button(action.words());
            run.setOnAction(pressed -> action.run().run());
            actions.getChildren().add(run);
        });
        if (!actions.getChildren().isEmpty()) {
            box.getChildren().add(actions);
        }
        return box;
    }

    private static ToggleButton details(Notice notice, VBox box) {
        ToggleButton more =
                new ToggleButton(Words.count("notice.details", notice.details().size()));
        TextArea text = new TextArea(String.join("\n", notice.details()));
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.clamp(2L * notice.details().size(), 2, 8));
        text.setAccessibleText(Words.of("notice.detailsOf", notice.sentence()));
        more.selectedProperty().addListener((seen, before, open) -> {
            if (open) {
                box.getChildren().add(1, text);
            } else {
                box.getChildren().remove(text);
            }
        });
        return more;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Button button(String icon, String key) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(Words.of(key));
        button.setTooltip(new Tooltip(Words.of(key)));
        return button;
    }

    private static String icon(Notice.Weight weight) {
        return switch (weight) {
            case GOOD -> "check-circle-outline";
            case INFO -> "information-outline";
            case WARNING -> "alert-outline";
            case FAILURE -> "alert-circle-outline";
        };
    }
}
