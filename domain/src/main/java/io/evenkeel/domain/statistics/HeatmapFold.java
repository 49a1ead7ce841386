package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Folds sessions one by one into the heatmap of a range. Constant memory but for the distinct minutes of its tally. Not
 * safe for concurrent use.
 */
public final class HeatmapFold {

    private final LocalDateRange range;
    private final ZoneId zone;
    private final BudgetMeter meter;
    private final TallyBuilder tally;

    /**
     * @param range the local days whose sessions are to come
     * @param zone the zone whose local hours are the cells
     * @param asOf the moment that decides what is overdue
     * @param meter what the whole computation has used so far
     */
    public HeatmapFold(LocalDateRange range, ZoneId zone, Instant asOf, StatisticsRules rules, BudgetMeter meter) {
        this.range = range;
        this.zone = zone;
        this.meter = meter;
        this.tally = TallyBuilder.withHeatmap(asOf, rules, zone);
    }

    /**
     * Adds one session; a void one adds nothing.
     *
     * @throws BudgetExceededException when it is one session too many
     */
    public void add(Session session) {
        meter.addSession();
        tally.add(session);
    }

    /** Adds sessions that were folded before, over the local hours of this zone; they count for no session of the budget. */
    public void add(Tally folded) {
        tally.add(folded);
    }

    /** The sums so far. */
    public Tally tally() {
        return tally.build();
    }

    /** The report so far; adding may go on afterwards. */
    public HeatmapReport report() {
        return HeatmapReport.of(tally.build().heatmap(), range, zone);
    }
}
