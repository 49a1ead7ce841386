package io.evenkeel.application.statistics;

import io.evenkeel.domain.statistics.DataQuality;
import io.evenkeel.domain.statistics.FamilyReport;

/**
 * A report that is done.
 *
 * @param report the numbers
 * @param quality what could not be used in full
 */
record FoldedReport(FamilyReport report, DataQuality quality) {}
