package dev.sightline.exchange;

/// Something that was copied in another program, or stands in a file of one.
public sealed interface Block permits Table, RowList {
    /// The most cells or lines of one block.
    int MOST_CELLS = 20_000;

    /// How many filled cells or lines were left out, since a block has its limits.
    int dropped();
}
