package dev.sightline.layout.grid;

import dev.sightline.drawing.TextStyle;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.typography.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/// The numbers of the information sources of a text: small, raised, right after its last word.
///
/// @param cited the sources, in the order in which their numbers stand
record SourceNumbers(Setting setting, List<Id<InformationSource>> cited) {
    /// Between a text and the numbers.
    static final double BEFORE = 3;

    private String raised() {
        return cited.stream()
                .map(source -> String.valueOf(setting.sources().number(source)))
                .collect(Collectors.joining(", "));
    }

    private TextStyle style() {
        return setting.theme().textStyles().note();
    }

    /// A text in lines, the last of which has room for the numbers.
    Paragraph set(String text, TextStyle style, double room) {
        Paragraph wide = setting.set(text, style, room);
        double taken = cited.isEmpty() ? 0 : BEFORE + setting.width(raised(), style());
        boolean fits =
                taken == 0 || wide.lines().isEmpty() || wide.lines().getLast().width() + taken <= room;
        return fits || taken > room / 2 ? wide : setting.set(text, style, room - taken);
    }

    /// Puts the numbers after the last word of a text just put on a stack; below it only if there are very many.
    ///
    /// @param indent how far the text stands from where the stack begins
    /// @param room how wide it may be
    void after(Paragraph text, Stack stack, double indent, double room) {
        if (cited.isEmpty()) {
            return;
        }
        String raised = raised();
        TextStyle note = style();
        double width = setting.width(raised, note);
        double end = text.lines().isEmpty() ? room : text.lines().getLast().width() + BEFORE;
        if (end + width > room) {
            stack.text(raised, note, setting.theme().secondary(), indent);
            return;
        }
        double up = text.style().lineHeight() - 1;
        double left = stack.left(indent, room) + (text.rightToLeft() ? room - end - width : end);
        stack.mark(Marks.moved(
                setting.set(raised, note, width + 1)
                        .marks(
                                left,
                                0,
                                width + 1,
                                Paragraph.Align.START,
                                setting.theme().secondary()),
                0,
                -up));
        stack.say(setting.say(
                "sources.told",
                cited.stream()
                        .map(source -> setting.view().document().get(source).title())
                        .collect(Collectors.joining(", "))));
    }
}
