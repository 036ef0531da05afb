package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The plainest words mean the same whether they are read directly or by picocli.
class PlainExportTest {
    private static final List<String> VOCABULARY = List.of(
            "a.sightline.json",
            "b.sightline.json",
            "a folder/c.json",
            "out/",
            "--to",
            "-o",
            "--output",
            "pdf",
            "SVG",
            "png",
            "text",
            "word",
            "--to=svg",
            "-oout.pdf",
            "--page",
            "A3",
            "--json",
            "--",
            "-",
            "",
            "@words",
            "--help");

    @Test
    void theUsualWordsAreReadDirectly() {
        assertThat(PlainExport.of("export", "a.json")).isPresent();
        assertThat(PlainExport.of("export", "a.json", "--to", "pdf", "-o", "b.pdf"))
                .isPresent();
        assertThat(PlainExport.of("export", "--to", "svg", "a.json", "b.json")).isPresent();
        assertThat(PlainExport.of("export")).isEmpty();
        assertThat(PlainExport.of("export", "--help")).isEmpty();
        assertThat(PlainExport.of("export", "a.json", "--page", "A3")).isEmpty();
        assertThat(PlainExport.of("check", "a.json")).isEmpty();
    }

    @Test
    void whatIsReadDirectlyIsWhatPicocliReads() throws ReflectiveOperationException {
        Random random = new Random(Seed.of("PlainExportTest"));
        int direct = 0;
        for (int i = 0; i < 5_000; i++) {
            List<String> words = new ArrayList<>(List.of("export"));
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                // what can be read directly comes more often
                words.add(VOCABULARY.get(random.nextInt(random.nextInt(3) == 0 ? VOCABULARY.size() : 11)));
            }
            Optional<ExportCommand> plain = PlainExport.of(words.toArray(String[]::new));
            if (plain.isPresent()) {
                direct++;
                ExportCommand whole = new ExportCommand();
                try {
                    new CommandLine(whole)
                            .setCaseInsensitiveEnumValuesAllowed(true)
                            .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
                } catch (ParameterException e) {
                    throw new AssertionError("refused: " + words, e);
                }
                assertThat(state(plain.get())).as("%s", words).isEqualTo(state(whole));
            }
        }
        assertThat(direct).isGreaterThan(500);
    }

    /// All that was read into a command, and into the groups of its options.
    private static Map<String, @Nullable Object> state(Object command) throws ReflectiveOperationException {
        Map<String, @Nullable Object> state = new TreeMap<>();
        for (Field field : command.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getName().equals("spec")) {
                continue;
            }
            field.setAccessible(true);
            Object value = field.get(command);
            boolean group = value != null && value.getClass().getSimpleName().endsWith("Options");
            state.put(
                    field.getName(),
                    group && value != null ? state(value) : value instanceof Path path ? path.toString() : value);
        }
        return state;
    }
}
