package dev.sightline.bench;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Our tagged PDF of a map beside the PDFs that other programs print of the same sheet, which they get as our SVG:
/// seconds of wall and CPU, memory, size, whether the cards' texts come out again, tags. Then where our time goes, what
/// memory we hold, and what sheets of A3 cost beside one page.
///
/// Arguments: small, medium, large (small and medium if none). `-Drivals=FILE` names a file with the class path of FOP
/// and Batik, `-Dcap=SECONDS` how long each program may take: Chromium takes minutes for the tags of the large map.
final class PrintBench {
    private static final int CAP = Integer.getInteger("cap", 120);
    private static final int ROUNDS = 9;

    private final BenchSize size;
    private final JourneyDocument document;
    private final Path folder;
    private final Drawing drawing;
    private final PrintedCheck check;
    private final Rivals rivals;
    /// What ours took, once known: others are set beside it.
    private double warm;
    private double cpu;
    private double cold;
    private long bytes;

    private PrintBench(BenchSize size) throws IOException {
        this.size = size;
        document = size.document();
        folder = Files.createTempDirectory("sightline-print");
        rivals = new Rivals(folder);
        Files.write(folder.resolve("map.sightline.json"), JourneyJson.write(document));
        drawing = new JourneyLayout(new Typesetter())
                .layout(document, SyntheticMap.MAP, Theme.PAPER)
                .drawing();
        svg("embedded.svg", SvgFonts.EMBEDDED, false);
        svg("page.html", SvgFonts.EMBEDDED, true);
        String page = Files.readString(folder.resolve("page.html"));
        Files.writeString(folder.resolve("lines.html"), page.replaceAll(" (role|aria-label)=\"[^\"]*\"", ""));
        // LibreOffice and Batik know nothing of fonts inside an SVG
        svg("named.svg", SvgFonts.NAMED, false);
        check = new PrintedCheck(document);
    }

    public static void main(String[] names) throws Exception {
        List<BenchSize> sizes = new ArrayList<>();
        for (String name : names.length == 0 ? new String[] {"small", "medium"} : names) {
            sizes.add(BenchSize.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        System.out.println("""
            All print one and the same sheet on one page of its size. Chromium gets a page of HTML that holds our SVG
            with its fonts inside, one text element for each line; LibreOffice and Batik get the SVG alone, with the
            fonts by name. Their files have no layers, bookmarks, links or notes, and no table in their tags. Chromium
            prints tags twice: of our SVG as it is, which says of each card once what it is, so that the tags have one
            picture with a text for each card and no lines; and of the same without that, so that each line gets a tag,
            as each does in ours, which takes it ten times as long on the large map.
            Memory: of all processes of a program together; of ours in a running Java what it holds beyond the
            document. x cold, x warm: how often the wall time of ours by a fresh Java, or by a running one; x CPU: the
            CPU time of the latter; x size: our bytes.\
            """);
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

    private void svg(String name, SvgFonts fonts, boolean page) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            if (page) {
                String head = String.format(
                        Locale.ROOT,
                        "<!DOCTYPE html><html lang=en><title>Map</title><style>@page{size:%.0fpt %.0fpt;margin:0}"
                                + "body{margin:0}svg{display:block}</style>",
                        Math.ceil(drawing.size().width()),
                        Math.ceil(drawing.size().height()) + 1);
                out.write(head.getBytes(StandardCharsets.UTF_8));
            }
            SvgPainter.paint(drawing, new SvgOptions(fonts), out, Progress.NONE);
        }
    }

    private void run() throws Exception {
        long lines = drawing.fragments().stream()
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.TextLine.class::isInstance)
                .count();
        System.out.printf(
                "%n%,d cards, %,d lines of text, %.0f by %.0f points%n",
                size.cards, lines, drawing.size().width(), drawing.size().height());
        System.out.printf(
                "%-32s %8s %8s %6s %10s %6s %5s %7s %7s %7s %7s%n",
                "", "wall s", "CPU s", "MB", "bytes", "texts", "tags", "x cold", "x warm", "x CPU", "x size");
        PrintCost cost = new PrintCost(document);
        inside(cost);
        // what the launcher keeps for quicker starts is made at its first start
        launch();
        cold = row("Sightline, fresh Java", rivals.sightline("--no-source"));
        row("Sightline, its launcher", rivals.launcher("--no-source"));
        row("Sightline, document inside", rivals.sightline());
        row("Chromium, untagged", rivals.chromium(Rivals.Tags.NONE));
        row("Chromium, tagged card by card", rivals.chromium(Rivals.Tags.CARDS));
        row("Chromium, tagged line by line", rivals.chromium(Rivals.Tags.LINES));
        row("LibreOffice", rivals.office());
        row("FOP and Batik", rivals.batik());
        cost.table().forEach(System.out::println);
        cost.sheets().forEach(System.out::println);
    }

    private void launch() throws IOException, InterruptedException {
        Rivals.Command command = rivals.launcher("--no-source");
        if (command.isHere()) {
            Usage.of(command.words(), CAP);
        }
    }

    private void inside(PrintCost cost) throws Exception {
        byte[] pdf = cost.poster();
        bytes = pdf.length;
        Stopwatch.Time time = Stopwatch.of(ROUNDS, cost::poster);
        warm = time.wall() / 1e3;
        cpu = time.cpu() / 1e3;
        HeldHeap heap = HeldHeap.of(document, PrintCost.order(document, PrintCost.POSTER));
        Path made = Files.write(folder.resolve("warm.pdf"), pdf);
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.2f %8.2f %6.0f %,10d %s%n",
                "Sightline, running Java, median",
                warm,
                cpu,
                heap.most() / 1e6,
                bytes,
                check.of(made));
        System.out.printf(
                Locale.ROOT, "    of its memory %.0f MB are the sheet as it is laid out%n", heap.laidOut() / 1e6);
    }

    /// Prints what a program costs; returns its seconds, 0 if they are not known.
    private double row(String name, Rivals.Command command) throws IOException, InterruptedException {
        if (!command.isHere()) {
            System.out.printf("%-32s is not here%n", name);
            return 0;
        }
        Files.deleteIfExists(command.made());
        Optional<Usage> usage = Usage.of(command.words(), CAP);
        if (usage.isEmpty() || !Files.exists(command.made())) {
            System.out.printf("%-32s over cap, or failed%n", name);
            return 0;
        }
        double wall = usage.get().wall();
        long made = Files.size(command.made());
        System.out.printf(
                Locale.ROOT,
                "%-32s %s %,10d %s %7s %7.1f %7.1f %7.1f%n",
                name,
                usage.get(),
                made,
                check.of(command.made()),
                cold > 0 ? String.format(Locale.ROOT, "%.1f", wall / cold) : "",
                wall / warm,
                usage.get().cpu() / cpu,
                (double) made / bytes);
        return wall;
    }
}
