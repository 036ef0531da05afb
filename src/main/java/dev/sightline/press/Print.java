package dev.sightline.press;

import dev.sightline.export.Progress;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// One file to be handed out.
///
/// @param part the map that it holds, when the order gives several files
/// @param small a warning when its smallest text comes out too small to be read
public record Print(Optional<Id<JourneyMap>> part, Content content, Optional<SmallText> small) {

    /// What fills the file.
    public interface Content {
        /// Writes all of it; the stream stays open.
        void write(OutputStream out, Progress progress) throws IOException;
    }
}
