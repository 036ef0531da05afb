package dev.sightline;

/// The seed of a randomised test: printed, so that a failure can be repeated with `-Dseed=`.
public final class Seed {
    private Seed() {}

    /// The seed asked for on the command line, or a fresh one.
    public static long of(String test) {
        String asked = System.getProperty("seed");
        long seed = asked == null ? System.nanoTime() & 0xFFFFFF : Long.parseLong(asked);
        System.out.println(test + ": repeat with -Dseed=" + seed);
        return seed;
    }
}
