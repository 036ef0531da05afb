package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import dev.sightline.typography.Typesetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Builds small drawings for the tests, fragment by fragment, much as a layout would.
final class SampleDrawing {
    static final TextStyle TITLE = TextStyle.of(Typeface.SEMIBOLD, 24, 30);
    static final TextStyle STAGE = TextStyle.of(Typeface.SEMIBOLD, 14, 18);
    static final TextStyle BODY = TextStyle.of(Typeface.REGULAR, 11, 15);
    static final Ink INK = Ink.of("#1B1F24");
    static final Ink LINE = Ink.of("#D0D7DE");

    private final List<Fragment> fragments = new ArrayList<>();
    private final Typesetter typesetter = new Typesetter();
    private String title = "Night train, current state";
    private String language = "en";
    private Size size = new Size(760, 520);

    /// One drawing that uses every mark and every role.
    static Drawing everything() {
        SampleDrawing sample = new SampleDrawing();
        sample.text(Role.TITLE, "title", 24, 24, 500, TITLE, "Night train, current state");
        sample.text(Role.PARAGRAPH, "scenario", 24, 60, 500, BODY, "Ana (34) books a bed from Wien to Paris.");
        sample.head("stage-1", "Discover", 0, 1, 2, 0);
        sample.head("stage-2", "Book & pay", 0, 3, 1, 0);
        sample.head("step-1", "Search", 1, 1, 1, 2);
        sample.head("step-2", "Compare", 1, 2, 1, 2);
        sample.head("step-3", "Pay", 1, 3, 1, 2);
        sample.lane("lane-pain", "Pain points", 2);
        sample.card("card-1", "Too many sites", "Nine tabs open, prices change while she reads.", 2, 1, 1);
        sample.card("card-2", "Card refused", "The bank asks for a code that never comes.", 2, 3, 1);
        sample.lane("lane-feel", "Feeling", 3);
        sample.curve("curve-ana", 3);
        sample.lane("lane-people", "Staff", 4);
        sample.card("card-3", "Help line", "Answers after 12 minutes; spans two steps.", 4, 1, 2);
        sample.linkedCard(4, 3);
        sample.text(Role.HEADING, "legend", 24, 440, 300, STAGE, "Legend");
        sample.text(Role.PARAGRAPH, "legend-1", 24, 462, 300, BODY, "A red bar at the left: a pain point.");
        sample.text(Role.NOTE, "note-1", 24, 482, 500, BODY, "1 Prices checked on 3 May 2026.");
        sample.pictures();
        return sample.drawing();
    }

    /// A drawing of a title and one paragraph.
    static Drawing saying(String title, String text) {
        SampleDrawing sample = new SampleDrawing().titled(title);
        sample.text(Role.TITLE, "title", 24, 24, 700, TITLE, title);
        sample.text(Role.PARAGRAPH, "text", 24, 80, 700, BODY, text);
        return sample.drawing();
    }

    SampleDrawing titled(String title) {
        this.title = title;
        return this;
    }

    SampleDrawing in(String language) {
        this.language = language;
        return this;
    }

    SampleDrawing sized(double width, double height) {
        size = new Size(width, height);
        return this;
    }

    SampleDrawing add(Meaning meaning, Box box, Mark... marks) {
        fragments.add(new Fragment(meaning, box, List.of(marks)));
        return this;
    }

    SampleDrawing add(Fragment fragment) {
        fragments.add(fragment);
        return this;
    }

    List<Mark> lines(String text, TextStyle style, double x, double y, double width) {
        Paragraph paragraph = typesetter.paragraph(text, style, width, language);
        return paragraph.marks(x, y, width, Align.START, INK);
    }

    SampleDrawing text(Role role, String id, double x, double y, double width, TextStyle style, String text) {
        List<Mark> marks = lines(text, style, x, y, width);
        Box box = new Box(x, y, width, marks.size() * style.lineHeight());
        fragments.add(new Fragment(Meaning.of(role, text, id), box, marks));
        return this;
    }

    private static Box cell(int row, int column, int span) {
        double top = row == 0 ? 100 : row == 1 ? 126 : 150 + (row - 2) * 92;
        double height = row < 2 ? 22 : 86;
        return column == 0 ? new Box(24, top, 110, height) : new Box(140 + (column - 1) * 190, top, 184 * span, height);
    }

