package io.evenkeel.domain.statistics;

/**
 * Sessions by how long they took against their plan. A completed session without usable actual times is in no band.
 *
 * @param missed no-show or overdue
 * @param shorter took less than 80 % of the planned time (or what the rules say)
 * @param asPlanned in between, bounds included
 * @param longer took more than 120 % of the planned time (or what the rules say)
 */
public record DurationBands(long missed, long shorter, long asPlanned, long longer) {

    public static final DurationBands ZERO = new DurationBands(0, 0, 0, 0);

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public DurationBands plus(DurationBands other) {
        return new DurationBands(
                Math.addExact(missed, other.missed),
                Math.addExact(shorter, other.shorter),
                Math.addExact(asPlanned, other.asPlanned),
                Math.addExact(longer, other.longer));
    }
}
