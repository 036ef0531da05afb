package dev.sightline.cli;

import dev.sightline.file.Nearest;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: parses what was asked and runs it.
@Command(
        name = "sightline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.Line.class,
        description = "Customer-journey maps and service blueprints, from files you own.",
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Without a command, sightline opens its window: sightline [--new-instance] [FILE...]",
            "",
            "Examples:",
            "  sightline new --template blueprint -o clinic.sightline.json",
            "  sightline check clinic.sightline.json",
            "  sightline export clinic.sightline.json --to pdf --page A1",
            "  sightline new -o - | sightline export - --to text",
            "",
            "Where a FILE is read, - is the input; where OUT is written, - is the output.",
            "",
            "Exit codes: 0 all went well, 1 problems were found in a file, 2 the command could not be carried out."
        })
public final class Sightline implements Callable<Integer> {
    /// All went well.
    static final int GOOD = 0;
    /// Problems were found in a file.
    static final int PROBLEMS = 1;
    /// The command could not be carried out.
    static final int FAILED = 2;

    /// Every command, in the order of the help.
    private static final List<String> COMMANDS =
            List.of("new", "check", "export", "review", "migrate", "schema", "help");

    /// What may have been meant as a command: a file has an ending, or lies in a folder.
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    private Sightline(Streams streams) {
        this.streams = streams;
    }

    /// What a command of a program reads from and writes to.
    static Streams streams(@Nullable Sightline program) {
        return Objects.requireNonNull(program, "given by picocli").streams;
    }

    /// Whether these words ask for a command, or for one that was misspelt, and not for the window.
    public static boolean isCommand(String... words) {
        return words.length > 0
                && (words[0].startsWith("-")
                        || COMMANDS.contains(words[0])
                        || meant(words).isPresent());
    }

    /// The command that is most likely meant by a word that is none, nor a file.
    private static Optional<String> meant(String... words) {
        boolean open = words.length > 0
                && !COMMANDS.contains(words[0])
                && WORD.matcher(words[0]).matches()
                && !Files.exists(Path.of(words[0]));
        return open ? Nearest.to(words[0], COMMANDS) : Optional.empty();
    }

    /// Runs the command that the words ask for and gives its exit code: 0, 1 or 2.
    public static int run(Streams streams, String... words) {
        return streams.ended(code(streams, words));
    }

    private static int code(Streams streams, String... words) {
        Optional<ExportCommand> plain = PlainExport.of(words);
        if (plain.isPresent()) {
            return run(plain.get(), streams);
        }
        Optional<String> unknown = unknown(words);
        if (unknown.isPresent()) {
            streams.err().println("sightline: " + unknown.get());
            return FAILED;
        }
        CommandLine line = commandLine(streams, words);
        line.setOut(streams.out());
        line.setErr(streams.err());
        return line.execute(words);
    }

    /// What is wrong with the name of a command, if anything.
    private static Optional<String> unknown(String... words) {
        if (words.length > 1
                && words[0].equals("help")
                && WORD.matcher(words[1]).matches()) {
            String asked = words[1];
            return COMMANDS.contains(asked)
                    ? Optional.empty()
                    : Optional.of("There is no command " + asked
                            + Nearest.to(asked, COMMANDS)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse("; there are " + String.join(", ", COMMANDS) + "."));
        }
        return meant(words)
                .map(near ->
                        "There is no command " + words[0] + ", and no file of that name; did you mean " + near + "?");
    }

    private static int run(ExportCommand plain, Streams streams) {
        try {
            return plain.run(streams);
        } catch (RuntimeException failure) {
            return told(failure, streams.err());
        }
    }

    private static Object command(String name) {
        return switch (name) {
            case "new" -> new NewCommand();
            case "check" -> new CheckCommand();
            case "export" -> new ExportCommand();
            case "review" -> new ReviewCommand();
            case "migrate" -> new MigrateCommand();
            case "schema" -> new SchemaCommand();
            default -> new CommandLine.HelpCommand();
        };
    }

    /// Knows only the command that the words ask for, if there is one: to describe all of them takes longer than to
    /// check a file.
    private static CommandLine commandLine(Streams streams, String... words) {
        CommandLine line = new CommandLine(new Sightline(streams));
        boolean all = words.length == 0 || words[0].equals("help") || !COMMANDS.contains(words[0]);
        for (String name : all ? COMMANDS : List.of(words[0])) {
            line.addSubcommand(name, command(name));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, _) -> misused(wrong, streams.err()));
        line.setExecutionExceptionHandler((failure, failed, _) -> told(failure, failed.getErr()));
        return line;
    }

    private static int misused(ParameterException wrong, PrintWriter err) {
        err.println("sightline: " + Misuse.sentence(wrong));
        err.println(Misuse.help(wrong.getCommandLine().getCommandSpec()));
        return FAILED;
    }

    /// A failure that no command foresaw is told in a sentence too; the trace is for whoever asks for it.
    private static int told(Exception failure, PrintWriter err) {
        if (failure instanceof CannotDo reason) {
            err.println("sightline: " + reason.getMessage());
        } else {
            err.println("sightline: something went wrong that should not have: " + failure);
            if (System.getenv("SIGHTLINE_TRACE") != null) {
                failure.printStackTrace(err);
            } else {
                err.println("Set SIGHTLINE_TRACE=1 and run it again for details to report.");
            }
        }
        return FAILED;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return FAILED;
    }
}
