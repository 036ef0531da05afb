package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.Persona;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A persona in brief: portrait or initials, name, one line.
final class PersonaChip {
    private static final double PORTRAIT = 36;
    private static final double AFTER = 10;
    private static final TextStyle INITIALS = TextStyle.of(Typeface.SEMIBOLD, 13, 16);

    private PersonaChip() {}

    /// @param index where the persona stands among those of the map, which gives the colour if it has none of its own
    static Block of(Setting setting, Persona persona, int index, double width) {
        Optional<ImageAsset> photo = persona.photo().map(setting.view().document()::get);
        Ink ink = ink(setting.theme(), persona, index);
        List<Mark> portrait = photo.isPresent()
                ? List.of(new Mark.Picture(square(photo.get()), PORTRAIT / 2, Pictures.image(photo.get())))
                : initials(setting, persona.name(), ink);
        Stack text = new Stack(setting, width - PORTRAIT - AFTER);
        text.text(
                persona.name(),
                setting.theme().textStyles().step(),
                setting.theme().ink());
        if (!persona.role().isEmpty()) {
            text.text(
                    persona.role(),
                    setting.theme().textStyles().meta(),
                    setting.theme().secondary());
        }
        return chip(setting, portrait, text.block().snug(), width);
    }

    /// Those who are meant when no single persona is.
    static Block of(Setting setting, String aggregate, double width) {
        Theme theme = setting.theme();
        List<Mark> portrait = new ArrayList<>();
        portrait.add(new Mark.Panel(new Box(0, 0, PORTRAIT, PORTRAIT), PORTRAIT / 2, theme.secondary(), Pen.NONE));
        portrait.add(Setting.icon("account-group-outline", 8, 8, 20, theme.paper()));
        Stack text = new Stack(setting, width - PORTRAIT - AFTER);
        text.text(aggregate, theme.textStyles().step(), theme.ink());
        return chip(setting, portrait, text.block().snug(), width);
    }

    /// The colour of a persona on a map.
    static Ink ink(Theme theme, Persona persona, int index) {
        return persona.colour()
                .map(theme::readable)
                .orElseGet(() -> theme.curve(index).ink());
    }

    private static Block chip(Setting setting, List<Mark> portrait, Block text, double width) {
        double height = Math.max(PORTRAIT, text.height());
        List<Mark> marks = new ArrayList<>(Marks.moved(portrait, 0, (height - PORTRAIT) / 2));
        marks.addAll(text.at(PORTRAIT + AFTER, (height - text.height()) / 2));
        return new Block(width, height, marks, setting.say("persona.told", text.words()));
    }

    private static Box square(ImageAsset photo) {
        double across = Math.min(1, (double) photo.data().width() / photo.data().height()) * PORTRAIT;
        double down = Math.min(1, (double) photo.data().height() / photo.data().width()) * PORTRAIT;
        return new Box((PORTRAIT - across) / 2, (PORTRAIT - down) / 2, across, down);
    }

    private static List<Mark> initials(Setting setting, String name, Ink ink) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0)) && letters.length() < 4) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        String shown = letters.length() > 2
                ? letters.substring(0, 1) + letters.substring(letters.length() - 1)
                : letters.toString();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(new Box(0, 0, PORTRAIT, PORTRAIT), PORTRAIT / 2, ink, Pen.NONE));
        marks.addAll(setting.set(shown, INITIALS, PORTRAIT)
                .marks(
                        0,
                        (PORTRAIT - INITIALS.lineHeight()) / 2,
                        PORTRAIT,
                        Paragraph.Align.CENTER,
                        setting.theme().on(ink)));
        return marks;
    }
}
