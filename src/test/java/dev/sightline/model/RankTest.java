package dev.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankTest {
    @Test
    void alwaysHasRoomBetweenTwoBeforeAndAfter() {
        Random random = new Random(Seed.of("RankTest"));
        List<Rank> ranks = new ArrayList<>(List.of(Rank.FIRST));
        for (int i = 0; i < 20_000; i++) {
            // crowd one spot now and then, as a person does who keeps inserting at the same place
            int at = random.nextInt(3) == 0 ? ranks.size() / 2 : random.nextInt(ranks.size() + 1);
            Rank fresh = at == 0
                    ? ranks.getFirst().before()
                    : at == ranks.size() ? ranks.getLast().after() : Rank.between(ranks.get(at - 1), ranks.get(at));
            ranks.add(at, fresh);
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allSatisfy(rank -> assertThat(rank.digits()).doesNotEndWith("0"));
    }

    @Test
    void ranksOfAListFromNothingStandInItsOrder() {
        List<Rank> ranks = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            ranks.add(Rank.nth(i * 2000));
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void refusesToGoBetweenTwoThatAreNotInOrder() {
        assertThatThrownBy(() -> Rank.between(Rank.nth(2), Rank.nth(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
