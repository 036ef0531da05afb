package dev.sightline.bench;

import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.typography.Typesetter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How long it takes to break 10,000 texts of 40 to 120 characters: plain Latin ones, and ones that need the long way.
public final class TypesettingBench {
    private static final TextStyle CARD = TextStyle.of(Typeface.REGULAR, 11, 15);
    private static final int TEXTS = 10_000;

    private TypesettingBench() {}

    /// Prints the time of each of ten rounds in milliseconds of this thread's processor time.
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        processorTime(); // loads what it needs itself
        long start = processorTime();
        new Typesetter().paragraph("Waits for the bill", CARD, 100, "en");
        System.out.printf(Locale.ROOT, "first text: %.1f ms%n", (processorTime() - start) / 1e6);
        run("plain Latin", "waits for the bill and then calls again, twice a week (at 9:30)".split(" "));
        run("German quotes", "„wartet“ auf die Rechnung – und ruft dann »noch« einmal an".split(" "));
        run("Russian", "ждёт счёт и потом звонит ещё раз дважды в неделю".split(" "));
        run("Arabic", "ينتظر الفاتورة ثم يتصل مرة أخرى مرتين في الأسبوع".split(" "));
        run("Japanese", "顧客 体験 を改善 するため の地図です。 カスタマー".split(" "));
    }

    private static void run(String name, String... words) {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>(TEXTS);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            int length = 40 + random.nextInt(80);
            while (text.length() < length) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            texts.add(text.toString());
        }
        Typesetter typesetter = new Typesetter();
        StringBuilder times = new StringBuilder();
        for (int round = 0; round < 10; round++) {
            long start = processorTime();
            long lines = 0;
            for (String text : texts) {
                lines += typesetter.paragraph(text, CARD, 150, "en").lines().size();
            }
            times.append(String.format(Locale.ROOT, " %.1f", (processorTime() - start) / 1e6));
            if (lines == 0) {
                throw new IllegalStateException("nothing was set");
            }
        }
        System.out.println(name + times);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
