package dev.sightline.layout.page;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.LanguageTag;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import dev.sightline.typography.Typesetter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sets what pages say of their own: a list of fragments that grows.
final class Lettering {
    private final Typesetter typesetter;
    private final Theme theme;
    private final String language;
    private final List<Fragment> fragments = new ArrayList<>();

    Lettering(Typesetter typesetter, Theme theme, String language) {
        this.typesetter = typesetter;
        this.theme = theme;
        this.language = language;
    }

    Theme theme() {
        return theme;
    }

    String language() {
        return language;
    }

    List<Fragment> fragments() {
        return fragments;
    }

    /// Another list in the same hand.
    Lettering fresh() {
        return new Lettering(typesetter, theme, language);
    }

    double width(String text, TextStyle style) {
        return typesetter.width(text, style);
    }

    Paragraph set(String text, TextStyle style, double width) {
        return typesetter.paragraph(text, style, width, language);
    }

    /// A text in a language of its own.
    Paragraph set(String text, TextStyle style, double width, String own) {
        return LanguageTag.isLanguage(own) && !own.equals(language)
                ? typesetter.speaking(own).paragraph(text, style, width, own)
                : set(text, style, width);
    }

    /// A text that is told; returns how high it is.
    double text(Role role, String text, TextStyle style, Ink ink, Box in, Align align) {
        return text(Meaning.of(role, text), text, style, ink, in, align);
    }

    /// As much of a text as has room in some lines, with an ellipsis for the rest.
    String within(String text, TextStyle style, double width, int lines) {
        Paragraph all = set(text, style, width);
        if (all.lines().size() <= lines) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Paragraph.Line line : all.lines().subList(0, lines - 1)) {
            kept.append(line.text()).append('\n');
            from = Math.max(from, text.indexOf(line.text(), from) + line.text().length());
        }
        String last = text.substring(from).strip().replace('\n', ' ');
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(last);
        int end = signs.first();
        for (int next = signs.next();
                next != BreakIterator.DONE && width(shortened(last, next), style) <= width;
                next = signs.next()) {
            end = next;
        }
        return kept.append(shortened(last, end)).toString();
    }

    private static String shortened(String line, int end) {
        return LEFT_OVER.matcher(line.substring(0, end)).replaceFirst("") + "…";
    }

    private static final Pattern LEFT_OVER = Pattern.compile("[\\s,;:.…·-]+$");

    /// A text that only pleases the eye because something else tells it.
    double quiet(String text, TextStyle style, Ink ink, Box in, Align align) {
        return text(Meaning.DECORATION, text, style, ink, in, align);
    }

    double text(Meaning meaning, String text, TextStyle style, Ink ink, Box in, Align align) {
        if (text.isBlank()) {
            return 0;
        }
        Paragraph paragraph = set(text, style, in.width());
        Box box = new Box(in.x(), in.y(), in.width(), paragraph.height());
        add(meaning, box, paragraph.marks(in.x(), in.y(), in.width(), align, ink));
        return paragraph.height();
    }

    /// The heading of a section of pages, with a short rule below it; returns how high both are, and what is kept free
    /// below them.
    double section(String title, Box in) {
        double high = text(Role.HEADING, title, theme.textStyles().title(), theme.ink(), in, Align.START);
        panel(new Box(in.x(), in.y() + high + 4, RULE, 2.5), 1.25, theme.accent(), Pen.NONE);
        return high + BELOW_RULE;
    }

    private static final double RULE = 40;
    private static final double BELOW_RULE = 22;

    void add(Meaning meaning, Box box, List<Mark> marks) {
        fragments.add(new Fragment(meaning, box, marks));
    }

    void panel(Box box, double radius, Ink fill, Pen border) {
        add(Meaning.DECORATION, box, List.of(new Mark.Panel(box, radius, fill, border)));
    }

    /// A number in a disc.
    ///
    /// @param words what it says to somebody who cannot see it
    void disc(Box disc, int number, String words) {
        TextStyle style = TextStyle.of(Typeface.SEMIBOLD, disc.height() * 0.45, disc.height() * 0.6);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(disc, disc.height() / 2, theme.ink(), Pen.solid(theme.paper(), 1)));
        marks.addAll(set(String.valueOf(number), style, disc.width())
                .marks(disc.x(), disc.centerY() - style.lineHeight() / 2, disc.width(), Align.CENTER, theme.paper()));
        add(Meaning.of(Role.PARAGRAPH, words), disc, marks);
    }

    void line(double x1, double y1, double x2, double y2, Pen pen) {
        lines(pen, x1, y1, x2, y2);
    }

    /// Lines that are drawn as one thing.
    ///
    /// @param ends of each line the x and the y of its two ends
    void lines(Pen pen, double... ends) {
        Outline.Builder all = Outline.begin();
        for (int i = 0; i < ends.length; i += 4) {
            all.move(ends[i], ends[i + 1]).line(ends[i + 2], ends[i + 3]);
        }
        Outline outline = all.build();
        add(Meaning.DECORATION, outline.bounds(), List.of(new Mark.Stroke(outline, pen)));
    }
}
