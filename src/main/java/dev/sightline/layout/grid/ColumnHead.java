package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Column;
import dev.sightline.model.Join;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.TimeKind;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The head of one column, measured at its width.
///
/// @param text what it says
/// @param number the number shown before it, if any
record ColumnHead(Setting setting, Column column, double width, Block text, Optional<String> number) {
    static final double PADDING = 10;
    private static final double DISC = 20;
    private static final double ICON = 14;

    /// @param counted the stage's number among the stages, from 1
    static ColumnHead of(Setting setting, Column column, double width, int counted) {
        return switch (column) {
            case Stage stage when stage.level() == Stage.Level.PHASE -> phase(setting, stage, width);
            case Stage stage -> stage(setting, stage, width, counted);
            case Step step -> step(setting, step, width);
        };
    }

    private static ColumnHead phase(Setting setting, Stage phase, double width) {
        Theme theme = setting.theme();
        String number = phase.number().map(it -> it + "  ").orElse("");
        Stack stack = new Stack(setting, width - 2 * PADDING).like(phase.name());
        stack.capitals(number + phase.name(), theme.textStyles().phase(), theme.ink());
        stack.say(number + phase.name());
        times(setting, phase)
                .ifPresent(time -> stack.text(time, theme.textStyles().meta(), theme.secondary()));
        description(setting, stack, phase.description(), theme.secondary());
        return new ColumnHead(setting, phase, width, heard(setting, stack.block(), phase), Optional.empty());
    }

    private static ColumnHead stage(Setting setting, Stage stage, double width, int counted) {
        TextStyles styles = setting.theme().textStyles();
        Ink ink = setting.theme().on(ground(setting, stage));
        Ink quiet = ink.mixed(ground(setting, stage), 0.2);
        String number = stage.number().orElse(String.valueOf(counted));
        double room = width - 2 * PADDING - Shapes.TIP - (number.isEmpty() ? 0 : DISC + 8);
        Stack stack = new Stack(setting, room);
        stack.text(stage.name(), styles.stage(), ink);
        times(setting, stage).ifPresent(time -> stack.text(time, styles.meta(), quiet));
        description(setting, stack, stage.description(), quiet);
        markers(setting, stack, stage, ink);
        return new ColumnHead(
                setting,
                stage,
                width,
                heard(setting, stack.block().snug(), stage),
                number.isEmpty() ? Optional.empty() : Optional.of(number));
    }

    private static ColumnHead step(Setting setting, Step step, double width) {
        Theme theme = setting.theme();
        Optional<String> icon = KindIcons.of(step.kind());
        Stack stack = new Stack(setting, width - 2 * PADDING).like(step.name());
        step.image().map(setting.view().document()::get).ifPresent(image -> {
            stack.block(Pictures.of(setting, image, width - 2 * PADDING), 0).gap(6);
        });
        double indent = icon.isPresent() ? ICON + 5 : 0;
        icon.ifPresent(name -> stack.picture(List.of(Setting.icon(name, 0, 0, ICON, theme.ink())), ICON));
        String number = step.number().map(it -> it + "  ").orElse("");
        name(setting, stack, step, number + step.name(), indent, width - 2 * PADDING - indent);
        if (!step.description().isEmpty()) {
            stack.gap(2).text(step.description(), theme.textStyles().meta(), theme.secondary());
        }
        markers(setting, stack, step, theme.ink());
        List<Fact> facts = StepFacts.of(setting, step);
        if (!facts.isEmpty()) {
            stack.gap(3).facts(facts);
        }
        return new ColumnHead(setting, step, width, stack.block(), Optional.empty());
    }

    private static void name(Setting setting, Stack stack, Step step, String text, double indent, double room) {
        SourceNumbers numbers = new SourceNumbers(setting, step.about().sources());
        Paragraph name = numbers.set(text, setting.theme().textStyles().step(), room);
        List<Mark> marks =
                name.marks(0, 0, room, Paragraph.Align.START, setting.theme().ink());
        stack.block(new Block(room, name.height(), marks, text), indent);
        numbers.after(name, stack, indent, room);
    }

    private static Block heard(Setting setting, Block block, Stage stage) {
        if (stage.join() == Join.THEN) {
            return block;
        }
        String told = setting.say("join." + stage.join() + ".told", block.words());
        return new Block(block.width(), block.height(), block.marks(), told);
    }

    private static Optional<String> times(Setting setting, Stage stage) {
        if (!stage.timeName().isEmpty()) {
            return Optional.of(SheetWords.capital(stage.timeName()));
        }
        return stage.time()
                .filter(time -> time != TimeKind.CUSTOM)
                .map(setting.words()::of)
                .filter(words -> !Words.tells(stage.name(), words));
    }

