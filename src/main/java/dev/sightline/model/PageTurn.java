package dev.sightline.model;

/// Which way a page lies.
public enum PageTurn {
    /// Whichever shows the map larger.
    AUTO,
    /// Higher than wide.
    PORTRAIT,
    /// Wider than high.
    LANDSCAPE
}
