package dev.sightline.layout.curve;

/// The stretch of a lane in which values are drawn.
///
/// @param top the y of the greatest value
/// @param bottom the y of the least value
/// @param neutral how high the neutral value stands, 0 to 1
record Frame(double top, double bottom, double neutral) {

    /// The y of a share of the scale.
    double y(double share) {
        return bottom - share * (bottom - top);
    }

    /// The y of the value that is neither good nor bad.
    double neutralY() {
        return y(neutral);
    }
}
