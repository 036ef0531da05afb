package dev.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Every id is found where it was put, however many there are and however alike.
class IdIndexTest {
    private final IdIndex index = new IdIndex(3);

    @Test
    void idsAreFoundWhereTheyStandThoughTheyComeInAnyOrderAndAreManyMoreThanExpected() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(1));
        for (int place : places) {
            assertThat(index.place("card-" + place)).isEqualTo(IdIndex.NOWHERE);
            assertThat(index.put("card-" + place, place)).isEqualTo(IdIndex.NOWHERE);
        }
        assertThat(index.size()).isEqualTo(5_000);
        for (int place : places) {
            assertThat(index.place(new String("card-" + place))).isEqualTo(place);
        }
        assertThat(index.place("card-5000")).isEqualTo(IdIndex.NOWHERE);
    }

    @Test
    void whatStandsAlreadyIsToldAndStaysWhereItIs() {
        assertThat(index.put("step-book", 2)).isEqualTo(IdIndex.NOWHERE);
        assertThat(index.put("step-book", 7)).isEqualTo(2);
        assertThat(index.place("step-book")).isEqualTo(2);
        assertThat(index.size()).isEqualTo(1);
    }

    /// `Aa` and `BB` have one hash, and so has all that is made of them.
    @Test
    void idsThatAllFallTogetherAreToldApartWithoutDelay() {
        int count = 1 << 14;
        for (int i = 0; i < count; i++) {
            assertThat(index.put(ofOneHash(i), i)).isEqualTo(IdIndex.NOWHERE);
        }
        for (int i = 0; i < count; i++) {
            assertThat(index.place(ofOneHash(i))).isEqualTo(i);
            assertThat(index.put(ofOneHash(i), count + i)).isEqualTo(i);
        }
        assertThat(index.size()).isEqualTo(count);
        assertThat(index.place(ofOneHash(count) + "Aa")).isEqualTo(IdIndex.NOWHERE);
    }

    private static String ofOneHash(int number) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < 14; bit++) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }
}
