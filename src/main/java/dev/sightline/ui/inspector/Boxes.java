package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Amount;
import dev.sightline.editor.form.Control;
import dev.sightline.editor.form.Slot;

/// The control for each kind of field.
final class Boxes {
    private Boxes() {}

    @SuppressWarnings("unchecked") // a slot's control says what its value is
    static <V> FieldBox<V> of(Slot<V> slot, Hands hands) {
        return (FieldBox<V>)
                switch (slot.control()) {
                    case Control.Line _, Control.Language _ -> new LineBox((Slot<String>) slot, hands);
                    case Control.IconName _ -> new IconBox((Slot<String>) slot, hands);
                    case Control.Picture _ -> new PictureBox(cast(slot), hands);
                    case Control.Prose _ -> new ProseBox((Slot<String>) slot, hands);
                    case Control.Texts _ -> new TextsBox(cast(slot), hands);
                    case Control.Tags _ -> new TagsBox(cast(slot), hands);
                    case Control.Choice<?> choice -> kind(slot, hands, choice);
                    case Control.MaybeChoice<?> choice -> maybeKind(slot, hands, choice);
                    case Control.Level(int most) -> new LevelBox(cast(slot), hands, most);
                    case Control.Price _ -> new PriceBox(cast(slot), hands);
                    case Control.Day _ -> new DayBox(cast(slot), hands);
                    case Control.Flag _ -> new FlagBox(cast(slot), hands);
                    case Control.FontFiles _ -> new FontsBox(cast(slot), hands);
                    case Control.Swatch _ -> new SwatchBox(cast(slot), hands);
                    case Control.Other other -> new OtherBox(cast(slot), hands, other);
                    case Control.Others(var kin) -> new OthersBox(cast(slot), hands, kin);
                    case Control.Often _ -> new OftenBox(cast(slot), hands);
                    case Control.Stand _ -> new StandBox(cast(slot), hands);
                    case Control.Rows<?> rows -> rows(slot, hands, rows);
                    case Amount amount -> new AmountBox(cast(slot), hands, amount);
                };
    }

    @SuppressWarnings("unchecked") // as above
    private static <W> Slot<W> cast(Slot<?> slot) {
        return (Slot<W>) slot;
    }

    private static <K extends Enum<K>> FieldBox<?> kind(Slot<?> slot, Hands hands, Control.Choice<K> choice) {
        return KindBox.of(Boxes.<K>cast(slot), hands, choice.among());
    }

    private static <K extends Enum<K>> FieldBox<?> maybeKind(Slot<?> slot, Hands hands, Control.MaybeChoice<K> choice) {
        return KindBox.maybe(cast(slot), hands, choice.among());
    }

    private static <R> FieldBox<?> rows(Slot<?> slot, Hands hands, Control.Rows<R> rows) {
        return new RowsBox<>(cast(slot), hands, rows);
    }
}
