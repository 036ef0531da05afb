package dev.sightline.bench;

import dev.sightline.model.JourneyDocument;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import dev.sightline.press.Print;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Instant;

/// The memory that an export holds beyond the document: what is still in use after tidying up, looked at whenever the
/// export says how far it has come. Garbage does not count, so this is what a heap must have to spare at the least.
///
/// @param laidOut bytes held once everything is laid out and nothing written
/// @param most the most held until the file is written
record HeldHeap(long laidOut, long most) {
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    static HeldHeap of(JourneyDocument document, Order order) throws CannotPrint, IOException {
        long before = used();
        Press press = new Press("Sightline");
        Print print = press.prints(document, order, Instant.EPOCH).getFirst();
        long laidOut = used();
        long[] most = {laidOut};
        print.content().write(OutputStream.nullOutputStream(), share -> most[0] = Math.max(most[0], used()));
        return new HeldHeap(laidOut - before, most[0] - before);
    }

    private static long used() {
        // twice, because what the first one frees may have kept more
        MEMORY.gc();
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
