package dev.sightline.ui.desk;

import dev.sightline.export.PageSize;
import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How somebody wants the program to be.
///
/// @param textSize of the interface in percent, one of [#TEXT_SIZES]
/// @param autosave whether documents are saved to their files without being asked
/// @param page the paper that an export is offered on first
/// @param author what the notes that are written here are signed with; empty for nobody
/// @param brand the brand file for documents that say no brand of their own, found from the folder of settings
public record Preferences(
        WindowTheme theme,
        SheetTheme sheet,
        Language language,
        int textSize,
        boolean autosave,
        PageSize page,
        String author,
        Optional<Path> brand) {
    /// How it is for somebody who has chosen nothing.
    public static final Preferences USUAL = new Preferences(
            WindowTheme.LIGHT, SheetTheme.WINDOW, Language.SYSTEM, 100, false, PageSize.FIT, "", Optional.empty());

    /// The sizes of text that are offered, in percent.
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 125, 150);

    /// How the window looks.
    public enum WindowTheme {
        LIGHT,
        DARK,
        /// As the system looks.
        SYSTEM
    }

    /// How sheets look in the window.
    public enum SheetTheme {
        /// On paper in a light window, as for a projector in a dark one.
        WINDOW,
        PAPER,
        INK_SAVING,
        PROJECTOR,
        HIGH_CONTRAST;

        /// The theme of a sheet in a window of a given look.
        public Theme in(Look window) {
            return switch (this) {
                case WINDOW -> window.theme();
                case PAPER -> Theme.PAPER;
                case INK_SAVING -> Themes.INK_SAVING;
                case PROJECTOR -> Themes.PROJECTOR;
                case HIGH_CONTRAST -> Themes.HIGH_CONTRAST;
            };
        }
    }

    /// What the window speaks.
    public enum Language {
        /// As the system speaks, where there are words in its language.
        SYSTEM(""),
        ENGLISH("en"),
        GERMAN("de");

        private final String code;

        Language(String code) {
            this.code = code;
        }

        /// The locale of a person who is used to that of a system: its language, and dates and numbers as they are
        /// written in the system's country where that speaks it.
        public Locale locale(Locale system) {
            return code.isEmpty() || system.getLanguage().equals(code) ? system : Locale.of(code, home());
        }

        private String home() {
            return this == GERMAN ? "DE" : "GB";
        }

        /// The name that the language has for itself; empty for the system's.
        public Optional<String> ownName() {
            Locale own = Locale.of(code);
            return code.isEmpty() ? Optional.empty() : Optional.of(own.getDisplayLanguage(own));
        }
    }

    /// With another theme of the window.
    public Preferences withTheme(WindowTheme next) {
        return new Preferences(next, sheet, language, textSize, autosave, page, author, brand);
    }

    /// With another theme of sheets.
    public Preferences withSheet(SheetTheme next) {
        return new Preferences(theme, next, language, textSize, autosave, page, author, brand);
    }

    /// With another language.
    public Preferences withLanguage(Language next) {
        return new Preferences(theme, sheet, next, textSize, autosave, page, author, brand);
    }

    /// With another size of text.
    public Preferences withTextSize(int percent) {
        return new Preferences(theme, sheet, language, percent, autosave, page, author, brand);
    }

    /// With saving unasked, or without.
    public Preferences withAutosave(boolean on) {
        return new Preferences(theme, sheet, language, textSize, on, page, author, brand);
    }

    /// With another paper.
    public Preferences withPage(PageSize next) {
        return new Preferences(theme, sheet, language, textSize, autosave, next, author, brand);
    }

    /// With another name.
    public Preferences withAuthor(String name) {
        return new Preferences(theme, sheet, language, textSize, autosave, page, name, brand);
    }

    /// With another brand file, or without.
    public Preferences withBrand(Optional<Path> file) {
        return new Preferences(theme, sheet, language, textSize, autosave, page, author, file);
    }
}