    void head(String id, String name, int row, int column, int span, int level) {
        Box box = cell(row, column, span);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, 0, Ink.of("#F6F8FA"), Pen.NONE));
        marks.addAll(lines(name, row == 0 ? STAGE : BODY, box.x() + 8, box.y() + 3, box.width()));
        Slot slot = new Slot(row, column, 1, span);
        fragments.add(new Fragment(Meaning.inTable(Role.COLUMN_HEADER, name, id, slot, level), box, marks));
    }

    private void lane(String id, String name, int row) {
        row(id, "Lane " + name, row, 1);
    }

    /// The head of a row.
    void row(String id, String name, int row, int level) {
        Box box = cell(row, 0, 1);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(Icons.outline("heart-outline"), new Point(box.x(), box.y()), 0.6, INK));
        marks.addAll(lines(name.replace("Lane ", ""), BODY, box.x() + 20, box.y(), 90));
        Slot slot = new Slot(row, 0, 1, 1);
        fragments.add(new Fragment(Meaning.inTable(Role.ROW_HEADER, name, id, slot, level), box, marks));
    }

    private void card(String id, String name, String text, int row, int column, int span) {
        Box box = cell(row, column, span);
        fragments.add(new Fragment(
                Meaning.decorationOf(id), box, List.of(new Mark.Panel(box.plus(0, 1), 6, INK.at(0.1), Pen.NONE))));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, 6, Ink.of("#FFFFFF"), Pen.solid(LINE, 0.75)));
        marks.add(new Mark.Panel(new Box(box.x(), box.y(), 4, box.height()), 2, Ink.of("#B3261E"), Pen.NONE));
        marks.add(new Mark.Fill(
                Icons.outline("emoticon-sad-outline"), new Point(box.x() + 10, box.y() + 8), 0.6, Ink.of("#B3261E")));
        marks.addAll(lines(name, STAGE, box.x() + 28, box.y() + 6, box.width() - 36));
        marks.addAll(lines(text, BODY, box.x() + 10, box.y() + 28, box.width() - 20));
        Slot slot = new Slot(row, column, 1, span);
        String words = "Pain point: " + name + ". " + text;
        words = words.replace(name + ". ", name + " ");
        fragments.add(new Fragment(Meaning.inTable(Role.CELL, words, id, slot, 0), box, marks));
    }

    private void linkedCard(int row, int column) {
        Box box = cell(row, column, 1);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, 6, Ink.of("#FFFFFF"), Pen.dashed(LINE, 0.75, 3, 2)));
        marks.addAll(lines("See the timetable", BODY, box.x() + 10, box.y() + 8, 160));
        Box first = new Box(box.x() + 10, box.y() + 8, 100, 15);
        marks.add(new Mark.Hyperlink(first, "https://example.org/zeit tafel?q=ü", "The timetable on the web"));
        marks.addAll(lines("Back to the first card", BODY, box.x() + 10, box.y() + 28, 160));
        Box second = new Box(box.x() + 10, box.y() + 28, 120, 15);
        marks.add(new Mark.Hyperlink(second, "#card-1", "The card Too many sites"));
        marks.addAll(lines("Nowhere", BODY, box.x() + 10, box.y() + 48, 160));
        marks.add(new Mark.Hyperlink(new Box(box.x() + 10, box.y() + 48, 50, 15), "#no-such", "Nothing"));
        marks.add(new Mark.Hyperlink(new Box(box.x() + 70, box.y() + 48, 50, 15), "javascript:alert(1)", "A trap"));
        Slot slot = new Slot(row, column, 1, 1);
        String words = "See the timetable Back to the first card Nowhere";
        fragments.add(new Fragment(Meaning.inTable(Role.CELL, words, "card-4", slot, 0), box, marks));
    }

    private void curve(String id, int row) {
        Box box = cell(row, 1, 3);
        double middle = box.centerY();
        Outline line = Outline.begin()
                .move(box.x(), middle)
                .curve(box.x() + 100, middle - 60, box.x() + 200, middle + 60, box.x() + 300, middle)
                .curve(box.x() + 360, middle - 30, box.x() + 420, middle, box.right(), box.y() + 10)
                .build();
        Ink green = Ink.of("#1A7F37");
        Meaning meaning = Meaning.inTable(
                Role.FIGURE, "Ana starts neutral, sinks while paying, ends glad.", id, new Slot(row, 1, 1, 3), 0);
        fragments.add(new Fragment(
                meaning,
                box,
                List.of(
                        new Mark.Panel(new Box(box.x(), middle, box.width(), 40), 0, green.at(0.12), Pen.NONE),
                        new Mark.Stroke(line, Pen.solid(green, 2.25)),
                        new Mark.Stroke(
                                Outline.through(
                                        List.of(new Point(box.x(), middle), new Point(box.right(), middle)), false),
                                Pen.dotted(LINE, 1, 3)),
                        new Mark.Fill(Outline.circle(new Point(box.x() + 300, middle), 5), green))));
    }

    private void pictures() {
        Box jpeg = new Box(560, 20, 40, 40);
        Box png = new Box(610, 20, 60, 40);
        Box broken = new Box(680, 20, 40, 40);
        add(
                Meaning.of(Role.FIGURE, "Portrait of Ana", "ana"),
                jpeg.union(broken),
                new Mark.Picture(jpeg, 20, image("jpeg", false)),
                new Mark.Picture(png, 4, image("png", true)),
                new Mark.Picture(png.plus(0, 50), 4, image("png", false)),
                new Mark.Picture(broken, 4, new ImageData("image/png", 4, 4, new byte[] {1, 2, 3})));
    }

    /// An image file with a gradient; half transparent if wanted.
    static ImageData image(String format, boolean alpha) {
        BufferedImage image =
                new BufferedImage(60, 40, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < 60; x++) {
            graphics.setColor(new Color(x * 4, 120, 255 - x * 4, alpha ? 40 + x * 3 : 255));
            graphics.fillRect(x, 0, 1, 40);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageData("image/" + format, 60, 40, out.toByteArray());
    }

    Drawing drawing() {
        return new Drawing(title, language, size, Ink.of(0xFFFFFF), fragments);
    }

    static Meaning plain(Role role, String words) {
        return new Meaning(role, words, Optional.empty(), Optional.empty(), 0, Optional.empty());
    }
}
