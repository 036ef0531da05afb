package dev.sightline.layout.grid;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Comment;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The notes of a map as a table, for pages of their own: the number of each pin, what it stands at, what was said by
/// whom and when, and whether it is settled; answers indented below what they answer.
final class NoteTable {
    private static final double DISC = 16;
    private static final double BESIDE = 10;
    private static final double ABOVE = 6;
    private static final double STEP = 14;
    private static final int DEEPEST = 5;
    /// At less than this width the columns shrink alike.
    private static final double ROOMY = 520;

    private static final double[] FIXED = {26, 0, 0, 84, 72, 52};
    private static final List<String> HEADS = List.of(
            "notes.head.number",
            "notes.head.place",
            "notes.head.text",
            "notes.head.author",
            "notes.head.date",
            "notes.head.state");
    private static final int PLACE = 1;
    private static final int TEXT = 2;
    private static final int AUTHOR = 3;
    private static final int DATE = 4;
    private static final int STATE = 5;

    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;
    private final NotePlace places;
    private final double width;
    private final double[] lefts = new double[FIXED.length];
    private final double[] widths = new double[FIXED.length];
    private final List<Fragment> fragments = new ArrayList<>();
    private double y;
    private int row;

    NoteTable(Setting setting, double width) {
        this.setting = setting;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
        this.width = width;
        places = new NotePlace(setting.view(), setting.words());
        double shrunk = Math.min(1, width / ROOMY);
        double gap = BESIDE * shrunk;
        double rest = width - (FIXED.length - 1) * gap - Arrays.stream(FIXED).sum() * shrunk;
        double place = Math.min(rest * 0.38, 230);
        double x = 0;
        for (int i = 0; i < FIXED.length; i++) {
            widths[i] = i == PLACE ? place : i == TEXT ? rest - place : FIXED[i] * shrunk;
            lefts[i] = x;
            x += widths[i] + gap;
        }
    }

    /// The table with its head.
    ///
    /// @param numbered all notes of the sheet, the first of which has the number 1
    /// @param wanted the ids of those that are listed
    Drawing drawn(List<Comment> numbered, Set<String> wanted) {
        head();
        for (int i = 0; i < numbered.size(); i++) {
            Comment comment = numbered.get(i);
            if (wanted.contains(comment.id().value())) {
                note(comment, i + 1);
            }
        }
        return new Drawing("", setting.language(), new Size(width, y + 1), theme.paper(), fragments);
    }

    private void head() {
        double high = 0;
        for (int i = 0; i < HEADS.size(); i++) {
            String name = setting.say(HEADS.get(i));
            Block block = new Stack(setting, widths[i])
                    .capitals(i == 0 ? setting.say("notes.head.sign") : name, styles.label(), theme.secondary())
                    .say(name)
                    .block();
            high = Math.max(high, block.height());
            put(Role.COLUMN_HEADER, Optional.empty(), i, block, 0);
        }
        y += high + 3;
        rule(theme.ink(), 1);
        row++;
    }

    private void rule(Ink ink, double thick) {
        Mark line = Marks.line(new Point(0, y), new Point(width, y), Pen.solid(ink, thick));
        fragments.add(new Fragment(Meaning.DECORATION, new Box(0, y - 0.5, width, 1), List.of(line)));
    }

    private void note(Comment comment, int number) {
        if (row > 1) {
            rule(theme.hairline(), 0.75);
        }
        y += ABOVE;
        Block disc = new Stack(setting, widths[0])
                .picture(Pins.disc(setting, new Box(0, 0, DISC, DISC), number, comment.resolved()), DISC)
                .say(setting.say("note.told", number))
                .atLeast(DISC)
                .block();
        put(Role.ROW_HEADER, Optional.of(comment), 0, disc, -1);
        String place = places.of(comment);
        Block way = set(place, PLACE, theme.ink());
        List<Mark> marks = new ArrayList<>(way.marks());
        String to = setting.say("notes.go", place);
        marks.add(new Mark.Hyperlink(
                new Box(0, 0, way.width(), way.height()), "#" + comment.on().value(), to));
        put(Role.CELL, Optional.of(comment), PLACE, new Block(way.width(), way.height(), marks, way.words()), BASELINE);
        told(comment, Role.NOTE, 0, Math.max(disc.height(), way.height() + BASELINE));
        answers(comment, 1);
    }

