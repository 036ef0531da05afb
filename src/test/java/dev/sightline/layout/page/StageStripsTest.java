package dev.sightline.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StageStripsTest {
    private static List<List<StageStrips.Strip>> runs(double... heights) {
        List<List<StageStrips.Strip>> runs = new ArrayList<>();
        double y = 0;
        for (double height : heights) {
            runs.add(List.of(new StageStrips.Strip(y, y + height, false)));
            y += height;
        }
        return runs;
    }

    private static List<Double> heights(List<List<StageStrips.Strip>> pages) {
        return pages.stream()
                .map(page ->
                        page.stream().mapToDouble(StageStrips.Strip::height).sum())
                .toList();
    }

    @Test
    void theLastPageIsNoScrapWhereLanesCanStandOnAnother() {
        List<List<StageStrips.Strip>> runs = runs(40, 40, 20, 30, 30, 10);
        List<List<StageStrips.Strip>> filled = StageStrips.filled(runs, 100, 100);

        assertThat(heights(filled)).containsExactly(100.0, 70.0);
        assertThat(heights(StageStrips.even(runs, filled, 100, 100))).containsExactly(80.0, 90.0);
    }

    @Test
    void pagesAreAsManyAsWhenEachTakesAllThatItCanAndNoLessEven() {
        RandomGenerator random = new Random(Seed.of("StageStripsTest"));
        for (int round = 0; round < 500; round++) {
            double[] heights = random.doubles(random.nextInt(1, 20), 5, 99).toArray();
            double first = random.nextDouble(0, 100);
            List<List<StageStrips.Strip>> runs = runs(heights);
            List<List<StageStrips.Strip>> filled = StageStrips.filled(runs, first, 100);
            List<List<StageStrips.Strip>> even = StageStrips.even(runs, filled, first, 100);

            assertThat(even.stream().flatMap(List::stream).toList())
                    .isEqualTo(runs.stream().flatMap(List::stream).toList());
            assertThat(even).hasSameSizeAs(filled);
            assertThat(heights(even).getFirst()).isLessThan(first + 0.02);
            assertThat(heights(even)).allMatch(height -> height < 100.02);
            assertThat(even.subList(1, even.size())).noneMatch(List::isEmpty);
            assertThat(free(even, first)).isLessThan(free(filled, first) + 1e-6);
        }
    }

    private static double free(List<List<StageStrips.Strip>> pages, double first) {
        double free = 0;
        List<Double> heights = heights(pages);
        for (int i = 0; i < heights.size(); i++) {
            free += Math.pow((i == 0 ? first : 100) - heights.get(i), 2);
        }
        return free;
    }
}
