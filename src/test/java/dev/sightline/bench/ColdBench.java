package dev.sightline.bench;

import dev.sightline.file.JourneyJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// What a cold `sightline export` of the map of 120 cards costs, beside a bare start of Java that loads the same jars.
final class ColdBench {
    private static final int TIMES = 11;

    private ColdBench() {}

    public static void main(String[] nothing) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sightline-bench");
        Path map = folder.resolve("small.sightline.json");
        Files.write(map, JourneyJson.write(BenchSize.SMALL.document()));
        String export = "dev.sightline.app.Main";
        double bare = median("bare start, same jars", List.of("dev.sightline.bench.BareStart"));
        for (String format : List.of("pdf", "svg", "png")) {
            List<String> words = List.of(
                    export,
                    "export",
                    map.toString(),
                    "--to",
                    format,
                    "-o",
                    folder.resolve("out." + format).toString());
            double cold = median("export of 120 cards to " + format, words);
            System.out.printf(
                    Locale.ROOT, "  %.1f x the bare start%s%n", cold / bare, format.equals("pdf") ? "; aim 2.5" : "");
        }
    }

    private static double median(String what, List<String> words) throws IOException, InterruptedException {
        List<Double> cpus = new ArrayList<>();
        List<Double> walls = new ArrayList<>();
        for (int i = 0; i < TIMES + 1; i++) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path")));
            command.addAll(words);
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Duration[] cpu = {Duration.ZERO};
            while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
                process.info().totalCpuDuration().ifPresent(used -> cpu[0] = used);
            }
            if (i > 0) {
                walls.add((System.nanoTime() - begun) / 1e6);
                cpus.add(cpu[0].toNanos() / 1e6);
            }
        }
        walls.sort(null);
        cpus.sort(null);
        double wall = walls.get(TIMES / 2);
        double cpu = cpus.get(TIMES / 2);
        System.out.printf(Locale.ROOT, "%-32s %7.0f ms wall %7.0f ms cpu (median of %d)%n", what, wall, cpu, TIMES);
        return cpu > 0 ? cpu : wall;
    }
}
