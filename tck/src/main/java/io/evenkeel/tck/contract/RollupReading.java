package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.domain.rollup.DayFold;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.RangeFold;
import io.evenkeel.domain.statistics.RangeTotals;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rollup store hands over for a query.
 *
 * @param cells how many cells
 * @param live the sessions, in the order in which they came
 * @param totals what both come to
 */
record RollupReading(int cells, List<Session> live, RangeTotals totals) {

    static RollupReading of(StoresUnderTest stores, RollupQuery query) {
        return of(stores, query, RollupStoreContract.RULES);
    }

    static RollupReading of(StoresUnderTest stores, RollupQuery query, RollupRules rules) {
        List<RollupReading> attempts = new ArrayList<>();
        List<RangeFold> folds = new ArrayList<>();
        stores.rollups()
                .read(
                        query,
                        rules,
                        plan -> {
                            RangeFold fold = new RangeFold(query.zone(), query.asOf(), rules.statistics());
                            plan.addTo(fold);
                            List<Session> live = new ArrayList<>();
                            folds.add(fold);
                            attempts.add(new RollupReading(plan.cells().size(), live, fold.totals()));
                            return session -> {
                                live.add(session);
                                fold.add(session);
                            };
                        },
                        ample());
        RollupReading last = attempts.get(attempts.size() - 1);
        return new RollupReading(
                last.cells(), last.live(), folds.get(folds.size() - 1).totals());
    }

    /** The same from nothing but the sessions. */
    static RangeTotals recomputed(StoresUnderTest stores, RollupQuery query) {
        RangeFold fold = new RangeFold(query.zone(), query.asOf(), RollupStoreContract.RULES.statistics());
        LocalDateRange range = query.range();
        stores.sessions()
                .scan(
                        new SessionScan(
                                range.startSecondInclusive(query.zone()),
                                range.endSecondExclusive(query.zone()),
                                query.trainer(),
                                query.activity()),
                        fold::add,
                        ample());
        return fold.totals();
    }

    /** The fold of one day. */
    static DayFold fold(StoresUnderTest stores, LocalDate day, RollupRules rules, Instant asOf) {
        LocalDateRange only = LocalDateRange.of(day);
        DayFold fold = new DayFold(day, rules, asOf);
        stores.sessions()
                .scan(
                        SessionScan.of(only.startSecondInclusive(rules.zone()), only.endSecondExclusive(rules.zone())),
                        fold::add,
                        ample());
        return fold;
    }
}
