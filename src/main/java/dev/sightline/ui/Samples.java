package dev.sightline.ui;

import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.canvas.Thumbnail;
import dev.sightline.ui.desk.SampleShelf;
import dev.sightline.ui.desk.SheetPress;
import dev.sightline.ui.start.StartPage;
import dev.sightline.ui.words.Words;
import java.util.List;
import javafx.application.Platform;

/// The samples on the start page, each with a picture of its first map, drawn in the background one after the other.
final class Samples {
    private static final System.Logger LOG = System.getLogger(Samples.class.getName());
    private static final double WIDTH = 300;
    private static final double HEIGHT = 170;

    private final Documents documents;
    private boolean offered;

    Samples(Documents documents) {
        this.documents = documents;
    }

    /// Offers them, once.
    void offer(StartPage page) {
        if (offered) {
            return;
        }
        offered = true;
        Thread.ofVirtual().name("samples").start(() -> {
            SheetPress press = new SheetPress();
            for (String resource : SampleShelf.resources()) {
                try {
                    Documents.shipped(resource)
                            .openedDocument()
                            .filter(document -> !document.maps().isEmpty())
                            .ifPresent(document -> offer(page, resource, document, press));
                } catch (RuntimeException unforeseen) {
                    LOG.log(System.Logger.Level.ERROR, "The sample " + resource, unforeseen);
                }
            }
        });
    }

    private void offer(StartPage page, String resource, JourneyDocument document, SheetPress press) {
        JourneyMap map = document.maps().getFirst();
        DrawnSheet sheet = press.sheet(document, map.id(), Theme.PAPER);
        String detail = detail(document.view(map.id()), document.maps().size());
        Platform.runLater(() -> page.sample(
                map.title(), detail, new Thumbnail(sheet, WIDTH, HEIGHT), () -> documents.openShipped(resource)));
    }

    private static String detail(MapView view, int maps) {
        int cards = view.lanes().stream()
                .mapToInt(lane -> view.placed(lane.id()).size())
                .sum();
        List<String> parts = maps > 1
                ? List.of(
                        Words.of(view.map().type()), Words.count("count.maps", maps), Words.count("count.cards", cards))
                : List.of(Words.of(view.map().type()), Words.count("count.cards", cards));
        return String.join("  ·  ", parts);
    }
}
