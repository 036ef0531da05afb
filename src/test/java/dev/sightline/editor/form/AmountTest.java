package dev.sightline.editor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 12.5 | 12.5",
                "en | 12,5 | 12.5",
                "en | 1,200 | 1200",
                "en | 1,200.75 | 1200.75",
                "de | 1.200,75 | 1200.75",
                "de | 1.200 | 1200",
                "de | 12,5 | 12.5",
                "de | 1,234 | 1.234",
                "en | 1 200 | 1200",
                "en | −3 | -3",
                "en | +4 | 4",
                "en | .5 | .5"
            })
    void aNumberIsReadAsItIsWrittenHere(String language, String text, BigDecimal number) throws Unfit {
        assertThat(Amount.ANY.read(text, Locale.of(language)).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({"twelve", "1.2.3", "--3", "3e8", "1/2"})
    void whatIsNoNumberIsToldFromOne(String text) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Amount.ANY.read(text, Locale.ENGLISH))
                .satisfies(unfit -> assertThat(unfit.key()).isEqualTo("number"));
    }

    @Test
    void aShareIsSpokenOfInPercent() throws Unfit {
        assertThat(Amount.SHARE.read("35 %", Locale.ENGLISH)).contains(new BigDecimal("0.35"));
        assertThat(Amount.SHARE.words(Optional.of(new BigDecimal("0.125")), Locale.GERMAN))
                .isEqualTo("12,5");
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Amount.SHARE.read("120", Locale.ENGLISH))
                .satisfies(unfit -> assertThat(unfit.values()).containsExactly("0", "100"));
    }

    @Test
    void stepsStayWithinTheBounds() {
        Amount width = Amount.whole(120, 480, 10);
        assertThat(width.stepped(Optional.empty(), 1)).isEqualByComparingTo("120");
        assertThat(width.stepped(Optional.of(new BigDecimal(475)), 1)).isEqualByComparingTo("480");
        assertThat(Amount.SHARE.stepped(Optional.of(new BigDecimal("0.5")), -1)).isEqualByComparingTo("0.45");
    }

    @Test
    void aWholeNumberHasNoFraction() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Amount.COUNT.read("2.5", Locale.ENGLISH))
                .satisfies(unfit -> assertThat(unfit.key()).isEqualTo("whole"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 2026-03-14",
                "en-GB | 14 Mar 2026",
                "en-GB | 14/03/2026",
                "en-US | 3/14/26",
                "en-US | Mar 14, 2026",
                "de-DE | 14.03.2026",
                "de-DE | 14.3.26",
                "de-DE | 14. März 2026"
            })
    void aDayIsReadAsItIsWrittenHere(String language, String text) throws Unfit {
        assertThat(Days.read(text, Locale.forLanguageTag(language))).contains(LocalDate.of(2026, 3, 14));
    }

    @Test
    void aDayThatIsInNoCalendarIsNone() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Days.read("31.02.2026", Locale.GERMANY))
                .satisfies(unfit -> assertThat(unfit.values()).first().isEqualTo("31.02.2026"));
    }
}
