package dev.sightline.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// What a file system complains of, in a person's words.
public final class Trouble {
    /// What is said of a file that its permissions let nobody write.
    static final String PROTECTED = "write-protected";

    private Trouble() {}

    /// Why something could not be done with a file: `it is not there`; what the system says where nothing else is
    /// known.
    public static String why(IOException trouble, Path file) {
        String reason = trouble instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(trouble.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        Path folder = file.toAbsolutePath().getParent();
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk full")) {
            return "the disk is full";
        } else if (lower.contains("quota")) {
            return "your quota on that disk is used up";
        } else if (lower.contains("read-only file system")) {
            return "the disk can only be read";
        } else if (lower.contains("too long")) {
            return "its name is too long for that disk";
        } else if (lower.equals(PROTECTED)) {
            return "it is " + PROTECTED;
        } else if (lower.contains("another process")
                || lower.contains("resource busy")
                || lower.contains("text file busy")) {
            return "another program is using it";
        } else if (lower.contains("is a directory")) {
            return "it is a folder";
        } else if (lower.contains("input/output error") || lower.contains("no such device")) {
            return "its disk does not answer";
        } else if (isAbsence(lower)) {
            return "its network drive cannot be reached";
        } else if (lower.contains("not permitted")
                || lower.contains("permission denied")
                || lower.contains("access is denied")) {
            return "you have no permission";
        }
        return switch (trouble) {
            case NoSuchFileException _ ->
                folder == null || folder.toFile().isDirectory() ? "it is not there" : "there is no folder " + folder;
            case AccessDeniedException _ -> "you have no permission";
            case FileSystemLoopException _ -> "its symbolic links lead in a circle";
            case NotDirectoryException _ -> "a part of its path is no folder";
            case FileAlreadyExistsException _ -> "something else stands there";
            default -> "the system says: " + reason;
        };
    }

    private static boolean isAbsence(String reason) {
        return Stream.of("stale file handle", "host is down", "network", "timed out", "transport endpoint")
                .anyMatch(reason::contains);
    }
}
