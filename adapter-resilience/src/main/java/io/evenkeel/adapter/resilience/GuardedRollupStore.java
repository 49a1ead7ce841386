package io.evenkeel.adapter.resilience;

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

/** A rollup store behind guards, reads and writes apart. Safe for any thread. */
public final class GuardedRollupStore implements RollupStore {

    private final RollupStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedRollupStore(RollupStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
        reads.run("read", deadline, () -> store.read(query, rules, reader, deadline));
    }

    @Override
    public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
        return reads.call("foldedDays", deadline, () -> store.foldedDays(range, rules, asOf, deadline));
    }

    @Override
    public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
        return reads.call("begin", deadline, () -> store.begin(day, rules, deadline));
    }

    @Override
    public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
        return writes.call("replace", deadline, () -> store.replace(ticket, cells, deadline));
    }
}