    private static void description(Setting setting, Stack stack, String text, Ink ink) {
        if (!text.isEmpty()) {
            stack.gap(2).text(text, setting.theme().textStyles().meta(), ink);
        }
    }

    private static void markers(Setting setting, Stack stack, Column column, Ink ink) {
        for (var marker : setting.view().markers(column.id())) {
            if (!marker.label().isEmpty()) {
                stack.gap(2)
                        .facts(List.of(
                                Fact.strong(setting.theme(), setting.words().of(marker), ink)));
            }
        }
    }

    private static Ink ground(Setting setting, Stage stage) {
        return stage.colour()
                .map(setting.theme()::readable)
                .orElse(setting.theme().band());
    }

    double height() {
        return switch (column) {
            case Stage stage when stage.level() == Stage.Level.PHASE -> text.height() + 12;
            case Stage stage -> Math.max(40, text.height() + 20);
            case Step step -> text.height() + 2 * PADDING;
        };
    }

    /// Its marks in a box.
    ///
    /// @param first whether nothing stands before it
    List<Mark> draw(Box box, boolean first) {
        return switch (column) {
            case Stage stage when stage.level() == Stage.Level.PHASE -> bracket(box);
            case Stage stage -> chevron(stage, box, first);
            case Step step -> cell(step, box);
        };
    }

    private List<Mark> bracket(Box box) {
        Pen pen = Pen.solid(setting.theme().ink(), 1);
        double y = box.bottom() - 3;
        List<Mark> marks = new ArrayList<>(text.at(box.x() + PADDING, box.y()));
        marks.add(new Mark.Stroke(
                Outline.through(
                        List.of(
                                new Point(box.x() + 0.5, y + 5),
                                new Point(box.x() + 0.5, y - 1),
                                new Point(box.right() - 0.5, y - 1),
                                new Point(box.right() - 0.5, y + 5)),
                        false),
                pen));
        return marks;
    }

    private List<Mark> chevron(Stage stage, Box box, boolean first) {
        Ink ground = ground(setting, stage);
        Ink ink = setting.theme().on(ground);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(Shapes.chevron(box, !first), ground));
        double x = box.x() + PADDING + (first ? 2 : Shapes.TIP);
        if (number.isPresent()) {
            TextStyle style = setting.theme().textStyles().metaStrong();
            Paragraph digits = setting.set(number.get(), style, 80);
            double wide = Math.max(DISC, digits.width() + 10);
            Box disc = new Box(x, box.centerY() - DISC / 2, wide, DISC);
            marks.add(new Mark.Panel(disc, DISC / 2, ink, Pen.NONE));
            marks.addAll(digits.marks(
                    disc.x(), disc.centerY() - style.lineHeight() / 2, wide, Paragraph.Align.CENTER, ground));
            x += wide + 8;
        }
        marks.addAll(text.at(x, box.centerY() - text.height() / 2));
        return marks;
    }

    /// Whether it is a stage beside the one before, or instead of it, rather than after it.
    boolean joined() {
        return column instanceof Stage stage && stage.join() != Join.THEN;
    }

    /// A small plate above the seam to the stage before: `and`, `or`; none where one stage simply follows another. It
    /// leaves the seam itself to links.
    ///
    /// @param seam the x of the middle between the two
    Optional<Fragment> join(Box box, double seam) {
        if (!joined() || !(column instanceof Stage stage)) {
            return Optional.empty();
        }
        Theme theme = setting.theme();
        Paragraph word = setting.set(
                setting.say("join." + stage.join()), theme.textStyles().label(), 60);
        double wide = word.width() + 10;
        Box plate = new Box(seam - wide / 2, box.y() - 18, wide, 16);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(plate, 8, theme.paper(), Pen.solid(theme.ink(), 1)));
        marks.addAll(word.marks(plate.x(), plate.y() + 2, wide, Paragraph.Align.CENTER, theme.ink()));
        return Optional.of(new Fragment(Meaning.decorationOf(stage.id().value()), plate, marks));
    }

    private List<Mark> cell(Step step, Box box) {
        Theme theme = setting.theme();
        List<Mark> marks = new ArrayList<>();
        Pen edge = step.offMainPath() || step.optional() ? Pen.dashed(theme.secondary(), 0.75, 4, 3) : Pen.NONE;
        marks.add(new Mark.Panel(
                box, theme.metrics().radius(), step.offMainPath() ? theme.paper() : theme.headerTint(), edge));
        marks.addAll(text.at(box.x() + PADDING, box.y() + PADDING));
        if (Pictures.isAddress(step.link())) {
            marks.add(new Mark.Hyperlink(box, step.link(), step.name()));
        }
        return marks;
    }
}
