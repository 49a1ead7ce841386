package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.RollupPlan;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a report is made of: folded days where there are any, and sessions. Safe for any thread. */
final class ReportData {

    private final SessionStore sessions;
    private final @Nullable RollupStore rollups;
    private final RollupRules rules;

    /** @param rollups null where nobody keeps folded days */
    ReportData(SessionStore sessions, @Nullable RollupStore rollups, RollupRules rules) {
        this.sessions = sessions;
        this.rollups = rollups;
        this.rules = rules;
    }

    /** The reader may be begun more than once; the last time counts. */
    void read(ReportQuery query, LocalDateRange range, RollupReader reader, Deadline deadline) {
        if (rollups == null || needsEverySession(query.request())) {
            Consumer<Session> visitor = reader.begin(new RollupPlan(List.of(range), List.of()));
            sessions.scan(query.scan(range), visitor, deadline);
        } else {
            rollups.read(query.rollup(range), rules, reader, deadline);
        }
    }

    /** Runs, rests and unions do not add up, and the sums of a day do not tell its hours from each other. */
    private static boolean needsEverySession(StatisticsRequest request) {
        return request.family() == StatisticsFamily.TRAINERS || !request.slice().isAll();
    }
}
