package dev.sightline.bench;

import dev.sightline.export.DocumentInfo;
import dev.sightline.export.PageSize;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.Progress;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.layout.page.PagePlanner;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.typography.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a map costs as one page that fits it and as sheets of A3: planning and writing apart, in CPU seconds,
/// and bytes. Arguments: the size (LARGE: 10,000 cards), rounds (5), a folder to keep the last PDFs in.
final class PageBench {
    private PageBench() {}

    public static void main(String[] args) throws IOException {
        BenchSize size = args.length > 0 ? BenchSize.valueOf(args[0]) : BenchSize.LARGE;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        JourneyDocument document = size.document();
        Typesetter typesetter = new Typesetter();
        PagePlanner planner = new PagePlanner(new JourneyLayout(typesetter), typesetter);
        PageSetup tiles = PageSetup.FIT
                .withKind(PageKind.TILES)
                .withPaper(Paper.named("A3").orElseThrow());
        for (PageSetup setup : List.of(PageSetup.FIT, tiles.withCropMarks(true))) {
            for (int i = 0; i < rounds; i++) {
                double start = cpu();
                PagePlan plan = planner.plan(
                        document, List.of(SyntheticMap.MAP), Theme.PAPER, setup, LocalDate.of(2026, 11, 23));
                double planned = cpu();
                ByteArrayOutputStream out = new ByteArrayOutputStream(4_000_000);
                PdfOptions options = PdfOptions.of(PageSize.FIT, DocumentInfo.of("Bench", Instant.EPOCH, "en"));
                PdfPainter.print(plan.pages(), options, out, Progress.NONE);
                System.out.printf(
                        "%-6s %4d pages  plan %.2f s  write %.2f s  %,d bytes%n",
                        setup.kind(), plan.leaves().size(), planned - start, cpu() - planned, out.size());
                if (args.length > 2 && i == rounds - 1) {
                    Files.write(Path.of(args[2], size + "-" + setup.kind() + ".pdf"), out.toByteArray());
                }
            }
        }
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
