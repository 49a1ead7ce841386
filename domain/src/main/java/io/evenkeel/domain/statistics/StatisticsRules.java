package io.evenkeel.domain.statistics;

/**
 * The thresholds that a studio may set for itself.
 *
 * @param overdueAfterSeconds how long after its planned end a session that nobody closed counts as overdue
 * @param lateCancellationSeconds a cancellation less than this before the planned start is late
 * @param shorterBelowPercent below this share of the planned time a session was shorter than planned
 * @param longerAbovePercent above this share of the planned time a session was longer than planned
 * @param punctualFromMinute the earliest start deviation, in whole minutes, that counts as punctual; negative is early
 * @param punctualToMinute the latest start deviation, in whole minutes, that counts as punctual
 */
public record StatisticsRules(
        long overdueAfterSeconds,
        long lateCancellationSeconds,
        int shorterBelowPercent,
        int longerAbovePercent,
        int punctualFromMinute,
        int punctualToMinute) {

    private static final long DAY = 86_400;

    /** Overdue and late after 24 h, bands at 80 % and 120 %, punctual from 5 minutes early to 5 minutes late. */
    public static final StatisticsRules DEFAULT = new StatisticsRules(DAY, DAY, 80, 120, -5, 5);

    /** @throws IllegalArgumentException when a pair of bounds is the wrong way round or a duration is negative */
    public StatisticsRules {
        if (overdueAfterSeconds < 0 || lateCancellationSeconds < 0) {
            throw new IllegalArgumentException(
                    "overdueAfterSeconds and lateCancellationSeconds must not be negative, but" + " were "
                            + overdueAfterSeconds + " and " + lateCancellationSeconds);
        }
        if (shorterBelowPercent < 0 || longerAbovePercent < shorterBelowPercent) {
            throw new IllegalArgumentException(
                    "0 <= shorterBelowPercent <= longerAbovePercent must hold, but they were " + shorterBelowPercent
                            + " and " + longerAbovePercent);
        }
        if (punctualToMinute < punctualFromMinute) {
            throw new IllegalArgumentException("punctualFromMinute must not be after punctualToMinute, but they were "
                    + punctualFromMinute + " and " + punctualToMinute);
        }
    }

    /** Punctual as the US Department of Transportation counts it: any time early, less than 15 minutes late. */
    public StatisticsRules withDotPunctuality() {
        return new StatisticsRules(
                overdueAfterSeconds, lateCancellationSeconds, shorterBelowPercent, longerAbovePercent, -1440, 14);
    }
}
