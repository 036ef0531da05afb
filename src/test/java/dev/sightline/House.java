package dev.sightline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.sightline.drawing.Drawing;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The plan of the house: which room may import which, which library may be used where. A room is a package right below
/// `dev.sightline` with all that lies in it.
final class House {
    private House() {}

    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("geometry", Set.of()),
            entry("model", Set.of()),
            entry("drawing", Set.of("geometry")),
            entry("edit", Set.of("model")),
            entry("analysis", Set.of("model")),
            entry("typography", Set.of("geometry", "drawing")),
            entry("file", Set.of("model")),
            entry("exchange", Set.of("model")),
            entry("layout", Set.of("model", "analysis", "geometry", "drawing", "typography")),
            entry("export", Set.of("geometry", "drawing", "typography")),
            entry(
                    "editor",
                    Set.of(
                            "model",
                            "edit",
                            "analysis",
                            "file",
                            "exchange",
                            "layout",
                            "geometry",
                            "drawing",
                            "typography")),
            entry("workshop", Set.of("model", "edit")),
            entry(
                    "press",
                    Set.of("model", "analysis", "file", "layout", "geometry", "drawing", "typography", "export")),
            entry(
                    "cli",
                    Set.of(
                            "model",
                            "analysis",
                            "file",
                            "exchange",
                            "layout",
                            "drawing",
                            "geometry",
                            "export",
                            "press",
                            "typography")),
            entry(
                    "ui",
                    Set.of(
                            "model",
                            "edit",
                            "analysis",
                            "file",
                            "exchange",
                            "layout",
                            "geometry",
                            "drawing",
                            "typography",
                            "editor",
                            "workshop",
                            "export",
                            "press")),
            entry("app", Set.of("ui", "cli")));

    /// The four floors that only return results.
    private static final List<String> LOWER_FLOORS =
            List.of("geometry", "model", "drawing", "edit", "analysis", "typography", "file", "exchange", "layout");

    /// A library and the only rooms that may use it.
    record Fence(String name, List<String> packages, List<String> rooms) {
        static Fence of(String name, String packages, String... rooms) {
            return new Fence(name, List.of(packages.split(" ")), List.of(rooms));
        }

        ArchRule rule(String root) {
            return noClasses()
                    .that(resideInAPackage(root + ".."))
                    .and()
                    .resideOutsideOfPackages(inside(root, rooms))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)))
                    .as(name + " only in " + rooms);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Fence> FENCES = List.of(
            Fence.of("JavaFX", "javafx..", "ui", "app"),
            Fence.of("ControlsFX", "org.controlsfx.. impl.org.controlsfx..", "ui"),
            Fence.of("icons on buttons", "org.kordamp.ikonli.javafx..", "ui"),
            Fence.of("icons", "org.kordamp.ikonli..", "typography", "ui"),
            Fence.of("JSON", "tools.jackson.. com.fasterxml.jackson..", "file", "exchange", "workshop", "cli"),
            Fence.of("HTML of others", "org.jsoup..", "exchange"),
            Fence.of("PDFBox", "org.apache.pdfbox..", "export"),
            Fence.of("SVG pictures", "com.github.weisj.. de.rototor..", "export"),
            Fence.of("FontBox", "org.apache.fontbox..", "typography", "export"),
            // fonts are read and shaped through AWT; its shapes are how both FontBox and AWT tell a glyph's outline
            Fence.of("AWT fonts and shapes", "java.awt java.awt.font.. java.awt.geom..", "typography", "export"),
            Fence.of(
                    "the rest of AWT and Swing",
                    "java.awt.image.. java.awt.color.. java.awt.event.. java.awt.datatransfer.. java.awt.print.."
                            + " java.awt.dnd.. java.awt.desktop.. javax.swing..",
                    "export"),
            Fence.of("image files", "javax.imageio..", "export"),
            Fence.of("ICU", "com.ibm.icu..", "typography", "export", "editor"),
            Fence.of("the web server", "com.sun.net.httpserver..", "workshop"),
            Fence.of("picocli", "picocli..", "cli"));

    /// The rule for one room of a house below `root`.
    static ArchRule floor(String root, String room) {
        Set<String> below = new TreeSet<>(MAY_IMPORT.getOrDefault(room, Set.of()));
        below.add(room);
        DescribedPredicate<JavaClass> inTheHouse = resideInAPackage(root + "..");
        return classes()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.not(inTheHouse).or(resideInAnyPackage(inside(root, List.copyOf(below)))))
                .as(room + " imports only " + below);
    }

    /// Logging begins above the lower four floors; printing is the command line's.
    static ArchRule noLog(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(inside(root, LOWER_FLOORS))
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging..")
                        .or(resideInAPackage("org.slf4j.."))
                        .or(resideInAPackage("org.apache.commons.logging.."))
                        .or(JavaClass.Predicates.assignableTo(System.Logger.class)))
                .as("no logging in the lower four floors");
    }

    /// `System.out` and `System.err` belong to the command line; `app` may say why it could not start.
    static ArchRule noPrinting(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(inside(root, List.of("cli", "app")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .as("nobody prints but the command line");
    }

    /// Time, ids and chance come in by argument.
    static ArchRule nothingFromOutside(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(inside(root, LOWER_FLOORS))
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("reads a clock or throws dice") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return readsClockOrThrowsDice(access);
                    }
                })
                .as("time, ids and chance come in by argument");
    }

    private static boolean readsClockOrThrowsDice(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String what = access.getName();
        boolean noArguments = access.getTarget().getFullName().endsWith("()");
        return switch (owner) {
            case "java.lang.System" -> what.equals("currentTimeMillis") || what.equals("nanoTime");
            case "java.lang.Math" -> what.equals("random");
            case "java.util.UUID" -> what.equals("randomUUID");
            case "java.util.Random", "java.security.SecureRandom" -> what.equals("<init>") && noArguments;
            case "java.util.concurrent.ThreadLocalRandom" -> what.equals("current");
            case "java.time.Clock" -> what.startsWith("system");
            default ->
                owner.startsWith("java.time.")
                        && what.equals("now")
                        && !access.getTarget().getFullName().endsWith("(java.time.Clock)");
        };
    }

    /// `dev.sightline.layout.grid` lies in the room `layout`.
    static String roomOf(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    /// The names of all packages below `src/main/java` that hold a Java file.
    static Set<String> packagesOnDisk() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> names = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> names.add(sources.relativize(file.getParent())
                            .toString()
                            .replace('\\', '.')
                            .replace('/', '.')));
            return names;
        }
    }

    static JavaClasses mainClasses() {
        return importer().importPath(whereItLies(Drawing.class));
    }

    static JavaClasses testClasses(String root) {
        return importer().importPath(whereItLies(House.class).resolve(root.replace('.', '/')));
    }

    private static ClassFileImporter importer() {
        // rules look at names of library classes only; reading the libraries would take seconds
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter();
    }

    private static Path whereItLies(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] inside(String root, List<String> rooms) {
        return Arrays.stream(rooms.toArray(String[]::new))
                .map(room -> root + "." + room + "..")
                .toArray(String[]::new);
    }
}
