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

/**
 * A rollup store behind guards, reads and writes apart. The end of a fold is not repeated: after a lost answer it would say that
 * another fold was first. Safe for any thread.
 */
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
        reads.run("read", CallKind.REPEATABLE_BULK, deadline, within -> store.read(query, rules, reader, within));
    }

    @Override
    public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
        return reads.call(
                "foldedDays",
                CallKind.REPEATABLE_BULK,
                deadline,
                within -> store.foldedDays(range, rules, asOf, within));
    }

    @Override
    public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
        return reads.call("begin", CallKind.REPEATABLE_BULK, deadline, within -> store.begin(day, rules, within));
    }

    @Override
    public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
        return writes.call("replace", CallKind.BULK, deadline, within -> store.replace(ticket, cells, within));
    }
}
