package dev.sightline.app;

import dev.sightline.cli.Sightline;
import dev.sightline.cli.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the launcher has Java do beside the first command, so that it learns what commands need: samples are
/// checked and exported in every format. What was rehearsed is quick from then on.
final class RehearsingCommands {
    private static final List<String> FORMATS = List.of("svg", "png", "text", "pdf");

    private RehearsingCommands() {}

    /// @param arguments a folder, which is there, for what is made; and the samples
    public static void main(String[] arguments) {
        Main.settle();
        System.exit(run(arguments));
    }

    /// The worst exit code of all that was tried.
    static int run(String... arguments) {
        List<String> samples = Arrays.asList(arguments).subList(1, arguments.length);
        int worst = command("check", samples);
        for (String format : FORMATS) {
            worst = Math.max(worst, command("export", samples, "--to", format, "-o", arguments[0]));
        }
        return worst;
    }

    private static int command(String name, List<String> samples, String... options) {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(samples);
        words.addAll(List.of(options));
        OutputStream nobody = OutputStream.nullOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), nobody, nobody, () -> false);
        return Sightline.run(streams, words.toArray(String[]::new));
    }
}
