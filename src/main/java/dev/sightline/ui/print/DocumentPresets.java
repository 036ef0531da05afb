package dev.sightline.ui.print;

import dev.sightline.edit.PageEdit;
import dev.sightline.editor.Editor;
import dev.sightline.model.PageSetup;
import java.util.List;

/// The presets that a document on the desk keeps: each change is a step that can be undone.
public record DocumentPresets(Editor editor) implements Presets {
    @Override
    public List<PageSetup> all() {
        return editor.state().committed().project().pages();
    }

    @Override
    public boolean save(PageSetup setup) {
        return editor.apply(new PageEdit.Save(setup));
    }

    @Override
    public boolean rename(String name, String next) {
        return editor.apply(new PageEdit.Rename(name, next));
    }

    @Override
    public void remove(String name) {
        editor.apply(new PageEdit.Delete(name));
    }
}
