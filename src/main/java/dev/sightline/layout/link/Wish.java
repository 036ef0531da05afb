package dev.sightline.layout.link;

import dev.sightline.layout.Gap;
import java.util.Optional;

/// A link that wants a way.
///
/// @param labelWidth room wanted for its label on a channel, in points, about; 0 for none
/// @param labelHeight the height of that label, in points
/// @param bend a gutter or a channel through which it is to run, if there is a way
public record Wish(End from, End to, double labelWidth, double labelHeight, Optional<Gap> bend) {
    boolean labelled() {
        return labelWidth > 0;
    }

    /// Whether it joins two heads that have heads of steps below them; then its label stands above them.
    boolean betweenStages() {
        return from.row() == 0 && to.row() == 0 && !from.bottomFree() && !to.bottomFree();
    }
}
