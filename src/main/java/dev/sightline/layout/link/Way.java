package dev.sightline.layout.link;

import dev.sightline.layout.Gap;
import java.util.List;

/// The way of a link by index: out of one side, through gutters and channels in turn, into another side.
///
/// @param tracks gutters (vertical) and channels (horizontal), always in turn; at least one
/// @param free whether nothing stands in the way; where something does, the link passes behind it
record Way(Side out, Side in, List<Track> tracks, boolean free) {
    public Way {
        tracks = List.copyOf(tracks);
    }

    /// The channel on which a label stands, as an index of the tracks; −1 if the way runs through gutters only.
    int labelTrack() {
        for (int i = 0; i < tracks.size(); i++) {
            if (!tracks.get(i).vertical()) {
                return i;
            }
        }
        return -1;
    }

    /// The gaps of the grid that it runs through, in turn.
    List<Gap> gaps() {
        return tracks.stream().map(Track::gap).toList();
    }

    /// A side of a box.
    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM;

        boolean horizontal() {
            return this == LEFT || this == RIGHT;
        }
    }

    /// A gutter when vertical, a channel when not.
    record Track(boolean vertical, int index) {
        /// The gap of the grid that it is.
        Gap gap() {
            return new Gap(!vertical, index);
        }
    }
}
