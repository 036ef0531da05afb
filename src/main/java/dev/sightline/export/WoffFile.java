package dev.sightline.export;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;

/// The tables of a font packed for the web. Source: W3C WOFF File Format 1.0.
final class WoffFile {
    private static final int SIGNATURE = 0x774F4646;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int POST_SCRIPT = 0x4F54544F;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private WoffFile() {}

    /// The file that holds these tables, by their tags.
    static byte[] of(SortedMap<String, byte[]> tables) {
        List<byte[]> packed = new ArrayList<>();
        int length = HEADER + ENTRY * tables.size();
        int plainLength = 12 + 16 * tables.size();
        for (byte[] table : tables.values()) {
            byte[] small = packed(table);
            packed.add(small);
            length += padded(small.length);
            plainLength += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(SIGNATURE)
                .putInt(tables.containsKey("CFF ") ? POST_SCRIPT : TRUE_TYPE)
                .putInt(length);
        out.putShort((short) tables.size()).putShort((short) 0);
        out.putInt(plainLength).putInt(0x00010000);
        out.position(HEADER);
        int at = HEADER + ENTRY * tables.size();
        int i = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] small = packed.get(i++);
            for (int c = 0; c < 4; c++) {
                out.put((byte) table.getKey().charAt(c));
            }
            out.putInt(at).putInt(small.length).putInt(table.getValue().length);
            out.putInt(checksum(table.getValue()));
            out.put(at, small);
            at += padded(small.length);
        }
        return out.array();
    }

    /// Compressed, or as it is where that is shorter.
    private static byte[] packed(byte[] table) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(table);
            deflater.finish();
            byte[] small = new byte[table.length];
            int length = deflater.deflate(small);
            return deflater.finished() && length < table.length ? Arrays.copyOf(small, length) : table;
        }
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 24 - 8 * (i % 4);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
