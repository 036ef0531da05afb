package dev.sightline.file;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Disks that really are full, closed or protected, where the machine lets a test have them; where not, the test says
/// that it did not run. What such disks answer is injected in other tests, which run everywhere.
final class RealDiskTroubles {
    private RealDiskTroubles() {}

    /// A disk of 64 KB in memory, until it is closed.
    record SmallDisk(Path folder) implements AutoCloseable {
        /// From now on it can only be read.
        void protect() throws IOException {
            run("mount", "-o", "remount,ro", folder.toString());
        }

        @Override
        public void close() throws IOException {
            run("umount", folder.toString());
        }
    }

    /// A small disk mounted at a new folder; only root may have one.
    static SmallDisk smallDisk(Path folder) throws IOException {
        Files.createDirectory(folder);
        String refused;
        try {
            refused = answer("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString());
        } catch (IOException e) {
            refused = String.valueOf(e.getMessage());
        }
        require(refused.isEmpty(), "a small disk that is really full or protected", "it cannot be mounted: " + refused);
        System.out.println("SavingTest: with a real disk of 64 KB");
        return new SmallDisk(folder);
    }

    /// Skips the test where files have no permissions as POSIX knows them.
    static void requirePermissions() {
        require(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files with permissions",
                "this system has none of POSIX");
    }

    /// Skips the test where nothing is ever refused, as for root.
    static void requireToBeRefused() throws IOException {
        requirePermissions();
        Path file = Files.createTempFile("sightline", ".closed");
        Files.setPosixFilePermissions(file, Set.of());
        boolean refused = !Files.isReadable(file);
        Files.delete(file);
        require(refused, "a file and a folder that are really closed", "root may read and write all");
        System.out.println("SavingTest: with a file and a folder that are really closed");
    }

    private static void require(boolean so, String what, String why) {
        if (!so) {
            System.out.println("SavingTest: NOT RUN with " + what + ", since " + why + "; it runs injected.");
        }
        assumeTrue(so, why);
    }

    private static void run(String... command) throws IOException {
        String complaint = answer(command);
        if (!complaint.isEmpty()) {
            throw new IOException(String.join(" ", command) + ": " + complaint);
        }
    }

    /// What a command complains of; empty when it did what it should.
    private static String answer(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "no answer";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
        return process.exitValue() == 0 ? "" : said.lines().findFirst().orElse("exit " + process.exitValue());
    }
}
