package dev.sightline.editor.form;

import java.io.Serial;
import java.util.List;

/// What was entered is not what a field can keep. Says what is expected by a key of the window's words.
public final class Unfit extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;

    @SuppressWarnings("serial") // never written anywhere
    private final List<Object> values;

    /// @param key `unfit.` and this are the words
    /// @param values what stands for `{0}`, `{1}`, ... in them
    Unfit(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    /// Which words say it.
    public String key() {
        return key;
    }

    /// What stands for `{0}`, `{1}`, ... in the words.
    public List<Object> values() {
        return values;
    }
}
