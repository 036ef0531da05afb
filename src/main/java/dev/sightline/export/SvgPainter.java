package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Role;
import dev.sightline.typography.Tongues;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A drawing as SVG: text as text, each fragment a group that bears its element's id and, for whoever cannot see it,
/// its words.
public final class SvgPainter {
    /// How often it tells how far it has come.
    private static final int TELLINGS = 100;

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final Drawing drawing;
    private final XmlWriter xml;
    private final SvgIds ids;
    private final SvgShapes shapes;
    private final SvgPictures pictures;
    private final SvgEmoji emoji;
    private final SvgText text;
    private final Tongues tongues;

    private SvgPainter(Drawing drawing, OutputStream out) {
        this.drawing = drawing;
        this.xml = new XmlWriter(out);
        this.ids = new SvgIds(drawing);
        this.shapes = new SvgShapes(ids);
        this.pictures = new SvgPictures(ids);
        this.emoji = new SvgEmoji(ids);
        this.tongues = new Tongues(
                List.of(drawing.language()),
                drawing.fragments().stream().map(fragment -> fragment.meaning().words()));
        this.text = new SvgText(emoji, tongues);
    }

    /// Writes the drawing to a stream, which is left open.
    ///
    /// @param progress what it throws ends the work
    public static void paint(Drawing drawing, SvgOptions options, OutputStream out, Progress progress)
            throws IOException {
        new SvgPainter(drawing, out).paint(options, progress);
    }

    private void paint(SvgOptions options, Progress progress) throws IOException {
        List<Outline> outlines = new ArrayList<>();
        SvgFontFaces fonts = new SvgFontFaces();
        for (Fragment fragment : drawing.fragments()) {
            fragment.marks().forEach(mark -> expect(mark, outlines, fonts));
        }
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("svg").with("xmlns", "http://www.w3.org/2000/svg");
        xml.with("xmlns:xlink", "http://www.w3.org/1999/xlink");
        double width = drawing.size().width();
        double height = drawing.size().height();
        xml.begin("width").number(width, 2).raw("pt").end();
        xml.begin("height").number(height, 2).raw("pt").end();
        xml.begin("viewBox")
                .raw("0 0 ")
                .number(width, 2)
                .raw(" ")
                .number(height, 2)
                .end();
        xml.with("lang", drawing.language()).with("xml:lang", drawing.language());
        String title = ids.fresh("title");
        xml.with("role", "graphics-document document").with("aria-labelledby", title);
        xml.with("font-family", SvgFace.of(SvgText.FAMILY).families());
        xml.with("text-rendering", "geometricPrecision").with("xml:space", "preserve");
        // what is written is shown, without arrows for -> and the like; and the same in every language, as on screen
        xml.with("style", "font-feature-settings:'calt' 0,'locl' 0").line();
        xml.open("title").with("id", title).text(drawing.title()).close().line();
        // browsers trim the ends of a run whatever xml:space says, and would stretch the letters that are left
        xml.open("style").text("text{white-space:pre}").close().line();
        if (options.fonts() == SvgFonts.EMBEDDED) {
            fonts.write(xml);
        }
        xml.open("defs").line();
        shapes.define(xml, outlines);
        emoji.define(xml);
        pictures.define(xml);
        xml.close().line();
        xml.open("rect").with("width", width).with("height", height);
        SvgShapes.paint(xml, "fill", drawing.paper());
        xml.close().line();
        fragments(progress);
        xml.close().line().flush();
        progress.reached(1);
    }

