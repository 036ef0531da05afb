package dev.sightline.bench;

import dev.sightline.file.JourneyJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What a cold `sightline export` of the map of 120 cards costs, beside a bare start of Java that loads the same jars:
/// without a launcher, and as `target/sightline/bin/sightline` starts it from its second time on, if that is built.
final class ColdBench {
    private static final int TIMES = 11;
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp");
    private static final Path INSTALLED = Path.of("target", "sightline").toAbsolutePath();

    private final Path folder;
    private final Path map;

    private ColdBench(Path folder) {
        this.folder = folder;
        this.map = folder.resolve("small.sightline.json");
    }

    public static void main(String[] nothing) throws IOException, InterruptedException {
        ColdBench bench = new ColdBench(Files.createTempDirectory("sightline-bench"));
        Files.write(bench.map, JourneyJson.write(BenchSize.SMALL.document()));
        String path = System.getProperty("java.class.path");
        bench.compare("without launcher", path, java(path, "dev.sightline.app.Main"));
        Path launcher = INSTALLED.resolve("bin/sightline");
        if (Files.isExecutable(launcher)) {
            bench.learn(launcher);
            String jars = INSTALLED.resolve("lib") + "/*" + File.pathSeparator + Path.of("target", "test-classes");
            bench.compare("with launcher", jars, List.of(launcher.toString()));
        }
    }

    private static List<String> java(String path, String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(List.of(path, main));
        return command;
    }

    private List<String> export(List<String> program, String format) {
        List<String> command = new ArrayList<>(program);
        String out = folder.resolve("out." + format).toString();
        command.addAll(List.of("export", map.toString(), "--to", format, "-o", out));
        return command;
    }

    private void compare(String how, String jars, List<String> program) throws IOException, InterruptedException {
        double bare = median("bare start, same jars", java(jars, "dev.sightline.bench.BareStart"));
        for (String format : List.of("pdf", "svg", "png")) {
            double cold = median("export of 120 cards to " + format + ", " + how, export(program, format));
            System.out.printf(
                    Locale.ROOT, "  %.1f x the bare start%s%n", cold / bare, format.equals("pdf") ? "; aim 2.5" : "");
        }
    }

    /// Starts the launcher once and waits until it has learned from that, in the background.
    private void learn(Path launcher) throws IOException, InterruptedException {
        process(export(List.of(launcher.toString()), "pdf")).waitFor();
        Path cache = folder.resolve("sightline");
        for (int i = 0; i < 600; i++) {
            try (Stream<Path> files = Files.list(cache)) {
                if (files.anyMatch(file -> file.toString().endsWith(".aot"))) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        System.out.println("The launcher has learned nothing within a minute.");
    }

    private Process process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        return builder.start();
    }

    private double median(String what, List<String> command) throws IOException, InterruptedException {
        List<Double> cpus = new ArrayList<>();
        List<Double> walls = new ArrayList<>();
        for (int i = 0; i < TIMES + 1; i++) {
            long begun = System.nanoTime();
            Process process = process(command);
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
        System.out.printf(Locale.ROOT, "%-44s %7.0f ms wall %7.0f ms cpu (median of %d)%n", what, wall, cpu, TIMES);
        return cpu > 0 ? cpu : wall;
    }
}
