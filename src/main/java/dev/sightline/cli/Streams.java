package dev.sightline.cli;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.Trouble;
import dev.sightline.file.WholeFile;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What a command reads from and writes to, as a shell gives it. What goes wrong with the output is kept until the
/// command is over, for a writer of words tells nobody.
public final class Streams {
    /// Stands for the input where a document is expected, and for the output where a result goes.
    static final Path DASH = Path.of("-");

    private static final List<String> OTHER_NAMES = List.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    private final InputStream in;
    private final Watched bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final BooleanSupplier terminal;
    private byte @Nullable [] input;

    /// Streams of one command.
    ///
    /// @param terminal whether a person sees what is written to the output
    public Streams(InputStream in, OutputStream out, OutputStream err, BooleanSupplier terminal) {
        this.in = in;
        this.bytes = new Watched(out);
        this.out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    /// Those of this process.
    public static Streams ofProcess() {
        // System.out would keep for itself what goes wrong
        return new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err, Streams::isTerminal);
    }

    @SuppressWarnings("SystemConsoleNull") // whether it is null without a terminal has changed from Java to Java
    private static boolean isTerminal() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            return true;
        }
        // Java knows a terminal only where the input is one too
        Path open = Path.of("/proc/self/fd/1");
        try {
            return Files.isSymbolicLink(open)
                    && Files.readSymbolicLink(open).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /// Whether a word names the output stream.
    static boolean isOutput(String word) {
        return OTHER_NAMES.contains(word);
    }

    /// Where a result goes that is sent to a place: there, or to the output if the place is another name of it.
    static Path place(Path named) {
        return isOutput(named.toString()) ? DASH : named;
    }

    /// For results in words.
    PrintWriter out() {
        return out;
    }

    /// For messages.
    PrintWriter err() {
        return err;
    }

    /// Whether results are shown to a person as they are.
    boolean toTerminal() {
        return terminal.getAsBoolean();
    }

    /// All of the input, or as much of it as can be a document, however often it is asked for.
    byte[] input() throws IOException {
        byte[] all = input;
        if (all == null) {
            all = in.readNBytes(DocumentFile.MOST_BYTES + 1);
            input = all;
        }
        return all;
    }

    /// Writes a result to the output. If that fails, [#ended] tells; if the result cannot be made, this does.
    void write(WholeFile.Content content) throws IOException {
        out.flush();
        try {
            BufferedOutputStream buffered = new BufferedOutputStream(bytes, 1 << 16);
            content.writeTo(buffered);
            buffered.flush();
        } catch (IOException | UncheckedIOException failure) {
            if (bytes.trouble == null) {
                throw failure;
            }
        }
    }

    /// The exit code of a command that came to an end with one, now that all is written: a result that did not arrive
    /// is a failure. Who closed a pipe, as `head` does, wanted no more and is told nothing.
    int ended(int code) {
        out.flush();
        IOException trouble = bytes.trouble;
        if (trouble != null) {
            reason(trouble).ifPresent(why -> err.println("sightline: Cannot write to the output: " + why + "."));
        }
        err.flush();
        return trouble == null ? code : Sightline.FAILED;
    }

    private static Optional<String> reason(IOException trouble) {
        String said = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("broken pipe") || said.contains("pipe is being closed")) {
            return Optional.empty();
        }
        return Optional.of(said.contains("bad file descriptor") ? "it is closed" : Trouble.why(trouble, DASH));
    }

    /// A stream that keeps the first thing that goes wrong with it.
    private static final class Watched extends OutputStream {
        private final OutputStream out;
        private @Nullable IOException trouble;

        Watched(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException failure) {
                throw kept(failure);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException failure) {
                throw kept(failure);
            }
        }

        private IOException kept(IOException failure) {
            if (trouble == null) {
                trouble = failure;
            }
            return failure;
        }
    }
}
