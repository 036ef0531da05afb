package dev.sightline.layout.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.layout.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A plan revised after an edit is the one that would be made from nothing.
class RevisionTest {
    private static final int COLUMNS = 12;
    private static final int ROWS = 7;

    private final Random random = new Random(Seed.of("RevisionTest"));
    private int made;

    /// A card: its row is an index of the ground, its turn comes from its place in the list.
    private record Card(int name, int row, int first, int last) {}

    private record Link(int name, Card from, Card to, boolean labelled, Optional<Gap> bend) {}

    private record Scene(List<Card> cards, List<Link> links) {}

    private record Asked(Ground ground, List<Wish> wishes, List<Integer> names) {
        LinkPlan plan(LinkPlan before) {
            return LinkPlan.of(ground, wishes, names, before);
        }

        LinkPlan plan() {
            return LinkPlan.of(ground, wishes, names, null);
        }
    }

    @Test
    void aRevisedPlanIsTheOneMadeFromNothing() {
        int kept = 0;
        int searched = 0;
        for (int walk = 0; walk < 12; walk++) {
            Scene scene = scene();
            LinkPlan before = asked(scene).plan();
            for (int step = 0; step < 40; step++) {
                scene = edited(scene);
                Asked asked = asked(scene);
                LinkPlan revised = asked.plan(before);
                LinkPlan fresh = asked.plan();
                for (int i = 0; i < fresh.size(); i++) {
                    assertThat(revised.way(i))
                            .as("way %s after step %s", i, step)
                            .isEqualTo(fresh.way(i));
                    boolean old = isOld(revised.found(i), before);
                    kept += old ? 1 : 0;
                    searched += old ? 0 : 1;
                }
                for (int i = 0; i <= COLUMNS; i++) {
                    assertThat(revised.gutter(i)).isEqualTo(fresh.gutter(i));
                }
                before = revised;
            }
        }
        assertThat(kept).as("most ways are kept").isGreaterThan(searched);
    }

    @SuppressWarnings("ReferenceEquality") // an equal way may have been searched again
    private static boolean isOld(FoundWay way, LinkPlan before) {
        for (int i = 0; i < before.size(); i++) {
            if (before.found(i) == way) {
                return true;
            }
        }
        return false;
    }

    private Scene scene() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            cards.add(card(made++));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            links.add(link(made++, cards));
        }
        return new Scene(cards, links);
    }

    private Card card(int name) {
        int first = random.nextInt(COLUMNS);
        int last = Math.min(COLUMNS - 1, first + (random.nextInt(4) == 0 ? random.nextInt(4) : 0));
        return new Card(name, 1 + random.nextInt(ROWS - 1), first, last);
    }

    private Link link(int name, List<Card> cards) {
        Card from = cards.get(random.nextInt(cards.size()));
        List<Card> near = cards.stream()
                .filter(card -> !card.equals(from))
                .sorted(Comparator.comparingInt(
                        card -> Math.abs(card.first - from.first) + Math.abs(card.row - from.row)))
                .toList();
        boolean level = random.nextBoolean();
        Optional<Gap> bend = random.nextInt(4) > 0
                ? Optional.empty()
                : Optional.of(new Gap(level, random.nextInt(level ? ROWS : COLUMNS + 1)));
        return new Link(
                name,
                from,
                near.get(random.nextInt(random.nextInt(6) == 0 ? near.size() : 6)),
                random.nextInt(5) == 0,
                bend);
    }

    private Scene edited(Scene scene) {
        List<Card> cards = new ArrayList<>(scene.cards);
        List<Link> links = new ArrayList<>(scene.links);
        int at = random.nextInt(cards.size());
        Card old = cards.get(at);
        switch (random.nextInt(5)) {
            case 0 ->
                exchange(cards, links, at, new Card(old.name, old.row, old.first, Math.min(COLUMNS - 1, old.last + 1)));
            case 1 -> exchange(cards, links, at, card(old.name));
            case 2 -> cards.add(random.nextInt(cards.size()), card(made++));
            case 3 -> links.add(random.nextInt(links.size()), link(made++, cards));
            default -> {
                links.remove(random.nextInt(links.size()));
                if (links.stream().noneMatch(link -> link.from.equals(old) || link.to.equals(old))) {
                    cards.remove(at);
                }
            }
        }
        return new Scene(cards, links);
    }

    private static void exchange(List<Card> cards, List<Link> links, int at, Card next) {
        Card old = cards.set(at, next);
        links.replaceAll(link -> new Link(
                link.name,
                link.from.equals(old) ? next : link.from,
                link.to.equals(old) ? next : link.to,
                link.labelled,
                link.bend));
    }

    private static Asked asked(Scene scene) {
        List<RowShape> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new RowShape(COLUMNS));
        }
        int[] turns = new int[ROWS];
        List<End> ends = new ArrayList<>();
        for (Card card : scene.cards) {
            int turn = turns[card.row]++;
            rows.get(card.row).stand(turn, card.first, card.last);
            boolean top =
                    scene.cards.stream().takeWhile(other -> !other.equals(card)).noneMatch(other -> over(other, card));
            boolean bottom = scene.cards.reversed().stream()
                    .takeWhile(other -> !other.equals(card))
                    .noneMatch(other -> over(other, card));
            ends.add(new End(card.row, turn, card.first, card.last, top, bottom));
        }
        List<Wish> wishes = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        for (Link link : scene.links) {
            End from = ends.get(scene.cards.indexOf(link.from));
            End to = ends.get(scene.cards.indexOf(link.to));
            wishes.add(new Wish(from, to, link.labelled ? 60 : 0, link.labelled ? 14 : 0, link.bend));
            names.add(link.name);
        }
        return new Asked(new Ground(COLUMNS, rows), wishes, names);
    }

    private static boolean over(Card one, Card other) {
        return one.row == other.row && one.first <= other.last && other.first <= one.last;
    }

    @Test
    void aLinkRunsWhereItIsToOrAsItWouldWithout() {
        int led = 0;
        int shut = 0;
        for (int i = 0; i < 40; i++) {
            Asked asked = asked(scene());
            LinkPlan plan = asked.plan();
            for (int link = 0; link < plan.size(); link++) {
                Optional<Gap> bend = asked.wishes.get(link).bend();
                if (bend.isPresent()) {
                    boolean there = plan.way(link).gaps().contains(bend.get());
                    led += there ? 1 : 0;
                    shut += there ? 0 : 1;
                }
                for (int track = 2; track < plan.way(link).tracks().size(); track++) {
                    assertThat(plan.way(link).tracks().get(track))
                            .as("no way leads out and back in the same gap")
                            .isNotEqualTo(plan.way(link).tracks().get(track - 2));
                }
            }
        }
        assertThat(led).as("%s could not be led", shut).isGreaterThan(10 * shut);
    }
}
