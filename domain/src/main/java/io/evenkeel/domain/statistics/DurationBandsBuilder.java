package io.evenkeel.domain.statistics;

/** Counts sessions by how long they took against their plan. Not safe for concurrent use. */
final class DurationBandsBuilder {

    private long missed;
    private long shorter;
    private long asPlanned;
    private long longer;

    void addMissed() {
        missed++;
    }

    void addHeld(Band band) {
        switch (band) {
            case SHORTER -> shorter++;
            case AS_PLANNED -> asPlanned++;
            case LONGER -> longer++;
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
