package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/// Makes pages of drafts: settles which window says what, so that everything is said once, and draws what needs
/// the pages' numbers.
final class Binding {
    private static final double NEARLY = 0.5;

    private final List<Draft> drafts;
    private final IdentityHashMap<Drawing, Owners> owners = new IdentityHashMap<>();

    /// For each fragment of a drawing the number of the pane that says it.
    private static final class Owners {
        final int[] pane;
        final double[] share;

        Owners(int fragments) {
            pane = new int[fragments];
            share = new double[fragments];
        }
    }

    private Binding(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /// @param lettering for what is drawn over the pages
    static PagePlan bind(List<Draft> drafts, Lettering lettering) {
        return new Binding(drafts).plan(lettering);
    }

    private PagePlan plan(Lettering lettering) {
        List<List<BitSet>> seen = new ArrayList<>();
        int number = 1;
        for (Draft draft : drafts) {
            List<BitSet> own = new ArrayList<>();
            for (Draft.Pane pane : draft.panes) {
                BitSet numbers = seen(pane);
                own.add(numbers);
                if (!pane.mute()) {
                    claim(pane, numbers, number);
                }
                number++;
            }
            seen.add(own);
        }
        List<PagePlan.Leaf> leaves = new ArrayList<>();
        number = 1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Window> windows = new ArrayList<>();
            double smallest = Double.MAX_VALUE;
            for (int j = 0; j < draft.panes.size(); j++) {
                Draft.Pane pane = draft.panes.get(j);
                Window window = new Window(
                        pane.drawing(),
                        pane.part(),
                        pane.at(),
                        pane.scale(),
                        seen.get(i).get(j),
                        said(pane, seen.get(i).get(j), number));
                windows.add(window);
                number++;
                double text = window.smallestText();
                if (text > 0 && !pane.mute()) {
                    smallest = Math.min(smallest, text);
                }
            }
            Lettering over = lettering.fresh();
            for (Draft.Late late : draft.late) {
                late.draw(over, i, drafts);
            }
            if (!over.fragments().isEmpty()) {
                Drawing drawing = new Drawing(
                        "",
                        lettering.language(),
                        draft.frame.page(),
                        lettering.theme().paper(),
                        over.fragments());
                windows.add(Window.whole(drawing, Point.ORIGIN, 1));
            }
            boolean named = draft.kind == PagePlan.Kind.MAP && !draft.title.isBlank();
            String label = named ? draft.title : String.valueOf(i + 1);
            Page page = new Page(label, draft.frame.page(), lettering.theme().paper(), windows);
            leaves.add(new PagePlan.Leaf(draft.kind, draft.title, page, smallest == Double.MAX_VALUE ? 0 : smallest));
        }
        return new PagePlan(leaves);
    }

    /// What reaches into a pane, not only up to its edge.
    private static BitSet seen(Draft.Pane pane) {
        BitSet numbers = pane.grid().numbers(pane.part());
        Box part = pane.part();
        List<Fragment> fragments = pane.drawing().fragments();
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            Box box = fragments.get(i).box();
            boolean beyond = box.right() <= part.x() + NEARLY && box.width() > 2 * NEARLY
                    || box.x() >= part.right() - NEARLY
                    || box.bottom() <= part.y() + NEARLY && box.height() > 2 * NEARLY
                    || box.y() >= part.bottom() - NEARLY;
            if (beyond) {
                numbers.clear(i);
            }
        }
        return numbers;
    }

    /// The first pane that holds a thing whole says it; if none does, the one that shows most of its words. Of a head
    /// its words are enough, since the ground below them goes on as far as what it is the head of.
    private void claim(Draft.Pane pane, BitSet numbers, int number) {
        List<Fragment> fragments = pane.drawing().fragments();
        Owners known = owners.computeIfAbsent(pane.drawing(), drawing -> new Owners(fragments.size()));
        Box within = pane.part().grown(NEARLY);
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            Box box = fragments.get(i).box();
            Box lettered = Standing.lettered(fragments.get(i));
            boolean whole = within.contains(box) || isHead(fragments.get(i)) && within.contains(lettered);
            double share = whole ? 1 : share(lettered, within);
            if (known.pane[i] == 0 || share > known.share[i] + 1e-9) {
                known.pane[i] = number;
                known.share[i] = share;
            }
        }
    }

    private static boolean isHead(Fragment fragment) {
        Role role = fragment.meaning().role();
        return role == Role.ROW_HEADER || role == Role.COLUMN_HEADER;
    }

    private static double share(Box box, Box within) {
        double across = Math.min(box.right(), within.right()) - Math.max(box.x(), within.x());
        double down = Math.min(box.bottom(), within.bottom()) - Math.max(box.y(), within.y());
        double area = Math.max(box.width(), 1e-6) * Math.max(box.height(), 1e-6);
        return Math.min(0.999, Math.max(across, 1e-6) * Math.max(down, 1e-6) / area);
    }

    private BitSet said(Draft.Pane pane, BitSet numbers, int number) {
        BitSet said = new BitSet();
        Owners known = owners.get(pane.drawing());
        if (known != null && !pane.mute()) {
            for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
                if (known.pane[i] == number) {
                    said.set(i);
                }
            }
        }
        return said;
    }
}
