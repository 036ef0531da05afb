package dev.sightline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Prints the JSON Schema of the file format.
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of the file format, for editors and other programs.",
        footer = {"", "Example:", "  sightline schema -o sightline-1.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private static final String SCHEMA = "/schema/sightline-1.schema.json";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file instead of the output stream.")
    private @Nullable Path output;

    @ParentCommand
    private @Nullable Sightline program;

    @Override
    public Integer call() throws IOException {
        byte[] schema = shipped();
        Path file = output == null ? Streams.DASH : Streams.place(output);
        FormatName.checkJson(file, "A schema", ".schema.json");
        Output.write(file, Sightline.streams(program), out -> out.write(schema));
        return Sightline.GOOD;
    }

    private static byte[] shipped() throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new CannotDo("The schema is missing from this copy of Sightline; install it again.");
            }
            return schema.readAllBytes();
        }
    }
}
