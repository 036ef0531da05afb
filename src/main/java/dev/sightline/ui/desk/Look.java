package dev.sightline.ui.desk;

import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;

/// How the window and the sheet in it look.
public enum Look {
    LIGHT,
    DARK;

    /// The theme of sheets.
    public Theme theme() {
        return this == LIGHT ? Theme.PAPER : Themes.PROJECTOR;
    }

    /// The other look.
    public Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
