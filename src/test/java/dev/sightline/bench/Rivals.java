package dev.sightline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The programs that print the same sheet, each called as its own documents tell: Chromium from a page of HTML with the
/// sheet's SVG in it, the others from the SVG.
///
/// @param folder where the sheet lies, and what they make of it is put
record Rivals(Path folder) {

    /// A program's command; empty if it is not here.
    record Command(List<String> words, Path made) {
        boolean isHere() {
            return !words.isEmpty();
        }
    }

    /// What Chromium is to tag.
    enum Tags {
        NONE,
        /// What our SVG says that it is: a picture with a text for each card.
        CARDS,
        /// Every line of text.
        LINES
    }

    Command chromium(Tags tags) {
        String chromium = find("chromium", "chromium-browser", "google-chrome");
        Path made = folder.resolve("chromium-" + tags + ".pdf");
        Path page = folder.resolve(tags == Tags.LINES ? "lines.html" : "page.html");
        return new Command(
                chromium.isEmpty()
                        ? List.of()
                        : List.of(
                                chromium,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-pdf-header-footer",
                                tags == Tags.NONE ? "--disable-pdf-tagging" : "--export-tagged-pdf",
                                "--user-data-dir=" + folder.resolve("chromium"),
                                "--print-to-pdf=" + made,
                                page.toUri().toString()),
                made);
    }

    Command office() {
        String office = find("soffice", "libreoffice");
        return new Command(
                office.isEmpty()
                        ? List.of()
                        : List.of(
                                office,
                                "-env:UserInstallation="
                                        + folder.resolve("office").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                folder.resolve("named.svg").toString()),
                folder.resolve("named.pdf"));
    }

    Command batik() throws IOException {
        String told = System.getProperty("rivals", "");
        Path path = Path.of(told);
        Path made = folder.resolve("batik.pdf");
        if (told.isEmpty() || !Files.isReadable(path)) {
            return new Command(List.of(), made);
        }
        return new Command(
                List.of(
                        java(),
                        "-Xmx2g",
                        "-Djava.awt.headless=true",
                        "-cp",
                        Files.readString(path).strip(),
                        "org.apache.batik.apps.rasterizer.Main",
                        "-m",
                        "application/pdf",
                        "-d",
                        made.toString(),
                        folder.resolve("named.svg").toString()),
                made);
    }

    /// Ours, from its start to its end, without what the launcher keeps for quicker starts.
    Command sightline(String... options) {
        Path made = folder.resolve("ours.pdf");
        List<String> words = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.sightline.app.Main"));
        words.addAll(export(made, options));
        return new Command(words, made);
    }

    /// Ours by its launcher, as people start it; empty if it has not been packaged.
    Command launcher(String... options) {
        Path made = folder.resolve("launched.pdf");
        Path launcher = Path.of("target/sightline/bin/sightline").toAbsolutePath();
        if (!Files.isExecutable(launcher)) {
            return new Command(List.of(), made);
        }
        List<String> words = new ArrayList<>(List.of(launcher.toString()));
        words.addAll(export(made, options));
        return new Command(words, made);
    }

    private List<String> export(Path made, String... options) {
        List<String> words = new ArrayList<>(
                List.of("export", folder.resolve("map.sightline.json").toString(), "-o", made.toString()));
        words.addAll(List.of(options));
        return words;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String find(String... names) {
        for (String name : names) {
            for (String place : System.getenv("PATH").split(File.pathSeparator, -1)) {
                if (Files.isExecutable(Path.of(place, name))) {
                    return Path.of(place, name).toString();
                }
            }
        }
        return "";
    }
}
