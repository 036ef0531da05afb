package dev.sightline.press;

import dev.sightline.layout.page.PagePlan;
import dev.sightline.model.PageSetup;
import java.util.Optional;

/// Text that comes out too small to be read on the pages that were asked for.
///
/// @param page the number of the page with the smallest, from 1
/// @param pages how many pages there are
/// @param points how large the smallest is printed
public record SmallText(PageSetup setup, int page, int pages, double points) {
    /// How many times larger it had to be.
    public double shortage() {
        return PagePlan.READABLE / points;
    }

    /// What is to be said of a plan; nothing when all can be read, or when it was to fit the map and nothing else.
    static Optional<SmallText> of(PagePlan plan, PageSetup setup) {
        boolean asItIs = setup.paper().fits() && setup.scale() <= 0;
        return plan.smallest()
                .filter(leaf -> !leaf.readable() && !asItIs)
                .map(leaf -> new SmallText(
                        setup, plan.leaves().indexOf(leaf) + 1, plan.leaves().size(), leaf.smallestText()));
    }
}
