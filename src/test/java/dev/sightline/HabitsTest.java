package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What everybody here is used to finding in a file, and not finding.
class HabitsTest {

    private static List<SourceFile> main() throws IOException {
        return SourceFile.below("src/main/java");
    }

    private static List<SourceFile> all() throws IOException {
        List<SourceFile> files = new ArrayList<>(main());
        files.addAll(SourceFile.below("src/test/java"));
        return files;
    }

    /// All text that belongs to the project: code, the build, pages, settings.
    private static List<String> inAllText(BiFunction<Path, String, List<String>> habit) throws IOException {
        List<String> told = new ArrayList<>();
        for (Path path : textFiles()) {
            told.addAll(habit.apply(path, Files.readString(path)));
        }
        return told;
    }

    private static List<Path> textFiles() throws IOException {
        Set<String> kinds = Set.of("java", "xml", "md", "json", "css", "properties", "yml", "yaml", "html", "js", "sh");
        List<Path> found = new ArrayList<>();
        for (String place : List.of("src", "packaging", "samples", "docs", ".github", "pom.xml", "README.md")) {
            if (Files.exists(Path.of(place))) {
                try (Stream<Path> files = Files.walk(Path.of(place))) {
                    files.filter(file -> {
                                String name = file.getFileName().toString();
                                // the habits themselves have to name what they look for
                                return Files.isRegularFile(file)
                                        && kinds.contains(name.substring(name.lastIndexOf('.') + 1))
                                        && !name.startsWith("Habits");
                            })
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    @Test
    void noFileIsLongerThanTheWall() throws IOException {
        assertThat(all()).isNotEmpty().flatExtracting(Habits::tooLong).isEmpty();
    }

    @Test
    void everyPackageHasACaption() throws IOException {
        Set<String> without = new TreeSet<>(House.packagesOnDisk());
        main().stream()
                .filter(file -> file.path().endsWith("package-info.java"))
                .forEach(file -> without.remove(file.packageName()));
        assertThat(without).isEmpty();
    }

    @Test
    void whateverIsPublicSaysWhatItIs() throws IOException {
        assertThat(Habits.undocumented(main())).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(inAllText(Habits::unfinished)).isEmpty();
    }

    @Test
    void nothingNamesTheMachineItWasWrittenOn() throws IOException {
        assertThat(inAllText(Habits::namesThisMachine)).isEmpty();
    }

    @Test
    void noNameSaysNothing() throws IOException {
        assertThat(all()).flatExtracting(Habits::emptyNames).isEmpty();
    }

    @Test
    void whatIsPublicIsUsedElsewhere() throws IOException {
        assertThat(PublicUse.onlyAtHome(House.mainClasses(), main()))
                .as("public types that nobody else uses")
                .isEmpty();
    }

    @Test
    void aPublicTypeUsedOnlyAtHomeIsSeen() throws IOException {
        String wrong = "dev.sightline.fixture.wrong";
        assertThat(PublicUse.onlyAtHome(
                        House.testClasses(wrong), SourceFile.below("src/test/java/dev/sightline/fixture/wrong")))
                .contains(wrong + ".ui.Trespasser")
                .doesNotContain(wrong + ".app.Trespasser", wrong + ".geometry.Smuggler");
    }

    @Test
    void eachHabitSeesABreachOfIt() {
        Path path = Path.of("src/main/java/dev/sightline/common/DrawingManager.java");
        SourceFile bad = new SourceFile(path, """
            package dev.sightline.common;

            /** Old style. */
            public class DrawingManager {
                // TODO: tidy /home/anna/maps
                public int size() {
                    return 0;
                }

                ///
                public interface Empty {
                    void told();
                }

                @Override
                public String toString() {
                    return "";
                }

                record Hidden() {
                    public void shown() {}
                }
            }
            """ + "\n".repeat(400));
        assertThat(Habits.tooLong(bad)).hasSize(1);
        assertThat(Habits.unfinished(path, bad.text())).hasSize(1);
        assertThat(Habits.namesThisMachine(path, bad.text())).hasSize(1);
        assertThat(Habits.emptyNames(bad)).hasSize(2);
        assertThat(Habits.undocumented(List.of(bad)))
                .containsExactly(
                        path + ":4 DrawingManager is told in an old-style comment",
                        path + ":6 size() does not say what it is",
                        path + ":11 Empty does not say what it is",
                        path + ":12 told() does not say what it is");
    }

    @Test
    void namesAreReadInWords() {
        assertThat(Habits.emptyNames(new SourceFile(Path.of("src/main/java/dev/sightline/model/Baseline.java"), "")))
                .isEmpty();
        assertThat(Habits.emptyNames(new SourceFile(Path.of("src/main/java/dev/sightline/model/JSONUtil.java"), "")))
                .hasSize(1);
    }
}
