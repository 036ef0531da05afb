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
/// sheet when it lies on a table alone, in as many rows as they need to be read whole.
final class TitleBand {
    /// A row with one line is this high, and of more than so many lines the rest is left out.
    private static final double LEAST = 34;

    private static final int MOST_LINES = 9;
    private static final int MOST_ROWS = 3;
    private static final double ABOVE = 14;
    private static final double BELOW = 5;

    private static final TextStyle LABEL = new TextStyle(Typeface.SEMIBOLD, 6.5, 9, 0.5);
    private static final TextStyle VALUE = TextStyle.of(Typeface.REGULAR, 7.5, 9.5);
    private static final TextStyle STRONG = TextStyle.of(Typeface.SEMIBOLD, 8.5, 10.5);
    private static final double PADDING = 5;
    private static final double LOGO = 92;

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

    /// How high it has to be at a width so that whatever map a page shows, all of it can be read.
    double height(Lettering on, double width) {
        double most = 0;
        for (JourneyMap map : document.maps()) {
            List<Cell> cells = cells(Optional.of(map), map.title(), words.of("page", 888, 888));
            most = Math.max(most, rows(on, cells, width - logoWidth(on)).height());
        }
        List<Cell> none = cells(Optional.empty(), document.project().title(), words.of("page", 888, 888));
        return Math.max(most, rows(on, none, width - logoWidth(on)).height());
    }

    private double logoWidth(Lettering on) {
        return on.theme().logo(document).isPresent() ? LOGO : 0;
    }

    /// Cells row by row, how high each row is, and how many words do not fit into theirs.
    private record Rows(List<List<Cell>> cells, List<Double> heights, int torn) {
        double height() {
            return heights.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// The fewest rows in which no word is torn.
    private static Rows rows(Lettering on, List<Cell> cells, double width) {
        Rows best = rows(on, cells, width, 1);
        for (int count = 2; count <= Math.min(MOST_ROWS, cells.size()); count++) {
            Rows more = rows(on, cells, width, count);
            if (more.torn() < best.torn() || more.torn() == best.torn() && more.height() < best.height()) {
                best = more;
            }
        }
        return best;
    }

    private static Rows rows(Lettering on, List<Cell> cells, double width, int count) {
        double all = cells.stream().mapToDouble(Cell::weight).sum();
        List<List<Cell>> rows = new ArrayList<>();
        double used = 0;
        for (Cell cell : cells) {
            boolean next =
                    rows.isEmpty() || used + cell.weight() / 2 > all * rows.size() / count && rows.size() < count;
            if (next) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(cell);
            used += cell.weight();
        }
        List<Double> heights = new ArrayList<>();
        int torn = 0;
        for (List<Cell> row : rows) {
            double unit = width / row.stream().mapToDouble(Cell::weight).sum();
            double high = LEAST;
            for (Cell cell : row) {
                double room = Math.max(1, cell.weight() * unit - 2 * PADDING);
                int lines = Math.min(
                        MOST_LINES,
                        on.set(cell.value(), cell.style(), room).lines().size());
                high = Math.max(high, ABOVE + lines * cell.style().lineHeight() + BELOW);
                torn += torn(on, cell, room);
            }
            heights.add(high);
        }
        return new Rows(rows, heights, torn);
    }

    private static int torn(Lettering on, Cell cell, double room) {
        int torn = on.width(cell.label().toUpperCase(Locale.ROOT), LABEL) > room ? 1 : 0;
        for (String word : cell.value().split("\\s+")) {
            torn += on.width(word, cell.style()) > room ? 1 : 0;
        }
        return torn;
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
        double left = band.x() + logoWidth(on);
        Optional<ImageAsset> logo = on.theme().logo(document);
        if (logo.isPresent()) {
            logo(on, new Box(band.x(), band.y(), LOGO, band.height()), logo.get());
            on.line(left, band.y(), left, band.bottom(), hairline);
        }
        Optional<JourneyMap> map = document.maps().stream()
                .filter(one ->
                        one.id().value().equals(draft.mapId) || one.title().equals(draft.map))
                .findFirst();
        String title = draft.map.isEmpty() ? document.project().title() : draft.map;
        Rows rows = rows(on, cells(map, title, page), band.right() - left);
        // pages that need less share what is over among their rows
        double more = (band.height() - rows.height()) / rows.cells().size();
        double y = band.y();
        for (int i = 0; i < rows.cells().size(); i++) {
            double high = rows.heights().get(i) + more;
            row(on, rows.cells().get(i), Box.between(left, y, band.right(), y + high), hairline);
            y += high;
            if (i + 1 < rows.cells().size()) {
                on.line(left, y, band.right(), y, hairline);
            }
        }
        link(on, band);
    }

    private static void row(Lettering on, List<Cell> cells, Box row, Pen hairline) {
        double unit = row.width() / cells.stream().mapToDouble(Cell::weight).sum();
        double x = row.x();
        for (int i = 0; i < cells.size(); i++) {
            Box box = new Box(x, row.y(), cells.get(i).weight() * unit, row.height());
            cell(on, cells.get(i), box);
            x = box.right();
            if (i + 1 < cells.size()) {
                on.line(x, row.y(), x, row.bottom(), hairline);
            }
        }
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
        on.quiet(fitted(on, cell, width, box.height()), cell.style(), on.theme().ink(), at.plus(0, 10), Align.START);
    }

    /// As many of the words as there is room for lines; nothing runs over an edge.
    private static String fitted(Lettering on, Cell cell, double width, double high) {
        String text = cell.value();
        int most = (int) Math.clamp((high - ABOVE) / cell.style().lineHeight(), 1, MOST_LINES);
        while (on.set(text, cell.style(), width).lines().size() > most && text.contains(" ")) {
            text = text.substring(0, text.lastIndexOf(' ')).replaceFirst("[,;:.… ]+$", "") + "…";
            text = text.contains(" ") ? text : "";
        }
        return text;
    }

    private List<Cell> cells(Optional<JourneyMap> map, String title, String page) {
        Project project = document.project();
        List<Cell> cells = new ArrayList<>();
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
