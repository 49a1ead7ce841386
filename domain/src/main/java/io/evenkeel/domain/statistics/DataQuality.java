package io.evenkeel.domain.statistics;

/**
 * How many sessions could not be used in full, so that nobody mistakes a gap in the records for a fact.
 *
 * @param missingActual completed without actual times: counted, but outside every sum of time
 * @param openActual an actual start without an end on a session that is not in progress: outside every sum of time
 * @param invertedActual an actual end that is not after the actual start: outside every sum of time
 * @param outlierDeviation started more than 24 h from plan: outside the distribution of start deviations
 * @param unassigned without a trainer
 */
public record DataQuality(
        long missingActual, long openActual, long invertedActual, long outlierDeviation, long unassigned) {

    public static final DataQuality ZERO = new DataQuality(0, 0, 0, 0, 0);

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public DataQuality plus(DataQuality other) {
        return new DataQuality(
                Math.addExact(missingActual, other.missingActual),
                Math.addExact(openActual, other.openActual),
                Math.addExact(invertedActual, other.invertedActual),
                Math.addExact(outlierDeviation, other.outlierDeviation),
                Math.addExact(unassigned, other.unassigned));
    }
}
