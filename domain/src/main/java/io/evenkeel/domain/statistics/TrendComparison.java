package io.evenkeel.domain.statistics;

import java.time.LocalDate;

/**
 * What a whole trend is compared with.
 *
 * @param from the first day of the earlier range
 * @param to the day after its last one
 * @param total the measure over the earlier range
 * @param change of the whole range against it
 */
public record TrendComparison(LocalDate from, LocalDate to, MeasureValue total, Change change) {}
