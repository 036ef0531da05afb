package dev.sightline.layout.curve;

import dev.sightline.drawing.TextStyle;
import dev.sightline.typography.Paragraph;
import java.util.HashMap;
import java.util.Map;

/// Texts set once, however often a place for them is tried.
final class SetTexts {
    private final Ground ground;
    private final Map<Key, Paragraph> known = new HashMap<>();

    private record Key(String text, TextStyle style, int width) {}

    SetTexts(Ground ground) {
        this.ground = ground;
    }

    /// A text broken into lines no wider than some points.
    Paragraph set(String text, TextStyle style, int width) {
        return known.computeIfAbsent(new Key(text, style, width), key -> ground.set(text, style, width));
    }
}
