package dev.sightline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Sightline() {}

    /// Whether these words ask for a command and not for the window.
    public static boolean isCommand(String... words) {
        return words.length > 0 && (words[0].startsWith("-") || COMMANDS.contains(words[0]));
    }

    /// Runs the command that the words ask for and gives its exit code: 0, 1 or 2.
    public static int run(PrintWriter out, PrintWriter err, String... words) {
        int code = PlainExport.of(words).map(plain -> run(plain, out, err)).orElseGet(() -> {
            CommandLine line = commandLine(words);
            line.setOut(out);
            line.setErr(err);
            return line.execute(words);
        });
        out.flush();
        err.flush();
        return code;
    }

    private static int run(ExportCommand plain, PrintWriter out, PrintWriter err) {
        try {
            return plain.run(out, err);
        } catch (RuntimeException failure) {
            return told(failure, err);
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
    private static CommandLine commandLine(String... words) {
        CommandLine line = new CommandLine(new Sightline());
        boolean all = words.length == 0 || words[0].equals("help") || !COMMANDS.contains(words[0]);
        for (String name : all ? COMMANDS : List.of(words[0])) {
            line.addSubcommand(name, command(name));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, failed, _) -> told(failure, failed.getErr()));
        return line;
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
