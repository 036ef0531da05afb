package dev.sightline.ui.inspector;

import dev.sightline.edit.CatalogueEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Together;
import dev.sightline.editor.form.Kin;
import dev.sightline.editor.form.Unfit;
import dev.sightline.model.Change;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes what was chosen into a field; makes it first, in the same step, where it is new.
final class Making<V> {
    private final FieldBox<V> field;
    private final Kin kin;

    Making(FieldBox<V> field, Kin kin) {
        this.field = field;
        this.kin = kin;
    }

    /// @param with what the field says with one more element
    void choose(Option option, Function<Id<?>, V> with) {
        if (option.id().isPresent()) {
            field.say(with.apply(option.id().get()));
            return;
        }
        kin.entry().ifPresent(entry -> make(new CatalogueEdit.Add(entry, option.name()), with));
    }

    private void make(CatalogueEdit.Add add, Function<Id<?>, V> with) {
        Hands hands = field.hands();
        try {
            Id<?> fresh = add.on(hands.document()).changes().values().stream()
                    .map(Change::id)
                    .findFirst()
                    .orElseThrow();
            String words = hands.words(field.slot());
            hands.apply(
                    new Together(words, List.of(add, field.slot().changed(with.apply(fresh), words))),
                    Optional.empty());
        } catch (Unfit unfit) {
            field.refuse(unfit);
        } catch (Rejected rejected) {
            field.refuse("text", rejected.sentence());
        }
    }
}
