package io.evenkeel.domain.statistics;

/** How long a held session took against its plan; the bounds come from the rules and belong to {@link #AS_PLANNED}. */
public enum Band {
    SHORTER,
    AS_PLANNED,
    LONGER;

    static Band of(long actualSeconds, long plannedSeconds, StatisticsRules rules) {
        if (100 * actualSeconds < rules.shorterBelowPercent() * plannedSeconds) {
            return SHORTER;
        }
        return 100 * actualSeconds > rules.longerAbovePercent() * plannedSeconds ? LONGER : AS_PLANNED;
    }
}
