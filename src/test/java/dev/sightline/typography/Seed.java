package dev.sightline.typography;

import java.util.Random;
import java.util.function.Consumer;

/// The seed of a randomised test: new in each run, or given with `-Dseed=`; told when the test fails.
record Seed(long value, String test) {
    static Seed of(Object test) {
        String given = System.getProperty("seed");
        long value = given == null ? System.nanoTime() : Long.parseLong(given);
        return new Seed(value, test.getClass().getSimpleName());
    }

    /// Runs a step many times, each with its own random numbers.
    void forEachRandom(int times, Consumer<Random> step) {
        for (int i = 0; i < times; i++) {
            try {
                step.accept(new Random(value + i));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(test + " fails with -Dseed=" + (value + i), e);
            }
        }
    }
}
