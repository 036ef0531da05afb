package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Extent;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Persona;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The personas of a booklet, before its maps.
final class BookletPages {
    private static final TextStyle LEAD = TextStyle.of(Typeface.REGULAR, 14, 21);
    private static final TextStyle NAME = TextStyle.of(Typeface.SEMIBOLD, 28, 34);
    private static final TextStyle QUOTE = TextStyle.of(Typeface.ITALIC, 16, 23);
    private static final TextStyle INITIALS = TextStyle.of(Typeface.SEMIBOLD, 34, 40);
    private static final double PORTRAIT = 104;
    private static final double GAP = 32;
    private static final double BETWEEN = 34;
    private static final double QUOTED = 60;
    private static final double BULLET = 4;
    /// What is seen beyond the edges of a piece, so that rules are whole.
    private static final double EDGE = 1;

    private final JourneyDocument document;
    private final PageWords words;
    private final Furniture furniture;
    private final PageFrame frame;

    BookletPages(JourneyDocument document, PageWords words, Furniture furniture, PageFrame frame) {
        this.document = document;
        this.words = words;
        this.furniture = furniture;
        this.frame = frame;
    }

    /// The personas one after the other, as many on a sheet as have room, none parted that has room on one.
    List<Draft> personas(List<Persona> personas) {
        List<Draft> drafts = new ArrayList<>();
        Lettering sheet = furniture.lettering().fresh();
        Box content = frame.content();
        double y = content.y();
        for (int i = 0; i < personas.size(); i++) {
            Lettering alone = furniture.lettering().fresh();
            double next = persona(alone, personas.get(i), i, y);
            if (next > content.bottom() && !sheet.fragments().isEmpty()) {
                drafts.addAll(sheets(sheet));
                sheet = furniture.lettering().fresh();
                alone = furniture.lettering().fresh();
                next = persona(alone, personas.get(i), i, content.y());
            }
            sheet.fragments().addAll(alone.fragments());
            y = next + BETWEEN;
        }
        if (!sheet.fragments().isEmpty()) {
            drafts.addAll(sheets(sheet));
        }
        return drafts;
    }

    /// The sheet, or as many as a persona takes of whom much is written.
    private List<Draft> sheets(Lettering on) {
        Box content = frame.content();
        double bottom = content.y();
        List<Extent> things = new ArrayList<>();
        List<Fragment> lettered = on.fragments();
        for (int i = 0; i < lettered.size(); i++) {
            Box box = lettered.get(i).box();
            bottom = Math.max(bottom, box.bottom());
            Standing.add(lettered.get(i), box.y(), content.height(), things);
            if (lettered.get(i).marks().getFirst() instanceof Mark.Stroke) {
                // the rule above a list, its name, and its first item with a bullet
                int first = Math.min(i + 3, lettered.size() - 1);
                things.add(new Extent(box.y(), lettered.get(first).box().bottom()));
            }
        }
        Size size = new Size(frame.page().width(), Math.max(frame.page().height(), bottom + content.y()));
        Drawing drawing = furniture.drawing(words.of("personas"), size, on);
        FragmentGrid grid = new FragmentGrid(drawing);
        List<Draft> drafts = new ArrayList<>();
        for (Extent piece : new Cuts(content.y(), bottom, things).pieces(content.height(), 0)) {
            Draft draft = new Draft(PagePlan.Kind.PERSONAS, words.of("personas"), frame);
            Box part = Box.between(0, piece.left() - EDGE, size.width(), piece.right() + EDGE);
            draft.pane(drawing, grid, part, new Point(0, content.y() - EDGE), 1, false);
            draft.late((over, page, all) -> {
                furniture.header(draft, over, page, all, draft.title);
                furniture.footer(draft, over, page, all);
            });
            drafts.add(draft);
        }
        return drafts;
    }

    /// Returns where it ends.
    private double persona(Lettering on, Persona persona, int index, double from) {
        Box content = frame.content();
        Ink colour = persona.colour()
                .map(on.theme()::readable)
                .orElseGet(() -> on.theme().curve(index).ink());
        double y = from + 10;
        portrait(on, persona, colour, new Box(content.x(), y, PORTRAIT, PORTRAIT));
        double left = content.x() + PORTRAIT + 26;
        double width = content.right() - left;
        double top = y + 8;
        String id = persona.id().value();
        Meaning meaning = Meaning.of(Role.HEADING, persona.name(), id);
        top += on.text(meaning, persona.name(), NAME, on.theme().ink(), new Box(left, top, width, 0), Align.START);
        top += on.text(
                Meaning.of(Role.PARAGRAPH, persona.role()).saidOf(id),
                persona.role(),
                LEAD,
                on.theme().secondary(),
                new Box(left, top, width, 0),
                Align.START);
        String facts = String.join(" · ", facts(persona));
        top += on.text(
                Meaning.of(Role.PARAGRAPH, facts).saidOf(id),
                facts,
                on.theme().textStyles().body(),
                on.theme().secondary(),
                new Box(left, top + 2, width, 0),
                Align.START);
        y = Math.max(y + PORTRAIT, top) + 24;
        if (!persona.quote().isBlank()) {
            String said = "“" + persona.quote() + "”";
            Paragraph quote = on.set(said, QUOTE, content.width() - QUOTED);
            double bar = quote.rightToLeft() ? content.right() - 3 : content.x();
            on.panel(new Box(bar, y, 3, quote.height()), 1.5, colour, Pen.NONE);
            double begin = quote.rightToLeft() ? content.x() + QUOTED - 18 : content.x() + 18;
            y += on.text(
                    Meaning.of(Role.PARAGRAPH, said).saidOf(id),
                    said,
                    QUOTE,
                    on.theme().ink(),
                    new Box(begin, y, content.width() - QUOTED, 0),
                    Align.START);
            y += 28;
        }
        lists(on, persona, colour, y);
        return on.fragments().stream()
                .mapToDouble(fragment -> fragment.box().bottom())
                .max()
                .orElse(y);
    }

