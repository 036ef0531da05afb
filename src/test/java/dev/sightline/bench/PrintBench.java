package dev.sightline.bench;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.Progress;
import dev.sightline.export.SvgFonts;
import dev.sightline.export.SvgOptions;
import dev.sightline.export.SvgPainter;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.Typesetter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Our tagged PDF of a map beside the PDFs that other programs print of the same sheet, which they get as our SVG:
/// seconds of wall and CPU, memory, size, whether the cards' texts come out again, tags. Then where our time goes.
///
/// Arguments: small, medium, large (small and medium if none). Chromium tagged, LibreOffice and Batik sit the large one
/// out. `-Drivals=FILE` names a file with the class path of FOP and Batik, `-Dcap=SECONDS` how long each may take.
final class PrintBench {
    private static final int CAP = Integer.getInteger("cap", 120);

    private final BenchSize size;
    private final JourneyDocument document;
    private final Path folder;
    private final Drawing drawing;
    private final PrintedCheck check;

    private PrintBench(BenchSize size) throws IOException {
        this.size = size;
        document = size.document();
        folder = Files.createTempDirectory("sightline-print");
        Files.write(file("map.sightline.json"), JourneyJson.write(document));
        drawing = new JourneyLayout(new Typesetter())
                .layout(document, SyntheticMap.MAP, Theme.PAPER)
                .drawing();
        svg("embedded.svg", SvgFonts.EMBEDDED, false);
        svg("page.html", SvgFonts.EMBEDDED, true);
        // LibreOffice and Batik know nothing of fonts inside an SVG
        svg("named.svg", SvgFonts.NAMED, false);
        check = new PrintedCheck(document);
    }

    public static void main(String[] names) throws Exception {
        List<BenchSize> sizes = new ArrayList<>();
        for (String name : names.length == 0 ? new String[] {"small", "medium"} : names) {
            sizes.add(BenchSize.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        System.out.println("Load of the machine: " + load() + "; each may take " + CAP + " s");
        for (BenchSize size : sizes) {
            new PrintBench(size).run();
        }
        System.out.println("Load of the machine: " + load());
    }

    private static String load() throws IOException {
        Path told = Path.of("/proc/loadavg");
        return Files.isReadable(told) ? Files.readString(told).strip() : "not known";
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void svg(String name, SvgFonts fonts, boolean page) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(name)))) {
            if (page) {
                String head = String.format(
                        Locale.ROOT,
                        "<!DOCTYPE html><html lang=en><title>Map</title><style>@page{size:%.0fpt %.0fpt;margin:0}"
                                + "body{margin:0}svg{display:block}</style>",
                        Math.ceil(drawing.size().width()),
                        Math.ceil(drawing.size().height()) + 1);
                out.write(head.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            SvgPainter.paint(drawing, new SvgOptions(fonts), out, Progress.NONE);
        }
    }

    private void run() throws Exception {
        System.out.printf("%n%,d cards%n", size.cards);
        System.out.printf("%-34s %8s %8s %7s %9s %6s  %s%n", "", "wall s", "CPU s", "MB", "bytes", "texts", "tags");
        ours();
        String chromium = find("chromium", "chromium-browser", "google-chrome");
        row("Chromium, untagged", chromium, print(chromium, "untagged.pdf", "--disable-pdf-tagging"), "untagged.pdf");
        boolean all = size.cards <= 1_000;
        if (all) {
            row("Chromium, tagged", chromium, print(chromium, "tagged.pdf", "--export-tagged-pdf"), "tagged.pdf");
            String office = find("soffice", "libreoffice");
            row("LibreOffice", office, office(office), "named.pdf");
            batik();
        }
        PrintCost.of(file("map.sightline.json"), file("ours.pdf")).forEach(System.out::println);
    }

    private void ours() throws IOException, InterruptedException {
        row("Sightline, cold", "java", sightline("--no-source"), "ours.pdf");
        row("Sightline, cold, document inside", "java", sightline("--reproducible"), "ours.pdf");
    }

    private List<String> sightline(String option) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.sightline.app.Main",
                "export",
                file("map.sightline.json").toString(),
                option,
                "-o",
                file("ours.pdf").toString());
    }

    private List<String> print(String chromium, String target, String tags) {
        return List.of(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                tags,
                "--user-data-dir=" + file("chromium"),
                "--print-to-pdf=" + file(target),
                file("page.html").toUri().toString());
    }

    private List<String> office(String office) {
        return List.of(
                office,
                "-env:UserInstallation=" + file("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file("named.svg").toString());
    }

    private void batik() throws IOException, InterruptedException {
        Path path = Path.of(System.getProperty("rivals", ""));
        boolean there = !path.toString().isEmpty() && Files.isReadable(path);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Djava.awt.headless=true",
                "-cp",
                there ? Files.readString(path).strip() : "",
                "org.apache.batik.apps.rasterizer.Main",
                "-m",
                "application/pdf",
                "-d",
                file("batik.pdf").toString(),
                file("named.svg").toString());
        row("FOP and Batik", there ? "java" : "", command, "batik.pdf");
    }

    private void row(String name, String program, List<String> command, String target)
            throws IOException, InterruptedException {
        if (program.isEmpty()) {
            System.out.printf("%-34s is not here%n", name);
            return;
        }
        Path made = file(target);
        Files.deleteIfExists(made);
        Optional<Usage> usage = Usage.of(command, CAP);
        if (usage.isEmpty() || !Files.exists(made)) {
            System.out.printf("%-34s over cap, or failed%n", name);
            return;
        }
        System.out.printf("%-34s %s %,9d %s%n", name, usage.get(), Files.size(made), check.of(made));
    }

    private static String find(String... names) {
        for (String name : names) {
            for (String place : System.getenv("PATH").split(java.io.File.pathSeparator, -1)) {
                if (Files.isExecutable(Path.of(place, name))) {
                    return Path.of(place, name).toString();
                }
            }
        }
        return "";
    }
}
