package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.booking.ChangeSessionRequest;
import io.evenkeel.application.port.in.booking.SessionChange;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingServiceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NINE = Instant.parse("2026-03-10T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final InMemoryStores stores = new InMemoryStores();
    private final AtomicInteger ids = new AtomicInteger();
    private final BookingService booking = service(stores.bookings());

    @BeforeEach
    void knowAda() {
        Trainer ada = Trainer.of(new TrainerId("t1"), "Ada", Set.of(new ActivityId("a1")), Availability.always(OSLO));
        Activity yoga = Activity.of(new ActivityId("a1"), "Yoga", 3_600)
                .withBuffers(Buffers.ofMinutes(0, 15))
                .withCapacity(12);
        stores.roster()
                .saveAll(
                        Roster.of(List.of(ada), List.of(yoga), List.of(new Room(new RoomId("r1"), "Hall", 2))),
                        deadline());
    }

    @Test
    void booksWhatIsFreeWithTheDurationAndTheCapacityOfTheActivity() {
        Session session = done(book("Yoga", "Ada", "Hall", NINE));

        assertThat(session.planned()).isEqualTo(Interval.of(NINE, NINE.plusSeconds(3_600)));
        assertThat(session.trainer()).isEqualTo(new TrainerId("t1"));
        assertThat(session.room()).isEqualTo(new RoomId("r1"));
        assertThat(session.seats()).isEqualTo(new Seats(12, 0, null));
        assertThat(session.version()).isEqualTo(1);
        assertThat(stores.sessions().find(session.id(), deadline())).contains(session);
    }

    @Test
    void namesWhoIsInTheWayAndOffersWhatIsFree() {
        Session first = done(book("Yoga", "Ada", null, NINE));

        BookingOutcome.Refused refused = refused(book("Yoga", "t1", null, NINE.plusSeconds(1_800)));

        assertThat(refused.reason()).isEqualTo(BookingRefusal.OCCUPIED);
        assertThat(refused.message())
                .isEqualTo("the time is taken by " + first.id().value());
        assertThat(refused.nextFree())
                .hasSize(3)
                .allSatisfy(free -> assertThat(free.start()).isAfterOrEqualTo(NINE.plusSeconds(4_500)));
        done(book("Yoga", "Ada", null, refused.nextFree().get(0).start()));
        assertThat(refused(book("Yoga", "Ada", null, NINE.minusSeconds(3_600))).message())
                .isEqualTo("with the time around it, it runs into " + first.id().value());
    }

    @Test
    void saysWhichRuleStandsAgainstIt() {
        name(RosterKind.ACTIVITY, "a2", "Judo");
        name(RosterKind.TRAINER, "t2", "Bo");

        assertThat(refused(book("Yoga", "Ada", null, NINE.plusSeconds(60))).message())
                .isEqualTo("start, duration and buffers must be multiples of 5 minutes");
        assertThat(refused(booking.book(
                                BookSessionRequest.of("Judo", NINE)
                                        .withTrainer("Ada")
                                        .lasting(3_600),
                                deadline()))
                        .message())
                .isEqualTo("the trainer does not give this activity");
        assertThat(refused(book("Judo", null, null, NINE)).reason()).isEqualTo(BookingRefusal.DETAILS_MISSING);
        assertThat(refused(book("Yoga", "Bo", null, NINE)).reason()).isEqualTo(BookingRefusal.DETAILS_MISSING);
        assertThat(refused(book("Chess", null, null, NINE)).reason()).isEqualTo(BookingRefusal.UNKNOWN_ACTIVITY);
        assertThat(refused(book("Yoga", "Cy", null, NINE)).reason()).isEqualTo(BookingRefusal.UNKNOWN_TRAINER);
        assertThat(refused(book("Yoga", null, "Attic", NINE)).reason()).isEqualTo(BookingRefusal.UNKNOWN_ROOM);
        assertThat(stores.sessions().span(deadline())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:55:00Z", "+10000-01-01T00:00:00Z", "0000-12-31T23:55:00Z"})
    void refusesWhatWouldLeaveTheYearsThatCanBeStored(String start) {
        BookingOutcome.Refused refused = refused(book("Yoga", "Ada", null, Instant.parse(start)));

        assertThat(refused.reason()).isEqualTo(BookingRefusal.NOT_BOOKABLE);
        assertThat(refused.message()).isEqualTo("a session must lie within the years 1 to 9999");
        assertThat(stores.sessions().span(deadline())).isEmpty();
    }

    @Test
    void aRepeatHasTheFirstAnswerAndNoEffect() {
        RepeatableCall<Session> call =
                new RepeatableCall<>("ada POST /sessions", "k1", "hash", session -> session.id() + " it is");
        BookSessionRequest request = BookSessionRequest.of("Yoga", NINE)
                .withTrainer("Ada")
                .offering(5)
                .repeatable(call);
        Session session = done(booking.book(request, deadline()));

        assertThat(booking.book(request, deadline())).isEqualTo(new BookingOutcome.Repeated(session.id() + " it is"));

        assertThat(stores.bookings()
                        .forgetAnswers(NOW.plus(Duration.ofHours(24)).minusSeconds(1), deadline()))
                .isZero();
        RepeatableCall<Session> other = new RepeatableCall<>("ada POST /sessions", "k1", "other", Session::toString);
        assertThat(refused(booking.book(request.repeatable(other), deadline())).reason())
                .isEqualTo(BookingRefusal.KEY_REUSED);
        assertThat(stores.bookings().forgetAnswers(NOW.plus(Duration.ofHours(24)), deadline()))
                .isEqualTo(1);
    }

    @Test
    void whoIsSlowerIsToldWhatIsFreeInstead() {
        Session winner = Session.planned(
                        new SessionId("winner"), new ActivityId("a1"), Interval.of(NINE, NINE.plusSeconds(3_600)))
                .withTrainer(new TrainerId("t1"));
        BookingService slow = service(new Overtaken(() ->
                stores.bookings().write(SessionWrite.add(winner, stores.roster().roster(deadline())), deadline())));

        BookingOutcome.Refused refused =
                refused(slow.book(BookSessionRequest.of("Yoga", NINE).withTrainer("Ada"), deadline()));

        assertThat(refused.reason()).isEqualTo(BookingRefusal.OCCUPIED);
        assertThat(refused.message()).isEqualTo("the time is taken by winner");
        assertThat(refused.nextFree()).isNotEmpty();
    }

    @Test
    void takesASessionThroughItsLife() {
        Session planned = done(book("Yoga", "Ada", null, NINE));
        Session started = done(change(planned, new SessionChange.Start(NINE.plusSeconds(60))));
        Session completed = done(change(started, new SessionChange.Complete(NINE.plusSeconds(3_500))));

        assertThat(completed.status()).isEqualTo(SessionStatus.COMPLETED);
        assertThat(completed.version()).isEqualTo(3);
        assertThat(refused(change(completed, new SessionChange.Cancel(NINE))).message())
                .isEqualTo("a session that is COMPLETED does not take the action CANCEL");
        assertThat(done(change(completed, new SessionChange.MarkVoid())).status())
                .isEqualTo(SessionStatus.VOID);
        Session second = done(book("Yoga", "Ada", null, NINE));
        assertThat(done(change(second, new SessionChange.Cancel(NINE.minusSeconds(60))))
                        .cancelledAt())
                .isEqualTo(NINE.minusSeconds(60));
        Session third = done(book("Yoga", "Ada", null, NINE));
        assertThat(done(change(third, new SessionChange.MarkNoShow())).status()).isEqualTo(SessionStatus.NO_SHOW);
    }

    @Test
    void saysWhyASessionCannotBeCompleted() {
        Session started = done(change(done(book("Yoga", "Ada", null, NINE)), new SessionChange.Start(NINE)));

        assertThat(refused(change(started, new SessionChange.Complete(NINE))).message())
                .isEqualTo("it cannot be completed before or at its start");
        Session imported = started.withActual(null).withVersion(1);
        stores.sessions().upsertAll(List.of(imported), Roster.EMPTY, deadline());
        Session stored = stores.sessions().find(started.id(), deadline()).orElseThrow();
        assertThat(refused(change(stored, new SessionChange.Complete(NINE))).message())
                .isEqualTo("it cannot be completed before its start is recorded");
    }

    @Test
    void movesASessionWhereItIsFreeItsOwnTimeIncluded() {
        Session first = done(book("Yoga", "Ada", "Hall", NINE));
        done(book("Yoga", "Ada", null, NINE.plusSeconds(7_200)));

        Session moved = done(change(first, new SessionChange.Reschedule(NINE.plusSeconds(1_800), null)));

        assertThat(moved.planned()).isEqualTo(Interval.of(NINE.plusSeconds(1_800), NINE.plusSeconds(5_400)));
        assertThat(refused(change(moved, new SessionChange.Reschedule(NINE.plusSeconds(5_400), null)))
                        .reason())
                .isEqualTo(BookingRefusal.OCCUPIED);
        assertThat(done(change(moved, new SessionChange.Reschedule(NINE, 1_800)))
                        .planned()
                        .seconds())
                .isEqualTo(1_800);
    }

    @Test
    void whatIsOverDoesNotMove() {
        Session cancelled = done(change(done(book("Yoga", "Ada", null, NINE)), new SessionChange.Cancel(NOW)));

        assertThat(refused(change(cancelled, new SessionChange.Reschedule(NINE.plusSeconds(60), null)))
                        .reason())
                .isEqualTo(BookingRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    void replacesWhatIsPlannedByTheRulesOfBooking() {
        name(RosterKind.TRAINER, "t2", "Bo");
        Session first = done(book("Yoga", "Ada", null, NINE));
        Session second = done(book("Yoga", "Ada", null, NINE.plusSeconds(7_200)));
        Seats seats = Seats.of(8, 3, 2);

        Session replaced = done(change(first, replacement("Ada", "Hall", NINE.plusSeconds(1_800), 1_800, seats)));

        assertThat(replaced.planned()).isEqualTo(Interval.of(NINE.plusSeconds(1_800), NINE.plusSeconds(3_600)));
        assertThat(replaced.room()).isNotNull();
        assertThat(replaced.seats()).isEqualTo(seats);
        assertThat(replaced.version()).isEqualTo(2);
        BookingOutcome.Refused occupied =
                refused(change(replaced, replacement("Ada", null, NINE.plusSeconds(9_000), 1_800, seats)));
        assertThat(occupied.reason()).isEqualTo(BookingRefusal.OCCUPIED);
        assertThat(occupied.message()).contains(second.id().value());
        assertThat(refused(change(replaced, replacement("Bo", null, NINE, 1_800, seats)))
                        .reason())
                .isEqualTo(BookingRefusal.DETAILS_MISSING);
        assertThat(done(change(replaced, replacement(null, null, NINE.plusSeconds(9_000), 1_800, Seats.UNKNOWN)))
                        .trainer())
                .isNull();
    }

    @Test
    void onlySeatsChangeOnceASessionHasBegun() {
        Session started = done(change(done(book("Yoga", "Ada", null, NINE)), new SessionChange.Start(NINE)));
        Seats seats = Seats.of(8, 3, 4);

        Session seated = done(change(started, replacement("Ada", null, NINE, 3_600, seats)));

        assertThat(seated).isEqualTo(started.withSeats(seats).withVersion(3));
        assertThat(refused(change(seated, replacement("Ada", "Hall", NINE, 3_600, seats)))
                        .reason())
                .isEqualTo(BookingRefusal.ILLEGAL_TRANSITION);
        assertThat(refused(change(seated, replacement("Ada", null, NINE, 1_800, seats)))
                        .reason())
                .isEqualTo(BookingRefusal.ILLEGAL_TRANSITION);
        Session gone = done(change(seated, new SessionChange.MarkVoid()));
        assertThat(refused(change(gone, replacement("Ada", null, NINE, 3_600, seats)))
                        .reason())
                .isEqualTo(BookingRefusal.ILLEGAL_TRANSITION);
    }

    /** What was imported keeps a plan that nobody could book. */
    @Test
    void seatsChangeWhereThePlanStaysAsItIs() {
        Session odd = Session.planned(
                        new SessionId("odd"),
                        new ActivityId("a1"),
                        Interval.of(NINE.plusSeconds(61), NINE.plusSeconds(200_000)))
                .withTrainer(new TrainerId("gone"));
        stores.sessions().upsertAll(List.of(odd), Roster.EMPTY, deadline());

        Session seated = done(change(odd, replacement("gone", null, NINE.plusSeconds(61), 199_939, Seats.of(3, 2, 1))));

        assertThat(seated).isEqualTo(odd.withSeats(Seats.of(3, 2, 1)).withVersion(2));
    }

    @Test
    void aChangeOfAnotherVersionOrOfNothingIsRefused() {
        Session first = done(book("Yoga", "Ada", null, NINE));
        done(change(first, new SessionChange.Start(NINE)));

        assertThat(refused(change(first, new SessionChange.Cancel(NINE))).reason())
                .isEqualTo(BookingRefusal.VERSION_CHANGED);
        assertThat(refused(booking.change(
                                new ChangeSessionRequest(
                                        new SessionId("nobody"), 1, new SessionChange.MarkVoid(), null),
                                deadline()))
                        .reason())
                .isEqualTo(BookingRefusal.UNKNOWN_SESSION);
    }

    @Test
    void aChangeThatSomebodyOvertakesIsRefused() {
        Session first = done(book("Yoga", "Ada", null, NINE));
        BookingService slow = service(new Overtaken(
                () -> stores.bookings().write(SessionWrite.replace(first.cancelled(NOW), Roster.EMPTY), deadline())));

        BookingOutcome outcome =
                slow.change(new ChangeSessionRequest(first.id(), 1, new SessionChange.Start(NINE), null), deadline());

        assertThat(refused(outcome).message())
                .isEqualTo(
                        "somebody else has changed the session; it has version 2 now: read it again and decide anew");
    }

    private BookingOutcome book(String activity, @Nullable String trainer, @Nullable String room, Instant start) {
        return booking.book(
                BookSessionRequest.of(activity, start).withTrainer(trainer).inRoom(room), deadline());
    }

    private static SessionChange replacement(
            @Nullable String trainer, @Nullable String room, Instant start, int seconds, Seats seats) {
        return new SessionChange.Replace("Yoga", trainer, room, start, seconds, seats);
    }

    private BookingOutcome change(Session session, SessionChange change) {
        return booking.change(new ChangeSessionRequest(session.id(), session.version(), change, null), deadline());
    }

    private BookingService service(BookingStore bookings) {
        return new BookingService(
                stores.sessions(), bookings, stores.roster(), () -> "id-" + ids.incrementAndGet(), OSLO, () -> NOW);
    }

    private void name(RosterKind kind, String id, String name) {
        stores.roster().ensureAll(List.of(new RosterEntry(kind, id, name)), deadline());
    }

    private static Session done(BookingOutcome outcome) {
        assertThat(outcome).isInstanceOf(BookingOutcome.Done.class);
        return ((BookingOutcome.Done) outcome).session();
    }

    private static BookingOutcome.Refused refused(BookingOutcome outcome) {
        assertThat(outcome).isInstanceOf(BookingOutcome.Refused.class);
        return (BookingOutcome.Refused) outcome;
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    /** Somebody else writes just before the write that the service has decided on. */
    private final class Overtaken implements BookingStore {

        private final Runnable other;

        private Overtaken(Runnable other) {
            this.other = other;
        }

        @Override
        public WriteOutcome write(SessionWrite write, Deadline deadline) {
            other.run();
            return stores.bookings().write(write, deadline);
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            return stores.bookings().answer(key, deadline);
        }

        @Override
        public long forgetAnswers(Instant now, Deadline deadline) {
            return stores.bookings().forgetAnswers(now, deadline);
        }
    }
}
