package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.link.LinkPainting;
import dev.sightline.layout.link.LinkPlan;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The links of a map as they were drawn last: where their ends stood, what was said of them, how they ran. What
/// did not change is not made again, and stays the same object.
final class KnownLinks {
    private List<Fragment> grid = List.of();
    private Map<Id<?>, List<Box>> boxes = Map.of();
    private @Nullable Set<String> ends;
    private boolean everything;

    private List<Link> links = List.of();
    private List<@Nullable Element> joined = List.of();
    private double[] labelRooms = {};
    private List<LinkPainting.Drawn> drawn = List.of();
    private LinkPainting.@Nullable Painted painted;

    /// The boxes of some elements among the fragments of a grid, several for a card on several stages.
    ///
    /// @param sought the ids of those that are wanted
    /// @param all whether all others are wanted too
    @SuppressWarnings("ReferenceEquality") // other ids only cost time
    Map<Id<?>, List<Box>> boxes(List<Fragment> fragments, Set<String> sought, boolean all) {
        if (ends != sought || everything != all || !stands(fragments)) {
            boxes = found(fragments, sought, all);
        }
        grid = List.copyOf(fragments);
        ends = sought;
        everything = all;
        return boxes;
    }

    /// Whether everything on the grid shows the same element at the same place as last time.
    @SuppressWarnings("ReferenceEquality") // only so as to be quick where nothing changed
    private boolean stands(List<Fragment> fragments) {
        if (fragments.size() != grid.size()) {
            return false;
        }
        for (int i = 0; i < grid.size(); i++) {
            Fragment before = grid.get(i);
            Fragment now = fragments.get(i);
            if (before != now
                    && !(before.box().equals(now.box())
                            && before.meaning().element().equals(now.meaning().element())
                            && isDecoration(before.meaning()) == isDecoration(now.meaning()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDecoration(Meaning meaning) {
        return meaning.role() == Role.DECORATION;
    }

    private static Map<Id<?>, List<Box>> found(List<Fragment> fragments, Set<String> sought, boolean all) {
        Map<Id<?>, List<Box>> found = new HashMap<>();
        for (Fragment fragment : fragments) {
            Meaning meaning = fragment.meaning();
            if (!isDecoration(meaning)
                    && meaning.element().isPresent()
                    && (all || sought.contains(meaning.element().get()))) {
                found.computeIfAbsent(Id.of(meaning.element().get()), id -> new ArrayList<>())
                        .add(fragment.box());
            }
        }
        return found;
    }

    /// The links of a plan with what is said of them.
    @SuppressWarnings("ReferenceEquality") // an equal end only costs time
    List<LinkPainting.Drawn> drawn(Setting setting, LinkRoom room, LinkPlan plan, boolean sameSurroundings) {
        List<Link> now = room.drawn();
        List<@Nullable Element> ends = new ArrayList<>(now.size() * 2);
        List<LinkPainting.Drawn> next = new ArrayList<>(now.size());
        double[] rooms = new double[now.size()];
        for (int i = 0; i < now.size(); i++) {
            Link link = now.get(i);
            Element from = setting.view().document().find(link.from()).orElse(null);
            Element to = setting.view().document().find(link.to()).orElse(null);
            boolean same = sameSurroundings
                    && i < links.size()
                    && link == links.get(i)
                    && from == joined.get(2 * i)
                    && to == joined.get(2 * i + 1)
                    && plan.labelRoom(i) == labelRooms[i];
            next.add(same ? drawn.get(i) : LinkRoutes.told(setting, link, plan.labelRoom(i)));
            rooms[i] = plan.labelRoom(i);
            ends.add(from);
            ends.add(to);
        }
        links = now;
        joined = ends;
        labelRooms = rooms;
        drawn = next;
        return next;
    }

    /// What was painted last; null at first.
    LinkPainting.@Nullable Painted painted() {
        return painted;
    }

    /// Keeps what was painted now.
    LinkPainting.Painted keep(LinkPainting.Painted now) {
        painted = now;
        return now;
    }
}
