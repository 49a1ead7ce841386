package io.evenkeel.domain.session;

import org.jspecify.annotations.Nullable;

/**
 * How many places a session had, how many were booked and how many people came. What nobody recorded is null, not 0.
 *
 * @param offered places offered, at least 0
 * @param booked places booked, at least 0
 * @param attended people who came, at least 0
 */
public record Seats(
        @Nullable Integer offered,
        @Nullable Integer booked,
        @Nullable Integer attended) {

    /** Nothing was recorded. */
    public static final Seats UNKNOWN = new Seats(null, null, null);

    /** @throws IllegalArgumentException when a number is negative */
    public Seats {
        requireNotNegative("offered", offered);
        requireNotNegative("booked", booked);
        requireNotNegative("attended", attended);
    }

    public static Seats of(int offered, int booked, int attended) {
        return new Seats(offered, booked, attended);
    }

    /**
     * Whether attended &lt;= booked &lt;= offered holds as far as the numbers are known. A studio that lets people walk in
     * does not ask for it.
     */
    public boolean isWithinCapacity() {
        return notAbove(attended, booked) && notAbove(booked, offered) && notAbove(attended, offered);
    }

    private static boolean notAbove(@Nullable Integer lower, @Nullable Integer upper) {
        return lower == null || upper == null || lower <= upper;
    }

    private static void requireNotNegative(String name, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(name + " seats must not be negative, but was " + value);
        }
    }
}
