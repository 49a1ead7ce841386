package io.evenkeel.examples;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The sessions that the examples are about: two trainers, two activities, two days. */
final class StudioWeek {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** From the first day, and up to the day after the last one. */
    static final LocalDateRange WEEK = new LocalDateRange(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09"));

    /** The moment that the reports speak of; it is always handed in. */
    static final Instant AS_OF = Instant.parse("2026-03-09T12:00:00Z");

    static final TrainerId ADA = new TrainerId("ada");
    static final TrainerId BO = new TrainerId("bo");
    static final ActivityId YOGA = new ActivityId("yoga");
    static final ActivityId BOXING = new ActivityId("boxing");

    /** In order of their planned start, as a store hands them over. */
    static final List<Session> SESSIONS = List.of(
            held("1", ADA, YOGA, "2026-03-02T09:00:00Z", 0),
            held("2", ADA, YOGA, "2026-03-02T10:00:00Z", 600),
            held("3", BO, BOXING, "2026-03-03T17:00:00Z", 0),
            planned("4", BO, BOXING, "2026-03-03T18:00:00Z").cancelled(Instant.parse("2026-03-03T12:00:00Z")));

    private StudioWeek() {}

    private static Session held(String id, TrainerId trainer, ActivityId activity, String start, long lateSeconds) {
        Session session = planned(id, trainer, activity, start);
        return session.completed(
                session.planned().start().plusSeconds(lateSeconds),
                session.planned().end().plusSeconds(lateSeconds));
    }

    private static Session planned(String id, TrainerId trainer, ActivityId activity, String start) {
        Instant from = Instant.parse(start);
        return Session.planned(new SessionId(id), activity, Interval.of(from, from.plusSeconds(3_600)))
                .withTrainer(trainer);
    }
}
