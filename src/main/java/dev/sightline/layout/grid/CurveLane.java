package dev.sightline.layout.grid;

import dev.sightline.layout.curve.CurvePlan;
import dev.sightline.layout.curve.Ground;
import dev.sightline.model.ScoreCurve;
import java.util.List;
import java.util.Optional;

/// The curves of one lane.
record CurveLane(Setting setting, CurvePlan plan) implements LaneContent {

    /// The curves as a content; none when there are no curves.
    static Optional<LaneContent> of(Setting setting, Columns columns, List<ScoreCurve> curves) {
        return CurvePlan.of(ground(setting, columns), curves).map(plan -> new CurveLane(setting, plan));
    }

    /// What lies under curves and channels of a map.
    static Ground ground(Setting setting, Columns columns) {
        return new Ground(setting.view(), setting.theme(), setting.typesetter(), setting.language(), columns.extents());
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
        return SignLegend.of(setting, plan);
    }

    @Override
    public Drawn draw(Area area) {
        CurvePlan.Drawn drawn = plan.draw(area.box(), area.header(), area.slotRow());
        return new Drawn(drawn.fragments(), drawn.plots());
    }
}
