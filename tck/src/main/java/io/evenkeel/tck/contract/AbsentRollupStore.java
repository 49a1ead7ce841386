package io.evenkeel.tck.contract;

import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Stands where an adapter has no rollups: a contract that needs them fails, and says so. */
final class AbsentRollupStore implements RollupStore {

    @Override
    public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
        throw missing();
    }

    @Override
    public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
        throw missing();
    }

    @Override
    public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
        throw missing();
    }

    @Override
    public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
        throw missing();
    }

    private static UnsupportedOperationException missing() {
        return new UnsupportedOperationException(
                "these stores were handed over without rollups; the contracts of rollups need a RollupStore");
    }
}
