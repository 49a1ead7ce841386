package io.evenkeel.domain.statistics;

import static io.evenkeel.domain.statistics.NoValueReason.NO_DUE_SESSIONS;
import static io.evenkeel.domain.statistics.NoValueReason.NO_PLANNED_OR_ACTUAL_TIME;
import static io.evenkeel.domain.statistics.NoValueReason.NO_PLANNED_TIME;

/**
 * How closely what happened followed the plan, over the sessions that were due: completed, no-show and overdue.
 *
 * <p>P, A and V are planned seconds, actual seconds and seconds in both. A no-show and an overdue session have A = V = 0.
 * Example of strict adherence: planned for 60 minutes, worked from minute 10 to minute 70: V = 50, P + A - V = 70, so 50/70.
 *
 * @param sessions how many sessions the range holds, by status
 * @param plannedSeconds ΣP
 * @param actualSeconds ΣA
 * @param overlapSeconds ΣV
 * @param scheduleAdherence ΣV / ΣP
 * @param strictAdherence ΣV / Σ(P + A - V)
 * @param conformance ΣA / ΣP, never capped
 * @param punctuality share of the due sessions that are known to have started within the bounds of the rules
 * @param bands sessions by how long they took against their plan
 * @param startDeviation how late sessions started
 */
public record AdherenceReport(
        PerStatus sessions,
        long plannedSeconds,
        long actualSeconds,
        long overlapSeconds,
        Ratio scheduleAdherence,
        Ratio strictAdherence,
        Ratio conformance,
        Ratio punctuality,
        DurationBands bands,
        StartDeviation startDeviation)
        implements FamilyReport {

    /** The view of a tally. */
    public static AdherenceReport of(Tally tally, StatisticsRules rules) {
        long planned = tally.plannedSeconds().due();
        long actual = tally.actualSeconds();
        long overlap = tally.overlapSeconds();
        long union = Math.subtractExact(Math.addExact(planned, actual), overlap);
        long punctual =
                tally.startDeviations().minutes().countBetween(rules.punctualFromMinute(), rules.punctualToMinute());
        return new AdherenceReport(
                tally.sessions(),
                planned,
                actual,
                overlap,
                Ratio.of(overlap, planned, NO_PLANNED_TIME),
                Ratio.of(overlap, union, NO_PLANNED_OR_ACTUAL_TIME),
                Ratio.of(actual, planned, NO_PLANNED_TIME),
                Ratio.of(punctual, tally.sessions().due(), NO_DUE_SESSIONS),
                tally.bands(),
                tally.startDeviations().toReport());
    }
}
