package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfBufferTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "0.5, .5",
        "-0.5, -.5",
        "12.34, 12.34",
        "12.3, 12.3",
        "0.05, .05",
        "0.001, 0",
        "-0.001, 0",
        "1000000, 1000000",
        "NaN, 0",
        "Infinity, 10000000"
    })
    void numbersAreWrittenAsShortAsTwoDecimalsAllow(double number, String written) {
        assertThat(new PdfBuffer().number(number).toString()).isEqualTo(written);
    }

    @Test
    void anyNumberReadsBackToTheHundredth() {
        long seed = Seed.of("PdfBufferTest");
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(8));
            BigDecimal hundredths = new BigDecimal(Math.round(number * 100)).movePointLeft(2);

            assertThat(new BigDecimal(new PdfBuffer().number(number).toString()))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(hundredths.setScale(2, RoundingMode.UNNECESSARY));
        }
    }

    @Test
    void factorsKeepSixDecimals() {
        assertThat(new PdfBuffer().factor(0.123456789).toString()).isEqualTo("0.123457");
        assertThat(new PdfBuffer().factor(-2.5).toString()).isEqualTo("-2.5");
        assertThat(new PdfBuffer().factor(3).toString()).isEqualTo("3");
        assertThat(new PdfBuffer().factor(0.000001).toString()).isEqualTo("0.000001");
    }

    @Test
    void everyByteOfColourReadsBack() {
        for (int part = 0; part < 256; part++) {
            String written = PdfContent.colour(new PdfBuffer(), part).toString().strip();
            double blue = Double.parseDouble(written.substring(written.lastIndexOf(' ') + 1));

            assertThat(Math.round(blue * 255)).as(written).isEqualTo(part);
        }
    }

    @Test
    void textIsAsciiWhereItCanBeAndEscaped() {
        assertThat(new PdfBuffer().text("a (b) \\ c").toString()).isEqualTo("(a \\(b\\) \\\\ c)");
        assertThat(new PdfBuffer().text("ü").toString()).isEqualTo("(\u00FE\u00FF\0\u00FC)");
        assertThat(new PdfBuffer().text("\r\n").toString()).isEqualTo("(  )");
    }

    @Test
    void noStringIsLongerThanTheFormatAllows() {
        assertThat(new PdfBuffer().text("x".repeat(100_000)).length()).isLessThanOrEqualTo(32_767);
        assertThat(new PdfBuffer().text("ü".repeat(100_000)).length()).isLessThanOrEqualTo(33_500);
        assertThat(new PdfBuffer().text("😀".repeat(50_000)).copy()).endsWith(0xDE, 0x00, ')');
    }

    @Test
    void namesHoldNoDelimiters() {
        assertThat(new PdfBuffer().name("application/json (x)#").toString())
                .isEqualTo("/application#2Fjson#20#28x#29#23");
    }
}
