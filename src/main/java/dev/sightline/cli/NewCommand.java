package dev.sightline.cli;

import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.file.Template;
import dev.sightline.file.Templates;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Option(names = "--title", paramLabel = "TITLE", description = "What the document and its map are called.")
    private @Nullable String title;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to make (default: the template's name with .sightline.json).")
    private @Nullable Path output;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The names of the templates that ship, for help and completion.
    static final class Keys implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Templates.shipped(Locale.ROOT).stream().map(Template::key).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            for (Template one : Templates.shipped(Locale.ROOT)) {
                spec.commandLine().getOut().printf("%-20s %s%n", one.key(), one.detail());
            }
            return Sightline.GOOD;
        }
        Template chosen = chosen();
        String name = chosen.key() + ".sightline.json";
        Path file = output == null ? Path.of(name) : output;
        if (Files.exists(file) && !force) {
            throw new CannotDo(file + " is there already; choose another name with -o, or replace it with --force.");
        }
        OpenResult result = chosen.open();
        JourneyDocument document = result.openedDocument().orElseThrow(() -> new CannotDo(result.sentence()));
        byte[] bytes = JourneyJson.write(titled(document));
        Output.write(file, out -> out.write(bytes));
        spec.commandLine().getOut().println(file);
        return Sightline.GOOD;
    }

    /// A template by name; what looks like a file is somebody's own.
    private Template chosen() {
        if (template.endsWith(".json") || template.endsWith(".sightline")) {
            return new Template("map", template, "", Optional.of(Path.of(template)));
        }
        return Templates.shipped(template)
                .orElseThrow(() -> new CannotDo(
                        "There is no template '" + template + "'; there are " + String.join(", ", new Keys()) + "."));
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
