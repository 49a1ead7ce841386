package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.TrainerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened in a range, trainer by trainer.
 *
 * @param trainers each with a session, and each active one without; most planned time first, then by id; last the sessions
 *     that have no trainer, when there are any
 * @param fairness Gini coefficient of ΣP over the active trainers, 0 being equal; without value below two of them and when
 *     ΣP = 0
 */
public record TrainersReport(List<TrainerRow> trainers, Ratio fairness) implements FamilyReport {

    private static final Comparator<TrainerRow> ORDER = Comparator.comparing(TrainerRow::assigned)
            .thenComparingLong(TrainerRow::plannedSeconds)
            .reversed()
            .thenComparing(row -> row.trainer().id());

    /** Copies the rows. */
    public TrainersReport {
        trainers = List.copyOf(trainers);
    }

    /**
     * The view of the work of each trainer. Takes O(trainers x log trainers).
     *
     * @param work of each trainer, and of nobody under the empty key
     * @param roster a trainer that it does not hold goes by the id, and as active
     */
    static TrainersReport of(Map<Optional<TrainerId>, TrainerWork> work, Map<TrainerId, TrainerTerms> roster) {
        long total = work.values().stream()
                .mapToLong(each -> each.tally().actualSeconds())
                .reduce(0, Math::addExact);
        List<TrainerRow> rows = new ArrayList<>();
        for (TrainerId trainer : trainersOf(work, roster)) {
            TrainerTerms known = roster.get(trainer);
            TrainerTerms terms = known == null ? TrainerTerms.named(trainer.value()) : known;
            TrainerWork own = work.getOrDefault(Optional.of(trainer), TrainerWork.NONE);
            rows.add(TrainerRow.of(trainer.value(), terms, own, total));
        }
        TrainerWork nobodys = work.get(Optional.<TrainerId>empty());
        if (nobodys != null) {
            rows.add(TrainerRow.unassigned(nobodys, total));
        }
        rows.sort(ORDER);
        return new TrainersReport(rows, fairness(rows));
    }

    private static Set<TrainerId> trainersOf(
            Map<Optional<TrainerId>, TrainerWork> work, Map<TrainerId, TrainerTerms> roster) {
        Set<TrainerId> trainers = new HashSet<>();
        work.keySet().forEach(key -> key.ifPresent(trainers::add));
        roster.forEach((trainer, terms) -> {
            if (terms.active()) {
                trainers.add(trainer);
            }
        });
        return trainers;
    }

    private static Ratio fairness(List<TrainerRow> rows) {
        return Gini.of(rows.stream()
                .filter(TrainerRow::active)
                .mapToLong(TrainerRow::plannedSeconds)
                .toArray());
    }
}
