package dev.sightline.ui.inspector;

import dev.sightline.model.Colour;
import dev.sightline.model.Id;
import dev.sightline.model.Money;
import dev.sightline.ui.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Facts that belong together under a heading. What is empty is left out, so that only what is known is shown.
final class FactGroup {
    private final String title;
    private final List<Fact> facts = new ArrayList<>();

    /// @param key `inspector.group.` and this is the heading; labels are `inspector.` and their key
    FactGroup(String key) {
        title = Words.of("inspector.group." + key);
    }

    String title() {
        return title;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private FactGroup add(String key, Fact.Value value) {
        return named(Words.of("inspector." + key), value);
    }

    FactGroup named(String label, Fact.Value value) {
        facts.add(new Fact(label, value));
        return this;
    }

    FactGroup text(String key, String text) {
        return text.isBlank() ? this : add(key, new Fact.Value.Text(text.strip()));
    }

    FactGroup text(String key, Optional<String> text) {
        return text(key, text.orElse(""));
    }

    FactGroup texts(String key, List<String> texts) {
        List<String> said = texts.stream().filter(text -> !text.isBlank()).toList();
        return said.isEmpty() ? this : add(key, new Fact.Value.Several(said));
    }

    FactGroup kind(String key, Enum<?> kind) {
        return text(key, Words.of(kind));
    }

    FactGroup kind(String key, Optional<? extends Enum<?>> kind) {
        return kind.isEmpty() ? this : kind(key, kind.get());
    }

    FactGroup yes(String key, boolean is) {
        return is ? text(key, Words.of("inspector.yes")) : this;
    }

    FactGroup other(String key, Optional<? extends Id<?>> other) {
        return other.isEmpty() ? this : other(key, other.get());
    }

    FactGroup other(String key, Id<?> other) {
        return add(key, new Fact.Value.Others(List.of(other)));
    }

    FactGroup others(String key, Collection<? extends Id<?>> others) {
        return others.isEmpty() ? this : add(key, new Fact.Value.Others(List.copyOf(others)));
    }

    FactGroup level(String key, Optional<Integer> level, int of) {
        return level.isEmpty() ? this : add(key, new Fact.Value.Level(level.get(), of));
    }

    FactGroup number(String key, Optional<? extends Number> number) {
        return text(key, number.map(FactGroup::number));
    }

    FactGroup share(String key, Optional<BigDecimal> share) {
        return text(key, share.map(part -> number(part.movePointRight(2)) + " %"));
    }

    FactGroup money(String key, Optional<Money> money, String currency) {
        return text(
                key,
                money.map(some -> number(some.amount()) + " " + some.currency().orElse(currency)));
    }

    FactGroup date(String key, Optional<LocalDate> date) {
        return text(key, date.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)::format));
    }

    FactGroup colour(String key, Optional<Colour> colour) {
        return colour.isEmpty() ? this : add(key, new Fact.Value.Swatch(colour.get()));
    }

    FactGroup tags(String key, List<String> tags) {
        return tags.isEmpty() ? this : add(key, new Fact.Value.Tags(tags));
    }

    FactGroup address(String key, String uri) {
        return uri.isBlank() ? this : add(key, new Fact.Value.Address(uri));
    }

    static String number(Number number) {
        return number instanceof BigDecimal exact
                ? exact.stripTrailingZeros().toPlainString()
                : String.format(Locale.getDefault(), "%,d", number.longValue());
    }
}
