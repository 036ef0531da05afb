package dev.sightline.ui.start;

import dev.sightline.file.Template;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.canvas.DrawnSheet;
import dev.sightline.ui.canvas.Thumbnail;
import dev.sightline.ui.desk.SheetPress;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The templates to choose from, each with a picture of what begins from it. The names are there at once; the pictures
/// follow from the background.
public final class TemplateGallery extends ScrollPane {
    private static final System.Logger LOG = System.getLogger(TemplateGallery.class.getName());
    private static final double PICTURE_WIDTH = 248;
    private static final double PICTURE_HEIGHT = 132;
    private static final double FRAME = 28;
    private static final double NAME_HEIGHT = 46;
    private static final double DETAIL_HEIGHT = 54;
    private static final double GAP = 16;
    private static final int ACROSS = 3;
    private static final double WIDTH = ACROSS * (PICTURE_WIDTH + FRAME + 2) + (ACROSS - 1) * GAP;
    private static final double RING = 4;
    private static final double SCROLL_BAR = 16;

    private final Consumer<Template> begin;
    private final VBox page = new VBox(14);
    private Node first = this;

    /// A gallery of those that somebody keeps and those that ship.
    ///
    /// @param begin what is done with the chosen one
    public TemplateGallery(List<Template> own, List<Template> shipped, Consumer<Template> begin) {
        this.begin = begin;
        getStyleClass().addAll("template-gallery", "quiet-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefViewportHeight(620);
        setPrefViewportWidth(WIDTH + 2 * RING + SCROLL_BAR);
        page.setPadding(new Insets(RING));
        setAccessibleText(Words.of("templates.accessible"));
        setContent(page);
        SheetPress press = new SheetPress();
        if (!own.isEmpty()) {
            part(Words.of("templates.own"), own, press);
            part(Words.of("templates.shipped"), shipped, press);
        } else {
            part("", shipped, press);
        }
    }

    /// The template that gets the keyboard first.
    public Node first() {
        return first;
    }

    private void part(String title, List<Template> templates, SheetPress press) {
        if (!title.isEmpty()) {
            Label heading = new Label(title);
            heading.getStyleClass().add("start-heading");
            page.getChildren().add(heading);
        }
        FlowPane cards = new FlowPane(GAP, GAP);
        cards.setPrefWrapLength(WIDTH);
        page.getChildren().add(cards);
        for (Template template : templates) {
            StackPane frame = new StackPane();
            Button card = card(template, frame);
            cards.getChildren().add(card);
            if (first == this) {
                first = card;
            }
            Thread.ofVirtual().name("template").start(() -> draw(template, frame, press));
        }
    }

    private Button card(Template template, StackPane frame) {
        frame.getStyleClass().add("sample-picture");
        frame.setMinSize(PICTURE_WIDTH + FRAME, PICTURE_HEIGHT + FRAME);
        Label name = new Label(template.name());
        name.getStyleClass().add("sample-name");
        Label detail = new Label(template.detail());
        detail.getStyleClass().add("quiet");
        detail.setWrapText(true);
        detail.setAlignment(Pos.TOP_LEFT);
        detail.setPrefSize(PICTURE_WIDTH, DETAIL_HEIGHT);
        VBox words = new VBox(2, name, detail);
        words.getStyleClass().add("sample-words");
        Button card = new Button(null, new VBox(frame, words));
        // a button asks wrapped text for its height before it has a width
        card.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setPrefSize(PICTURE_WIDTH + FRAME + 2, PICTURE_HEIGHT + FRAME + NAME_HEIGHT + DETAIL_HEIGHT + 2);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.getStyleClass().add("sample");
        card.setAccessibleText(template.name() + ". " + template.detail());
        card.setOnAction(pressed -> begin.accept(template));
        card.focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                reveal(card);
            }
        });
        return card;
    }

    /// Scrolls no further than needed for a template that has the keyboard to be seen.
    private void reveal(Node card) {
        double top = card.getBoundsInParent().getMinY()
                + card.getParent().getBoundsInParent().getMinY();
        double bottom = top + card.getBoundsInParent().getHeight();
        double window = getViewportBounds().getHeight();
        double beyond = page.getHeight() - window;
        if (beyond > 0) {
            double seen = getVvalue() * beyond;
            double next = top < seen ? top - GAP : bottom > seen + window ? bottom + GAP - window : seen;
            setVvalue(Math.clamp(next / beyond, 0, 1));
        }
    }

    private static void draw(Template template, StackPane frame, SheetPress press) {
        try {
            template.open()
                    .openedDocument()
                    .filter(document -> !document.maps().isEmpty())
                    .ifPresent(document -> {
                        DrawnSheet sheet = sheet(document, press);
                        Platform.runLater(
                                () -> frame.getChildren().setAll(new Thumbnail(sheet, PICTURE_WIDTH, PICTURE_HEIGHT)));
                    });
        } catch (RuntimeException unforeseen) {
            LOG.log(System.Logger.Level.ERROR, "The picture of the template " + template.key(), unforeseen);
        }
    }

    private static DrawnSheet sheet(JourneyDocument document, SheetPress press) {
        return press.sheet(document, document.maps().getFirst().id(), Theme.PAPER);
    }
}
