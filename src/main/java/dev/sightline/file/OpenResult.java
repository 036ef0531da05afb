package dev.sightline.file;

import dev.sightline.model.JourneyDocument;
import java.util.List;
import java.util.Optional;

/// What came of opening a file. Never a guess: a document is there only when all of the file was understood or kept.
public sealed interface OpenResult {
    /// It all in one sentence for a person.
    String sentence();

    /// The document, if it could be opened.
    default Optional<JourneyDocument> openedDocument() {
        return this instanceof Opened opened ? Optional.of(opened.document()) : Optional.empty();
    }

    /// What is to be told beside the sentence: notes on an opened document, problems of a damaged one.
    default List<Problem> remarks() {
        return switch (this) {
            case Opened opened -> opened.notes();
            case Damaged damaged -> damaged.problems();
            default -> List.of();
        };
    }

    /// It is open.
    ///
    /// @param notes what was not known but kept, or put right
    /// @param stamp what the file was when it was read; empty when the bytes came from elsewhere
    record Opened(String name, JourneyDocument document, List<Problem> notes, Optional<FileStamp> stamp)
            implements OpenResult {
        public Opened {
            notes = List.copyOf(notes);
        }

        @Override
        public String sentence() {
            return notes.isEmpty()
                    ? name + " is open."
                    : name + " is open, with " + counted(notes.size(), "note") + ".";
        }
    }

    /// It is something else than a Sightline document.
    record NotOurs(String name, String sentence) implements OpenResult {}

    /// It was written by a newer version that says this one cannot read it.
    ///
    /// @param oldestReader the oldest format version that can read it
    record TooNew(String name, int version, int oldestReader, String writtenBy) implements OpenResult {
        @Override
        public String sentence() {
            return name + " was written by " + (writtenBy.isEmpty() ? "a newer program" : writtenBy) + " in version "
                    + version + " of the format. It needs a program that reads version " + oldestReader
                    + "; this one reads up to version " + Versions.CURRENT + ".";
        }
    }

    /// It is one of ours, or was, but cannot be understood.
    ///
    /// @param problems all that is wrong with it, in the order of the file
    /// @param nearest the youngest earlier save of it that is kept, if any
    record Damaged(String name, List<Problem> problems, Optional<RestorePoint> nearest) implements OpenResult {
        public Damaged {
            problems = List.copyOf(problems);
        }

        @Override
        public String sentence() {
            return name + " cannot be opened: " + counted(problems.size(), "problem") + ".";
        }
    }

    /// There is no way to its bytes: it is not there, not a file, not allowed, too large.
    record NotReadable(String name, String sentence) implements OpenResult {}

    private static String counted(int count, String what) {
        return count == 1 ? "1 " + what : "%,d %ss".formatted(count, what);
    }
}
