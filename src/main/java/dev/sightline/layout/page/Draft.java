package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page while it is being planned: what of which drawings it shows. Its number is not known yet, so what
/// tells it is drawn at the end.
final class Draft {
    final PagePlan.Kind kind;
    final String title;
    final PageFrame frame;
    final List<Pane> panes = new ArrayList<>();
    final List<Late> late = new ArrayList<>();
    /// What it is called among others of its title.
    String name;
    /// The map that it is a page of; empty for none.
    String mapId = "";
    /// What of a map it is the page of, and the part of the map's sheet that it shows.
    @Nullable
    StageUnit unit;

    @Nullable
    Box part;
    /// The title of the map that it shows; empty for none.
    String map = "";

    /// A part of a drawing at its place.
    ///
    /// @param grid the drawing's fragments by place
    /// @param mute whether it only shows, whoever else tells it
    record Pane(Drawing drawing, FragmentGrid grid, Box part, Point at, double scale, boolean mute) {}

    /// What is drawn over a page once all pages are known.
    interface Late {
        void draw(Lettering on, int page, List<Draft> all);
    }

    Draft(PagePlan.Kind kind, String title, PageFrame frame) {
        this.kind = kind;
        this.title = title;
        this.name = title;
        this.frame = frame;
    }

    Draft pane(Drawing drawing, FragmentGrid grid, Box part, Point at, double scale, boolean mute) {
        panes.add(new Pane(drawing, grid, part, at, scale, mute));
        return this;
    }

    /// All of a drawing, as large as it is.
    Draft pane(Drawing drawing, Point at) {
        Box part = new Box(0, 0, drawing.size().width(), drawing.size().height());
        return pane(drawing, new FragmentGrid(drawing), part, at, 1, false);
    }

    Draft late(Late more) {
        late.add(more);
        return this;
    }
}
