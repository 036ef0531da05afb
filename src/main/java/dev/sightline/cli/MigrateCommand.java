package dev.sightline.cli;

import dev.sightline.export.PdfSource;
import dev.sightline.file.DocumentFile;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.SaveResult;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents to write anew.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where to write; only with one FILE. Without it the file itself is written anew.")
    private @Nullable Path output;

    @Option(names = "--check", description = "Write nothing; exit code 1 if a file would change.")
    private boolean check;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (output != null && files.size() > 1) {
            throw new CannotDo("-o takes the result of one document; leave it out to write several in place.");
        }
        int code = Sightline.GOOD;
        for (Path file : files) {
            code = Math.max(code, migrate(file));
        }
        return code;
    }

    private int migrate(Path file) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (PdfSource.isPdf(file) && (check || output == null)) {
            throw new CannotDo(file + " is a PDF; name with -o where the document inside it is to be written.");
        }
        DocumentFile source = DocumentFile.at(file);
        Optional<JourneyDocument> document =
                Documents.open(file, spec.commandLine().getErr(), false);
        if (document.isEmpty()) {
            return Sightline.PROBLEMS;
        }
        byte[] before = Files.readAllBytes(file);
        boolean same = Arrays.equals(JourneyJson.write(document.get()), before);
        if (check) {
            out.println(file + (same ? ": as this version writes it" : ": would change"));
            return same ? Sightline.GOOD : Sightline.PROBLEMS;
        }
        if (output == null && same) {
            out.println(file + ": as this version writes it");
            return Sightline.GOOD;
        }
        DocumentFile target = output == null ? source : DocumentFile.at(output);
        return told(target.save(document.get(), Optional.empty(), Instant.now()), output == null ? file : output);
    }

    private int told(SaveResult result, Path target) {
        if (!(result instanceof SaveResult.Saved)) {
            throw new CannotDo(result.sentence());
        }
        spec.commandLine().getOut().println(target);
        return Sightline.GOOD;
    }
}
