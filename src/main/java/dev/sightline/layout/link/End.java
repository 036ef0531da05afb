package dev.sightline.layout.link;

/// Where an end of a link stands, by index.
///
/// @param turn its turn among what stands in its row
/// @param first the first column it covers
/// @param last the last column it covers
/// @param topFree whether nothing stands between it and the channel above its row
/// @param bottomFree whether nothing stands between it and the channel below its row
public record End(int row, int turn, int first, int last, boolean topFree, boolean bottomFree) {
    /// The column in its middle.
    public int middle() {
        return (first + last) / 2;
    }
}
