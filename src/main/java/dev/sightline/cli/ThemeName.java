package dev.sightline.cli;

import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a theme's name.
final class ThemeName implements ITypeConverter<Theme> {
    /// For the help.
    static final String NAMES = "paper, ink-saving, greyscale, projector, contrast";

    @Override
    public Theme convert(String value) {
        return Themes.named(value)
                .orElseThrow(() -> new TypeConversionException(Misuse.notKnown(value, List.of(NAMES.split(", ")))));
    }
}
