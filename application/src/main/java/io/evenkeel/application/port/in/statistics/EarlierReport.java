package io.evenkeel.application.port.in.statistics;

import io.evenkeel.domain.statistics.DataQuality;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.time.LocalDateRange;

/**
 * The same report over an earlier range, to compare with.
 *
 * @param range the local days it covers
 * @param report the numbers
 * @param quality what could not be used in full
 */
public record EarlierReport(LocalDateRange range, FamilyReport report, DataQuality quality) {}
