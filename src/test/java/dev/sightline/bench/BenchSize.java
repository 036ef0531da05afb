package dev.sightline.bench;

import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The sizes that are measured, from a fixed seed.
enum BenchSize {
    SMALL(8, 10, 120),
    MEDIUM(20, 10, 1_000),
    LARGE(50, 20, 10_000),
    HUGE(100, 50, 50_000);

    private static final String[] WORDS =
            ("customer opens the app and compares prices before calling support about a delayed order while waiting"
                + " for confirmation mail then visits store asks agent signs contract reads reviews naïve façade"
                + " receives invoice pays online uploads document checks status shares feedback feels unsure")
                    .split(" ");

    final int stages;
    final int lanes;
    final int cards;

    BenchSize(int stages, int lanes, int cards) {
        this.stages = stages;
        this.lanes = lanes;
        this.cards = cards;
    }

    JourneyDocument document() {
        Random random = new Random(20261122);
        SyntheticMap map = new SyntheticMap("Journey of " + cards + " cards");
        for (int i = 0; i < stages; i++) {
            map.stage("Stage " + (i + 1));
        }
        for (int i = 0; i < lanes; i++) {
            map.lane("Lane " + (i + 1));
        }
        int cells = stages * lanes;
        for (int i = 0; i < cards; i++) {
            int cell = i % cells;
            map.card("card-" + i, cell % stages, cell / stages, i / cells, text(random));
        }
        List<Integer> scores = new ArrayList<>();
        for (int i = 0; i < stages * SyntheticMap.STEPS_A_STAGE; i++) {
            scores.add(random.nextInt(11) - 5);
        }
        map.curve(scores);
        for (int i = 0; i < cards / 10; i++) {
            int from = random.nextInt(cards);
            int cell = from % cells;
            int to = cell % stages == stages - 1 ? from : from + 1;
            int lane = Math.clamp(to % cells / stages + random.nextInt(3) - 1, 0, lanes - 1);
            to = to / cells * cells + lane * stages + to % stages;
            if (to != from && to < cards) {
                map.link("card-" + from, "card-" + to);
            }
        }
        return map.document();
    }

    private static String text(Random random) {
        int wanted = 40 + random.nextInt(80);
        StringBuilder text = new StringBuilder("The");
        while (text.length() < wanted) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
