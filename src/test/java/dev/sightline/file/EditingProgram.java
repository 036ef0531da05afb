package dev.sightline.file;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/// A program that does nothing but change a document and sometimes save it, for a test to kill at any moment. It says
/// each change once it has made it: `change 17`. In between it says `tick` whenever a small file has got to the disk,
/// so
/// that one can tell whether it had the machine and the disk to itself.
final class EditingProgram {
    private EditingProgram() {}

    private static final int PAUSE = 25;
    private static final int CHANGES_A_SAVE = 250;

    /// @param arguments the state folder, the document, a seed
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path state = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[2]));
        DocumentFile place = DocumentFile.at(file, state);
        OpenResult.Opened opened = (OpenResult.Opened) place.open();
        JourneyDocument document = opened.document();
        Optional<FileStamp> stamp = opened.stamp();
        RecoveryCopy copy = RecoveryFolder.in(state).copyOf(Origin.of(file, stamp));
        Path tick = state.resolveSibling("tick");
        Thread.ofVirtual().start(() -> tick(tick));
        for (int change = 1; ; change++) {
            Project before = document.project();
            document = document.with(ChangeSet.replacing(before, before.withTitle("change " + change)));
            copy.keep(document);
            say("change " + change);
            if (random.nextInt(CHANGES_A_SAVE) == 0) {
                SaveResult result = place.save(document, stamp, Instant.EPOCH.plusSeconds(change));
                if (!(result instanceof SaveResult.Saved saved)) {
                    throw new IllegalStateException(result.sentence());
                }
                stamp = Optional.of(saved.stamp());
                copy.remove(Origin.of(file, stamp));
                say("saved " + change);
            }
            Thread.sleep(random.nextInt(PAUSE));
        }
    }

    private static void tick(Path file) {
        try (FileChannel disk = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (true) {
                Thread.sleep(PAUSE);
                disk.write(ByteBuffer.wrap(new byte[] {'.'}));
                disk.force(true);
                say("tick");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final OutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private static synchronized void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
