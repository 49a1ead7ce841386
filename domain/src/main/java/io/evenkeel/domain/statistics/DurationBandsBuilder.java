package io.evenkeel.domain.statistics;

/** Counts sessions by how long they took against their plan. Not safe for concurrent use. */
final class DurationBandsBuilder {

    private final StatisticsRules rules;
    private long missed;
    private long shorter;
    private long asPlanned;
    private long longer;

    DurationBandsBuilder(StatisticsRules rules) {
        this.rules = rules;
    }

    void addMissed() {
        missed++;
    }

    void addHeld(long plannedSeconds, long actualSeconds) {
        if (100 * actualSeconds < rules.shorterBelowPercent() * plannedSeconds) {
            shorter++;
        } else if (100 * actualSeconds > rules.longerAbovePercent() * plannedSeconds) {
            longer++;
        } else {
            asPlanned++;
        }
    }

    void add(DurationBands others) {
        missed = Math.addExact(missed, others.missed());
        shorter = Math.addExact(shorter, others.shorter());
        asPlanned = Math.addExact(asPlanned, others.asPlanned());
        longer = Math.addExact(longer, others.longer());
    }

    DurationBands build() {
        return new DurationBands(missed, shorter, asPlanned, longer);
    }
}
