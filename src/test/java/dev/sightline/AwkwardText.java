package dev.sightline;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts as people and programs really leave them: empty, endless, in every writing system, with marks and emoji.
public final class AwkwardText {
    private static final List<String> PIECES = List.of(
            "The",
            "traveller",
            "waits",
            "for",
            "a",
            "confirmation",
            "that",
            "never",
            "comes,",
            "e.g.",
            "https://example.org/a/very/long/address?with=query",
            "»Zitat«",
            "Schlafwagenplatzreservierungsbestätigung",
            "Việt Nam",
            "Здравствуйте",
            "Καλημέρα",
            "مرحبا بكم",
            "في القطار الليلي",
            "שָׁלוֹם",
            "नमस्ते दुनिया क्षत्रिय",
            "สวัสดีชาวโลก น้ำ",
            "顧客体験を改善するための地図です。",
            "列车晚点",
            "안녕하세요",
            "👩‍💻",
            "👍🏽",
            "🇩🇪🇯🇵",
            "❤️",
            "7️⃣",
            "q̣̇ M̂ e\u0301\u0323",
            "\u00AD",
            "a\u00A0b",
            "x\ty",
            "(1)",
            "12.50 €",
            "−2");

    private AwkwardText() {}

    /// A text of at most about `longest` characters; now and then empty, one letter, or one word of 300 letters.
    public static String of(RandomGenerator random, int longest) {
        switch (random.nextInt(24)) {
            case 0 -> {
                return "";
            }
            case 1 -> {
                return "I";
            }
            case 2 -> {
                return "W".repeat(Math.min(300, longest * 3));
            }
            default -> {}
        }
        StringBuilder text = new StringBuilder();
        int length = longest >= 2000 ? 2000 : 1 + random.nextInt(longest);
        boolean plain = random.nextBoolean();
        while (text.length() < length) {
            String piece = PIECES.get(random.nextInt(plain ? 13 : PIECES.size()));
            if (!text.isEmpty()) {
                text.append(random.nextInt(20) == 0 ? '\n' : ' ');
            }
            text.append(piece);
        }
        return text.toString();
    }
}
