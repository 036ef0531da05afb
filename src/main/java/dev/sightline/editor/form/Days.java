package dev.sightline.editor.form;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days as people here write them, and as files do.
public final class Days {
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 3, 14);

    private Days() {}

    /// A day such as `14 Mar 2026`.
    public static String words(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /// Reads what a person wrote; nothing when it is blank.
    ///
    /// @throws Unfit if it is no day
    public static Optional<LocalDate> read(String text, Locale locale) throws Unfit {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = forms(locale).stream()
                .flatMap(form -> parsed(plain, form).stream())
                .findFirst();
        if (day.isEmpty()) {
            throw new Unfit("day", plain, words(EXAMPLE, locale));
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException inAnotherForm) {
            return Optional.empty();
        }
    }

    private static List<DateTimeFormatter> forms(Locale locale) {
        Stream<DateTimeFormatter> local = Stream.of(FormatStyle.MEDIUM, FormatStyle.SHORT, FormatStyle.LONG)
                .flatMap(style -> {
                    String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                            style, null, IsoChronology.INSTANCE, locale);
                    String strict = pattern.replaceAll("y+", "u");
                    return Stream.of(pattern(strict.replaceAll("u+", "uu"), locale), pattern(strict, locale));
                });
        return Stream.concat(
                        Stream.of(DateTimeFormatter.ISO_LOCAL_DATE),
                        Stream.concat(local, Stream.of(pattern("d.M.uu", locale), pattern("d.M.u", locale))))
                .toList();
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        // one letter each takes a day or a month with or without a zero before it
        String lenient = pattern.replaceAll("\\bdd\\b", "d").replaceAll("\\bMM\\b", "M");
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(lenient)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
