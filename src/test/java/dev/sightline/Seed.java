package dev.sightline;

import java.util.Random;
import java.util.function.Consumer;

/// The seed of a randomised test, printed. It is the same in every run, so that a commit passes or fails whoever builds
/// it; `-Dseed=fresh` draws another one, to hunt for faults, and `-Dseed=` with a number repeats what was found.
public final class Seed {
    private Seed() {}

    /// The seed for the test of this name.
    public static long of(String test) {
        String asked = System.getProperty("seed", "");
        long seed = switch (asked) {
            case "" -> test.hashCode();
            case "fresh" -> System.nanoTime() & 0xFFFFFF;
            default -> Long.parseLong(asked);
        };
        System.out.println(test + ": repeat with -Dseed=" + seed);
        return seed;
    }

    /// Runs a step many times, each with its own random numbers; a failure names the seed that begins with that step.
    public static void forEachRandom(String test, int times, Consumer<Random> step) {
        long first = of(test);
        for (int i = 0; i < times; i++) {
            try {
                step.accept(new Random(first + i));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(test + " fails with -Dseed=" + (first + i), e);
            }
        }
    }
}
