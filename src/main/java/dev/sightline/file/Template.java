package dev.sightline.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// A document to begin a new one from.
///
/// @param key the name it goes by on the command line: `blueprint`
/// @param name what it is called
/// @param detail what it is good for, in a sentence; empty if nobody has said
/// @param file where it lies, if somebody keeps it for themselves; empty for one that ships with the program
public record Template(String key, String name, String detail, Optional<Path> file) {

    /// What begins from it. One that ships with the program always opens.
    public OpenResult open() {
        return file.isPresent() ? DocumentFile.open(file.get()) : shipped();
    }

    private OpenResult shipped() {
        String resource = key + Templates.ENDING;
        try (InputStream bytes = Template.class.getResourceAsStream(Templates.FOLDER + resource)) {
            if (bytes != null) {
                return JourneyJson.read(bytes.readAllBytes(), resource);
            }
        } catch (IOException unreadable) {
            // told below, like one that is not there
        }
        return new OpenResult.NotReadable(
                resource, "The template " + key + " is missing from this copy of Sightline; install it again.");
    }
}
