package dev.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second start hands its files to the first; each screen has a program of its own.
class OneProgramTest {
    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> arrived = new LinkedBlockingQueue<>();

    private OneProgram on(String screen) {
        return OneProgram.on(folder, screen);
    }

    private boolean handOver(Path... files) {
        try (OneProgram second = on(":1")) {
            assertThat(second.begin()).isFalse();
            return second.handOver(List.of(files));
        }
    }

    @Test
    void theFirstIsTheOneAndTheSecondHandsOver() throws InterruptedException {
        try (OneProgram first = on(":1")) {
            assertThat(first.begin()).isTrue();
            first.listen(arrived::add);
            Path file = Path.of("samples", "..", "ü 地図.sightline.json");
            assertThat(handOver(file)).isTrue();
            assertThat(arrived.poll(10, TimeUnit.SECONDS))
                    .containsExactly(file.toAbsolutePath().normalize());
            assertThat(handOver()).isTrue();
            assertThat(arrived.poll(10, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void whoAsksBeforeTheFirstListensIsHeardLater() throws InterruptedException {
        try (OneProgram first = on(":1")) {
            assertThat(first.begin()).isTrue();
            Thread later = Thread.ofVirtual().start(() -> first.listen(arrived::add));
            assertThat(handOver(folder)).isTrue();
            later.join();
            assertThat(arrived.poll(10, TimeUnit.SECONDS)).containsExactly(folder);
        }
    }

    @Test
    void anotherScreenHasAnotherProgram() {
        try (OneProgram here = on(OneProgram.screen(Map.of("DISPLAY", ":1")));
                OneProgram there = on(OneProgram.screen(Map.of("DISPLAY", ":2")))) {
            assertThat(here.begin()).isTrue();
            assertThat(there.begin()).isTrue();
        }
    }

    @Test
    void aSocketThatAKilledProgramLeftDoesNotMatter() throws IOException {
        OneProgram killed = on(":1");
        assertThat(killed.begin()).isTrue();
        killed.close();
        Path socket = folder.resolve("windows-" + Integer.toHexString(":1".hashCode()) + ".socket");
        try (ServerSocketChannel stale = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            stale.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        try (OneProgram next = on(":1")) {
            assertThat(next.begin()).isTrue();
            next.listen(arrived::add);
            assertThat(handOver(folder)).isTrue();
        }
        assertThat(socket).doesNotExist();
    }

    @Test
    void nonsenseAtTheDoorIsNotAnsweredAndDoesNoHarm() throws IOException {
        try (OneProgram first = on(":1")) {
            assertThat(first.begin()).isTrue();
            first.listen(arrived::add);
            Path socket = folder.resolve("windows-" + Integer.toHexString(":1".hashCode()) + ".socket");
            try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                line.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
                assertThat(answer(line)).isNotPositive();
            }
            assertThat(arrived).isEmpty();
            assertThat(handOver(folder)).isTrue();
        }
    }

    private static int answer(SocketChannel line) {
        try {
            return line.read(ByteBuffer.allocate(10));
        } catch (IOException hungUp) {
            return -1;
        }
    }

    @Test
    void wherePathsAreTooLongForASocketEveryStartIsItsOwn() {
        Path deep = folder;
        for (int i = 0; i < 12; i++) {
            deep = deep.resolve("a-rather-long-name");
        }
        try (OneProgram program = OneProgram.on(deep, ":1");
                OneProgram next = OneProgram.on(deep, ":1")) {
            assertThat(program.begin()).isFalse();
            assertThat(next.begin()).isFalse();
            assertThat(next.handOver(List.of(folder))).isFalse();
        }
    }
}
