package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.layout.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void whatHasRoomIsWholeOnASheetAndStripsAreNoNarrowerThanAsked() {
        RandomGenerator random = new Random(Seed.of("SharesTest"));
        for (int round = 0; round < 200; round++) {
            List<Extent> things = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                double left = random.nextDouble(0, 1900);
                things.add(new Extent(left, left + random.nextDouble(10, 250)));
            }
            double room = random.nextDouble(300, 800);
            double overlap = random.nextBoolean() ? 0 : room / 12;
            Shares shares = new Shares(0, 2200, things);
            Optional<Integer> sheets = shares.fewest(room, overlap, false);
            assertThat(sheets).isPresent();
            List<Extent> pieces =
                    shares.among(sheets.get(), room, overlap).orElseThrow().pieces();
            assertThat(pieces).hasSize(sheets.get());
            assertThat(pieces.getFirst().left()).isZero();
            assertThat(pieces.getLast().right()).isEqualTo(2200);
            for (int i = 0; i < pieces.size(); i++) {
                assertThat(pieces.get(i).width()).isLessThanOrEqualTo(room + 0.05);
                if (i > 0) {
                    assertThat(pieces.get(i - 1).right() - pieces.get(i).left()).isGreaterThan(overlap - 0.05);
                }
            }
            for (Extent thing : things) {
                assertThat(thing.width() > room - overlap
                                || pieces.stream()
                                        .anyMatch(piece -> piece.left() <= thing.left() + 0.05
                                                && piece.right() >= thing.right() - 0.05))
                        .as("%s of %s", thing, pieces)
                        .isTrue();
            }
        }
    }

    @Test
    void aStripIsAsWideAsAskedWhereSheetsMayBeginBetweenThings() {
        List<Extent> steps = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            steps.add(new Extent(i * 100, i * 100 + 90));
        }
        Shares shares = new Shares(0, 1190, steps);
        assertThat(shares.fewest(520, 20, true)).contains(3);
        Shares.Shared shared = shares.among(3, 520, 20).orElseThrow();
        assertThat(shared.wasted()).isZero();
        assertThat(shared.pieces().get(0).right())
                .isEqualTo(shared.pieces().get(1).left() + 20);
        assertThat(shared.pieces()).allMatch(piece -> piece.width() > 380 && piece.width() < 430);
    }

    @Test
    void aStripIsWiderOnlyByWhatNeedsIt() {
        List<Extent> chain = List.of(new Extent(0, 300), new Extent(280, 600), new Extent(590, 900));
        Shares shares = new Shares(0, 900, chain);
        assertThat(shares.fewest(400, 10, true)).isEmpty();
        Shares.Shared shared = shares.among(shares.fewest(400, 10, false).orElseThrow(), 400, 10)
                .orElseThrow();
        assertThat(shared.pieces()).hasSize(3);
        assertThat(shared.wasted()).isBetween(9.0, 14.0);
    }
}
