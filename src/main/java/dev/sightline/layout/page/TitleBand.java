package dev.sightline.layout.page;

import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Persona;
import dev.sightline.model.Project;
import dev.sightline.typography.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The title block at the foot of a page, as on drawings of engineers: cells with what has to be known of the
/// sheet when it lies on a table alone.
final class TitleBand {
    /// How high it is; what is said in it is short.
    static final double HEIGHT = 46;

    private static final TextStyle LABEL = new TextStyle(Typeface.SEMIBOLD, 6.5, 9, 0.5);
    private static final TextStyle VALUE = TextStyle.of(Typeface.REGULAR, 7.5, 9.5);
    private static final TextStyle STRONG = TextStyle.of(Typeface.SEMIBOLD, 8.5, 10.5);
    private static final double PADDING = 5;
    private static final double LOGO = 92;
    private static final int MOST_LINES = 3;

    private final JourneyDocument document;
    private final PageSetup setup;
    private final PageWords words;
    private final String date;

    /// @param weight how much room it takes beside the others
    private record Cell(String label, String value, TextStyle style, double weight) {}

    TitleBand(JourneyDocument document, PageSetup setup, PageWords words, String date) {
        this.document = document;
        this.setup = setup;
        this.words = words;
        this.date = date;
    }

    /// Draws it into a box.
    ///
    /// @param page the number of the page as it is shown, such as `Page 2 of 5`
    void draw(Lettering on, Box band, Draft draft, String page) {
        Pen hairline = Pen.solid(on.theme().secondary(), 0.75);
        on.panel(band, 0, on.theme().paper(), hairline);
        on.panel(
                new Box(band.x() - 0.375, band.y() - 1, band.width() + 0.75, 2),
                0,
                on.theme().accent(),
                Pen.NONE);
        double x = band.x();
        Optional<ImageAsset> logo = document.project().logo().map(document::get);
        if (logo.isPresent()) {
            logo(on, new Box(x, band.y(), LOGO, band.height()), logo.get());
            x += LOGO;
            on.line(x, band.y(), x, band.bottom(), hairline);
        }
        List<Cell> cells = cells(draft, page);
        double weights = cells.stream().mapToDouble(Cell::weight).sum();
        double unit = (band.right() - x) / weights;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Box box = new Box(x, band.y(), cell.weight() * unit, band.height());
            cell(on, cell, box);
            x = box.right();
            if (i + 1 < cells.size()) {
                on.line(x, band.y(), x, band.bottom(), hairline);
            }
        }
        link(on, band);
    }

    private void link(Lettering on, Box band) {
        if (!setup.link().isBlank()) {
            String said = words.of("label.link") + " " + setup.link();
            on.add(Meaning.DECORATION, band, List.of(new Mark.Hyperlink(band, setup.link(), said)));
        }
    }

    private static void cell(Lettering on, Cell cell, Box box) {
        double width = box.width() - 2 * PADDING;
        Box at = new Box(box.x() + PADDING, box.y() + 4, width, 0);
        on.quiet(
                cell.label().toUpperCase(Locale.forLanguageTag(on.language())),
                LABEL,
                on.theme().secondary(),
                at,
                Align.START);
        on.quiet(fitted(on, cell, width), cell.style(), on.theme().ink(), at.plus(0, 10), Align.START);
    }

    /// As many of the words as three lines hold; nothing runs over an edge.
    private static String fitted(Lettering on, Cell cell, double width) {
        String text = cell.value();
        while (on.set(text, cell.style(), width).lines().size() > MOST_LINES && text.contains(" ")) {
            text = text.substring(0, text.lastIndexOf(' ')).replaceFirst("[,;:.… ]+$", "") + "…";
            text = text.contains(" ") ? text : "";
        }
        return text;
    }

    private List<Cell> cells(Draft draft, String page) {
        Project project = document.project();
        Optional<JourneyMap> map = document.maps().stream()
                .filter(one ->
                        one.id().value().equals(draft.mapId) || one.title().equals(draft.map))
                .findFirst();
        List<Cell> cells = new ArrayList<>();
        String title = draft.map.isEmpty() ? project.title() : draft.map;
        add(cells, "label.title", title, STRONG, 3);
        add(cells, "label.client", project.client(), VALUE, 1.6);
        add(cells, "label.purpose", project.purpose(), VALUE, 3);
        map.ifPresent(one -> {
            String personas = one.personas().stream()
                    .map(document::get)
                    .map(Persona::name)
                    .collect(Collectors.joining(", "));
            add(cells, "label.personas", personas.isEmpty() ? one.aggregate() : personas, VALUE, 2);
            String state = one.state().map(value -> words.of("state", value)).orElse("");
            String basis = one.basis().map(value -> words.of("basis", value)).orElse("");
            String both = state.isEmpty() || basis.isEmpty() ? state + basis : state + "\n" + basis;
            add(cells, "label.state", both, VALUE, 1.7);
            add(cells, "label.version", one.version(), VALUE, 1);
        });
        add(
                cells,
                "label.date",
                map.flatMap(JourneyMap::date).map(Object::toString).orElse(date),
                VALUE,
                1.3);
        List<String> authors =
                map.map(JourneyMap::authors).filter(list -> !list.isEmpty()).orElse(project.authors());
        add(cells, "label.authors", String.join(", ", authors), VALUE, 2);
        add(cells, "label.link", setup.link(), VALUE, 2.4);
        add(cells, "label.page", page, VALUE, 1.3);
        return cells;
    }

    private void add(List<Cell> cells, String label, String value, TextStyle style, double weight) {
        if (!value.isBlank()) {
            cells.add(new Cell(words.of(label), value, style, weight));
        }
    }

    private static void logo(Lettering on, Box box, ImageAsset asset) {
        on.add(Meaning.DECORATION, box, List.of(picture(box.grown(-PADDING), asset, 0)));
    }

    /// A picture as large as a box holds, in its middle.
    static Mark picture(Box box, ImageAsset asset, double radius) {
        ImageAsset.Data data = asset.data();
        double scale = Math.min(box.width() / data.width(), box.height() / data.height());
        double width = data.width() * scale;
        double height = data.height() * scale;
        Box place = new Box(box.centerX() - width / 2, box.centerY() - height / 2, width, height);
        return new Mark.Picture(
                place, radius, new ImageData(data.mediaType(), data.width(), data.height(), data.bytes()));
    }
}
