package dev.sightline.ui.print;

import dev.sightline.drawing.Page;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.press.Format;
import dev.sightline.ui.canvas.PagePicture;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages as they will be, in small, and what is to be said of them.
final class PreviewPane extends VBox {
    /// More pages than this are told of, not shown.
    static final int MOST = 60;

    private static final double WIDTH = 560;
    private static final double HEIGHT = 440;
    private static final double GAP = 16;
    private static final double AROUND = 20;
    private static final double LABEL = 24;

    private final FlowPane pages = new FlowPane(GAP, GAP);
    private final Label facts = new Label();
    private final HBox warning = new HBox(12);
    private final Label small = new Label();
    private final Button remedy = new Button();
    private final Consumer<Remedy> remedied;
    private final Deque<PagePicture> unpainted = new ArrayDeque<>();

    /// @param remedied is told the pages with larger text when they are asked for
    PreviewPane(Consumer<Remedy> remedied) {
        this.remedied = remedied;
        getStyleClass().add("print-preview");
        pages.setAlignment(Pos.CENTER);
        StackPane desk = new StackPane(pages);
        desk.getStyleClass().add("print-desk");
        ScrollPane scroll = new ScrollPane(desk);
        scroll.getStyleClass().addAll("quiet-scroll", "print-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setMinHeight(160);
        scroll.setAccessibleText(Words.of("print.preview"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        facts.getStyleClass().add("print-facts");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        small.setWrapText(true);
        small.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(small, Priority.ALWAYS);
        small.setMaxWidth(Double.MAX_VALUE);
        remedy.setMinWidth(USE_PREF_SIZE);
        warning.setAlignment(Pos.CENTER_LEFT);
        warning.getStyleClass().add("print-warning");
        warning.getChildren().addAll(KindIcons.icon("alert-outline"), small, remedy);
        show(warning, false);
        getChildren().addAll(scroll, facts, warning);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// Shows pages.
    void show(PrintChoice choice, PagePlan plan) {
        List<PagePlan.Leaf> shown =
                plan.leaves().subList(0, Math.min(MOST, plan.leaves().size()));
        int across = across(shown.size());
        double width = (WIDTH - 2 * AROUND - (across - 1) * GAP) / across;
        double height = across == 1 ? HEIGHT - 2 * AROUND - LABEL : width * 1.42;
        unpainted.clear();
        List<Node> made = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Page page = shown.get(i).page();
            double zoom =
                    Math.min(width / page.size().width(), height / page.size().height());
            String words = Words.of(
                    "print.page.accessible",
                    i + 1,
                    plan.leaves().size(),
                    shown.get(i).title());
            PagePicture picture = new PagePicture(page, zoom, words);
            unpainted.add(picture);
            Label number = new Label(String.valueOf(i + 1));
            number.getStyleClass().add("quiet");
            VBox cell = new VBox(4, picture, number);
            cell.setAlignment(Pos.BOTTOM_CENTER);
            cell.setPrefWidth(width);
            made.add(cell);
        }
        int more = plan.leaves().size() - shown.size();
        if (more > 0) {
            Label rest = new Label(Words.count("print.pages.more", more));
            rest.getStyleClass().add("quiet");
            made.add(rest);
        }
        pages.setPrefWrapLength(WIDTH - 2 * AROUND);
        pages.getChildren().setAll(made);
        facts.setText(PageFacts.of(choice, plan));
        Optional<PagePlan.Leaf> least =
                plan.smallest().filter(leaf -> !leaf.readable()).filter(leaf -> isPaper(choice));
        least.ifPresent(leaf -> small.setText(Words.of(
                plan.leaves().size() == 1 ? "print.small.one" : "print.small.page",
                PageFacts.points(leaf.smallestText()),
                plan.leaves().indexOf(leaf) + 1)));
        show(warning, least.isPresent());
        show(remedy, false);
        paintNext();
    }

    /// Whether it goes on paper of some size, so that text may come out too small.
    private static boolean isPaper(PrintChoice choice) {
        return choice.format() == Format.PDF && !choice.pages().paper().fits();
    }

    private static int across(int pages) {
        return pages == 1 ? 1 : pages <= 4 ? 2 : pages <= 12 ? 3 : 4;
    }

    /// Offers pages on which all text can be read.
    void offer(Remedy better) {
        String points = PageFacts.points(better.points());
        boolean sheets = better.pages() > 1;
        remedy.setText(
                sheets
                        ? Words.of("print.remedy.sheets", better.setup().paper().name(), better.pages(), points)
                        : Words.of("print.remedy", better.setup().paper().name(), points));
        remedy.setOnAction(pressed -> remedied.accept(better));
        show(remedy, true);
    }

    /// One after the other, so that the window stays quick.
    private void paintNext() {
        PagePicture next = unpainted.poll();
        if (next != null) {
            next.paint();
            Platform.runLater(this::paintNext);
        }
    }
}
