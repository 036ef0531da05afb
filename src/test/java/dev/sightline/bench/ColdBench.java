package dev.sightline.bench;

import dev.sightline.file.JourneyJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What a cold `sightline export` of the map of 120 cards costs in processor time, beside the start of a bare Java
/// with the same jars: without a launcher, and as `target/sightline/bin/sightline` starts it from its second time
/// on, if that is built.
///
/// A bare Java is told nothing but its class path, and initialises one class of each library ([BareStart]); it is shown
/// with the options that suit short programs too, and opening the jars only, so that nobody need take one number for
/// it. All take turns, for the machine is not equally quick at all times, and all processor time counts, that of the
/// launcher's shell too.
final class ColdBench {
    private static final int TIMES = 11;
    private static final int CAP = 60;
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Path INSTALLED = Path.of("target", "sightline").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

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
        bench.compare("without launcher", path, java(QUICK, path, "dev.sightline.app.Main"));
        Path launcher = INSTALLED.resolve("bin/sightline");
        if (Files.isExecutable(launcher)) {
            bench.learn(launcher);
            String jars = INSTALLED.resolve("lib") + "/*" + File.pathSeparator + Path.of("target", "test-classes");
            bench.compare("with launcher", jars, List.of(launcher.toString()));
        }
    }

    private static List<String> java(List<String> options, String path, String... words) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-cp", path));
        command.addAll(List.of(words));
        return command;
    }

    private List<String> export(List<String> program, String format) {
        // on Linux and macOS alike
        List<String> command = new ArrayList<>(List.of("env", "XDG_CACHE_HOME=" + folder));
        command.addAll(program);
        String out = folder.resolve("out." + format).toString();
        command.addAll(List.of("export", map.toString(), "--to", format, "-o", out));
        return command;
    }

    private void compare(String how, String jars, List<String> program) throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        String bare = BareStart.class.getName();
        commands.put("bare start, same jars", java(List.of(), jars, bare));
        commands.put("the same, for short programs", java(QUICK, jars, bare));
        commands.put("the same, opening jars only", java(QUICK, jars, bare, BareStart.OPEN_ONLY));
        for (String format : List.of("pdf", "svg", "png")) {
            commands.put("export to " + format + ", " + how, export(program, format));
        }
        Map<String, List<Usage>> used = new LinkedHashMap<>();
        for (int i = 0; i <= TIMES; i++) {
            for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
                Usage usage = Usage.of(entry.getValue(), CAP)
                        .orElseThrow(() -> new IllegalStateException(entry.getKey() + " fails"));
                // the first time files are not in memory yet
                if (i > 0) {
                    used.computeIfAbsent(entry.getKey(), none -> new ArrayList<>())
                            .add(usage);
                }
            }
        }
        print(used);
    }

    private static void print(Map<String, List<Usage>> used) {
        List<Double> bare = used.values().stream().limit(3).map(ColdBench::cpu).toList();
        System.out.printf("%nMedians of %d; the aim for a PDF is 2.5 x the bare start%n", TIMES);
        used.forEach((what, usages) -> {
            double cpu = cpu(usages);
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %6.0f ms cpu %6.0f ms wall   %5.2f x bare, %5.2f x for short programs, %5.2f x jars only%n",
                    what,
                    1000 * cpu,
                    1000 * median(usages, Usage::wall),
                    cpu / bare.get(0),
                    cpu / bare.get(1),
                    cpu / bare.get(2));
        });
    }

    private static double cpu(List<Usage> usages) {
        return median(usages, Usage::cpu);
    }

    private static double median(List<Usage> usages, ToDoubleFunction<Usage> of) {
        return usages.stream()
                .mapToDouble(of)
                .sorted()
                .skip(usages.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /// Starts the launcher once and waits until it has learned from that, in the background.
    private void learn(Path launcher) throws IOException, InterruptedException {
        Usage.of(export(List.of(launcher.toString()), "pdf"), CAP);
        Path cache = folder.resolve("sightline");
        for (int i = 0; i < 1200; i++) {
            try (Stream<Path> files = Files.list(cache)) {
                if (files.anyMatch(file -> file.toString().endsWith(".aot"))) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        System.out.println("The launcher has learned nothing within two minutes.");
    }
}
