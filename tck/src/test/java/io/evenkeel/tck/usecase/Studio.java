package io.evenkeel.tck.usecase;

import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome.Refused;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySessionStore;
import io.evenkeel.tck.memory.InMemoryRosterStore;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A studio in memory whose clock stands still. */
final class Studio {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final ZoneId UTC = ZoneId.of("UTC");
    static final ActivityId YOGA = new ActivityId("yoga");
    static final ActivityId BOXING = new ActivityId("boxing");
    static final Deadline DEADLINE = Deadline.after(Duration.ofSeconds(30), () -> 0);
    static final Deadline PASSED = Deadline.after(Duration.ZERO, () -> 0);

    final Faults faults = new Faults();
    final FaultySessionStore sessions = new FaultySessionStore(new InMemorySessionStore(), faults);
    final InMemoryRosterStore roster = new InMemoryRosterStore();

    /** Always available, without a contract. */
    static Trainer trainer(String id, ActivityId... skills) {
        return Trainer.of(new TrainerId(id), id.toUpperCase(Locale.ROOT), Set.of(skills), Availability.always(UTC));
    }

    static Activity activity(ActivityId id) {
        return Activity.of(id, id.value().toUpperCase(Locale.ROOT), 3_600);
    }

    static Room room(String id, int concurrentSessions) {
        return new Room(new RoomId(id), id.toUpperCase(Locale.ROOT), concurrentSessions);
    }

    Studio with(Trainer... trainers) {
        roster.saveAll(Roster.of(List.of(trainers), List.of(), List.of()), DEADLINE);
        return this;
    }

    Studio with(Activity... activities) {
        roster.saveAll(Roster.of(List.of(), List.of(activities), List.of()), DEADLINE);
        return this;
    }

    Studio with(Room... rooms) {
        roster.saveAll(Roster.of(List.of(), List.of(), List.of(rooms)), DEADLINE);
        return this;
    }

    /** Of whom or what no more than the name is known. */
    Studio withName(RosterKind kind, String id, String name) {
        roster.ensureAll(List.of(new RosterEntry(kind, id, name)), DEADLINE);
        return this;
    }

    Studio with(Session... some) {
        return with(Arrays.asList(some));
    }

    Studio with(List<Session> some) {
        sessions.upsertAll(some, Roster.EMPTY, DEADLINE);
        return this;
    }

    /** Everything that is stored, in the order of the store. */
    List<Session> stored() {
        List<Session> all = new ArrayList<>();
        sessions.scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND + 1), all::add, DEADLINE);
        return all;
    }

    /** A yoga session of nobody. */
    static Session session(String id, String start, String end) {
        return Session.planned(new SessionId(id), YOGA, Interval.of(Instant.parse(start), Instant.parse(end)));
    }

    static Session session(String id, String trainer, String start, String end) {
        return session(id, start, end).withTrainer(new TrainerId(trainer));
    }

    static LocalDateRange range(String from, String to) {
        return new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    static LocalDateRange day(String day) {
        return LocalDateRange.of(LocalDate.parse(day));
    }

    static <T> T answer(ScheduleOutcome<T> outcome) {
        return outcome.match(value -> value, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    static <T> Refused<T> refusal(ScheduleOutcome<T> outcome) {
        return outcome.match(
                value -> {
                    throw new AssertionError("expected a refusal, but got " + value);
                },
                refused -> refused);
    }
}
