package dev.sightline.typography;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A font file under another name; all else in it stays where it is. Source: OpenType 1.9, table `name`.
final class RenamedFont {
    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int ENGLISH = 0x409;
    private static final int[] FAMILY_STYLE_FULL_POSTSCRIPT = {1, 2, 4, 6};
    private static final int RECORD = 12;

    private RenamedFont() {}

    /// @param name of its family, with one regular style
    static byte[] of(byte[] file, String name) {
        byte[] names = names(name);
        int start = file.length + 3 & ~3;
        byte[] renamed = Arrays.copyOf(file, start + names.length);
        System.arraycopy(names, 0, renamed, start, names.length);
        ByteBuffer out = ByteBuffer.wrap(renamed);
        int entry = FontTables.entry(out, "name");
        out.putInt(entry + 4, checksum(names)).putInt(entry + 8, start).putInt(entry + 12, names.length);
        return renamed;
    }

    private static byte[] names(String name) {
        byte[] called = name.getBytes(StandardCharsets.UTF_16BE);
        byte[] style = "Regular".getBytes(StandardCharsets.UTF_16BE);
        int texts = 6 + RECORD * FAMILY_STYLE_FULL_POSTSCRIPT.length;
        ByteBuffer out = ByteBuffer.allocate(texts + called.length + style.length + 3 & ~3);
        out.putShort((short) 0)
                .putShort((short) FAMILY_STYLE_FULL_POSTSCRIPT.length)
                .putShort((short) texts);
        for (int id : FAMILY_STYLE_FULL_POSTSCRIPT) {
            boolean isStyle = id == 2;
            out.putShort((short) WINDOWS)
                    .putShort((short) UNICODE)
                    .putShort((short) ENGLISH)
                    .putShort((short) id);
            out.putShort((short) (isStyle ? style.length : called.length));
            out.putShort((short) (isStyle ? called.length : 0));
        }
        out.put(called).put(style);
        return out.array();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        ByteBuffer words = ByteBuffer.wrap(table);
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
