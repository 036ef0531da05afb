package dev.sightline.press;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.Window;
import dev.sightline.export.GreyPicture;
import dev.sightline.layout.page.PagePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Takes the colours from what brings its own, whatever the theme: pictures and emoji.
final class Greys {
    private final Map<ImageData, ImageData> pictures = new HashMap<>();
    private final IdentityHashMap<Drawing, Drawing> drawings = new IdentityHashMap<>();

    /// A plan in greys; drawings that stand on several pages stay one.
    PagePlan of(PagePlan plan) {
        return new PagePlan(plan.leaves().stream()
                .map(leaf -> new PagePlan.Leaf(leaf.kind(), leaf.title(), of(leaf.page()), leaf.smallestText()))
                .toList());
    }

    private Page of(Page page) {
        List<Window> windows = page.windows().stream()
                .map(one -> new Window(of(one.drawing()), one.part(), one.at(), one.scale(), one.seen(), one.said()))
                .toList();
        return new Page(page.label(), page.size(), page.paper(), windows);
    }

    /// A drawing in greys; the same where it has none of these.
    Drawing of(Drawing drawing) {
        Drawing known = drawings.get(drawing);
        if (known == null) {
            List<Fragment> fragments =
                    drawing.fragments().stream().map(this::of).toList();
            known = new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments);
            drawings.put(drawing, known);
        }
        return known;
    }

    private Fragment of(Fragment fragment) {
        if (fragment.marks().stream().noneMatch(Greys::isColoured)) {
            return fragment;
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : fragment.marks()) {
            marks.add(
                    switch (mark) {
                        case Mark.Picture(var box, var radius, var image) ->
                            new Mark.Picture(box, radius, pictures.computeIfAbsent(image, GreyPicture::of));
                        case Mark.TextLine line ->
                            new Mark.TextLine(
                                    line.at(),
                                    line.width(),
                                    line.style(),
                                    line.ink(),
                                    line.text(),
                                    line.runs().stream().map(TextRun::grey).toList());
                        default -> mark;
                    });
        }
        return new Fragment(fragment.meaning(), fragment.box(), marks);
    }

    private static boolean isColoured(Mark mark) {
        return mark instanceof Mark.Picture
                || mark instanceof Mark.TextLine line && line.runs().stream().anyMatch(TextRun::isEmoji);
    }
}
