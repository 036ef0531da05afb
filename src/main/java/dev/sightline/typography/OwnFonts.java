package dev.sightline.typography;

import dev.sightline.drawing.Typeface;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Fonts that did not come with the program: those of a brand. A family is what a few files give, and is known by their
/// bytes: the same files are the same family.
public final class OwnFonts {
    /// The largest font file that is read, in bytes.
    public static final int MOST_BYTES = 16 << 20;

    static final String PREFIX = "Own-";

    private static final Map<String, List<Member>> FAMILIES = new ConcurrentHashMap<>();
    private static final int ITALIC_APART = 2_000;

    private OwnFonts() {}

    /// One font of a family.
    private record Member(String key, int weight, boolean italic) {
        int away(Typeface face) {
            return Math.abs(weight - face.weight()) + (italic == face.italic() ? 0 : ITALIC_APART);
        }
    }

    /// The family of one font file, or of several with its weights.
    ///
    /// @throws UnusableFont if it cannot be used: it is broken, or its licence forbids it to be embedded
    public static String family(List<byte[]> files) throws UnusableFont {
        List<Member> members = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (byte[] file : files) {
            String key = PREFIX + hash(file);
            OwnFontCheck check = OwnFontCheck.of(key, file);
            FontShelf.put(check.font());
            members.add(new Member(key, check.weight(), check.italic()));
            name.append(name.isEmpty() ? "" : " ").append(key);
        }
        FAMILIES.putIfAbsent(name.toString(), List.copyOf(members));
        return name.toString();
    }

    /// What the first font of a family calls itself, such as `Acme Sans Bold`.
    public static String name(String family) {
        return FontShelf.font(
                        FAMILIES.getOrDefault(family, List.of()).getFirst().key())
                .name();
    }

    /// The key of the font that is tried first for a face: of a family the nearest in weight, one that slants as wanted
    /// before all others; without a family that of the program.
    static String key(String family, Typeface face) {
        return FAMILIES.getOrDefault(family, List.of()).stream()
                .min(Comparator.comparingInt(member -> member.away(face)))
                .map(Member::key)
                .orElseGet(() -> FontChain.primaryKey(face));
    }

    private static String hash(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
