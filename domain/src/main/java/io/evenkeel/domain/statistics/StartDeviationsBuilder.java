package io.evenkeel.domain.statistics;

/** Adds up how late sessions started. Memory grows with the distinct minutes. Not safe for concurrent use. */
final class StartDeviationsBuilder {

    private long count;
    private long sum;
    private long squares;
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private final MinuteCounter minutes = new MinuteCounter();

    /**
     * Adds one start, in seconds after its plan.
     *
     * @return false when it lies more than 24 h from its plan, and so is in no distribution
     */
    boolean add(long seconds) {
        if (Math.abs(seconds) > StartDeviations.LIMIT_SECONDS) {
            return false;
        }
        count++;
        sum = Math.addExact(sum, seconds);
        squares = Math.addExact(squares, seconds * seconds);
        min = Math.min(min, seconds);
        max = Math.max(max, seconds);
        minutes.add(StartDeviations.minuteOf(seconds));
        return true;
    }

    void add(StartDeviations others) {
        if (others.count() == 0) {
            return;
        }
        count = Math.addExact(count, others.count());
        sum = Math.addExact(sum, others.sumSeconds());
        squares = Math.addExact(squares, others.sumOfSquares());
        min = Math.min(min, others.minSeconds());
        max = Math.max(max, others.maxSeconds());
        minutes.add(others.minutes());
    }

    StartDeviations build() {
        return count == 0 ? StartDeviations.ZERO : new StartDeviations(count, sum, squares, min, max, minutes.build());
    }
}
