package dev.sightline.ui.review;

import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.Review;
import dev.sightline.press.ReviewItem;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All that came back, each with a box: what is ticked is taken over, nothing else. What could not be read or placed
/// is said, what is known already is counted.
public final class ReviewList extends VBox {
    private static final double HIGHEST = 420;
    private static final double WIDE = 560;

    private final JourneyDocument document;
    private final Consumer<Id<?>> show;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Button accept = new Button();

    /// @param take is told what was ticked
    /// @param show shows on the sheet what something is about
    public ReviewList(JourneyDocument document, Review review, Consumer<List<ReviewItem>> take, Consumer<Id<?>> show) {
        this.document = document;
        this.show = show;
        getStyleClass().add("review");
        setPrefWidth(WIDE);
        List<ReviewItem> open = review.open();
        VBox rows = new VBox();
        for (ReviewItem item : open) {
            rows.getChildren().add(row(item));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("review-rows");
        getChildren().add(text(summary(open.size(), review.items().size() - open.size()), "quiet"));
        for (String refused : review.refused()) {
            getChildren().add(text(Words.said(refused), "field-problem"));
        }
        if (!open.isEmpty()) {
            getChildren().add(scroll);
        }
        accept.getStyleClass().add("accent");
        accept.setDefaultButton(true);
        accept.setOnAction(pressed -> take.accept(chosen(open)));
        HBox foot = new HBox(accept);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(foot);
        count();
    }

    /// What gets the keyboard at first: the first box, or the button if there is none.
    public Node first() {
        return boxes.isEmpty() ? accept : boxes.getFirst();
    }

    private static String summary(int open, int known) {
        String fresh = open == 0 ? Words.of("review.nothing") : Words.count("review.found", open);
        return known == 0 ? fresh : fresh + " " + Words.count("review.known", known);
    }

    private Node row(ReviewItem item) {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        box.selectedProperty().addListener((seen, before, after) -> count());
        boxes.add(box);
        Label words = text(item.comment().text(), "note-words");
        Comment comment = item.comment();
        boolean quoted = !comment.quote().isBlank() && !comment.text().contains(comment.quote());
        Label quote = text(quoted ? Words.of("notes.quote", comment.quote()) : "", "note-by");
        Label on = text(place(item), "note-on");
        on.setGraphic(document.find(item.comment().on())
                .<Node>map(element -> KindIcons.icon(KindIcons.of(element)))
                .orElse(null));
        Label by = text(facts(item), "note-by");
        VBox told = quoted ? new VBox(2, quote, words, on, by) : new VBox(2, words, on, by);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        box.setAccessibleText(told.getChildren().stream()
                .map(line -> ((Label) line).getText())
                .collect(Collectors.joining(", ")));
        HBox row = new HBox(10, box, told);
        row.getStyleClass().add("review-row");
        boolean placed = item.standing() != ReviewItem.Standing.UNPLACED;
        row.setOnMouseClicked(clicked -> {
            box.fire();
            if (placed && clicked.getClickCount() == 2) {
                show.accept(item.comment().on());
            }
        });
        if (placed) {
            row.getChildren().add(way(item));
            // Enter leads there from the box, too, which space ticks
            box.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
                if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
                    pressed.consume();
                    show.accept(item.comment().on());
                }
            });
        }
        return row;
    }

    private Button way(ReviewItem item) {
        Button way = new Button(null, KindIcons.icon("crosshairs-gps"));
        way.getStyleClass().add("quiet-button");
        way.setAccessibleText(Words.of("review.show"));
        way.setTooltip(new Tooltip(Words.of("review.show")));
        way.setMinWidth(USE_PREF_SIZE);
        way.setOnAction(pressed -> show.accept(item.comment().on()));
        return way;
    }

    private String place(ReviewItem item) {
        return item.standing() == ReviewItem.Standing.UNPLACED
                ? Words.of("review.unplaced")
                : document.find(item.comment().on())
                        .map(element -> Naming.brief(Naming.name(element, document)))
                        .orElse("");
    }

    private static String facts(ReviewItem item) {
        List<String> facts = new ArrayList<>();
        if (item.standing() == ReviewItem.Standing.CHANGED) {
            facts.add(Words.of("review.standing.CHANGED"));
        } else if (item.standing() == ReviewItem.Standing.STATE) {
            String state = item.comment().state().map(Enum::name).orElse("OPEN");
            facts.add(Words.of("review.state." + state));
        }
        if (!item.author().isBlank()) {
            facts.add(item.author());
        }
        item.date().ifPresent(date -> facts.add(Moments.of(date)));
        facts.add(Words.of("review.where", item.file(), item.mark().page()));
        return String.join("  ·  ", facts);
    }

    private List<ReviewItem> chosen(List<ReviewItem> open) {
        List<ReviewItem> chosen = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (boxes.get(i).isSelected()) {
                chosen.add(open.get(i));
            }
        }
        return chosen;
    }

    private void count() {
        int ticked = (int) boxes.stream().filter(CheckBox::isSelected).count();
        accept.setText(boxes.isEmpty() ? Words.of("review.close") : Words.count("review.take", ticked));
        accept.setDisable(!boxes.isEmpty() && ticked == 0);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
