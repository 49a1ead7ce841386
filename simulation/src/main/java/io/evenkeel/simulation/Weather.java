package io.evenkeel.simulation;

import java.util.List;

/**
 * How rough a run is, in shares of all calls.
 *
 * @param failing calls of a port that fail without effect
 * @param losing calls that take effect, of which the answer is lost
 * @param late calls that take longer than anybody waits, before or after they take effect
 * @param doubled requests of clients that arrive twice
 * @param crashes how often the server dies
 * @param jumps how often somebody sets the clock
 * @param pauseMillis how long clients wait at most between two requests: the shorter, the more they are in each other's way
 */
public record Weather(
        double failing, double losing, double late, double doubled, int crashes, int jumps, int pauseMillis) {

    /** Nothing goes wrong. */
    public static final Weather CALM = new Weather(0, 0, 0, 0, 0, 0, 0);

    private static final List<Integer> PAUSES = List.of(20, 100, 2_000);

    private static final double MOST_FAILING = 0.08;
    private static final double MOST_LOSING = 0.08;
    private static final double MOST_LATE = 0.04;
    private static final double MOST_DOUBLED = 0.3;

    /** Now and then one of these alone, so that what goes wrong is not always drowned by the rest. */
    public static Weather of(Dice dice) {
        return new Weather(
                dice.isTrue(0.7) ? dice.upTo(MOST_FAILING) : 0,
                dice.isTrue(0.7) ? dice.upTo(MOST_LOSING) : 0,
                dice.isTrue(0.5) ? dice.upTo(MOST_LATE) : 0,
                dice.isTrue(0.7) ? dice.upTo(MOST_DOUBLED) : 0,
                dice.isTrue(0.6) ? dice.between(1, 4) : 0,
                dice.isTrue(0.5) ? dice.between(1, 4) : 0,
                dice.oneOf(PAUSES));
    }
}
