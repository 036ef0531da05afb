package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageSetup;
import dev.sightline.typography.Paragraph.Align;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What stands around the map on every page: a line at the top, a line at the bottom, the title block. Readers
/// aloud leave it out, as they do with the running heads of books.
final class Furniture {
    static final TextStyle LINE = TextStyle.of(Typeface.REGULAR, 8, 11);
    static final TextStyle STRONG = TextStyle.of(Typeface.SEMIBOLD, 8, 11);
    private static final double GAP = 12;

    private final JourneyDocument document;
    private final PageSetup setup;
    private final PageWords words;
    private final Lettering lettering;
    private final LocalDate today;
    private final Map<Double, Double> blocks = new HashMap<>();

    Furniture(JourneyDocument document, PageSetup setup, PageWords words, Lettering lettering, LocalDate today) {
        this.lettering = lettering;
        this.document = document;
        this.setup = setup;
        this.words = words;
        this.today = today;
    }

    /// The day in the document's language; asked for only where it stands on a page, as languages are slow to learn.
    String date() {
        Locale locale = Locale.forLanguageTag(document.project().language());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(today);
    }

    /// How high the title block is on a page; 0 for none.
    double block(Size page) {
        return setup.titleBlock() ? block(PageFrame.of(setup, page, false, 0).area()) : 0;
    }

    /// As high as what it says needs, but no more than a part of the page.
    private double block(Box area) {
        double needed = blocks.computeIfAbsent(
                area.width(), width -> new TitleBand(document, setup, words, date()).height(lettering, width));
        return Math.min(needed, Math.max(46, area.height() * MOST_OF_PAGE));
    }

    private static final double MOST_OF_PAGE = 0.3;

    PageWords words() {
        return words;
    }

    /// The hand in which pages are lettered.
    Lettering lettering() {
        return lettering;
    }

    /// What was lettered for a page, as a drawing of its own.
    Drawing drawing(String title, Size page, Lettering done) {
        return new Drawing(title, lettering.language(), page, lettering.theme().paper(), done.fragments());
    }

    private String filled(String text, Draft draft, int page, List<Draft> all) {
        if (!text.contains("{")) {
            return text;
        }
        String dated = text.contains("{date}") ? text.replace("{date}", date()) : text;
        return dated.replace("{title}", title(draft))
                .replace("{map}", draft.map)
                .replace("{pages}", String.valueOf(all.size()))
                .replace("{page}", String.valueOf(page + 1));
    }

    private String title(Draft draft) {
        String title = document.project().title();
        return title.isEmpty() ? draft.map : title;
    }

    /// What one of several pages with one title is called.
    String part(String title, int index, int all) {
        return all == 1 ? title : words.of("part", title, index + 1, all);
    }

    /// What the top of a page says below which its heading stands: of which map it tells, or else of what.
    String above(Draft draft) {
        return draft.map.isEmpty() ? title(draft) : draft.map;
    }

    /// The line at the top, if the draft has room for one: what the page shows, and the person's own words.
    void header(Draft draft, Lettering on, int page, List<Draft> all, String what) {
        Box area = draft.frame.area();
        Ink ink = on.theme().ink();
        String own = filled(setup.header(), draft, page, all);
        double half = (area.width() - GAP) / 2;
        // one line each, for what is below is not theirs; as wide as they are, for some read from the right
        String right = on.within(own, LINE, what.isBlank() ? area.width() : half, 1);
        double wide = on.width(right, LINE) + 1;
        String left = shortened(draft, on, what, right.isBlank() ? area.width() : area.width() - GAP - wide);
        on.quiet(left, STRONG, ink, new Box(area.x(), area.y(), on.width(left, STRONG) + 1, 0), Align.START);
        on.quiet(right, LINE, on.theme().secondary(), new Box(area.right() - wide, area.y(), wide, 0), Align.START);
        double y = area.y() + PageFrame.HEADER - 10;
        on.line(area.x(), y, area.right(), y, Pen.solid(on.theme().hairline(), 0.75));
    }

    /// What a page shows on one line. Of a long title of a map less is said than of what the page shows of it.
    private static String shortened(Draft draft, Lettering on, String what, double room) {
        String behind = what.startsWith(draft.map) ? what.substring(draft.map.length()) : "";
        double kept = Math.min(room / 2, on.width(behind, STRONG) + 1);
        if (draft.map.isEmpty() || behind.isEmpty() || on.width(what, STRONG) <= room) {
            return on.within(what, STRONG, room, 1);
        }
        String map = on.within(draft.map, STRONG, room - kept, 1);
        return map + on.within(behind, STRONG, room - on.width(map, STRONG), 1);
    }

    /// The line at the bottom: the person's own words or the title, who may see it, the number of the page.
    void footer(Draft draft, Lettering on, int page, List<Draft> all) {
        footer(draft, on, page, all, 0, "");
    }

    /// @param kept how much room to leave at the left of the number
    /// @param more what stands behind the words at the left
    void footer(Draft draft, Lettering on, int page, List<Draft> all, double kept, String more) {
        Box area = draft.frame.area();
        double y = area.bottom() - LINE.lineHeight();
        if (setup.titleBlock()) {
            double high = block(area);
            double top = area.bottom() - PageFrame.FOOTER - high + 6;
            new TitleBand(document, setup, words, date())
                    .draw(
                            on,
                            new Box(area.x(), top, area.width(), high),
                            draft,
                            words.of("page", page + 1, all.size()));
        }
        String number = words.of("page", page + 1, all.size());
        String secret = document.project().confidentiality();
        double right = on.width(number, LINE) + 1 + kept;
        double middle = secret.isEmpty() ? 0 : on.width(secret, STRONG) + 1;
        double room = Math.max(40, area.width() - right - middle - 2 * GAP);
        String own = setup.footer().isBlank() ? usual(draft) : filled(setup.footer(), draft, page, all);
        Ink secondary = on.theme().secondary();
        double behind = on.width(own, LINE);
        if (behind + on.width(more, LINE) < room) {
            // apart, so that what all pages share is written once
            on.quiet(own, LINE, secondary, new Box(area.x(), y, behind + 1, 0), Align.START);
            on.quiet(more, LINE, secondary, new Box(area.x() + behind, y, room - behind, 0), Align.START);
        } else {
            // two lines at most, and one below a title block: what runs along every page stands whole on another
            String words = more.isEmpty() && !setup.titleBlock()
                    ? on.within(own, LINE, room, 2)
                    : on.within(own, LINE, room - on.width(more, LINE) - 1, 1) + more;
            double high = on.set(words, LINE, room).height();
            on.quiet(words, LINE, secondary, new Box(area.x(), area.bottom() - high, room, 0), Align.START);
        }
        on.quiet(
                secret,
                STRONG,
                on.theme().failure(),
                new Box(area.right() - right - GAP - middle, y, middle, 0),
                Align.END);
        on.quiet(number, LINE, secondary, new Box(area.right() - right, y, right - kept, 0), Align.END);
    }

    private String usual(Draft draft) {
        String title = title(draft);
        return draft.map.isEmpty() || draft.map.equals(title) ? title : title + " · " + draft.map;
    }
}
