package io.evenkeel.domain.schedule.plan;

/**
 * How long a better plan is looked for, and along which path.
 *
 * @param seed decides what is tried; equal requests with equal seeds give equal plans on any machine
 * @param iterations how many changes are tried after the first plan was built, at least 0; more never give a worse plan
 */
public record PlanSearch(long seed, int iterations) {

    /** @throws IllegalArgumentException when the number of iterations is negative */
    public PlanSearch {
        if (iterations < 0) {
            throw new IllegalArgumentException("iterations must not be negative, but were " + iterations);
        }
    }
}
