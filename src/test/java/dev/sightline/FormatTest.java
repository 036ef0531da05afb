package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every Java file is laid out as palantir-java-format lays it out, at 120 columns. With `-Dformat=fix` the files are
/// rewritten instead. A test rather than a plugin, because the formatter must run on the JDK that can parse the code,
/// and Maven itself may run on an older one.
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everyFileIsLaidOutAsTheFormatterDoes() throws IOException {
        List<SourceFile> files = new ArrayList<>(SourceFile.below("src/main/java"));
        files.addAll(SourceFile.below("src/test/java"));
        boolean fix = "fix".equals(System.getProperty("format"));
        List<String> differing = files.parallelStream()
                .flatMap(file -> check(file, fix).stream())
                .toList();
        assertThat(differing)
                .as("files laid out otherwise (rewrite them with -Dtest=FormatTest -Dformat=fix)")
                .isEmpty();
    }

    @Test
    void aFileLaidOutOtherwiseIsToldByItsFirstDifferingLine() {
        assertThat(firstDifference("class A {\n  int a;\n}\n", formatted("class A {\n  int a;\n}\n")))
                .contains("line 2: \"  int a;\" should be \"    int a;\"");
    }

    @Test
    void aMissingLineAtTheEndIsAlsoADifference() {
        assertThat(firstDifference("class A {}", formatted("class A {}"))).isPresent();
    }

    private static Optional<String> check(SourceFile file, boolean fix) {
        String wanted = formatted(file.text());
        if (fix && !wanted.equals(file.text())) {
            try {
                Files.writeString(file.path(), wanted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Optional.empty();
        }
        return firstDifference(file.text(), wanted).map(told -> file + ", " + told);
    }

    private static String formatted(String text) {
        try {
            return FORMATTER.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            return "not Java: " + e.getMessage();
        }
    }

    private static Optional<String> firstDifference(String text, String wanted) {
        if (text.equals(wanted)) {
            return Optional.empty();
        }
        List<String> is = text.lines().toList();
        List<String> should = wanted.lines().toList();
        for (int i = 0; i < Math.min(is.size(), should.size()); i++) {
            if (!is.get(i).equals(should.get(i))) {
                return Optional.of("line " + (i + 1) + ": \"" + is.get(i) + "\" should be \"" + should.get(i) + "\"");
            }
        }
        return Optional.of("line " + (Math.min(is.size(), should.size()) + 1) + ": the end");
    }
}
