package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Short ways to sessions and days for the tests of this package. */
final class CellCases {

    static final RollupRules OSLO = new RollupRules(ZoneId.of("Europe/Oslo"), StatisticsRules.DEFAULT);
    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private CellCases() {}

    /** A planned session of one hour. */
    static Session session(String start, @Nullable String trainer, String activity) {
        Instant from = Instant.parse(start);
        return Session.planned(
                        new SessionId(start + trainer + activity),
                        new ActivityId(activity),
                        Interval.of(from, from.plusSeconds(3_600)))
                .withTrainer(trainer == null ? null : new TrainerId(trainer));
    }

    static DayCells fold(LocalDate day, Session... sessions) {
        DayFold fold = new DayFold(day, OSLO, NOON);
        Arrays.asList(sessions).forEach(fold::add);
        return fold.cells();
    }

    /** A clean day that was folded. */
    static RollupDay clean(LocalDate day, Session... sessions) {
        RollupDay unknown = RollupDay.unknown(day);
        return unknown.replaced(unknown.ticket(), fold(day, sessions)).orElseThrow();
    }

    static LocalDateRange days(String fromInclusive, String toExclusive) {
        return new LocalDateRange(LocalDate.parse(fromInclusive), LocalDate.parse(toExclusive));
    }

    static RollupQuery query(LocalDateRange range) {
        return new RollupQuery(range, OSLO.zone(), null, null, Grouping.NONE, NOON);
    }
}