    private void fragments(Progress progress) throws IOException {
        List<Fragment> fragments = drawing.fragments();
        int each = Math.max(1, fragments.size() / TELLINGS);
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            if (!fragment.marks().isEmpty()) {
                fragment(fragment);
            }
            if (i % each == 0) {
                progress.reached((double) i / fragments.size());
            }
        }
    }

    private void expect(Mark mark, List<Outline> outlines, SvgFontFaces fonts) {
        switch (mark) {
            case Mark.Fill fill -> {
                shapes.expect(fill.outline(), fill.scale());
                outlines.add(fill.outline());
            }
            case Mark.Picture picture -> pictures.expect(picture.image());
            case Mark.TextLine line -> {
                fonts.expect(line);
                emoji.expect(line);
            }
            case Mark.Panel panel -> {}
            case Mark.Stroke stroke -> {}
            case Mark.Hyperlink link -> {}
        }
    }

    private void fragment(Fragment fragment) throws IOException {
        Meaning meaning = fragment.meaning();
        xml.open("g");
        Optional<String> id = ids.take(fragment);
        if (id.isPresent()) {
            xml.with("id", id.get());
        }
        if (meaning.role() == Role.DECORATION) {
            xml.with("aria-hidden", "true");
        } else {
            role(fragment);
        }
        String language = meaning.language()
                .or(() -> tongues.of(meaning.words(), drawing.language(), meaning.words()))
                .orElse(drawing.language());
        if (!language.equals(drawing.language())) {
            xml.with("lang", language);
            xml.with("xml:lang", language);
        }
        text.within(language, meaning.words());
        xml.line();
        if (meaning.role() == Role.FIGURE) {
            xml.open("title").text(meaning.words()).close().line();
        }
        marks(fragment.marks());
        xml.close().line();
    }

    /// What a fragment is to a screen reader. One with links inside is a group, because an image has no parts; of any
    /// other the words are read instead of its lines.
    private void role(Fragment fragment) throws IOException {
        Meaning meaning = fragment.meaning();
        int level = switch (meaning.role()) {
            case TITLE -> 1;
            case HEADING -> 2;
            case COLUMN_HEADER, ROW_HEADER -> 3 + meaning.level();
            default -> 0;
        };
        if (level > 0) {
            xml.with("role", "heading").with("aria-level", level);
        } else {
            boolean links = fragment.marks().stream().anyMatch(Mark.Hyperlink.class::isInstance);
            xml.with("role", links ? "group" : "img");
        }
        if (!meaning.words().isBlank()) {
            xml.with("aria-label", meaning.words());
        }
    }

    private void marks(List<Mark> marks) throws IOException {
        int i = 0;
        while (i < marks.size()) {
            Mark mark = marks.get(i);
            int next = i + 1;
            if (mark instanceof Mark.TextLine line) {
                while (next < marks.size()
                        && marks.get(next) instanceof Mark.TextLine more
                        && more.style().equals(line.style())
                        && more.ink().equals(line.ink())) {
                    next++;
                }
                lines(marks.subList(i, next), line);
            } else {
                mark(mark);
            }
            i = next;
        }
    }

    /// Lines of one style, which is written once if there are several.
    private void lines(List<Mark> lines, Mark.TextLine first) throws IOException {
        boolean several = lines.size() > 1;
        if (several) {
            xml.open("g");
            SvgText.style(xml, first.style(), first.ink());
            xml.line();
        }
        for (Mark line : lines) {
            text.line(xml, (Mark.TextLine) line, several);
        }
        if (several) {
            xml.close().line();
        }
    }

    private void mark(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Panel panel -> shapes.panel(xml, panel);
            case Mark.Fill fill -> shapes.fill(xml, fill);
            case Mark.Stroke stroke -> shapes.stroke(xml, stroke);
            case Mark.TextLine line -> text.line(xml, line, false);
            case Mark.Picture picture -> pictures.show(xml, picture);
            case Mark.Hyperlink link -> link(link);
        }
    }

    /// A place to click. A target that is neither on the web, nor mail, nor in this file could run code in a
    /// browser and is left out.
    private void link(Mark.Hyperlink link) throws IOException {
        String target = link.target();
        if (target.startsWith("#")) {
            Optional<String> id = ids.ofElement(target.substring(1));
            if (id.isEmpty()) {
                return;
            }
            target = "#" + id.get();
        } else if (!SCHEMES.contains(scheme(target))) {
            return;
        }
        xml.open("a").with("xlink:href", target);
        if (!target.startsWith("#")) {
            xml.with("target", "_blank");
        }
        xml.open("title").text(link.words()).close();
        xml.open("rect").with("x", link.box().x()).with("y", link.box().y());
        xml.with("width", Math.max(0, link.box().width()))
                .with("height", Math.max(0, link.box().height()));
        xml.with("fill-opacity", 0).close().close().line();
    }

    private static String scheme(String target) {
        int colon = target.indexOf(':');
        return colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
