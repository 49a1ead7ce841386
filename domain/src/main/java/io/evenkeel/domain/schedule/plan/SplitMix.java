package io.evenkeel.domain.schedule.plan;

/**
 * Pseudo-random numbers that follow from a seed, the same on every machine and every Java.
 *
 * <p>SplitMix64: a counter with the golden ratio as its step, scrambled (Steele, Lea, Flood, Fast Splittable Pseudorandom
 * Number Generators, OOPSLA 2014, figure 19). Not safe for concurrent use.
 */
final class SplitMix {

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    /** The next number from 0 to below a bound; for the small bounds used here as good as uniform. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
