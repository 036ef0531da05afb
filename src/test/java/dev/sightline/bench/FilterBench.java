package dev.sightline.bench;

import dev.sightline.analysis.PlainTexts;
import dev.sightline.analysis.Sifted;
import dev.sightline.analysis.Tally;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Filter;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.Rest;
import dev.sightline.model.Showing;
import dev.sightline.typography.Typesetter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What another filter costs: to find what answers to it, and to lay the map out anew. Each run asks for other words
/// than the one before. Run `main`, with sizes as arguments.
public final class FilterBench {
    private static final List<String> WORDS = List.of("support", "delayed order", "e", "naive");

    private static final PlainTexts TEXTS = new PlainTexts();

    private FilterBench() {}

    /// Prints milliseconds: the median, and what the processor did.
    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length > 0 ? Arrays.asList(arguments) : List.of("small", "large");
        for (String size : sizes) {
            JourneyDocument document =
                    BenchSize.valueOf(size.toUpperCase(Locale.ROOT)).document();
            MapView view = document.view(SyntheticMap.MAP);
            int[] turn = {0};
            System.out.println(size + ", " + document.all(Placed.class).size() + " cards");
            System.out.println("  counted        " + Stopwatch.of(20, () -> tally(view, turn[0]++)));
            System.out.println("  what answers  " + Stopwatch.of(20, () -> sifted(view, turn[0]++, Rest.FADED)));
            for (Rest rest : Rest.values()) {
                JourneyLayout layout = new JourneyLayout(new Typesetter());
                System.out.println("  laid out, " + rest + "  "
                        + Stopwatch.of(
                                20,
                                () -> layout.layout(
                                        document, SyntheticMap.MAP, Theme.PAPER, sifted(view, turn[0]++, rest))));
            }
        }
    }

    private static Sifted sifted(MapView view, int turn, Rest rest) {
        Filter filter = Filter.NONE.withText(WORDS.get(turn % WORDS.size()));
        return Sifted.of(view, Showing.ALL.with(filter).with(rest), Set.of(), TEXTS);
    }

    /// What a panel of filters says of each value.
    private static Tally tally(MapView view, int turn) {
        Filter filter = Filter.NONE.withText(WORDS.get(turn % WORDS.size())).withSeverities(List.of(1 + turn % 5));
        return Tally.of(view, Showing.ALL.with(filter), TEXTS);
    }
}
