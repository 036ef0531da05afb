package dev.sightline.file;

import java.nio.file.Path;
import java.util.Optional;

/// What came of saving a document.
public sealed interface SaveResult {
    /// It all in one sentence for a person.
    String sentence();

    /// It is on the disk, whole.
    ///
    /// @param stamp what the file holds now
    /// @param remark what did not work beside it, such as keeping a restore point
    record Saved(Path file, FileStamp stamp, Optional<String> remark) implements SaveResult {
        @Override
        public String sentence() {
            return file.getFileName() + " is saved."
                    + remark.map(text -> " " + text).orElse("");
        }
    }

    /// Somebody else has changed the file since it was opened; nothing was written.
    record ChangedMeanwhile(Path file, FileStamp now) implements SaveResult {
        @Override
        public String sentence() {
            return file.getFileName()
                    + " was changed by another program since it was opened. Save under another name, or overwrite it"
                    + " knowingly.";
        }
    }

    /// It could not be written; what was there before is still there.
    record NotSaved(Path file, String sentence) implements SaveResult {}
}
