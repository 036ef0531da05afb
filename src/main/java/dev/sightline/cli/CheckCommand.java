package dev.sightline.cli;

import dev.sightline.file.OpenResult;
import dev.sightline.file.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Says whether files open, and everything that is wrong with them.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says whether documents open, and lists all that is wrong or worth a remark.",
        footer = {
            "",
            "Examples:",
            "  sightline check night-train.sightline.json",
            "  sightline check --json samples/*.sightline.json",
            "  curl -s https://example.org/trip.sightline.json | sightline check -",
            "",
            "Exit code 1 if a file cannot be opened; notes alone are no problem, unless --strict."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents to check; - for the input.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "One JSON list: an object for each file.")
    private boolean json;

    @Option(names = "--strict", description = "Exit code 1 for notes as well.")
    private boolean strict;

    @ParentCommand
    private @Nullable Sightline program;

    @Override
    public Integer call() {
        Streams streams = Sightline.streams(program);
        PrintWriter out = streams.out();
        List<Map<String, ?>> objects = new ArrayList<>();
        int code = Sightline.GOOD;
        for (Path file : files) {
            OpenResult result = Documents.read(file, streams);
            boolean opens = result.openedDocument().isPresent();
            if (!opens || strict && !result.remarks().isEmpty()) {
                code = Sightline.PROBLEMS;
            }
            if (json) {
                objects.add(object(file, result, opens));
            } else {
                tell(file, result, opens, out);
            }
        }
        if (json) {
            out.println(Json.lines(objects));
        }
        return code;
    }

    private static void tell(Path file, OpenResult result, boolean opens, PrintWriter out) {
        String elements = result.openedDocument()
                .map(document -> counted(document.maps().size(), "map") + ", "
                        + counted(document.elements().size(), "element"))
                .orElse("");
        int remarks = result.remarks().size();
        if (opens) {
            out.println(file + ": good, " + elements + (remarks == 0 ? "" : ", " + counted(remarks, "note")));
        } else {
            out.println(Documents.sentence(file, result));
        }
        for (Problem remark : result.remarks()) {
            out.println("  " + remark);
        }
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static Map<String, ?> object(Path file, OpenResult result, boolean opens) {
        List<Map<String, ?>> remarks = new ArrayList<>();
        for (Problem remark : result.remarks()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("line", remark.line());
            one.put("column", remark.column());
            one.put("element", remark.element());
            one.put("sentence", remark.sentence());
            remarks.add(one);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        object.put("opens", opens);
        object.put("sentence", result.sentence());
        object.put(opens ? "notes" : "problems", remarks);
        return object;
    }
}
