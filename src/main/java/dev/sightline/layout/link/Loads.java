package dev.sightline.layout.link;

import dev.sightline.layout.link.Way.Track;
import java.util.BitSet;
import java.util.List;

/// How many links run along each stretch of the gutters and channels. A stretch and the crossing at its beginning have
/// the same number: row or channel times [#width], plus gutter or column.
final class Loads {
    private final int width;
    private final int rows;
    private final int[] gutters;
    private final int[] channels;
    private final BitSet used = new BitSet();

    Loads(Ground ground) {
        this.width = ground.columns() + 1;
        this.rows = ground.rows().size();
        this.gutters = new int[width * rows];
        this.channels = new int[width * rows];
    }

    /// How many crossings there are in a row of them.
    int width() {
        return width;
    }

    int inGutter(int stretch) {
        return gutters[stretch];
    }

    int inChannel(int stretch) {
        return channels[stretch];
    }

    /// Adds a way so many times; a negative number takes it away.
    void add(Wish wish, Way way, int times) {
        int row = wish.from().row();
        int column = wish.from().middle();
        List<Track> tracks = way.tracks();
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            boolean last = i + 1 == tracks.size();
            if (track.vertical()) {
                int to = last ? wish.to().row() : tracks.get(i + 1).index();
                for (int r = Math.min(row, to); r <= Math.max(row, to) && r < rows; r++) {
                    gutters[r * width + track.index()] += times;
                    note(r * width + track.index());
                }
                row = to;
            } else {
                int to = last ? wish.to().middle() : tracks.get(i + 1).index();
                for (int c = Math.min(column, to); c <= Math.max(column, to) && c < width; c++) {
                    channels[track.index() * width + c] += times;
                    note(track.index() * width + c);
                }
                column = to;
            }
        }
    }

    private void note(int stretch) {
        used.set(stretch, gutters[stretch] != 0 || channels[stretch] != 0);
    }

    /// Whether anything runs in what a search looked at.
    boolean isUsed(FoundWay.Region region) {
        int left = Math.max(0, region.left());
        int right = Math.min(width - 1, region.right());
        for (int row = Math.max(0, region.top()); row <= Math.min(rows - 1, region.bottom()); row++) {
            int next = used.nextSetBit(row * width + left);
            if (next >= 0 && next <= row * width + right) {
                return true;
            }
        }
        return false;
    }
}
