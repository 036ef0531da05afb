package dev.sightline.export;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Writes the table `cmap` of a font: which glyph shows which character. Source: OpenType 1.9, formats 4 and 12.
final class CharacterMap {
    private static final int LAST = 0xFFFF;

    private CharacterMap() {}

    /// The table for these characters and their glyphs.
    static byte[] of(SortedMap<Integer, Integer> glyphs) {
        byte[] basic = basic(glyphs.headMap(LAST));
        byte[] all = glyphs.isEmpty() || glyphs.lastKey() <= LAST ? new byte[0] : all(glyphs);
        int count = all.length == 0 ? 1 : 2;
        ByteBuffer out = ByteBuffer.allocate(4 + 8 * count + basic.length + all.length);
        out.putShort((short) 0).putShort((short) count);
        out.putShort((short) 3).putShort((short) 1).putInt(4 + 8 * count);
        if (count == 2) {
            out.putShort((short) 3).putShort((short) 10).putInt(4 + 8 * count + basic.length);
        }
        return out.put(basic).put(all).array();
    }

    /// Format 4: stretches of characters whose glyphs follow each other, as the distance from one to the other.
    private static byte[] basic(SortedMap<Integer, Integer> glyphs) {
        List<int[]> stretches = stretches(glyphs);
        stretches.add(new int[] {LAST, LAST, 0});
        int count = stretches.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(16 + 8 * count);
        out.putShort((short) 4).putShort((short) (16 + 8 * count)).putShort((short) 0);
        out.putShort((short) (2 * count)).putShort((short) (2 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        stretches.forEach(stretch -> out.putShort((short) stretch[1]));
        out.putShort((short) 0);
        stretches.forEach(stretch -> out.putShort((short) stretch[0]));
        stretches.forEach(stretch -> out.putShort((short) (stretch[2] - stretch[0])));
        // the rest stays 0: no stretch needs a list of its own
        return out.array();
    }

    /// Format 12: the same for all planes.
    private static byte[] all(SortedMap<Integer, Integer> glyphs) {
        List<int[]> stretches = stretches(glyphs);
        ByteBuffer out = ByteBuffer.allocate(16 + 12 * stretches.size());
        out.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * stretches.size());
        out.putInt(0).putInt(stretches.size());
        stretches.forEach(stretch -> out.putInt(stretch[0]).putInt(stretch[1]).putInt(stretch[2]));
        return out.array();
    }

    /// First character, last character, first glyph.
    private static List<int[]> stretches(SortedMap<Integer, Integer> glyphs) {
        List<int[]> stretches = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int character = entry.getKey();
            int glyph = entry.getValue();
            int[] last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && last[1] + 1 == character && last[2] + character - last[0] == glyph) {
                last[1] = character;
            } else {
                stretches.add(new int[] {character, character, glyph});
            }
        }
        return stretches;
    }
}
