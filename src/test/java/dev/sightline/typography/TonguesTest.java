package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonguesTest {
    private static String told(String text, String language, String... others) {
        Tongues tongues = new Tongues(List.of(language), Stream.of(others));
        return tongues.of(text, language, text).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 日本語：顧客体験を改善する, ja",
        "zh, カードを確認します, ja",
        "en, 한국어 고객 여정 지도, ko",
        "en, การเดินทางของลูกค้า, th",
        "en, מסע לקוח ברכבת לילה, he",
        "en, καλημέρα κόσμε, el",
        "de, Покупка билета: вы выбираете, ru",
        "de, Її подорож, uk",
        "en, رحلة العميل في القطار الليلي, ar",
        "en, چگونه بلیت بخریم؟, fa",
        "en, یہ ٹکٹ کہاں ہے, ur",
        "en, 以下是客户从搜索到出行的完整旅程和感受, zh",
        "en, JR 東日本の「のぞみ」に乗る, ja"
    })
    void aWritingSystemOrItsLettersTellTheLanguage(String document, String text, String language) {
        assertThat(told(text, document)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Book a ticket",
        "en, 5 µm at 20 °C → 100 %",
        "en, Σ",
        "ja, 顧客体験を改善する",
        "ja, 東京",
        "zh, 客户旅程图",
        "ko, 顧客",
        "ar, رحلة",
        "en, 顧客体験地図",
        "en, सेवा",
        "en, دفتر",
        "en, کتاب",
        "de, Билет",
        "en, ڕۆژ و شەو"
    })
    void nothingIsSaidWhereItMayBeTheDocumentsLanguageOrCannotBeTold(String document, String text) {
        assertThat(told(text, document)).isEmpty();
    }

    @Test
    void whatIsCertainSomewhereInTheDocumentHelpsWithTheRest() {
        assertThat(told("顧客体験地図", "en", "乗りかえる")).isEqualTo("ja");
        assertThat(told("Билет", "en", "Вы выбираете")).isEqualTo("ru");
        assertThat(told("دفتر", "en", "چگونه")).isEqualTo("fa");
        assertThat(told("Билет", "en", "Вы выбираете", "Її подорож")).isEmpty();
    }

    @Test
    void aMapThatSaysItsLanguageSaysItForAllThatIsWrittenSo() {
        Tongues tongues = new Tongues(List.of("hi-IN", "en"), Stream.of());
        assertThat(tongues.of("सेवा", "en", "सेवा")).hasValue("hi-IN");
        assertThat(tongues.of("Ticket office", "hi-IN", "Ticket office")).hasValue("en");
    }

    @Test
    void aPieceOfATextIsToldByTheWholeOfIt() {
        Tongues tongues = new Tongues(List.of("en"), Stream.of());
        assertThat(tongues.of("東京", "en", "From 東京 to おおさか")).hasValue("ja");
        assertThat(tongues.of("東京", "en", "From 東京")).isEmpty();
    }
}
