package dev.sightline.editor.form;

import dev.sightline.model.Colour;
import dev.sightline.model.Element;
import dev.sightline.model.FontFile;
import dev.sightline.model.Frequency;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LanguageTag;
import dev.sightline.model.Money;
import dev.sightline.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How something is shown and asked for.
///
/// @param <V> what is asked for
public sealed interface Control<V>
        permits Amount,
                Control.Line,
                Control.Language,
                Control.Prose,
                Control.IconName,
                Control.Picture,
                Control.Texts,
                Control.Tags,
                Control.Choice,
                Control.MaybeChoice,
                Control.Level,
                Control.Price,
                Control.Day,
                Control.Flag,
                Control.Swatch,
                Control.FontFiles,
                Control.Other,
                Control.Others,
                Control.Often,
                Control.Stand,
                Control.Rows {
    /// The longest text that a file keeps.
    int LONGEST = 1_000_000;

    /// Checks what was entered.
    ///
    /// @throws Unfit if it cannot be kept
    default void check(V value) throws Unfit {}

    /// Whether a value says nothing.
    default boolean isEmpty(V value) {
        return switch (value) {
            case String text -> text.isBlank();
            case Optional<?> some -> some.isEmpty();
            case List<?> list -> list.isEmpty();
            case Boolean is -> !is;
            default -> false;
        };
    }

    /// A line of text.
    ///
    /// @param suggested whether what the same field says elsewhere in the document is offered
    record Line(boolean suggested) implements Control<String> {
        @Override
        public void check(String value) throws Unfit {
            checkLength(value);
        }
    }

    /// The tag of a language.
    record Language() implements Control<String> {
        @Override
        public void check(String value) throws Unfit {
            if (!value.isBlank() && !LanguageTag.isLanguage(value.strip())) {
                throw new Unfit("language");
            }
        }
    }

    /// Text of any number of lines.
    record Prose() implements Control<String> {
        @Override
        public void check(String value) throws Unfit {
            checkLength(value);
        }
    }

    /// The name of a shipped icon.
    record IconName() implements Control<String> {}

    /// The bytes of a picture.
    record Picture() implements Control<ImageAsset.Data> {}

    /// Several texts in an order.
    record Texts() implements Control<List<String>> {
        @Override
        public void check(List<String> value) throws Unfit {
            for (String text : value) {
                checkLength(text);
            }
        }
    }

    /// Short words, each only once, with those of the whole document to choose from.
    record Tags() implements Control<List<String>> {
        @Override
        public void check(List<String> value) throws Unfit {
            for (String tag : value) {
                checkLength(tag);
            }
        }
    }

    /// One of a few kinds.
    record Choice<K extends Enum<K>>(List<K> among) implements Control<K> {
        public Choice {
            among = List.copyOf(among);
        }
    }

    /// One of a few kinds, or none.
    record MaybeChoice<K extends Enum<K>>(List<K> among) implements Control<Optional<K>> {
        public MaybeChoice {
            among = List.copyOf(among);
        }
    }

    /// A judgement in whole steps from 1.
    record Level(int most) implements Control<Optional<Integer>> {
        @Override
        public void check(Optional<Integer> value) throws Unfit {
            if (value.filter(level -> level < 1 || level > most).isPresent()) {
                throw new Unfit("between", 1, most);
            }
        }
    }

    /// An amount of money.
    record Price() implements Control<Optional<Money>> {
        @Override
        public void check(Optional<Money> value) throws Unfit {
            if (value.isPresent()) {
                Amount.ANY.check(Optional.of(value.get().amount()));
            }
        }
    }

    /// A day.
    record Day() implements Control<Optional<LocalDate>> {}

    /// Yes or no.
    record Flag() implements Control<Boolean> {}

    /// A colour.
    record Swatch() implements Control<Optional<Colour>> {}

    /// Font files in an order.
    record FontFiles() implements Control<List<FontFile>> {}

    /// Another element.
    ///
    /// @param needed whether there must be one
    record Other(Kin kin, boolean needed) implements Control<Optional<Id<?>>> {
        @Override
        public void check(Optional<Id<?>> value) throws Unfit {
            if (needed && value.isEmpty()) {
                throw new Unfit("needed");
            }
        }
    }

    /// Other elements in an order.
    record Others(Kin kin) implements Control<List<Id<?>>> {}

    /// How often something happens.
    record Often() implements Control<Optional<Frequency>> {
        @Override
        public void check(Optional<Frequency> value) throws Unfit {
            switch (value.orElse(null)) {
                case Frequency.Level(int level) -> new Level(5).check(Optional.of(level));
                case Frequency.Share(var share) -> Amount.SHARE.check(Optional.of(share));
                case Frequency.Count(long cases) when cases < 0 -> throw new Unfit("least", 0);
                case null, default -> {}
            }
        }
    }

    /// Where on the way something stands.
    record Stand() implements Control<Place> {}

    /// Several records below each other, each with fields of its own.
    ///
    /// @param fresh one more record, if there can be one
    record Rows<R>(List<Field<R, ?>> fields, Fresh<R> fresh) implements Control<List<R>> {
        public Rows {
            fields = List.copyOf(fields);
        }
    }

    /// Makes one more record for a list.
    @FunctionalInterface
    interface Fresh<R> {
        /// A record that can stand beside those that are there.
        Optional<R> next(JourneyDocument document, Element owner, List<R> there);
    }

    private static void checkLength(String text) throws Unfit {
        if (text.length() > LONGEST) {
            throw new Unfit("long", LONGEST);
        }
    }
}
