package io.evenkeel.domain.statistics;

/**
 * What a range of sessions adds up to.
 *
 * @param tally the sums
 * @param trainers distinct trainers
 * @param activities distinct activities
 * @param days distinct local days of planned starts
 */
public record RangeTotals(Tally tally, int trainers, int activities, int days) {

    /** No session. */
    static final RangeTotals EMPTY = new RangeTotals(Tally.ZERO, 0, 0, 0);
}
