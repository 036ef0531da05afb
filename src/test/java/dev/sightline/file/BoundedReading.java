package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.sightline.model.JourneyDocument;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.LongAccumulator;

/// Reads within the bounds that hold whatever is in a file, and remembers the worst that came. Any thread may use it.
///
/// The time is the processor's for the reading thread alone, so that a busy machine does not count. The memory is all
/// that was ever taken: no reading can have needed more at one moment.
final class BoundedReading {
    private static final long NANOSECONDS = 2_000_000_000L;
    private static final long BYTES = 512L << 20;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);
    private final LongAccumulator largest = new LongAccumulator(Math::max, 0);

    /// What the bytes of a file say.
    OpenResult read(byte[] bytes, String name) {
        long time = THREAD.getCurrentThreadCpuTime();
        long memory = THREAD.getCurrentThreadAllocatedBytes();
        OpenResult result = JourneyJson.read(bytes, name);
        memory = THREAD.getCurrentThreadAllocatedBytes() - memory;
        time = THREAD.getCurrentThreadCpuTime() - time;
        assertThat(time).as("nanoseconds of the processor").isLessThan(NANOSECONDS);
        assertThat(memory).as("bytes of memory").isLessThan(BYTES);
        slowest.accumulate(time);
        largest.accumulate(memory);
        // what is opened was looked up on the way: here all its references are followed again
        result.openedDocument()
                .ifPresent(document -> assertThat(JourneyDocument.of(document.elements(), document.unknownFields()))
                        .isEqualTo(document));
        return result;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "at most %.0f ms of the processor and %.1f MB of memory for one",
                slowest.get() / 1e6,
                largest.get() / 1048576.0);
    }
}
