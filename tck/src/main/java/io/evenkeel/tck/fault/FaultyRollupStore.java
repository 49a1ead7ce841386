package io.evenkeel.tck.fault;

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

/** A rollup store that goes wrong when {@link Faults} say so, around the real one. Safe for any thread. */
public final class FaultyRollupStore implements RollupStore {

    private final RollupStore store;
    private final Faults faults;

    public FaultyRollupStore(RollupStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
        faults.around(deadline, () -> store.read(query, rules, reader, deadline));
    }

    @Override
    public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
        return faults.around(deadline, () -> store.foldedDays(range, rules, asOf, deadline));
    }

    @Override
    public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
        return faults.around(deadline, () -> store.begin(day, rules, deadline));
    }

    @Override
    public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
        return faults.around(deadline, () -> store.replace(ticket, cells, deadline));
    }
}
