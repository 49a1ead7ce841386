package io.evenkeel.simulation;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes from a seed. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Other dice, whose throws do not depend on how often these are thrown from now on. */
    public Dice split() {
        return new Dice(random.split());
    }

    /** Whether something comes true that does so in a share of all cases. */
    public boolean isTrue(double share) {
        return random.nextDouble() < share;
    }

    public int between(int leastInclusive, int mostInclusive) {
        return random.nextInt(leastInclusive, mostInclusive + 1);
    }

    public double upTo(double most) {
        return random.nextDouble() * most;
    }

    /** Whole milliseconds, both ends included. */
    public Duration millis(int least, int most) {
        return Duration.ofMillis(between(least, most));
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
