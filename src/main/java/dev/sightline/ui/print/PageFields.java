package dev.sightline.ui.print;

import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// The rows that say how a document is put on pages.
final class PageFields {
    private static final int MOST_SHEETS = 12;
    private static final double WIDEST = 100;
    private static final List<Double> SCALES = List.of(0.0, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0);

    /// Stands for a paper whose sides are typed.
    private static final Paper OWN = new Paper("own", 1, 1);

    private final Rows rows;
    private final Consumer<PageSetup> chosen;
    private final ComboBox<PageKind> kind;
    private final ComboBox<Paper> paper;
    private final TextField own;
    private final ComboBox<PageTurn> turn;
    private final ComboBox<Double> scale;
    private final HBox sheets;
    private final ComboBox<Integer> across;
    private final ComboBox<Integer> down;
    private final NumberBox overlap;
    private final HBox overlapRow;
    private final CheckBox cropMarks;
    private final NumberBox margin;
    private final HBox marginRow;
    private final TextField header;
    private final TextField footer;
    private final CheckBox titleBlock;
    private final TextField link;
    private PageSetup setup = PageSetup.FIT;
    private boolean filling;

    /// @param rows to which they are added
    /// @param chosen is told whatever a person changes
    PageFields(Rows rows, Consumer<PageSetup> chosen) {
        this.rows = rows;
        this.chosen = chosen;
        kind = rows.choice("print.pages", List.of(PageKind.values()), Words::of, this::kind);
        paper = rows.choice("print.paper", List.of(), PageFields::words, this::paper);
        own = rows.text(
                "print.paper.size",
                "297x420mm",
                text -> Paper.named(text)
                        .filter(size -> !size.fits())
                        .ifPresent(size -> change(now -> now.withPaper(size))));
        turn = rows.choice(
                "print.turn", List.of(PageTurn.values()), Words::of, way -> change(now -> now.withTurn(way)));
        scale = rows.choice(
                "print.size",
                SCALES,
                size -> size == 0 ? Words.of("print.size.fits") : Words.of("print.percent", Math.round(size * 100)),
                size -> change(now -> now.withScale(size)));
        across = sheets(number -> change(now -> now.withAcross(number)));
        down = sheets(number -> change(now -> now.withDown(number)));
        sheets = rows.row("print.sheets", new HBox(8, across, new Label("×"), down));
        sheets.setAlignment(Pos.CENTER_LEFT);
        across.setAccessibleText(Words.of("print.sheets.across"));
        down.setAccessibleText(Words.of("print.sheets.down"));
        overlap = new NumberBox(0, WIDEST, number -> change(now -> now.withOverlap(number)));
        overlapRow = millimetres("print.overlap", overlap);
        cropMarks = rows.flag("print.cropMarks", on -> change(now -> now.withCropMarks(on)));
        margin = new NumberBox(0, WIDEST, number -> change(now -> now.withMargin(number)));
        marginRow = millimetres("print.margin", margin);
        header = rows.text("print.header", "{title} · {map}", text -> change(now -> now.withHeader(text)));
        footer = rows.text("print.footer", "{date} · {page} / {pages}", text -> change(now -> now.withFooter(text)));
        titleBlock = rows.flag("print.titleBlock", on -> change(now -> now.withTitleBlock(on)));
        link = rows.text("print.link", "https://", text -> change(now -> now.withLink(text.strip())));
    }

    private static String words(Paper paper) {
        if (paper.fits()) {
            return Words.of("print.page.fit");
        }
        return paper.equals(OWN) ? Words.of("print.paper.own") : PageFacts.name(paper);
    }

    private ComboBox<Integer> sheets(Consumer<Integer> number) {
        Rows alone = new Rows(); // only to be made alike; the field stands beside another
        ComboBox<Integer> box = alone.choice(
                "print.sheets",
                IntStream.rangeClosed(0, MOST_SHEETS).boxed().toList(),
                many -> many == 0 ? Words.of("print.sheets.any") : String.valueOf(many),
                number);
        box.setPrefWidth(94);
        return box;
    }

    private HBox millimetres(String key, NumberBox field) {
        HBox row = rows.row(key, new HBox(8, field, new Label(Words.of("print.mm"))));
        row.setAlignment(Pos.CENTER_LEFT);
        field.setAccessibleText(Words.of(key));
        return row;
    }

    private void kind(PageKind wanted) {
        change(now -> {
            boolean sized = wanted == PageKind.WHOLE || !now.paper().fits();
            return now.withKind(wanted).withPaper(sized ? now.paper() : Paper.A4);
        });
    }

    private void paper(Paper wanted) {
        if (!filling) {
            if (wanted.equals(OWN)) {
                Paper was = setup.paper().fits() ? Paper.A4 : setup.paper();
                String size = Math.round(was.width()) + "x" + Math.round(was.height()) + "mm";
                own.setText(size);
                change(now -> now.withPaper(Paper.named(size).orElse(Paper.A4)));
                own.requestFocus();
            } else {
                change(now -> now.withPaper(wanted));
            }
        }
    }

    private void change(UnaryOperator<PageSetup> change) {
        if (!filling) {
            chosen.accept(change.apply(setup));
        }
    }

    /// Shows a set-up.
    ///
    /// @param shown whether pages are asked for at all
    void fill(PageSetup next, boolean shown) {
        filling = true;
        try {
            setup = next;
            PageKind now = next.kind();
            kind.setValue(now);
            papers(now);
            boolean named = next.paper().fits() || Paper.NAMED.contains(next.paper());
            paper.setValue(named ? next.paper() : OWN);
            if (!named
                    && !Paper.named(own.getText()).filter(next.paper()::equals).isPresent()) {
                own.setText(next.paper().name());
            }
            turn.setValue(next.turn());
            if (!scale.getItems().contains(next.scale())) {
                List<Double> sizes = new ArrayList<>(SCALES);
                sizes.add(next.scale());
                scale.getItems().setAll(sizes.stream().sorted().toList());
            }
            scale.setValue(next.scale());
            across.setValue(Math.min(next.across(), MOST_SHEETS));
            down.setValue(Math.min(next.down(), MOST_SHEETS));
            overlap.put(next.overlap());
            margin.put(next.margin());
            cropMarks.setSelected(next.cropMarks());
            titleBlock.setSelected(next.titleBlock());
            text(header, next.header());
            text(footer, next.footer());
            text(link, next.link());
            show(now, shown, named);
        } finally {
            filling = false;
        }
    }

    private static void text(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void papers(PageKind now) {
        List<Paper> papers = new ArrayList<>();
        if (now == PageKind.WHOLE) {
            papers.add(Paper.FIT);
        }
        papers.addAll(Paper.NAMED);
        papers.add(OWN);
        if (!paper.getItems().equals(papers)) {
            paper.getItems().setAll(papers);
        }
    }

    private void show(PageKind now, boolean shown, boolean named) {
        boolean sized = !setup.paper().fits();
        boolean tiles = now == PageKind.TILES;
        rows.show(kind, shown);
        rows.show(paper, shown);
        rows.show(own, shown && !named);
        rows.show(turn, shown && sized);
        rows.show(scale, shown && now != PageKind.BOOKLET);
        rows.show(sheets, shown && tiles && setup.scale() == 0);
        rows.show(overlapRow, shown && tiles);
        rows.show(cropMarks, shown && tiles);
        rows.show(marginRow, shown && (sized || setup.titleBlock()));
        rows.show(header, shown);
        rows.show(footer, shown);
        rows.show(titleBlock, shown);
        rows.show(link, shown && (setup.titleBlock() || now == PageKind.BOOKLET));
    }
}
