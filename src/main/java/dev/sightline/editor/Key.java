package dev.sightline.editor;

/// A key with what is held down beside it.
///
/// @param code the key's name in capitals, such as `PLUS`, `DIGIT0`, `F11` or `A`
/// @param shortcut the system's key for shortcuts: Ctrl, or Command on a Mac
public record Key(String code, boolean shortcut, boolean shift, boolean alt) {

    /// A key on its own.
    public static Key plain(String code) {
        return new Key(code, false, false, false);
    }

    /// A key with Ctrl, or Command on a Mac.
    public static Key shortcut(String code) {
        return new Key(code, true, false, false);
    }

    /// A key with Shift.
    public static Key shift(String code) {
        return new Key(code, false, true, false);
    }

    /// A key with Shift and Ctrl, or Shift and Command on a Mac.
    public static Key shiftShortcut(String code) {
        return new Key(code, true, true, false);
    }

    /// A key with Alt, or Option on a Mac.
    public static Key alt(String code) {
        return new Key(code, false, false, true);
    }

    /// A key with Shift and Alt.
    public static Key shiftAlt(String code) {
        return new Key(code, false, true, true);
    }

    /// A key with Ctrl and Alt, or Command and Option on a Mac.
    public static Key shortcutAlt(String code) {
        return new Key(code, true, false, true);
    }
}
