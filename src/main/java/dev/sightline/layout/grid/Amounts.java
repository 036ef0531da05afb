package dev.sightline.layout.grid;

import dev.sightline.layout.SheetWords;
import dev.sightline.model.Frequency;
import dev.sightline.model.MapView;
import dev.sightline.model.Money;
import dev.sightline.model.TimeUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// Numbers, times, money and dates as people of a language write them.
final class Amounts {
    private final Locale locale;
    private final SheetWords words;
    private final String currency;

    /// @param currency ISO 4217 code of amounts that name none
    Amounts(String language, String currency) {
        this.locale = Locale.forLanguageTag(language);
        this.words = SheetWords.in(language);
        this.currency = currency;
    }

    /// As the people of a map write them.
    static Amounts of(MapView view) {
        return new Amounts(Setting.language(view), view.document().project().currency());
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// A part of 1 as per cent.
    String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(Math.clamp(share.scale() - 2L, 0, 4));
        return format.format(share);
    }

    /// An amount with its currency's sign; without digits after the point when it is whole and large.
    String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        String code = money.currency().orElse(currency);
        try {
            format.setCurrency(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return number(money.amount()) + " " + code;
        }
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        int digits = whole ? 0 : Math.max(2, money.amount().scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(money.amount());
    }

    /// An amount of time with its unit: `5 min`.
    String time(BigDecimal amount, TimeUnit unit) {
        return number(amount) + "\u00A0" + unit(amount, unit);
    }

    /// What a unit is called behind an amount.
    String unit(BigDecimal amount, TimeUnit unit) {
        return words.of("time." + unit + (amount.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many"));
    }

    /// How often something happens, in a few words.
    String often(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Level(int level) -> words.of("often." + Math.clamp(level, 1, 5));
            case Frequency.Share(BigDecimal share) -> words.of("often.share", percent(share));
            case Frequency.Count(long cases) -> words.count("often.cases", cases, number(BigDecimal.valueOf(cases)));
        };
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /// A date in few letters, for tables.
    String shortDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /// A number if there is one.
    Optional<String> number(Optional<BigDecimal> number) {
        return number.map(this::number);
    }
}
