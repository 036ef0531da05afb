package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.typography.Icons;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing that a sheet or a PDF says of its own stands in the code: it stands in the files of words.
class BareWordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    /// Comments, texts of exceptions, reasons of suppressed warnings, and text blocks, of which none is shown.
    private static final Pattern UNSEEN = Pattern.compile("(?m)^\\s*//.*$|new \\w*(?:Exception|Error)\\([^;]*;"
            + "|@SuppressWarnings\\([^)]*\\)|\"\"\"(?s:.*?)\"\"\"");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");
    private static final Pattern SYNTAX = Pattern.compile("[<>/\\\\]");
    private static final Pattern ASKED =
            Pattern.compile("(?:say|count|words\\(\\)\\.of|words\\.of)\\(\\s*\"([\\w.]+)\"\\s*([,)+])");

    /// Sources whose sentences are said to whoever runs the program, or are names that are the same in every language.
    private static final Set<String> NOT_THE_SHEETS = Set.of(
            "layout/Theme.java",
            "layout/Themes.java",
            "press/CannotPrint.java",
            "press/KeptFonts.java",
            "press/Livery.java",
            "press/Opening.java",
            "press/Review.java",
            "press/SmallText.java",
            "export/PngSize.java",
            "export/SvgFace.java");

    /// What is no word, by source: letters of signs, ends of keys, parts of ids, names of fields.
    private static final Map<String, List<String>> NO_WORDS = Map.ofEntries(
            Map.entry("layout/WordFile.java", List.of("de")),
            Map.entry("layout/SheetWords.java", List.of(".one", ".many", "yes")),
            Map.entry("layout/curve/Turns.java", List.of("nobody")),
            Map.entry("layout/grid/Amounts.java", List.of(".one", ".many")),
            Map.entry("layout/grid/ColumnHead.java", List.of(".told")),
            Map.entry("layout/page/BookletPages.java", List.of("basis")),
            Map.entry("layout/page/TitleBand.java", List.of("state", "basis")),
            Map.entry("layout/sign/SignLook.java", List.of("F", "W", "D", "A", "H", "i")),
            Map.entry("press/Format.java", List.of(".txt")),
            Map.entry("press/Press.java", List.of("application/json")),
            Map.entry("press/Remarks.java", List.of("/notes")),
            Map.entry(
                    "press/Reviewed.java",
                    List.of(
                            "/(notes|state)$",
                            "/notes$",
                            "/notes",
                            "/state",
                            "review-",
                            "accepted",
                            "rejected",
                            "cancelled",
                            "canceled",
                            "completed",
                            "marked",
                            "unmarked",
                            "none")),
            Map.entry("press/told/TellingWords.java", List.of(".one", ".some")),
            Map.entry("export/SvgPainter.java", List.of("graphics-document document")));

    private static final Set<String> KEYS = new HashSet<>();

    static {
        for (String file : List.of("sheet", "pages", "pdf", "told")) {
            for (String key : LanguageFiles.words(file, "").keySet()) {
                KEYS.add(key);
                KEYS.add(key.replaceAll("\\.(one|many|some)$", ""));
                for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                    KEYS.add(key.substring(0, dot + 1));
                }
            }
        }
    }

    @Test
    void noRoomThatDrawsHasWordsInItsCode() {
        assertThat(bare("layout", "press")).isEmpty();
    }

    @Test
    void noWriterOfFilesHasSentencesInItsCode() {
        Set<String> sentences = new TreeSet<>();
        LanguageFiles.sources("export")
                .forEach((name, source) -> literals(source)
                        .filter(text -> TWO_WORDS.matcher(text).find()
                                && !SYNTAX.matcher(text).find())
                        .filter(text -> !NO_WORDS.getOrDefault(name, List.of()).contains(text)
                                && !NOT_THE_SHEETS.contains(name))
                        .forEach(text -> sentences.add(name + ": " + text)));
        assertThat(sentences).isEmpty();
    }

    private static Set<String> bare(String... rooms) {
        Set<String> bare = new TreeSet<>();
        LanguageFiles.sources(rooms).forEach((name, source) -> {
            if (!NOT_THE_SHEETS.contains(name)) {
                literals(source)
                        .filter(text -> isWords(text)
                                && !NO_WORDS.getOrDefault(name, List.of()).contains(text))
                        .forEach(text -> bare.add(name + ": " + text));
            }
        });
        return bare;
    }

    private static Stream<String> literals(String source) {
        return LITERAL.matcher(UNSEEN.matcher(source).replaceAll("")).results().map(found -> found.group(1));
    }

    private static boolean isWords(String text) {
        String plain = text.replaceAll("\\{\\w+}|\\\\u[0-9A-Fa-f]{4}|\\\\n", "");
        return LETTER.matcher(plain).find()
                && !text.contains("\\\\") // a pattern
                && !text.startsWith("words/")
                && !COLOUR.matcher(text).matches()
                && !KEYS.contains(text)
                && !isIcon(text);
    }

    private static boolean isIcon(String name) {
        try {
            Icons.outline(name);
            return true;
        } catch (IllegalArgumentException notShipped) {
            return false;
        }
    }

    @Test
    void aWordInTheCodeIsSeen() {
        assertThat(literals("stack.label(\"Legend\"); // \"Note\"\n    // \"Note\"\n throw new IOException(\"Note\");"))
                .startsWith("Legend")
                .filteredOn(BareWordsTest::isWords)
                .contains("Legend");
        assertThat(isWords("legend.note")).isFalse();
        assertThat(isWords("legend.nothing")).isTrue();
        assertThat(isWords("chart-bell-curve")).isFalse();
        assertThat(isWords("#1B1F24")).isFalse();
    }

    @Test
    void everyKeyThatASheetAsksForIsWritten() {
        Set<String> english = new HashSet<>(LanguageFiles.words("sheet", "").keySet());
        english.addAll(LanguageFiles.words("pdf", "").keySet());
        Set<String> missing = new TreeSet<>();
        LanguageFiles.sources("layout", "press").forEach((name, source) -> {
            if (name.startsWith("layout/page/") || name.startsWith("press/told/")) {
                return; // they have files of their own
            }
            Matcher asked = ASKED.matcher(source);
            while (asked.find()) {
                String key = asked.group(1);
                boolean begun = asked.group(2).equals("+");
                if (begun ? !KEYS.contains(key) : !english.contains(key) && !english.contains(key + ".one")) {
                    missing.add(name + ": " + key);
                }
            }
        });
        assertThat(missing).isEmpty();
        assertThat(english).hasSizeGreaterThan(300);
    }

    @Test
    void everyKeyThatIsWrittenIsAskedFor() {
        Set<String> literals = new HashSet<>();
        Set<String> names = new HashSet<>();
        LanguageFiles.sources("layout", "press", "model").forEach((name, source) -> {
            literals(source).forEach(literals::add);
            Pattern.compile("\\w+").matcher(source).results().forEach(word -> names.add(word.group()));
        });
        Set<String> idle = new TreeSet<>(LanguageFiles.words("sheet", "").keySet());
        idle.removeIf(key -> literals.contains(key) || literals.contains(key.replaceAll("\\.(one|many)$", "")));
        idle.removeIf(key -> {
            String plain = key.replaceAll("\\.(one|many|told)$", "");
            int dot = plain.lastIndexOf('.');
            String head = plain.substring(0, dot + 1);
            String tail = plain.substring(dot + 1);
            boolean kind = dot > 0 && Character.isUpperCase(head.charAt(0)) && names.contains(plain.substring(0, dot));
            return (kind || literals.contains(head)) && (names.contains(tail) || tail.matches("\\d"));
        });
        assertThat(idle).as("words that nobody asks for").isEmpty();
    }
}
