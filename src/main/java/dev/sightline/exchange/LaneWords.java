package dev.sightline.exchange;

import dev.sightline.model.LaneKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// What people call the lanes of a map, in several languages, and which kind they mean.
public final class LaneWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Map<String, LaneKind> KINDS = read();

    private LaneWords() {}

    /// The kind that a lane of this name is; empty if the name does not tell.
    public static Optional<LaneKind> kind(String name) {
        return name.length() > 60 ? Optional.empty() : Optional.ofNullable(KINDS.get(plain(name)));
    }

    private static String plain(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Map<String, LaneKind> read() {
        Properties file = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(LaneWords.class.getResourceAsStream("/words/lanes.properties")),
                StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, LaneKind> kinds = new HashMap<>();
        for (String kind : file.stringPropertyNames()) {
            for (String word : file.getProperty(kind).split(",")) {
                kinds.put(plain(word), LaneKind.valueOf(kind));
            }
        }
        return Map.copyOf(kinds);
    }
}
