package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupPlan;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps folded days in memory, beside the sessions of {@link InMemoryStores}. Safe for any thread. */
final class InMemoryRollupStore implements RollupStore {

    private final SessionTable table;

    InMemoryRollupStore(SessionTable table) {
        this.table = table;
    }

    @Override
    public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
        Deadlines.check(deadline);
        RollupPlan plan;
        List<Session> live;
        synchronized (table) {
            plan = RollupPlan.of(query, rules, table.days().known(query.range(), rules.zone()));
            live = live(plan, query);
        }
        Consumer<Session> visitor = reader.begin(plan);
        for (Session session : live) {
            Deadlines.check(deadline);
            visitor.accept(session);
        }
        Deadlines.check(deadline);
    }

    @Override
    public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.days().known(range, rules.zone()).stream()
                    .filter(day -> !day.needsFold(rules.fingerprint(), asOf))
                    .map(day -> day.day())
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.days().begin(day, rules);
        }
    }

    @Override
    public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.days().replace(ticket, cells);
        }
    }

    private List<Session> live(RollupPlan plan, RollupQuery query) {
        List<Session> live = new ArrayList<>();
        for (LocalDateRange stretch : plan.live()) {
            long from = stretch.startSecondInclusive(query.zone());
            long to = stretch.endSecondExclusive(query.zone());
            table.ordered().stream()
                    .filter(session -> session.planned().startSecondInclusive() >= from
                            && session.planned().startSecondInclusive() < to
                            && (query.trainer() == null || query.trainer().equals(session.trainer()))
                            && (query.activity() == null || query.activity().equals(session.activity())))
                    .forEach(live::add);
        }
        return live;
    }
}
