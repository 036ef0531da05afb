package dev.sightline.typography;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.TextRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The colour emoji: the pictures of Twemoji, drawn by every painter from the same outlines.
public final class Emoji {
    private Emoji() {}

    /// How far an emoji moves the text on, in em.
    public static final double ADVANCE = 1.2;

    /// The side of a picture in em, and how far it reaches below the baseline: centred on the capitals.
    private static final double SIDE = 1.1;

    private static final double BELOW = 0.19;

    /// Twemoji's pictures are 36 units wide and high.
    private static final double UNITS = 36;

    /// No emoji sequence has more characters than this.
    private static final int LONGEST = 40;

    private static final Map<String, ColourGlyph> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, ColourGlyph> GREY = new ConcurrentHashMap<>();
    private static final Map<Integer, Outline> OUTLINES = new ConcurrentHashMap<>();

    /// Whether an emoji sequence has a picture.
    static boolean has(String sequence) {
        return EmojiFile.SHIPPED.has(key(sequence));
    }

    /// The picture of an emoji sequence, the same object each time; empty if the set has none. Selectors of
    /// presentation make no difference.
    public static Optional<ColourGlyph> glyph(String sequence) {
        String key = key(sequence);
        return EmojiFile.SHIPPED.has(key) ? Optional.of(KNOWN.computeIfAbsent(key, Emoji::draw)) : Optional.empty();
    }

    /// The picture of an emoji in a line, with or without its colours.
    public static Optional<ColourGlyph> glyph(TextRun run) {
        Optional<ColourGlyph> coloured = glyph(run.text());
        return run.isGrey()
                ? coloured.map(glyph -> GREY.computeIfAbsent(key(run.text()), key -> grey(glyph)))
                : coloured;
    }

    private static ColourGlyph grey(ColourGlyph glyph) {
        return new ColourGlyph(glyph.layers().stream()
                .map(layer -> new ColourGlyph.Layer(layer.outline(), layer.ink().grey()))
                .toList());
    }

    /// Where a grapheme must be cut so that each part has a picture: the end of each part, or nothing if there is no
    /// such way.
    static int[] parts(String grapheme) {
        int[] ends = new int[grapheme.length()];
        int count = 0;
        for (int start = 0; start < grapheme.length(); ) {
            int end = Math.min(grapheme.length(), start + LONGEST);
            while (end > start && !has(grapheme.substring(start, end))) {
                end = end == start ? start : grapheme.offsetByCodePoints(end, -1);
            }
            if (end == start) {
                return new int[0];
            }
            while (end < grapheme.length() && isJoint(grapheme.charAt(end))) {
                end++;
            }
            ends[count++] = end;
            start = end;
        }
        return Arrays.copyOf(ends, count);
    }

    private static ColourGlyph draw(String key) {
        List<ColourGlyph.Layer> layers = new ArrayList<>();
        for (EmojiFile.Layer layer : EmojiFile.SHIPPED.layers(key)) {
            Outline outline = OUTLINES.computeIfAbsent(layer.outline(), Emoji::outline);
            layers.add(new ColourGlyph.Layer(outline, new Ink(layer.argb())));
        }
        return new ColourGlyph(layers);
    }

    private static Outline outline(int number) {
        double left = (ADVANCE - SIDE) / 2;
        return EmojiFile.SHIPPED.outline(number, SIDE / UNITS, left, BELOW - SIDE);
    }

    private static boolean isJoint(char c) {
        return c == '\uFE0F' || c == '\u200D';
    }

    private static String key(String sequence) {
        String bare = sequence.replace("\uFE0F", "");
        return bare.endsWith("\u200D") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
