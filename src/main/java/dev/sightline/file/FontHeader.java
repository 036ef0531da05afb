package dev.sightline.file;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the bytes of a font say of themselves, looked at before anything reads on: its kind, whether its tables are
/// there, and whether its licence lets it be embedded. Source: OpenType 1.9.
final class FontHeader {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int POST_SCRIPT = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int START = 12;
    private static final int ENTRY = 16;
    private static final List<String> NEEDED =
            List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /// Table `OS/2`, `fsType`.
    private static final int RIGHTS = 8;

    private static final int RESTRICTED = 0x000F;
    private static final int NO_EMBEDDING = 0x0002;
    private static final int NO_SUBSET_OR_OUTLINES = 0x0300;

    private FontHeader() {}

    /// Why a font cannot be used, as the end of a sentence; empty if nothing speaks against it.
    static Optional<String> trouble(byte[] bytes) {
        if (bytes.length > Limits.FONT) {
            return Optional.of(
                    "it has %,d bytes, and at most %,d can be kept in one font".formatted(bytes.length, Limits.FONT));
        }
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int kind = bytes.length < START ? 0 : font.getInt(0);
        return switch (kind) {
            case TRUE_TYPE, APPLE -> tables(font);
            case POST_SCRIPT ->
                Optional.of(
                        "it has PostScript outlines, and a document keeps TrueType fonts only; take its version that"
                                + " ends in .ttf, or save it as TrueType in a font editor");
            case COLLECTION -> Optional.of("it is a collection of fonts, and only a font alone can be used");
            default -> Optional.of("its bytes are no TrueType font");
        };
    }

    private static Optional<String> tables(ByteBuffer font) {
        int count = font.getChar(4);
        Map<String, Integer> places = new HashMap<>();
        for (int entry = START; entry < START + ENTRY * count; entry += ENTRY) {
            if (entry + ENTRY > font.capacity()) {
                return Optional.of("it ends in the middle");
            }
            long at = Integer.toUnsignedLong(font.getInt(entry + 8));
            if (at + Integer.toUnsignedLong(font.getInt(entry + 12)) > font.capacity()) {
                return Optional.of("it ends in the middle");
            }
            StringBuilder tag = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                tag.append((char) (font.get(entry + i) & 0xFF));
            }
            places.put(tag.toString(), (int) at);
        }
        return NEEDED.stream()
                .filter(tag -> !places.containsKey(tag))
                .findFirst()
                .map(tag -> "it lacks the part \"" + tag + "\"")
                .or(() -> rights(font, places.getOrDefault("OS/2", -1)));
    }

    private static Optional<String> rights(ByteBuffer font, int at) {
        int rights = at < 0 || at + RIGHTS + 2 > font.capacity() ? 0 : font.getChar(at + RIGHTS);
        boolean forbidden = (rights & RESTRICTED) == NO_EMBEDDING || (rights & NO_SUBSET_OR_OUTLINES) != 0;
        return forbidden ? Optional.of("its licence bits forbid that it is embedded") : Optional.empty();
    }
}
