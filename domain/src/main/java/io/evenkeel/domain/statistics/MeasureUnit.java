package io.evenkeel.domain.statistics;

/** What a measure is counted in. */
public enum MeasureUnit {
    /** Sessions, trainers, activities or days. */
    COUNT,
    SECONDS,
    /** A quotient of like things: 1 is the whole, and conformance may pass it. */
    SHARE
}
