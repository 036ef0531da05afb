package dev.sightline.ui.print;

import dev.sightline.model.PageSetup;
import java.util.List;

/// The presets of pages that a document keeps.
public interface Presets {
    /// All of them, in order.
    List<PageSetup> all();

    /// Keeps one under its name, in place of one that has it already.
    ///
    /// @return whether it could be done
    boolean save(PageSetup setup);

    /// Gives one another name.
    ///
    /// @return whether it could be done
    boolean rename(String name, String next);

    /// Takes one away.
    void remove(String name);
}
