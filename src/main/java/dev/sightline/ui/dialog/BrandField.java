package dev.sightline.ui.dialog;

import dev.sightline.press.CannotPrint;
import dev.sightline.press.Livery;
import dev.sightline.ui.words.FaultWords;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The brand file that somebody prefers: a button that names it and chooses another, one that lets go of it, and why
/// it cannot be used if that is so. A file that cannot be used is not taken.
final class BrandField extends HBox {
    private final Supplier<Optional<Path>> chooser;
    private final Consumer<Optional<Path>> taken;
    private final Button choose = new Button();
    private final Button clear = new Button(Words.of("preferences.brand.clear"));
    private final Label remark;
    private int asked;

    /// @param remark says what it is for, and why a file cannot be used
    /// @param now the file that is preferred
    /// @param chooser asks for a file
    /// @param taken is told each file that can be used, and when there is to be none
    BrandField(Label remark, Optional<Path> now, Supplier<Optional<Path>> chooser, Consumer<Optional<Path>> taken) {
        this.remark = remark;
        this.chooser = chooser;
        this.taken = taken;
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        choose.setOnAction(pressed -> this.chooser.get().ifPresent(file -> tryOut(file, true)));
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setAccessibleText(Words.of("preferences.brand.clear.accessible"));
        clear.setOnAction(pressed -> {
            asked++;
            choose.requestFocus();
            name(Optional.empty());
            tell("");
            this.taken.accept(Optional.empty());
        });
        HBox.setHgrow(choose, Priority.ALWAYS);
        setSpacing(6);
        getChildren().addAll(choose, clear);
        name(now);
        tell("");
        now.ifPresent(file -> tryOut(file, false));
    }

    /// What the keyboard comes to first.
    Button button() {
        return choose;
    }

    /// Reads a file, since fonts take their time, on a thread of its own.
    private void tryOut(Path file, boolean take) {
        int number = ++asked;
        Thread.ofVirtual().name("brand").start(() -> {
            String why = "";
            try {
                Livery.read(file);
            } catch (CannotPrint reason) {
                why = reason.sentence();
            }
            String found = why;
            Platform.runLater(() -> {
                if (number == asked) {
                    tell(found);
                    if (take && found.isEmpty()) {
                        name(Optional.of(file));
                        taken.accept(Optional.of(file));
                    }
                }
            });
        });
    }

    private void name(Optional<Path> file) {
        String named = file.map(one -> String.valueOf(one.getFileName())).orElse(Words.of("preferences.brand.choose"));
        choose.setText(named);
        choose.setAccessibleText(Words.of("preferences.brand.accessible", named));
        clear.setVisible(file.isPresent());
        clear.setManaged(file.isPresent());
    }

    private void tell(String why) {
        remark.getStyleClass().removeAll("quiet", "problem");
        remark.getStyleClass().add(why.isEmpty() ? "quiet" : "problem");
        remark.setText(why.isEmpty() ? Words.of("preferences.brand.what") : FaultWords.why(why));
        choose.setAccessibleHelp(remark.getText());
    }
}
