package dev.sightline.layout.page;

import dev.sightline.layout.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One way over a poster, across or down, and what stands on it: some things that no cut may go through, and some that
/// none goes through where that costs nothing.
final class TileAxis {
    /// Strips no wider by more than this are equally good, in points of the sheet.
    private static final double EQUAL = 1;

    private final Shares hard;
    /// With less and less that is kept whole besides.
    private final List<Shares> kinder;
    /// Where there are too many sheets to weigh.
    private final Cuts plain;

    private TileAxis(Shares hard, List<Shares> kinder, Cuts plain) {
        this.hard = hard;
        this.kinder = kinder;
        this.plain = plain;
    }

    /// @param length of the stretch
    /// @param things that must be whole
    /// @param soft those that had better be, from less to more important
    static TileAxis of(double length, List<Extent> things, List<List<Extent>> soft) {
        List<Shares> kinder = new ArrayList<>();
        for (int chosen = (1 << soft.size()) - 1; chosen > 0; chosen--) {
            List<Extent> all = new ArrayList<>(things);
            for (int i = 0; i < soft.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    all.addAll(soft.get(i));
                }
            }
            kinder.add(new Shares(0, length, all));
        }
        return new TileAxis(new Shares(0, length, things), List.copyOf(kinder), new Cuts(0, length, things));
    }

    /// Whether a number of sheets is enough.
    ///
    /// @param exactly whether none may show more of the next than the overlap
    boolean fits(int sheets, double room, double overlap, boolean exactly) {
        return hard.fewest(room, overlap, exactly)
                .filter(least -> least <= sheets)
                .isPresent();
    }

    /// What each sheet shows: on as few as it takes, or on up to as many as were asked for if strips are narrower then.
    ///
    /// @param most how many were asked for; 0 if none were
    List<Extent> pieces(double room, double overlap, int most) {
        Optional<Integer> fewest = hard.fewest(room, overlap, false);
        Shares.Shared best = null;
        for (int sheets = fewest.orElse(0); sheets > 0 && sheets <= Math.max(most, fewest.get()); sheets++) {
            Optional<Shares.Shared> tried = hard.among(sheets, room, overlap);
            if (tried.isPresent() && (best == null || tried.get().wasted() < best.wasted() - EQUAL)) {
                best = tried.get();
            }
        }
        if (best == null) {
            return plain.pieces(room, overlap);
        }
        for (Shares shares : kinder) {
            Optional<Shares.Shared> tried = shares.among(best.pieces().size(), room, overlap);
            if (tried.isPresent() && tried.get().wasted() <= best.wasted() + EQUAL) {
                return tried.get().pieces();
            }
        }
        return best.pieces();
    }
}
