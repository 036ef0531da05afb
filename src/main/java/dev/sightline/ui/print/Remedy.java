package dev.sightline.ui.print;

import dev.sightline.drawing.Window;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Other pages on which all text can be read.
///
/// @param points how large the smallest is printed on them
/// @param pages how many there are
record Remedy(PageSetup setup, double points, int pages) {
    private static final List<String> ISO = List.of("A4", "A3", "A2", "A1", "A0");
    private static final List<String> AMERICAN = List.of("Letter", "Tabloid", "ANSI C", "ANSI D", "ANSI E");

    /// The first that is found: a larger paper of the same kind, and where none is large enough a poster of sheets.
    ///
    /// @param plan with text that is too small
    /// @param planned what becomes of other pages; empty once nobody wants to know
    static Optional<Remedy> of(PageSetup setup, PagePlan plan, Function<PageSetup, Optional<PagePlan>> planned) {
        Optional<PagePlan.Leaf> smallest = plan.smallest().filter(leaf -> !leaf.readable());
        if (smallest.isEmpty() || setup.paper().fits()) {
            return Optional.empty();
        }
        Stream<PageSetup> larger = setup.kind() == PageKind.WHOLE && setup.scale() > 0 ? Stream.empty() : larger(setup);
        Stream<PageSetup> poster = setup.kind() == PageKind.WHOLE || setup.kind() == PageKind.TILES
                ? Stream.of(poster(setup, smallest.get()))
                : Stream.empty();
        return Stream.concat(larger, poster)
                .map(tried -> planned.apply(tried).flatMap(made -> of(tried, made)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<PageSetup> larger(PageSetup setup) {
        List<String> family = AMERICAN.contains(setup.paper().name())
                        || setup.paper().name().startsWith("ANSI")
                        || setup.paper().name().equals("Legal")
                ? AMERICAN
                : ISO;
        Predicate<Paper> isLarger = paper -> paper.width() * paper.height()
                > setup.paper().width() * setup.paper().height() * 1.05;
        return family.stream()
                .flatMap(name -> Paper.named(name).stream())
                .filter(isLarger)
                .map(setup::withPaper);
    }

    /// As many sheets as it takes, at the scale at which the smallest text is just large enough.
    private static PageSetup poster(PageSetup setup, PagePlan.Leaf smallest) {
        double scale = smallest.page().windows().stream()
                .mapToDouble(Window::scale)
                .min()
                .orElse(1);
        double wanted = Math.ceil(scale * PagePlan.READABLE / smallest.smallestText() * 100) / 100;
        return setup.withKind(PageKind.TILES).withAcross(0).withDown(0).withScale(wanted);
    }

    private static Optional<Remedy> of(PageSetup setup, PagePlan plan) {
        return plan.smallest()
                .filter(PagePlan.Leaf::readable)
                .map(leaf -> new Remedy(setup, leaf.smallestText(), plan.pages().size()));
    }
}
