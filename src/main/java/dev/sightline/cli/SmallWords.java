package dev.sightline.cli;

import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.SmallText;
import java.util.List;
import java.util.Locale;

/// A word of warning when text comes out too small to be read on paper, with what would help.
final class SmallWords {
    private static final List<String> PAPERS = List.of("A4", "A3", "A2", "A1", "A0");

    private SmallWords() {}

    static String of(SmallText small) {
        String paper = small.setup().paper().name();
        String page = small.pages() == 1 ? "at " + paper : "on page " + small.page() + " of " + paper;
        return String.format(
                Locale.ROOT,
                "%s the smallest text would be %.1f pt; %s.",
                page,
                small.points(),
                remedy(small, small.setup()));
    }

    private static String remedy(SmallText small, PageSetup setup) {
        double larger = small.shortage();
        if (setup.scale() > 0) {
            return String.format(
                    Locale.ROOT, "--scale %.0f%% or more can be read", Math.ceil(100 * setup.scale() * larger));
        }
        return switch (setup.kind()) {
            case WHOLE ->
                PAPERS.stream()
                        .flatMap(name -> Paper.named(name).stream())
                        .filter(paper -> paper.width() >= setup.paper().width() * larger)
                        .findFirst()
                        .map(paper -> String.format(
                                Locale.ROOT,
                                "%s gives %.1f pt",
                                paper.name(),
                                small.points() * paper.width() / setup.paper().width()))
                        .orElse("even A0 is too small, so use --page fit, --tile auto or --per-stage");
            case TILES ->
                String.format(
                        Locale.ROOT,
                        "take more sheets (about --tile %.0fx%.0f) or larger ones",
                        Math.ceil(Math.max(1, setup.across()) * larger),
                        Math.ceil(Math.max(1, setup.down()) * larger));
            case STAGES, BOOKLET -> "take a larger paper";
        };
    }
}
