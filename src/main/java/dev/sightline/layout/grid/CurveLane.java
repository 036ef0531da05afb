package dev.sightline.layout.grid;

import dev.sightline.layout.curve.CurvePlan;
import dev.sightline.layout.curve.Ground;
import dev.sightline.model.Element;
import dev.sightline.model.ScoreCurve;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The curves of one lane. They may be drawn again and again in sheets where nothing of them changed.
final class CurveLane implements LaneContent {
    private final Element home;
    private final List<ScoreCurve> curves;
    private final CurvePlan plan;
    private final List<LegendEntry> legend;
    private @Nullable Area drawnIn;
    private Drawn drawn = new Drawn(List.of(), List.of());

    /// @param home the lane, or the curve that has none
    /// @param curves at least one
    CurveLane(Setting setting, Columns columns, Element home, List<ScoreCurve> curves) {
        this.home = home;
        this.curves = List.copyOf(curves);
        this.plan = CurvePlan.of(ground(setting, columns), curves).orElseThrow();
        this.legend = SignLegend.of(setting, plan);
    }

    /// What lies under curves and channels of a map.
    static Ground ground(Setting setting, Columns columns) {
        return new Ground(setting.view(), setting.theme(), setting.typesetter(), setting.language(), columns.extents());
    }

    /// Whether it is the very same in a newer setting whose columns and surroundings are.
    @SuppressWarnings("ReferenceEquality") // an equal lane only costs time
    boolean holds(Setting setting, Columns columns, Element newer, List<ScoreCurve> others) {
        return home == newer && Memory.same(curves, others) && plan.holdsOn(ground(setting, columns));
    }

    @Override
    public double height() {
        return plan.height();
    }

    @Override
    public double headerReserve() {
        return plan.headerReserve();
    }

    @Override
    public List<LegendEntry> legend() {
        return legend;
    }

    @Override
    public Drawn draw(Area area) {
        if (!area.equals(drawnIn)) {
            CurvePlan.Drawn fresh = plan.draw(area.box(), area.header(), area.slotRow());
            drawn = new Drawn(fresh.fragments(), fresh.plots());
            drawnIn = area;
        }
        return drawn;
    }
}
