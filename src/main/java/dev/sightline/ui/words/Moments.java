package dev.sightline.ui.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Moments of time and sizes of files as people here write them.
public final class Moments {
    private static final long KILO = 1000;

    private Moments() {}

    /// A day and a time, such as `14 Mar 2026, 09:30`.
    public static String of(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /// A number of bytes, such as `48 kB`.
    public static String size(long bytes) {
        if (bytes < KILO) {
            return Words.of("size.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? Words.of("size.kilobytes", Math.round((double) bytes / KILO))
                : Words.of("size.megabytes", String.format("%.1f", (double) bytes / (KILO * KILO)));
    }
}
