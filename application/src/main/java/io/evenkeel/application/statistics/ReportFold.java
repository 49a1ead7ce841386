package io.evenkeel.application.statistics;

import io.evenkeel.domain.rollup.RollupPlan;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.statistics.Tally;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A report in the making.
 *
 * @param cells takes folded days, before the sessions of the others
 * @param add takes one session after the other, in order of their planned start
 * @param report the report so far
 * @param tally the sums over all sessions so far
 */
record ReportFold(
        Consumer<RollupPlan> cells, Consumer<Session> add, Supplier<FamilyReport> report, Supplier<Tally> tally) {

    FoldedReport done() {
        return new FoldedReport(report.get(), tally.get().quality());
    }
}
