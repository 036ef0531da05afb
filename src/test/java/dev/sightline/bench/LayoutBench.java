package dev.sightline.bench;

import dev.sightline.Journeys;
import dev.sightline.layout.Damage;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import dev.sightline.typography.Typesetter;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/// What laying out costs: 10,000 cards in 12 lanes by 40 steps, from nothing and after an edit of one card. Run `main`.
public final class LayoutBench {
    private static final String[] WORDS =
            "guest waits for the night train and asks whether anybody knows where it will stop tonight".split(" ");

    private LayoutBench() {}

    /// Prints milliseconds: median and slowest of the last half.
    public static void main(String[] arguments) {
        int cards = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        JourneyDocument document = document(cards);
        Typesetter typesetter = new Typesetter();
        double[] full = new double[16];
        double[] view = new double[60];
        double[] edit = new double[60];
        double[] damage = new double[60];
        for (int i = 0; i < full.length; i++) {
            JourneyDocument fresh = JourneyDocument.of(document.elements(), document.unknownFields());
            JourneyLayout layout = new JourneyLayout(typesetter);
            long start = now();
            layout.layout(fresh, Journeys.MAP, Theme.PAPER);
            full[i] = since(start);
        }
        JourneyLayout layout = new JourneyLayout(typesetter);
        Sheet before = layout.layout(document, Journeys.MAP, Theme.PAPER);
        for (int i = 0; i < edit.length; i++) {
            Card card = document.get(Id.<Card>of("card-" + (1 + i * 97 % cards)));
            document = document.with(
                    ChangeSet.replacing(card, card.withText(card.text() + " " + WORDS[i % WORDS.length])));
            long start = now();
            document.view(Journeys.MAP);
            view[i] = since(start);
            Sheet after = layout.layout(document, Journeys.MAP, Theme.PAPER);
            edit[i] = since(start);
            start = now();
            Damage.between(before.drawing().fragments(), after.drawing().fragments());
            damage[i] = since(start);
            before = after;
        }
        say("from nothing", full);
        say("one card edited", edit);
        say("  of which reading the map", view);
        say("damage", damage);
    }

    private static JourneyDocument document(int cards) {
        Journeys journeys = new Journeys("Bench");
        for (int i = 0; i < 40; i++) {
            if (i % 5 == 0) {
                journeys.stage("Stage " + i);
            }
            journeys.step("Step " + i);
        }
        LaneKind[] kinds = {
            LaneKind.PHYSICAL_EVIDENCE, LaneKind.CUSTOMER_ACTION, LaneKind.THINKING, LaneKind.FEELING, LaneKind.QUOTE,
            LaneKind.ONSTAGE_PEOPLE, LaneKind.BACKSTAGE_PEOPLE, LaneKind.SUPPORT_PROCESS, LaneKind.NEED, LaneKind.NOTE,
            LaneKind.INSIGHT, LaneKind.IDEA
        };
        int made = 0;
        for (int lane = 0; lane < kinds.length; lane++) {
            journeys.lane(kinds[lane]);
            for (; made < cards * (lane + 1) / kinds.length; made++) {
                StringBuilder text = new StringBuilder();
                for (int word = 0; word < 6 + made % 12; word++) {
                    text.append(word == 0 ? "" : " ").append(WORDS[(made + word * 7) % WORDS.length]);
                }
                journeys.card("step-step-" + made % 40, text.toString());
            }
        }
        return journeys.document();
    }

    /// Time of this thread alone, so that a busy machine counts little.
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long start) {
        return (now() - start) / 1e6;
    }

    private static void say(String what, double[] times) {
        double[] last = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(last);
        System.out.printf("%-28s %7.1f ms, slowest %.1f ms%n", what, last[last.length / 2], last[last.length - 1]);
    }
}
