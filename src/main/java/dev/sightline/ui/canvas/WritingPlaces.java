package dev.sightline.ui.canvas;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.TextStyle;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.TextEditing;
import dev.sightline.editor.TextEditing.Field;
import dev.sightline.geometry.Box;
import dev.sightline.layout.TextPlace;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.TextPlaces;
import dev.sightline.typography.FontShelf;
import java.util.Optional;

/// Finds where on the sheet a text is written: where it is drawn, or else in the place that it belongs to.
public final class WritingPlaces {
    private static final double WIDTH = 120;
    private static final double EDGE = 10;

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
        if (text.field() != Field.TEXT && text.field() != Field.NAME) {
            return Optional.empty();
        }
        String id = text.element().value();
        return state.document()
                .find(text.element())
                .flatMap(element -> fragmentAt(text, id)
                        .flatMap(fragment -> TextPlaces.of(theme, state.document(), element, fragment)))
                .map(place -> new WritingPlace(place, Optional.of(id)));
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
        Optional<Box> around = onPlace ? place.or(() -> own) : own.or(() -> place);
        return around.map(box -> new WritingPlace(field(box), Optional.empty()));
    }

    private TextPlace field(Box around) {
        TextStyle style = theme.textStyles().card();
        double width = Math.clamp(around.width() - 2 * EDGE, WIDTH / 2, WIDTH);
        Box box = new Box(
                around.centerX() - width / 2, around.centerY() - style.lineHeight() / 2, width, style.lineHeight());
        return new TextPlace(box, style, theme.ink(), FontShelf.key(style.face()));
    }
}
