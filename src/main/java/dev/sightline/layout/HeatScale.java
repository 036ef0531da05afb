package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The colours of heat in a theme: one hue, the deeper the hotter, so that viewers who take some colours for others
/// and readers of a grey print see the same order. Grounds get no deeper than what stands on them can bear; how hot
/// exactly is told by bars beside.
///
/// @param strong for bars, on any of the grounds
/// @param grounds from the coolest to the hottest
public record HeatScale(Ink strong, List<Ink> grounds) {
    /// How many levels there are.
    public static final int LEVELS = 5;

    private static final Ink ON_LIGHT = Ink.of("#D9480F");
    private static final Ink ON_DARK = Ink.of("#FF9F5A");
    private static final int STEPS = 50;

    public HeatScale {
        grounds = List.copyOf(grounds);
    }

    /// The scale for a ground.
    ///
    /// @param ground what it colours, such as cards
    /// @param marks inks of the signs and lines on it, which have to stand out at 3:1 if they do without heat
    public static HeatScale of(Theme theme, Ink ground, Collection<Ink> marks) {
        boolean dark = Contrast.luminance(ground) < 0.2;
        Ink hue = theme.isGrey() ? Contrast.grey(dark ? ON_DARK : ON_LIGHT) : dark ? ON_DARK : ON_LIGHT;
        double least = Contrast.of(theme.secondary(), ground) >= 7 ? 7 : 4.5;
        double most = 0;
        for (int step = 1; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            Ink tried = ground.mixed(hue, share);
            boolean read = bears(theme.ink(), ground, tried, least) && bears(theme.secondary(), ground, tried, least);
            if (!read || !marks.stream().allMatch(mark -> bears(mark, ground, tried, 3))) {
                break;
            }
            most = share;
        }
        List<Ink> grounds = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            grounds.add(ground.mixed(hue, most * level / LEVELS));
        }
        Ink strong = hue;
        for (int step = 1; step <= STEPS && Contrast.of(strong, grounds.getLast()) < least; step++) {
            strong = hue.mixed(theme.ink(), (double) step / STEPS);
        }
        return new HeatScale(strong, grounds);
    }

    /// Whether an ink stands out from a ground as far as it should, or as it did before.
    private static boolean bears(Ink ink, Ink before, Ink ground, double least) {
        return Contrast.of(ink, ground) >= Math.min(least, Contrast.of(ink, before));
    }

    /// The ground of a level from 1.
    public Ink ground(int level) {
        return grounds.get(level - 1);
    }
}
