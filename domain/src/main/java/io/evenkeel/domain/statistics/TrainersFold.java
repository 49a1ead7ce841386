package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folds sessions, which must come in order of their planned start, into the work of each trainer. Memory grows with the
 * trainers, and with the held sessions only of those whose availability is known: the union that occupancy needs takes
 * about 40 bytes for each. Not safe for concurrent use.
 */
public final class TrainersFold {

    private final GroupFold<Optional<TrainerId>> tallies;
    private final WorkRules workRules;
    private final LocalDays days;
    private final Map<TrainerId, TrainerTerms> roster;
    private final Map<TrainerId, WorkSweep> sweeps = new HashMap<>();
    private final Map<TrainerId, List<Interval>> delivered = new HashMap<>();

    /**
     * @param zone the zone whose midnights part the working days
     * @param asOf the moment that decides what is overdue
     * @param roster the trainers who could have sessions in the range: all, or those that were asked for
     */
    public TrainersFold(
            ZoneId zone,
            Instant asOf,
            StatisticsRules rules,
            WorkRules workRules,
            Map<TrainerId, TrainerTerms> roster) {
        this(zone, asOf, rules, workRules, roster, Budget.UNLIMITED.meter());
    }

    /**
     * A fold within a budget.
     *
     * @param zone the zone whose midnights part the working days
     * @param asOf the moment that decides what is overdue
     * @param roster the trainers who could have sessions in the range: all, or those that were asked for
     * @param meter what the whole computation has used so far
     */
    public TrainersFold(
            ZoneId zone,
            Instant asOf,
            StatisticsRules rules,
            WorkRules workRules,
            Map<TrainerId, TrainerTerms> roster,
            BudgetMeter meter) {
        this.tallies = new GroupFold<>(session -> Optional.ofNullable(session.trainer()), asOf, rules, meter);
        this.workRules = workRules;
        this.days = new LocalDays(zone);
        this.roster = Map.copyOf(roster);
    }

    /**
     * Adds one session; a void one adds nothing.
     *
     * @throws BudgetExceededException when it is one session or one trainer too many
     * @throws IllegalArgumentException when it starts before another one of its trainer that was added earlier
     */
    public void add(Session session) {
        tallies.add(session);
        TrainerId trainer = session.trainer();
        if (trainer == null || !Standing.isCounted(session)) {
            return;
        }
        if (session.status() != SessionStatus.CANCELLED) {
            sweeps.computeIfAbsent(trainer, unused -> new WorkSweep(workRules))
                    .add(session.planned(), days.of(session.planned().startSecondInclusive()));
        }
        Actual actual = session.actual();
        if (session.status() == SessionStatus.COMPLETED && actual != null && hasAvailability(trainer)) {
            actual.interval()
                    .ifPresent(held -> delivered
                            .computeIfAbsent(trainer, unused -> new ArrayList<>())
                            .add(held));
        }
    }

    /** The sums over all trainers so far. */
    public Tally tally() {
        return tallies.tallies().values().stream().reduce(Tally.ZERO, Tally::plus);
    }

    /** The report so far; adding may go on afterwards. */
    public TrainersReport report() {
        return TrainersReport.of(work(), roster);
    }

    private boolean hasAvailability(TrainerId trainer) {
        TrainerTerms terms = roster.get(trainer);
        return terms != null && terms.available() != null;
    }

    /** The work of each trainer, and of nobody under the empty key. */
    private Map<Optional<TrainerId>, TrainerWork> work() {
        Map<Optional<TrainerId>, TrainerWork> work = new HashMap<>();
        tallies.tallies().forEach((trainer, tally) -> work.put(trainer, work(trainer, tally)));
        return Map.copyOf(work);
    }

    private TrainerWork work(Optional<TrainerId> trainer, Tally tally) {
        return trainer.map(id -> new TrainerWork(
                        tally,
                        sweeps.getOrDefault(id, new WorkSweep(workRules)).build(),
                        IntervalSet.unionOf(delivered.getOrDefault(id, List.of()))))
                .orElseGet(() -> new TrainerWork(tally, WorkPattern.OF_NOBODY, IntervalSet.EMPTY));
    }
}
