package dev.sightline.cli;

import dev.sightline.file.JourneyJson;
import dev.sightline.file.Nearest;
import dev.sightline.file.OpenResult;
import dev.sightline.file.Template;
import dev.sightline.file.Templates;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Begins a document from a template.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Begins a document from a template.",
        footer = {
            "",
            "Examples:",
            "  sightline new -o trip.sightline.json",
            "  sightline new --list",
            "  sightline new --template blueprint --title \"Day surgery\" -o clinic.sightline.json"
        })
final class NewCommand implements Callable<Integer> {
    @Option(
            names = {"-t", "--template"},
            paramLabel = "NAME",
            defaultValue = "journey",
            completionCandidates = Keys.class,
            description = {
                "What to begin with (default: ${DEFAULT-VALUE}): ${COMPLETION-CANDIDATES},",
                "or a document of your own."
            })
    private String template = "journey";

    @Option(names = "--list", description = "Only list the templates, with what each is good for.")
    private boolean list;

    @Option(
            names = "--json",
            description = "One JSON list: an object for the file made, or for each template of --list.")
    private boolean json;

    @Option(names = "--title", paramLabel = "TITLE", description = "What the document and its map are called.")
    private @Nullable String title;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to make, or - for the output (default: the template's name with .sightline.json).")
    private @Nullable Path output;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @ParentCommand
    private @Nullable Sightline program;

    /// The names of the templates that ship, for help and completion.
    static final class Keys implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Templates.shipped(Locale.ROOT).stream().map(Template::key).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Streams streams = Sightline.streams(program);
        if (list) {
            tellTemplates(streams.out());
            return Sightline.GOOD;
        }
        Template chosen = chosen();
        String name = chosen.key() + ".sightline.json";
        Path file = output == null ? Path.of(name) : Streams.place(output);
        if (json && file.equals(Streams.DASH)) {
            throw new CannotDo("The list of --json and the document would both go to the output; name a file with -o.");
        }
        FormatName.checkJson(file, "A document", ".sightline.json");
        boolean taken = !file.equals(Streams.DASH) && !file.toString().isEmpty() && Files.exists(file);
        if (taken && !force) {
            throw new CannotDo(file + " is there already; choose another name with -o, or replace it with --force.");
        }
        OpenResult result = chosen.open();
        JourneyDocument document = result.openedDocument().orElseThrow(() -> new CannotDo(result.sentence()));
        byte[] bytes = JourneyJson.write(titled(document));
        Output.write(file, streams, out -> out.write(bytes));
        if (!file.equals(Streams.DASH)) {
            streams.out().println(json ? Json.lines(List.of(Map.of("made", file.toString()))) : file.toString());
        }
        return Sightline.GOOD;
    }

    private void tellTemplates(PrintWriter out) {
        List<Template> templates = Templates.shipped(Locale.ROOT);
        if (json) {
            out.println(Json.lines(templates.stream()
                    .map(one -> new TreeMap<>(Map.of("name", one.key(), "good-for", one.detail())))
                    .toList()));
        } else {
            templates.forEach(one -> out.printf("%-20s %s%n", one.key(), one.detail()));
        }
    }

    /// A template by name; what looks like a file is somebody's own.
    private Template chosen() {
        Optional<Template> shipped = Templates.shipped(template);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        boolean file = template.endsWith(".json") || template.endsWith(".sightline") || new File(template).exists();
        if (file && !template.isEmpty()) {
            return new Template("map", template, "", Optional.of(Path.of(template)));
        }
        List<String> known =
                Templates.shipped(Locale.ROOT).stream().map(Template::key).toList();
        String meant = Nearest.to(template, known)
                .map(one -> "Did you mean " + one + "? ")
                .orElse("");
        throw new CannotDo(
                "There is no template '" + template + "'. " + meant + "There are " + String.join(", ", known) + ".");
    }

    private JourneyDocument titled(JourneyDocument document) {
        String wanted = title;
        if (wanted == null) {
            return document;
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(document.project(), document.project().withTitle(wanted)));
        for (JourneyMap map : document.maps()) {
            changes.add(new Change(map, map.withTitle(wanted)));
        }
        return document.with(ChangeSet.of(changes));
    }
}
