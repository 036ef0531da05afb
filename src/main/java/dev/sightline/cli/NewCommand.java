package dev.sightline.cli;

import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            "  sightline new --template blueprint --title \"Day surgery\" -o clinic.sightline.json"
        })
final class NewCommand implements Callable<Integer> {
    /// What a document can begin with; each is a file that ships with the program.
    enum Template {
        JOURNEY,
        EXPERIENCE,
        BLUEPRINT
    }

    @Option(
            names = {"-t", "--template"},
            paramLabel = "NAME",
            defaultValue = "journey",
            description = "One of journey, experience, blueprint (default: ${DEFAULT-VALUE}).")
    private Template template = Template.JOURNEY;

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

    @Override
    public Integer call() throws IOException {
        String name = template.name().toLowerCase(Locale.ROOT) + ".sightline.json";
        Path file = output == null ? Path.of(name) : output;
        if (Files.exists(file) && !force) {
            throw new CannotDo(file + " is there already; choose another name with -o, or replace it with --force.");
        }
        byte[] bytes = JourneyJson.write(titled(shipped(name)));
        Output.write(file, out -> out.write(bytes));
        spec.commandLine().getOut().println(file);
        return Sightline.GOOD;
    }

    private static JourneyDocument shipped(String name) throws IOException {
        try (InputStream bytes = NewCommand.class.getResourceAsStream("/templates/" + name)) {
            if (bytes == null) {
                throw new CannotDo(
                        "The template " + name + " is missing from this copy of Sightline; install it again.");
            }
            OpenResult result = JourneyJson.read(bytes.readAllBytes(), name);
            return result.openedDocument().orElseThrow(() -> new CannotDo(result.sentence()));
        }
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
