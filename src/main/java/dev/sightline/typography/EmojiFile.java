package dev.sightline.typography;

import dev.sightline.drawing.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The shipped file of emoji pictures, unpacked when the first emoji is set.
///
/// After unpacking it holds the colours (count, then `0xAARRGGBB` each), the outlines (count, then length and steps
/// of each) and the emoji (count, then the length and UTF-8 bytes of the sequence, the number of layers, and for
/// each layer the numbers of its outline and its colour). A number has seven bits to a byte, lowest first, the high
/// bit saying that more follow. A step is 0 move, 1 line, 2 curve or 3 close, and its points; coordinates are
/// differences from the point before, sign in the lowest bit, in [#GRAIN]ths of a unit.
final class EmojiFile {
    /// Steps to one of the 36 units that a picture is wide and high.
    static final int GRAIN = 64;

    static final EmojiFile SHIPPED = new EmojiFile();

    private final byte[] bytes;
    private final int[] colours;
    private final int[] outlines;
    private final Map<String, Integer> emoji = new HashMap<>();

    /// A layer of a picture: the number of its outline and its colour.
    record Layer(int outline, int argb) {}

    private EmojiFile() {
        bytes = unpacked();
        Reader reader = new Reader(0);
        colours = new int[reader.number()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = reader.number();
        }
        outlines = new int[reader.number()];
        for (int i = 0; i < outlines.length; i++) {
            outlines[i] = reader.at;
            reader.skip(reader.number());
        }
        int count = reader.number();
        for (int i = 0; i < count; i++) {
            int length = reader.number();
            emoji.put(new String(bytes, reader.at, length, StandardCharsets.UTF_8), reader.at + length);
            reader.skip(length);
            for (int numbers = 2 * reader.number(); numbers > 0; numbers--) {
                reader.number();
            }
        }
    }

    private static byte[] unpacked() {
        try (InputStream file = EmojiFile.class.getResourceAsStream("/emoji/twemoji.gz")) {
            if (file == null) {
                throw new IOException("the program lacks its emoji");
            }
            return new GZIPInputStream(file, 1 << 16).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String sequence) {
        return emoji.containsKey(sequence);
    }

    /// The layers of a sequence that the file has, from bottom to top.
    List<Layer> layers(String sequence) {
        Integer start = emoji.get(sequence);
        if (start == null) {
            return List.of();
        }
        Reader reader = new Reader(start);
        int count = reader.number();
        List<Layer> layers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            layers.add(new Layer(reader.number(), colours[reader.number()]));
        }
        return layers;
    }

    /// An outline, scaled from the picture's units and then moved.
    Outline outline(int number, double scale, double dx, double dy) {
        Reader reader = new Reader(outlines[number]);
        int end = reader.number();
        end += reader.at;
        Outline.Builder outline = Outline.begin();
        double[] to = new double[6];
        int x = 0;
        int y = 0;
        while (reader.at < end) {
            int step = reader.number();
            int points = step == 2 ? 3 : step == 3 ? 0 : 1;
            for (int i = 0; i < points; i++) {
                x += reader.difference();
                y += reader.difference();
                to[2 * i] = dx + x * scale / GRAIN;
                to[2 * i + 1] = dy + y * scale / GRAIN;
            }
            switch (step) {
                case 0 -> outline.move(to[0], to[1]);
                case 1 -> outline.line(to[0], to[1]);
                case 2 -> outline.curve(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> outline.close();
            }
        }
        return outline.build();
    }

    /// A place in the file that moves on as it is read.
    private final class Reader {
        private int at;

        Reader(int at) {
            this.at = at;
        }

        void skip(int count) {
            at += count;
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes[at++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        int difference() {
            int value = number();
            return value >>> 1 ^ -(value & 1);
        }
    }
}
