package dev.sightline.ui.desk;

import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Typesetter;
import dev.sightline.ui.canvas.DrawnSheet;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Lays maps out in the background and hands the sheets over on the window's thread.
public final class SheetPress {
    private final JourneyLayout layout = new JourneyLayout(new Typesetter());

    /// Makes a sheet; the answer comes later.
    public void make(JourneyDocument document, Id<JourneyMap> map, Theme theme, Consumer<DrawnSheet> answer) {
        Thread.ofVirtual().name("layout").start(() -> {
            DrawnSheet made = sheet(document, map, theme);
            Platform.runLater(() -> answer.accept(made));
        });
    }

    /// Makes a sheet on this very thread.
    public DrawnSheet sheet(JourneyDocument document, Id<JourneyMap> map, Theme theme) {
        return new DrawnSheet(layout.layout(document, map, theme));
    }
}
