package dev.sightline.export;

/// Is told how far a painter has come. Called on the painter's own thread, at most a few hundred times.
@FunctionalInterface
public interface Progress {
    /// The share of the work that is done, 0 to 1, never falling.
    void reached(double share);

    /// Nobody listens.
    Progress NONE = share -> {};
}
