package dev.sightline.layout.page;

import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import java.util.List;
import java.util.Optional;

/// The front of a booklet: whose, what, what for, by whom. A long title is set smaller and begins higher; what has no
/// room even so ends in an ellipsis, and nothing stands on anything else.
final class CoverPage {
    private static final List<TextStyle> TITLES = List.of(title(38, 46), title(30, 37), title(24, 30), title(19, 24));
    private static final TextStyle LEAD = TextStyle.of(Typeface.REGULAR, 14, 21);
    private static final TextStyle CLIENT = new TextStyle(Typeface.SEMIBOLD, 10, 14, 1);
    private static final double BAND = 10;
    private static final double MARGIN = 18;
    private static final double WIDEST = 620;
    private static final double LINE = 520;
    private static final double LOGO = 60;
    private static final double LOGO_WIDTH = 150;
    /// Where the client's name begins, as a share of the page, if there is room below.
    private static final double NOMINAL = 0.24;
    private static final double ABOVE_FOOT = 24;
    private static final double BELOW_CLIENT = 8;
    private static final double RULE_ROOM = 30;
    private static final double SECRET = 20;
    private static final int CLIENT_LINES = 2;
    private static final int AUTHOR_LINES = 4;

    private final JourneyDocument document;
    private final Project project;
    private final PageWords words;
    private final Furniture furniture;
    private final PageFrame frame;
    private final Lettering on;
    private final Box area;
    private final double width;
    private final String title;
    private final String foot;
    private final boolean fromRight;

    CoverPage(JourneyDocument document, PageWords words, Furniture furniture, PageFrame frame) {
        this.document = document;
        this.project = document.project();
        this.words = words;
        this.furniture = furniture;
        this.frame = frame;
        on = furniture.lettering().fresh();
        area = frame.area().grown(-MARGIN);
        width = Math.min(area.width(), WIDEST);
        title = project.title().isEmpty() ? document.maps().getFirst().title() : project.title();
        String authors = on.within(String.join(", ", project.authors()), LEAD, width, AUTHOR_LINES);
        foot = authors.isEmpty() ? furniture.date() : authors + "\n" + furniture.date();
        fromRight = on.set(title, TITLES.getFirst(), width).rightToLeft();
    }

    private static TextStyle title(double size, double lineHeight) {
        return TextStyle.of(Typeface.SEMIBOLD, size, lineHeight);
    }

    Draft draft() {
        double page = frame.page().width();
        Box band = new Box(fromRight ? page - BAND : 0, 0, BAND, frame.page().height());
        on.panel(band, 0, on.theme().band(), Pen.NONE);
        double top = area.y();
        Optional<ImageAsset> logo = on.theme().logo(document);
        if (logo.isPresent()) {
            logo(logo.get());
            top += LOGO + ABOVE_FOOT;
        }
        double foots = area.bottom() - on.set(foot, LEAD, width).height() - (isSecret() ? SECRET : 0);
        what(top, foots - ABOVE_FOOT);
        foot(foots);
        return new Draft(PagePlan.Kind.COVER, title, frame)
                .pane(furniture.drawing(title, frame.page(), on), Point.ORIGIN);
    }

    private void logo(ImageAsset asset) {
        Box box = new Box(fromRight ? area.x() : area.right() - LOGO_WIDTH, area.y(), LOGO_WIDTH, LOGO);
        String alt = asset.alt().isBlank() ? asset.name() : asset.alt();
        on.add(
                Meaning.of(Role.FIGURE, alt.isBlank() ? project.client() : alt),
                box,
                List.of(TitleBand.picture(box, asset, 0)));
    }

    /// Whose, what and what for.
    private void what(double top, double bottom) {
        String client = project.client().isBlank()
                ? ""
                : on.within(words.of("cover.for", project.client()), CLIENT, width, CLIENT_LINES);
        double above = client.isEmpty() ? 0 : on.set(client, CLIENT, width).height() + BELOW_CLIENT;
        double line = Math.min(width, LINE);
        Paragraph purpose = on.set(project.purpose(), LEAD, line);
        TextStyle style = TITLES.getLast();
        double high = bottom - top;
        for (TextStyle tried : TITLES) {
            double needed = above + on.set(title, tried, width).height() + RULE_ROOM + purpose.height();
            if (needed <= bottom - top) {
                style = tried;
                high = needed;
                break;
            }
        }
        double y = Math.clamp(area.y() + frame.page().height() * NOMINAL, top, Math.max(top, bottom - high));
        y += text(Role.PARAGRAPH, client, CLIENT, true, y, width) + (client.isEmpty() ? 0 : BELOW_CLIENT);
        int lines = (int) Math.max(1, (bottom - y - RULE_ROOM) / style.lineHeight());
        y += text(Role.TITLE, on.within(title, style, width, lines), style, false, y, width) + 10;
        double rule = 64;
        on.panel(new Box(left(rule), y, rule, 3), 1.5, on.theme().accent(), Pen.NONE);
        y += RULE_ROOM - 10;
        int rest = (int) ((bottom - y + 0.01) / LEAD.lineHeight());
        if (rest > 0) {
            text(Role.PARAGRAPH, on.within(project.purpose(), LEAD, line, rest), LEAD, true, y, line);
        }
    }

    /// By whom, when, and for whose eyes.
    private void foot(double top) {
        text(Role.PARAGRAPH, foot, LEAD, false, top, width);
        if (isSecret()) {
            Box box = new Box(left(width), area.bottom() - CLIENT.lineHeight(), width, 0);
            String secret = on.within(project.confidentiality(), CLIENT, width, 1);
            on.text(Role.PARAGRAPH, secret, CLIENT, on.theme().failure(), box, align(secret, CLIENT));
        }
    }

    private boolean isSecret() {
        return !project.confidentiality().isBlank();
    }

    private double text(Role role, String text, TextStyle style, boolean quiet, double y, double wide) {
        return on.text(
                role,
                text,
                style,
                quiet ? on.theme().secondary() : on.theme().ink(),
                new Box(left(wide), y, wide, 0),
                align(text, style));
    }

    /// The edge from which the title reads is that of all that stands on the cover.
    private Align align(String text, TextStyle style) {
        return on.set(text, style, width).rightToLeft() == fromRight ? Align.START : Align.END;
    }

    private double left(double wide) {
        return fromRight ? area.right() - wide : area.x();
    }
}
