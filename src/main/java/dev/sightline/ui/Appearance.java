package dev.sightline.ui;

import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Dress;
import dev.sightline.ui.desk.Look;
import dev.sightline.ui.desk.Preferences;
import dev.sightline.ui.desk.Preferences.WindowTheme;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.Region;

/// How a window and the sheet in it look: as it is preferred, and as the system looks where that is wanted.
final class Appearance {
    private static final double USUAL_TEXT = 13;

    private final Desk desk;
    private final Region window;
    private final Runnable changed;
    /// Held here and weakly by what it listens to, which lives longer than a window.
    private final ChangeListener<Object> follower;

    /// @param changed told after each change of what is preferred
    Appearance(Desk desk, Region window, Runnable changed) {
        this.desk = desk;
        this.window = window;
        this.changed = changed;
        follower = (seen, before, after) -> dress();
        desk.preferences().addListener(new WeakChangeListener<>(follower));
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(follower));
    }

    /// What is preferred.
    Preferences preferences() {
        return desk.preferences().get();
    }

    /// How the window looks now.
    Look look() {
        return look(preferences());
    }

    private static Look look(Preferences preferences) {
        return switch (preferences.theme()) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
        };
    }

    /// How sheets look now.
    Dress sheets() {
        return sheets(desk);
    }

    /// How sheets look in a window that is still to be made.
    static Dress sheets(Desk desk) {
        Preferences preferences = desk.preferences().get();
        return new Dress(preferences.sheet().in(look(preferences)), desk.brand());
    }

    /// Makes it dark if it is light, and light if it is dark.
    void turn() {
        WindowTheme next = look() == Look.DARK ? WindowTheme.LIGHT : WindowTheme.DARK;
        desk.preferences().set(preferences().withTheme(next));
    }

    /// Brings the window in line.
    void dress() {
        window.getStyleClass().removeAll("dark", "light");
        window.getStyleClass().add(look() == Look.DARK ? "dark" : "light");
        double text = USUAL_TEXT * preferences().textSize() / 100;
        window.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", text));
        changed.run();
    }
}