    private void answers(Comment comment, int depth) {
        for (Comment answer : setting.view().replies(comment)) {
            Block place = set(setting.say("remark.answer"), PLACE, theme.secondary());
            put(Role.CELL, Optional.of(answer), PLACE, place, BASELINE);
            told(answer, Role.CELL, depth, place.height() + BASELINE);
            if (depth < DEEPEST) {
                answers(answer, depth + 1);
            }
        }
    }

    /// Small text stands this much lower, so that its first line is level with that of the note.
    private static final double BASELINE = 1.5;

    /// What a comment says, by whom, when, and how far it is; ends the row.
    private void told(Comment comment, Role role, int depth, double least) {
        double indent = depth * STEP;
        Block text = new Stack(setting, widths[TEXT] - indent)
                .like(comment.text())
                .block(NoteIndex.quote(setting, comment, widths[TEXT] - indent), 0)
                .spoken(comment.language(), comment.text(), styles.body(), theme.ink(), 0)
                .block();
        Block author = set(comment.author(), AUTHOR, theme.secondary());
        String day = comment.date()
                .map(date ->
                        setting.amounts().shortDate(date.atZone(ZoneOffset.UTC).toLocalDate()))
                .orElse("");
        Block date = set(day, DATE, theme.secondary());
        String said = NoteIndex.state(setting, comment).orElseGet(() -> depth == 0 ? setting.say("note.open") : "");
        Block state = set(said, STATE, comment.resolved() ? theme.secondary() : theme.ink());
        double high = Math.max(least, text.height());
        for (Block block : List.of(author, date, state)) {
            high = Math.max(high, block.height() + BASELINE);
        }
        if (depth > 0) {
            Box bar = new Box(lefts[TEXT] + indent - STEP / 2, y + 1, 1.5, Math.max(4, text.height() - 2));
            Mark panel = new Mark.Panel(bar, 0.75, theme.hairline(), Pen.NONE);
            fragments.add(new Fragment(Meaning.DECORATION, bar, List.of(panel)));
        }
        Box box = new Box(lefts[TEXT] + indent, y, widths[TEXT] - indent, text.height());
        Meaning meaning = new Meaning(
                role, text.words(), Optional.of(comment.id().value()), Optional.of(slot(TEXT)), 0, Optional.empty());
        if (text.height() > 0) {
            fragments.add(new Fragment(meaning, box, text.at(box.x(), box.y())));
        }
        put(Role.CELL, Optional.of(comment), AUTHOR, author, BASELINE);
        put(Role.CELL, Optional.of(comment), DATE, date, BASELINE);
        put(Role.CELL, Optional.of(comment), STATE, state, BASELINE);
        y += high + ABOVE;
        row++;
    }

    private Block set(String text, int column, Ink ink) {
        Stack stack = new Stack(setting, widths[column]);
        return text.isBlank()
                ? stack.block()
                : stack.like(text).text(text, styles.meta(), ink).block();
    }

    private Slot slot(int column) {
        return new Slot(row, column, 1, 1);
    }

    /// @param of the comment that a cell beside its text belongs to
    private void put(Role role, Optional<Comment> of, int column, Block block, double lower) {
        if (block.height() > 0) {
            Box box = new Box(lefts[column], y + lower, widths[column], block.height());
            Meaning meaning =
                    new Meaning(role, block.words(), Optional.empty(), Optional.of(slot(column)), 0, Optional.empty());
            Meaning said =
                    of.map(comment -> meaning.saidOf(comment.id().value())).orElse(meaning);
            fragments.add(new Fragment(said, box, block.at(box.x(), box.y())));
        }
    }
}
