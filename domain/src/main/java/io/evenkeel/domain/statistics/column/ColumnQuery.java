package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to add up.
 *
 * @param range the local days of their planned starts
 * @param zone the zone whose midnights part the days
 * @param trainer who gives them, null for anybody and nobody
 * @param activity what is given, null for all
 */
public record ColumnQuery(
        LocalDateRange range,
        ZoneId zone,
        @Nullable TrainerId trainer,
        @Nullable ActivityId activity) {

    /** All sessions of a range. */
    public static ColumnQuery of(LocalDateRange range, ZoneId zone) {
        return new ColumnQuery(range, zone, null, null);
    }

    /** Those of one trainer. */
    public ColumnQuery withTrainer(TrainerId only) {
        return new ColumnQuery(range, zone, only, activity);
    }

    /** Those of one activity. */
    public ColumnQuery withActivity(ActivityId only) {
        return new ColumnQuery(range, zone, trainer, only);
    }

    boolean takesAll() {
        return trainer == null && activity == null;
    }

    boolean takes(Session session) {
        long start = session.planned().startSecondInclusive();
        return start >= range.startSecondInclusive(zone)
                && start < range.endSecondExclusive(zone)
                && (trainer == null || trainer.equals(session.trainer()))
                && (activity == null || activity.equals(session.activity()));
    }
}
