package dev.sightline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        byte[] schema = shipped();
        Optional.ofNullable(output)
                .ifPresentOrElse(
                        file -> Output.write(file, out -> out.write(schema)),
                        () -> spec.commandLine().getOut().print(new String(schema, StandardCharsets.UTF_8)));
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
