package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextRun;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lets things step back: every ink of them comes so near to the ground that they are still seen to be there, but
/// nobody reads them by the way. Inks are mixed, not made transparent, so that all painters and printers agree. What
/// was paled once is the same fragment the next time.
final class Fading {
    private final Theme theme;
    private final Ink ground;
    private final double share;
    private IdentityHashMap<Fragment, Fragment> known = new IdentityHashMap<>();

    Fading(Theme theme) {
        this.theme = theme;
        this.ground = theme.laneTint();
        this.share = theme.fading();
    }

    boolean isOf(Theme other) {
        return theme.equals(other);
    }

    /// The fragments, paler where they show one of some elements.
    ///
    /// @param bare fragments that show none and are paler too
    List<Fragment> of(List<Fragment> fragments, Set<Id<?>> faded, Set<Fragment> bare) {
        if (faded.isEmpty()) {
            known = new IdentityHashMap<>();
            return fragments;
        }
        Set<String> ids = HashSet.newHashSet(faded.size());
        faded.forEach(id -> ids.add(id.value()));
        IdentityHashMap<Fragment, Fragment> now = new IdentityHashMap<>();
        List<Fragment> all = new ArrayList<>(fragments.size());
        for (Fragment fragment : fragments) {
            Optional<String> element = fragment.meaning().element();
            if (element.isPresent() ? ids.contains(element.get()) : bare.contains(fragment)) {
                Fragment pale = known.get(fragment);
                pale = pale == null ? pale(fragment) : pale;
                now.put(fragment, pale);
                all.add(pale);
            } else {
                all.add(fragment);
            }
        }
        known = now;
        return all;
    }

    private Fragment pale(Fragment fragment) {
        List<Mark> marks = new ArrayList<>(fragment.marks().size());
        for (Mark mark : fragment.marks()) {
            switch (mark) {
                case Mark.Panel(var box, var radius, var fill, var border) ->
                    marks.add(new Mark.Panel(box, radius, pale(fill), pale(border)));
                case Mark.Fill(var outline, var at, var scale, var ink) ->
                    marks.add(new Mark.Fill(outline, at, scale, pale(ink)));
                case Mark.Stroke(var outline, var pen) -> marks.add(new Mark.Stroke(outline, pale(pen)));
                case Mark.TextLine line -> {
                    marks.add(new Mark.TextLine(
                            line.at(), line.width(), line.style(), pale(line.ink()), line.text(), line.runs()));
                    veilEmoji(line, marks);
                }
                case Mark.Picture picture -> {
                    marks.add(picture);
                    marks.add(veil(picture.box(), picture.radius()));
                }
                case Mark.Hyperlink link -> marks.add(link);
            }
        }
        return new Fragment(fragment.meaning(), fragment.box(), marks);
    }

    private Ink pale(Ink ink) {
        return ink.argb() >>> 24 == 0 ? ink : ink.mixed(ground.at(ink.opacity()), share);
    }

    private Pen pale(Pen pen) {
        return new Pen(pale(pen.ink()), pen.width(), pen.dashes(), pen.roundEnds());
    }

    /// The colours of an emoji are its own: it is covered instead.
    private void veilEmoji(Mark.TextLine line, List<Mark> marks) {
        double size = line.style().size();
        for (TextRun run : line.runs()) {
            if (run.isEmoji()) {
                Point at = line.at();
                marks.add(veil(new Box(at.x() + run.x(), at.y() - size, run.width(), 1.25 * size), 0));
            }
        }
    }

    private Mark veil(Box box, double radius) {
        return new Mark.Panel(box, radius, ground.at(share), Pen.NONE);
    }
}
