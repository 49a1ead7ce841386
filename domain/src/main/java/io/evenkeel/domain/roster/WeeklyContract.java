package io.evenkeel.domain.roster;

/**
 * How much a trainer is to work in an ISO week, by contract.
 *
 * @param minimumSeconds at least 0
 * @param maximumSeconds not below the minimum, at most 168 hours
 */
public record WeeklyContract(int minimumSeconds, int maximumSeconds) {

    private static final int LONGEST = 7 * 24 * 3_600;

    /** @throws IllegalArgumentException unless 0 &lt;= minimum &lt;= maximum &lt;= 168 hours */
    public WeeklyContract {
        if (minimumSeconds < 0 || maximumSeconds < minimumSeconds || maximumSeconds > LONGEST) {
            throw new IllegalArgumentException("a weekly contract needs 0 <= minimum <= maximum <= " + LONGEST
                    + " seconds, but was " + minimumSeconds + " to " + maximumSeconds);
        }
    }

    public static WeeklyContract ofHours(int minimum, int maximum) {
        return new WeeklyContract(Math.multiplyExact(minimum, 3_600), Math.multiplyExact(maximum, 3_600));
    }
}
