package dev.sightline.export.paper;

import dev.sightline.export.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The system's print dialog on Windows and macOS, which [DialogMain] shows from a program of its own. One that cannot
/// be started, or finds no screen, is a refusal like any other.
public final class DialogProcess {
    private static final long A_WHILE = 200;
    private static final String ENDED = "";

    private final List<String> command;

    /// @param command that starts the other program, before what it should print
    DialogProcess(List<String> command) {
        this.command = List.copyOf(command);
    }

    /// The dialog, where the system has one that Java can show.
    ///
    /// @param system its name, as Java has it
    public static Optional<DialogProcess> ofSystem(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("windows") || name.contains("mac") ? java() : Optional.empty();
    }

    /// By the Java that runs this program.
    static Optional<DialogProcess> java(String... options) {
        Path folder = Path.of(System.getProperty("java.home"), "bin");
        List<String> command = new ArrayList<>();
        for (String name : List.of("javaw.exe", "java.exe", "java")) {
            if (command.isEmpty() && Files.isExecutable(folder.resolve(name))) {
                command.add(folder.resolve(name).toString());
            }
        }
        if (command.isEmpty()) {
            return Optional.empty();
        }
        command.addAll(List.of("-Xss4m", "-XX:TieredStopAtLevel=1", "-Dapple.awt.UIElement=true"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DialogMain.class.getName()));
        return Optional.of(new DialogProcess(command));
    }

    /// Asks and prints.
    ///
    /// @param printer the name of the one that is chosen at first; nothing for the usual one
    /// @return how many pages it was given
    /// @throws PaperRefused if it does not take them, or nothing can be asked
    /// @throws CancellationException if the progress throws it or the person thinks better of it
    public int print(byte[] pdf, String title, String printer, PaperWishes wishes, Progress progress)
            throws IOException {
        Path file = Files.createTempFile("sightline-", ".pdf");
        try {
            Files.write(file, PageCut.of(pdf, wishes.pages()).pdf());
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of(
                    file.toString(),
                    title,
                    printer,
                    String.valueOf(wishes.copies()),
                    String.valueOf(wishes.collated()),
                    wishes.sides().map(PaperSides::keyword).orElse("")));
            Process asking = new ProcessBuilder(all)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                return follow(asking, progress);
            } finally {
                asking.destroy();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static int follow(Process asking, Progress progress) throws IOException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> listen(asking, lines));
        double share = 0;
        while (true) {
            progress.reached(share); // also while a person looks at the dialog, who may rather stop it in the window
            String line = next(lines);
            if (line == null || line.equals(DialogMain.OPEN)) {
                continue;
            }
            if (line.startsWith(DialogMain.REACHED)) {
                share = Math.clamp(number(line, DialogMain.REACHED), share, 1);
            } else if (line.startsWith(DialogMain.DONE)) {
                return (int) number(line, DialogMain.DONE);
            } else if (line.equals(DialogMain.LEFT)) {
                throw new CancellationException();
            } else if (line.startsWith(DialogMain.REFUSED)) {
                throw new PaperRefused(PaperRefused.Why.OTHER, line.substring(DialogMain.REFUSED.length()));
            } else if (line.equals(ENDED)) {
                throw new PaperRefused(PaperRefused.Why.NO_DIALOG, "");
            }
        }
    }

    private static double number(String line, String before) {
        try {
            return Double.parseDouble(line.substring(before.length()));
        } catch (NumberFormatException garbled) {
            return 0;
        }
    }

    private static @Nullable String next(BlockingQueue<String> lines) {
        try {
            return lines.poll(A_WHILE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(stopped);
        }
    }

    private static void listen(Process asking, BlockingQueue<String> lines) {
        try (BufferedReader said = asking.inputReader(StandardCharsets.UTF_8)) {
            said.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            // it ended, or was ended
        }
        lines.add(ENDED);
    }
}
