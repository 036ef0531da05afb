package dev.sightline.cli;

import dev.sightline.export.PdfSource;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Writes documents of older versions, or written by hand, as this version writes them.
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Writes documents of older versions, or written by hand, as this version writes them.",
        footer = {
            "",
            "Examples:",
            "  sightline migrate old.sightline.json",
            "  sightline migrate old.sightline.json -o new.sightline.json",
            "  sightline migrate --check samples/*.sightline.json",
            "  sightline migrate trip.pdf -o trip.sightline.json          takes the document out of its PDF",
            "",
            "In place, the earlier file is kept among the restore points in your state folder."
        })
final class MigrateCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Documents to write anew; - for the input, whose result goes to the output.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "Where to write, - for the output; only with one FILE. Without it the file itself is written anew.")
    private @Nullable Path output;

    @Option(names = "--check", description = "Write nothing; exit code 1 if a file would change.")
    private boolean check;

    @Option(names = "--json", description = "One JSON list: an object for each file, with what came of it.")
    private boolean json;

    @ParentCommand
    private @Nullable Sightline program;

    @Override
    public Integer call() throws IOException {
        if (output != null && files.size() > 1) {
            throw new CannotDo("-o takes the result of one document; leave it out to write several in place.");
        }
        Streams streams = Sightline.streams(program);
        if (json && !check && place(files.getFirst()).equals(Streams.DASH)) {
            throw new CannotDo("The list of --json and the document would both go to the output; name a file with -o.");
        }
        List<Map<String, ?>> told = new ArrayList<>();
        int code = Sightline.GOOD;
        try {
            for (Path file : files) {
                Outcome outcome = migrate(file, streams);
                code = Math.max(code, outcome.code());
                if (json) {
                    told.add(outcome.object(file));
                } else if (!outcome.line().isEmpty()) {
                    streams.out().println(outcome.line());
                }
            }
        } finally {
            if (json && !told.isEmpty()) {
                streams.out().println(Json.lines(told));
            }
        }
        return code;
    }

    /// What came of a file.
    ///
    /// @param line that says it; empty if it was said otherwise
    /// @param standing the same for programs: good, would-change, made or refused
    private record Outcome(int code, String line, String standing, String detail) {
        Map<String, ?> object(Path file) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("standing", standing);
            object.put(standing.equals("refused") ? "problem" : "made", detail);
            return object;
        }
    }

    private Outcome migrate(Path file, Streams streams) throws IOException {
        if (PdfSource.isPdf(file) && (check || output == null)) {
            throw new CannotDo(file + " is a PDF; name with -o where the document inside it is to be written.");
        }
        boolean input = file.equals(Streams.DASH);
        boolean pipe = !input && Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        if (pipe && (check || output == null)) {
            throw new CannotDo(file + " is no file that could be written anew; send it to the input and name it -.");
        }
        OpenResult result = Documents.read(file, streams);
        Documents.tell(file, result, streams.err(), false);
        Optional<JourneyDocument> document = result.openedDocument();
        if (document.isEmpty()) {
            return new Outcome(Sightline.PROBLEMS, "", "refused", Documents.sentence(file, result));
        }
        Path target = place(file);
        if (check || target.equals(file) && !input) {
            byte[] before = input ? streams.input() : Files.readAllBytes(file);
            if (Arrays.equals(JourneyJson.write(document.get()), before)) {
                return new Outcome(Sightline.GOOD, file + ": as this version writes it", "good", "");
            } else if (check) {
                return new Outcome(Sightline.PROBLEMS, file + ": would change", "would-change", "");
            }
        }
        Output.save(target, streams, document.get());
        boolean told = target.equals(Streams.DASH);
        return new Outcome(Sightline.GOOD, told ? "" : target.toString(), "made", target.toString());
    }

    /// Where the result goes: what was read from the input goes to the output.
    private Path place(Path file) {
        return output == null ? file : Streams.place(output);
    }
}
