package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.layout.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CutsTest {
    @Test
    void whatHasRoomIsWholeInOnePieceAndThePiecesLeaveNothingOut() {
        RandomGenerator random = new Random(Seed.of("CutsTest"));
        for (int round = 0; round < 400; round++) {
            List<Extent> things = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                double left = random.nextDouble(0, 1900);
                things.add(new Extent(left, left + random.nextDouble(10, 250)));
            }
            double room = random.nextDouble(150, 800);
            double overlap = random.nextBoolean() ? 0 : room / 12;
            Cuts cuts = new Cuts(0, 2200, things);
            for (List<Extent> pieces : List.of(cuts.pieces(room, overlap), cuts.even(room, overlap))) {
                double reached = 0;
                for (Extent piece : pieces) {
                    assertThat(piece.width()).isLessThanOrEqualTo(room + 0.02);
                    assertThat(piece.left()).isLessThanOrEqualTo(reached + 0.01);
                    reached = piece.right();
                }
                assertThat(reached).isEqualTo(2200);
                for (Extent thing : things) {
                    if (thing.width() <= room - overlap) {
                        assertThat(pieces)
                                .as("%s at %s", thing, room)
                                .anyMatch(piece ->
                                        piece.left() <= thing.left() + 0.02 && piece.right() >= thing.right() - 0.02);
                    }
                }
            }
        }
    }

    @Test
    void aCutGoesBetweenThingsWhereItCan() {
        List<Extent> steps = List.of(new Extent(0, 100), new Extent(108, 208), new Extent(216, 316));
        assertThat(new Cuts(0, 316, steps).pieces(220, 0)).containsExactly(new Extent(0, 210), new Extent(210, 316));
    }

    @Test
    void piecesAreAboutEquallyLong() {
        List<Extent> steps = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            steps.add(new Extent(i * 100, i * 100 + 90));
        }
        List<Extent> pieces = new Cuts(0, 1190, steps).even(1000, 0);
        assertThat(pieces).hasSize(2);
        assertThat(Math.abs(pieces.getFirst().width() - pieces.getLast().width()))
                .isLessThan(110);
    }

    @Test
    void whatIsWholeInNoPieceIsSeen() {
        Cuts cuts = new Cuts(0, 100, List.of(new Extent(0, 40), new Extent(45, 90)));
        assertThat(cuts.isWholeIn(List.of(new Extent(0, 42), new Extent(42, 100)), 60))
                .isTrue();
        assertThat(cuts.isWholeIn(List.of(new Extent(0, 50), new Extent(50, 100)), 60))
                .isFalse();
        assertThat(cuts.isWholeIn(List.of(new Extent(0, 50), new Extent(50, 100)), 44))
                .isTrue();
    }
}
