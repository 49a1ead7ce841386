package io.evenkeel.domain.statistics;

import static io.evenkeel.domain.statistics.NoValueReason.AVAILABILITY_UNKNOWN;
import static io.evenkeel.domain.statistics.NoValueReason.CONTRACT_UNKNOWN;
import static io.evenkeel.domain.statistics.NoValueReason.NO_AVAILABLE_TIME;
import static io.evenkeel.domain.statistics.NoValueReason.NO_CONTRACT_TIME;
import static io.evenkeel.domain.statistics.NoValueReason.NO_DELIVERED_TIME;
import static io.evenkeel.domain.statistics.NoValueReason.NO_TRAINER;

import io.evenkeel.domain.time.IntervalSet;

/**
 * One trainer of a range, or the sessions that have none.
 *
 * @param trainer who; {@link Named#UNASSIGNED} for nobody
 * @param assigned false for the sessions that have no trainer, whatever ids trainers have
 * @param active whether the load is part of the fairness
 * @param sessions how many, by status
 * @param plannedSeconds ΣP over all sessions whose times are usable
 * @param deliveredSeconds ΣA over completed sessions; overlapping ones both count
 * @param share delivered seconds / those of all rows
 * @param actualDuration how long completed sessions took
 * @param backToBack see {@link WorkPattern#backToBack()}
 * @param longestRunSeconds see {@link WorkPattern#longestRunSeconds()}
 * @param longestRunSessions see {@link WorkPattern#longestRunSessions()}
 * @param shortRests see {@link WorkPattern#shortRests()}
 * @param occupancy delivered seconds, overlapping sessions once and only inside the availability / available seconds
 * @param utilisation delivered seconds / contract seconds; may pass 100 %
 */
public record TrainerRow(
        Named trainer,
        boolean assigned,
        boolean active,
        PerStatus sessions,
        long plannedSeconds,
        long deliveredSeconds,
        Ratio share,
        ActualDuration actualDuration,
        Ratio backToBack,
        long longestRunSeconds,
        long longestRunSessions,
        long shortRests,
        Ratio occupancy,
        Ratio utilisation) {

    static TrainerRow of(String id, TrainerTerms terms, TrainerWork work, long totalDelivered) {
        return of(
                new Named(id, terms.name()),
                true,
                terms.active(),
                work,
                totalDelivered,
                occupancy(terms, work),
                utilisation(terms, work));
    }

    static TrainerRow unassigned(TrainerWork work, long totalDelivered) {
        Ratio none = Ratio.of(0, 0, NO_TRAINER);
        return of(new Named(Named.UNASSIGNED, "Unassigned"), false, false, work, totalDelivered, none, none);
    }

    private static TrainerRow of(
            Named trainer,
            boolean assigned,
            boolean active,
            TrainerWork work,
            long totalDelivered,
            Ratio occupancy,
            Ratio utilisation) {
        Tally tally = work.tally();
        WorkPattern pattern = work.pattern();
        return new TrainerRow(
                trainer,
                assigned,
                active,
                tally.sessions(),
                tally.plannedSeconds().total(),
                tally.actualSeconds(),
                Ratio.of(tally.actualSeconds(), totalDelivered, NO_DELIVERED_TIME),
                ActualDuration.of(tally),
                pattern.backToBack(),
                pattern.longestRunSeconds(),
                pattern.longestRunSessions(),
                pattern.shortRests(),
                occupancy,
                utilisation);
    }

    private static Ratio occupancy(TrainerTerms terms, TrainerWork work) {
        IntervalSet available = terms.available();
        return available == null
                ? Ratio.of(0, 0, AVAILABILITY_UNKNOWN)
                : Ratio.of(work.delivered().intersect(available).seconds(), available.seconds(), NO_AVAILABLE_TIME);
    }

    private static Ratio utilisation(TrainerTerms terms, TrainerWork work) {
        Long contract = terms.contractSeconds();
        long delivered = work.tally().actualSeconds();
        return contract == null
                ? Ratio.of(delivered, 0, CONTRACT_UNKNOWN)
                : Ratio.of(delivered, contract, NO_CONTRACT_TIME);
    }
}
