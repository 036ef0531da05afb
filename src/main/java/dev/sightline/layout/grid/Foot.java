package dev.sightline.layout.grid;

import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.Comment;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Marker;
import dev.sightline.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Everything below the grid: the legend of what the map really uses, who is who, causes, sources, notes.
final class Foot {
    private static final double LEAST = 264;
    private static final double GAP = 32;
    private static final double ABOVE = 20;

    private final Setting setting;
    private final Newspaper columns;
    private final double width;

    /// @param legend what the rows, links and markers of the grid add to the legend
    /// @param uses what the lanes' cards refer to
    /// @param comments numbered from 1
    /// @param sifted what of the map is shown
    /// @param apart what is told on pages of its own
    Foot(
            Setting setting,
            double width,
            List<LegendEntry> legend,
            List<LaneUse> uses,
            List<Comment> comments,
            Sifted sifted,
            Set<FootPart> apart) {
        this.setting = setting;
        this.width = width;
        FootItems items = new FootItems(setting, Newspaper.columnWidth(width, LEAST, GAP));
        JourneyMap map = setting.view().map();
        Project project = setting.view().document().project();
        List<LegendEntry> entries = new ArrayList<>(legend);
        entries.addAll(SignLegend.of(setting, uses, !comments.isEmpty(), apart));
        new ShownNote(setting).add(items, sifted);
        Legend.add(items, entries, map.legend());
        Catalogue catalogue = new Catalogue(setting, uses);
        if (!apart.contains(FootPart.PERSONAS)) {
            catalogue.personas(items);
        }
        items.list(
                setting.say("principles"),
                Stream.concat(map.principles().stream(), project.principles().stream())
                        .distinct()
                        .toList());
        catalogue.touchpoints(items);
        new CauseTrees(setting).add(items);
        catalogue.parties(items);
        markerNotes(items);
        if (!apart.contains(FootPart.SOURCES)) {
            items.sources(catalogue.sources());
        }
        if (!apart.contains(FootPart.NOTES)) {
            new NoteIndex(setting).add(items, comments);
        }
        project(items, project);
        this.columns = new Newspaper(items.all(), width, LEAST, GAP);
    }

    private void markerNotes(FootItems items) {
        List<Marker> told = new ArrayList<>();
        for (Marker marker : setting.view().markers()) {
            if (!marker.note().isEmpty()) {
                told.add(marker);
            }
        }
        if (!told.isEmpty()) {
            items.heading(setting.say("markers"));
            for (Marker marker : told) {
                items.add(
                        items.stack()
                                .text(
                                        setting.words().of(marker),
                                        setting.theme().textStyles().bodyStrong(),
                                        setting.theme().ink())
                                .text(
                                        marker.note(),
                                        setting.theme().textStyles().body(),
                                        setting.theme().secondary()),
                        marker.id().value());
            }
        }
    }

    private void project(FootItems items, Project project) {
        if (!project.purpose().isEmpty() || !project.vision().isEmpty()) {
            items.heading(setting.say("project"));
            items.fact(setting.say("project.purpose"), project.purpose(), Project.ID.value());
            items.fact(setting.say("project.vision"), project.vision(), Project.ID.value());
        }
    }

    /// The height with the rule and the space above; none if there is nothing to say.
    double height() {
        return columns.height() > 0 ? columns.height() + ABOVE : 0;
    }

    List<Fragment> draw(double x, double y) {
        if (columns.height() <= 0) {
            return List.of();
        }
        Theme theme = setting.theme();
        List<Fragment> fragments = new ArrayList<>();
        Mark rule = Marks.line(new Point(x, y), new Point(x + width, y), Pen.solid(theme.hairline(), 0.75));
        fragments.add(new Fragment(Meaning.DECORATION, new Box(x, y - 0.5, width, 1), List.of(rule)));
        fragments.addAll(columns.at(x, y + ABOVE));
        return fragments;
    }
}