    /// The few words that place a persona among all customers.
    private List<String> facts(Persona persona) {
        List<String> facts = new ArrayList<>();
        persona.segment().ifPresent(segment -> facts.add(document.get(segment).name()));
        persona.share().ifPresent(part -> facts.add(words.of("persona.share", percent(part))));
        persona.basis().ifPresent(basis -> facts.add(words.of("basis", basis)));
        facts.removeIf(String::isBlank);
        return facts;
    }

    private String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(
                Locale.forLanguageTag(document.project().language()));
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    private void lists(Lettering on, Persona persona, Ink colour, double top) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("persona.goals", persona.goals());
        lists.put("persona.needs", persona.needs());
        lists.put("persona.frustrations", persona.frustrations());
        lists.put("persona.motivations", persona.motivations());
        lists.put("persona.behaviours", persona.behaviours());
        lists.put("persona.jobs", persona.jobs());
        lists.put("persona.scenarios", persona.scenarios());
        lists.put(
                "persona.channels",
                persona.channels().stream()
                        .map(channel -> document.get(channel).name())
                        .toList());
        Box content = frame.content();
        int columns = content.width() > 700 ? 3 : 2;
        double width = (content.width() - (columns - 1) * GAP) / columns;
        double[] used = new double[columns];
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            if (list.getValue().isEmpty()) {
                continue;
            }
            int column = 0;
            for (int i = 1; i < columns; i++) {
                column = used[i] < used[column] - 1 ? i : column;
            }
            Box box = new Box(content.x() + column * (width + GAP), top + used[column], width, 0);
            used[column] += list(on, persona, words.of(list.getKey()), list.getValue(), colour, box) + 22;
        }
    }

    private static double list(Lettering on, Persona persona, String name, List<String> texts, Ink colour, Box box) {
        String id = persona.id().value();
        var styles = on.theme().textStyles();
        double y = box.y();
        on.line(box.x(), y, box.right(), y, Pen.solid(colour, 1));
        y += 6;
        y += on.text(
                        Meaning.of(Role.PARAGRAPH, name).saidOf(id),
                        name,
                        styles.heading(),
                        on.theme().ink(),
                        new Box(box.x(), y, box.width(), 0),
                        Align.START)
                + 4;
        for (String text : texts) {
            boolean fromRight = on.set(text, styles.card(), box.width()).rightToLeft();
            double dot = fromRight ? box.right() - BULLET : box.x();
            on.panel(new Box(dot, y + 5.5, BULLET, BULLET), BULLET / 2, colour, Pen.NONE);
            y += on.text(
                            Meaning.of(Role.ITEM, text).saidOf(id),
                            text,
                            styles.card(),
                            on.theme().ink(),
                            new Box(fromRight ? box.x() : box.x() + 12, y, box.width() - 12, 0),
                            Align.START)
                    + 4;
        }
        return y - box.y();
    }

    private void portrait(Lettering on, Persona persona, Ink colour, Box box) {
        Optional<ImageAsset> photo = persona.photo().map(document::get);
        List<Mark> marks = new ArrayList<>();
        Meaning again = Meaning.again(persona.id().value());
        if (photo.isPresent()) {
            on.add(
                    again,
                    box,
                    List.of(new Mark.Panel(box, PORTRAIT / 2, on.theme().paper(), Pen.NONE)));
            marks.add(TitleBand.picture(box, photo.get(), PORTRAIT / 2));
            on.add(Meaning.of(Role.FIGURE, persona.name()), box, marks);
            return;
        }
        marks.add(new Mark.Panel(box, PORTRAIT / 2, colour, Pen.NONE));
        marks.addAll(on.set(initials(persona.name()), INITIALS, PORTRAIT)
                .marks(
                        box.x(),
                        box.centerY() - INITIALS.lineHeight() / 2,
                        PORTRAIT,
                        Align.CENTER,
                        on.theme().on(colour)));
        on.add(again, box, marks);
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0)) && letters.length() < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
