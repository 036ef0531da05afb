package dev.sightline.ui.canvas;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextStyle;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.TextEditing;
import dev.sightline.editor.TextEditing.Field;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Plot;
import dev.sightline.layout.TextPlace;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.TextPlaces;
import dev.sightline.layout.link.LinkLabels;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import dev.sightline.typography.FontShelf;
import java.util.List;
import java.util.Optional;

/// Finds where on the sheet a text is written: where it is drawn, or else in the place that it belongs to.
public final class WritingPlaces {
    private static final double WIDTH = 120;
    private static final double EDGE = 10;
    /// How much longer a label may become until it is drawn anew, in points.
    private static final double MORE = 40;

    private final DrawnSheet drawn;
    private final Theme theme;
    private final EditorState state;

    /// The texts of a sheet in a state.
    public WritingPlaces(DrawnSheet drawn, Theme theme, EditorState state) {
        this.drawn = drawn;
        this.theme = theme;
        this.state = state;
    }

    /// Where a text is written; empty while the sheet has no place for it.
    public Optional<WritingPlace> of(TextEditing text) {
        return drawn(text).or(() -> beside(text));
    }

    private Optional<WritingPlace> drawn(TextEditing text) {
        String id = text.element().value();
        Optional<TextPlace> place = switch (text.field()) {
            case LABEL ->
                saysMore(text)
                        ? Optional.empty()
                        : label(id).or(() -> line(text).map(line -> TextPlace.of(line, MORE)));
            case VALUE -> line(text).map(line -> TextPlace.of(line, MORE));
            case QUOTE -> dot(text).flatMap(Plot.Dot::said);
            case TEXT, NAME ->
                state.document()
                        .find(text.element())
                        .flatMap(element -> fragmentAt(text, id)
                                .flatMap(fragment -> TextPlaces.of(theme, state.document(), element, fragment)));
        };
        return place.map(there -> new WritingPlace(there, Optional.of(id)));
    }

    /// Whether a condition or a share is said on the link too, which must not go while its label is written.
    private boolean saysMore(TextEditing text) {
        return state.document().find(text.element()).stream()
                .anyMatch(element -> element instanceof Link link
                        && (!link.condition().isBlank()
                                || link.probability().isPresent()
                                || link.channel().isPresent()));
    }

    /// The words on a link, in however many lines.
    private Optional<TextPlace> label(String link) {
        return drawn.sheet()
                .hits()
                .course(Id.of(link))
                .flatMap(course -> drawn.fragment(link).flatMap(figure -> LinkLabels.place(course, figure)));
    }

    /// The one line that the label of a marker or a number is drawn as; empty while it is not.
    private Optional<Mark.TextLine> line(TextEditing text) {
        String id = text.element().value();
        Optional<Fragment> fragment =
                text.field() == Field.VALUE ? dot(text).flatMap(dot -> drawn.part(id, dot.box())) : drawn.fragment(id);
        List<Mark.TextLine> lines = fragment.stream()
                .flatMap(one -> one.marks().stream())
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .toList();
        return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
    }

    /// The point of a curve whose value is written, if the curve has one there.
    private Optional<Plot.Dot> dot(TextEditing text) {
        List<Column> leaves = state.view().leaves();
        return text.spot()
                .filter(spot -> spot.leaf() >= 0 && spot.leaf() < leaves.size())
                .flatMap(spot -> drawn.sheet()
                        .hits()
                        .plot(text.element())
                        .flatMap(plot -> plot.dot(leaves.get(spot.leaf()).id())));
    }

    /// The middle of the way of a link, where its label will stand.
    private Optional<Box> middle(TextEditing text) {
        return drawn.sheet().hits().course(text.element()).map(course -> {
            Point middle = course.middle();
            return new Box(middle.x() - WIDTH / 2, middle.y(), WIDTH, 0);
        });
    }

    /// What stands at several places is written where the focus is.
    private Optional<Fragment> fragmentAt(TextEditing text, String id) {
        Optional<Box> focus = text.spot().flatMap(spot -> new SpotBoxes(drawn).box(spot));
        return drawn.boxes(id).stream()
                .filter(box -> focus.filter(box::overlaps).isPresent())
                .findFirst()
                .flatMap(box -> drawn.fragment(id, box))
                .or(() -> drawn.fragment(id));
    }

    /// A text that is not drawn: on what it belongs to.
    private Optional<WritingPlace> beside(TextEditing text) {
        boolean onPlace = text.fresh() || text.field() == Field.VALUE || text.field() == Field.QUOTE;
        Optional<Box> place = text.spot().flatMap(spot -> new SpotBoxes(drawn).box(spot));
        Optional<Box> own = drawn.box(text.element().value());
        Optional<Box> at = switch (text.field()) {
            case VALUE -> dot(text).map(Plot.Dot::box);
            case QUOTE -> dot(text).map(Plot.Dot::box).map(this::above);
            default -> label(text.element().value()).map(this::below).or(() -> middle(text));
        };
        Optional<Box> around = at.or(() -> onPlace ? place.or(() -> own) : own.or(() -> place));
        return around.map(box -> new WritingPlace(field(box), Optional.empty()));
    }

    /// A line above a sign, which is to be seen beside what is said there.
    private Box above(Box sign) {
        double line = theme.textStyles().card().lineHeight();
        return new Box(sign.x(), sign.y() - 2 * line, sign.width(), line);
    }

    /// A line below the words of a link, which are to be seen beside what becomes of them.
    private Box below(TextPlace words) {
        double line = theme.textStyles().card().lineHeight();
        Box box = words.covered();
        return new Box(box.centerX() - WIDTH / 2 - EDGE, box.bottom() + line / 2, WIDTH + 2 * EDGE, line);
    }

    private TextPlace field(Box around) {
        TextStyle style = theme.textStyles().card();
        double width = Math.clamp(around.width() - 2 * EDGE, WIDTH / 2, WIDTH);
        Box box = new Box(
                around.centerX() - width / 2, around.centerY() - style.lineHeight() / 2, width, style.lineHeight());
        return new TextPlace(
                box, style, theme.ink(), FontShelf.key(theme.textStyles().family(), style.face()));
    }
}
