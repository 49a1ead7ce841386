package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.booking.SeriesBookingService;
import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.series.BookSeriesRequest;
import io.evenkeel.application.port.in.series.RefusedInstance;
import io.evenkeel.application.port.in.series.SeriesBookings;
import io.evenkeel.application.port.in.series.SeriesDays;
import io.evenkeel.application.port.in.series.SeriesInstance;
import io.evenkeel.application.port.in.series.SeriesOutcome;
import io.evenkeel.application.port.in.series.SeriesRefusal;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.availability.Absence;
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
import io.evenkeel.domain.schedule.recurrence.Frequency;
import io.evenkeel.domain.schedule.recurrence.OverrideRange;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOverride;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyBookingStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesBookingServiceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final SeriesId ID = new SeriesId("weekly");
    private static final ActivityId YOGA = new ActivityId("a1");
    private static final TrainerId ADA = new TrainerId("t1");
    private static final RoomId HALL = new RoomId("r1");
    private static final LocalDateTime START = LocalDateTime.parse("2026-03-16T18:00");

    private final InMemoryStores stores = new InMemoryStores();
    private final AtomicInteger ids = new AtomicInteger();
    private final SeriesBookingService service = service(stores.bookings());

    @BeforeEach
    void knowAda() {
        Activity yoga = Activity.of(YOGA, "Yoga", 3_600)
                .withBuffers(Buffers.ofMinutes(0, 15))
                .withCapacity(12);
        stores.roster()
                .saveAll(Roster.of(List.of(ada()), List.of(yoga), List.of(new Room(HALL, "Hall", 2))), deadline());
    }

    @Test
    void booksEveryInstanceOfTheDaysAsASessionOfItsOwn() {
        save(weekly().withTrainer(ADA).withRoom(HALL));

        SeriesBookings bookings = booked(book("2026-03-16", "2026-04-06", null));

        assertThat(bookings.there()).isEmpty();
        assertThat(bookings.refused()).isEmpty();
        assertThat(bookings.made())
                .extracting(each -> each.instance().recurrenceId())
                .containsExactly(START, START.plusWeeks(1), START.plusWeeks(2));
        // The last one is in summer time.
        assertThat(stored())
                .extracting(session -> session.planned().start())
                .containsExactly(
                        Instant.parse("2026-03-16T17:00:00Z"),
                        Instant.parse("2026-03-23T17:00:00Z"),
                        Instant.parse("2026-03-30T16:00:00Z"));
        assertThat(stored()).allSatisfy(session -> {
            assertThat(session.trainer()).isEqualTo(ADA);
            assertThat(session.room()).isEqualTo(HALL);
            assertThat(session.seats()).isEqualTo(new Seats(12, 0, null));
            assertThat(session.version()).isEqualTo(1);
        });
        assertThat(stored().get(1).externalKey()).isEqualTo(weekly().keyOf(START.plusWeeks(1)));
    }

    @Test
    void whatWasBookedMovedOrCancelledIsNotBookedAgain() {
        save(weekly().withTrainer(ADA));
        booked(book("2026-03-16", "2026-04-06", null));
        List<Session> first = stored();
        change(first.get(0).withPlan(Interval.of(NOW, NOW.plusSeconds(3_600))));
        change(first.get(1).cancelled(NOW));

        SeriesBookings again = booked(book("2026-03-16", "2026-04-13", null));

        assertThat(again.there())
                .extracting(SeriesInstance::session)
                .containsExactly(find(first.get(0)), find(first.get(1)), first.get(2));
        assertThat(again.made())
                .extracting(each -> each.instance().recurrenceId())
                .containsExactly(START.plusWeeks(3));
        assertThat(stored()).hasSize(4);
    }

    @Test
    void anInstanceIsKnownByItsOriginalStartWhereverTheSeriesMovesIt() {
        save(weekly().withTrainer(ADA));
        booked(book("2026-03-16", "2026-03-30", null));
        LocalDateTime second = START.plusWeeks(1);
        Series moved = weekly().withTrainer(ADA)
                .withDefinition(weekly().definition()
                        .withOverrides(List.of(
                                new RecurrenceOverride.Moved(second, OverrideRange.THIS, second.plusDays(1), 3_600))));
        stores.series().save(SeriesWrite.replace(moved), deadline());

        SeriesBookings again = booked(book("2026-03-16", "2026-03-30", null));

        assertThat(again.made()).isEmpty();
        assertThat(again.there())
                .extracting(each -> each.instance().localStart())
                .containsExactly(START, second.plusDays(1));
    }

    @Test
    void saysOfEachRefusedInstanceWhatStandsAgainstIt() {
        Trainer away = ada().withAvailability(Availability.always(OSLO)
                .withAbsences(List.of(new Absence.Days(LocalDateRange.of(LocalDate.of(2026, 3, 23))))));
        stores.roster().saveAll(Roster.of(List.of(away), List.of(), List.of()), deadline());
        save(weekly().withTrainer(ADA));
        Session before = book(Instant.parse("2026-03-16T16:00:00Z"));
        Session within = book(Instant.parse("2026-03-30T16:30:00Z"));

        SeriesBookings bookings = booked(book("2026-03-16", "2026-04-13", null));

        assertThat(bookings.made())
                .extracting(each -> each.instance().recurrenceId())
                .containsExactly(START.plusWeeks(3));
        assertThat(bookings.refused())
                .extracting(RefusedInstance::reason, RefusedInstance::message, RefusedInstance::sessions)
                .containsExactly(
                        tuple(
                                BookingRefusal.OCCUPIED,
                                "with the time around it, it runs into "
                                        + before.id().value(),
                                List.of(before.id())),
                        tuple(BookingRefusal.NOT_BOOKABLE, "the trainer is absent then", List.of()),
                        tuple(
                                BookingRefusal.OCCUPIED,
                                "the time is taken by " + within.id().value(),
                                List.of(within.id())));
    }

    /** The judge looks before the first of them is booked; the store is asked for each. */
    @Test
    void instancesOfOneSeriesStandInEachOthersWay() {
        Series overlapping = weekly().withTrainer(ADA)
                .withDefinition(RecurrenceDefinition.once(START, OSLO, 3_600)
                        .withRecurrenceDates(List.of(START.plusMinutes(30), START.plusHours(3))));
        save(overlapping);

        SeriesBookings bookings = booked(book("2026-03-16", "2026-03-17", null));

        assertThat(bookings.made()).hasSize(2);
        assertThat(bookings.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(BookingRefusal.OCCUPIED);
            assertThat(refused.sessions()).containsExactly(stored().get(0).id());
        });
    }

    @Test
    void refusesInstancesAtTimesThatNobodyCanBook() {
        save(weekly().withDefinition(RecurrenceDefinition.once(START.plusSeconds(1), OSLO, 3_600)
                .withRecurrenceDates(List.of(START.plusDays(1)))
                .withOverrides(List.of(new RecurrenceOverride.Moved(
                        START.plusDays(1), OverrideRange.THIS, START.plusDays(1), Integer.MAX_VALUE + 300L)))));

        assertThat(booked(book("2026-03-16", "2026-03-20", null)).refused())
                .extracting(RefusedInstance::message)
                .containsExactly(
                        "start, duration and buffers must be multiples of 5 minutes",
                        "duration and buffers must not be longer than 24 hours");
    }

    @Test
    void aRoomTakesAsManyAsItHasPlaces() {
        save(weekly().withRoom(HALL));
        Instant first = Instant.parse("2026-03-16T17:00:00Z");
        store(Session.planned(new SessionId("x"), YOGA, Interval.of(first, first.plusSeconds(3_600)))
                .withRoom(HALL));
        assertThat(booked(book("2026-03-16", "2026-03-17", null)).made()).hasSize(1);
        Instant second = Instant.parse("2026-03-23T17:00:00Z");
        for (String id : List.of("y", "z")) {
            store(Session.planned(new SessionId(id), YOGA, Interval.of(second, second.plusSeconds(3_600)))
                    .withRoom(HALL));
        }

        assertThat(booked(book("2026-03-23", "2026-03-24", null)).refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.sessions())
                        .containsExactlyInAnyOrder(new SessionId("y"), new SessionId("z")));
    }

    @Test
    void aRepeatedCallListsItsOwnBookingsAsMade() {
        save(weekly().withTrainer(ADA));
        booked(book("2026-03-16", "2026-03-17", call("earlier", "hash")));
        SeriesBookings first = booked(book("2026-03-16", "2026-04-06", call("k", "hash")));

        SeriesBookings again = booked(book("2026-03-16", "2026-04-06", call("k", "hash")));

        assertThat(first.there()).hasSize(1);
        assertThat(first.made()).hasSize(2);
        assertThat(again).isEqualTo(first);
        assertThat(stored()).hasSize(3);
    }

    @Test
    void anotherCallOfTheSameNameIsRefusedBeforeAnythingIsBooked() {
        save(weekly().withTrainer(ADA));
        booked(book("2026-03-16", "2026-03-24", call("k", "hash")));

        SeriesOutcome.Refused<SeriesBookings> refused = refused(book("2026-03-16", "2026-04-06", call("k", "other")));

        assertThat(refused.reason()).isEqualTo(SeriesRefusal.KEY_REUSED);
        assertThat(stored()).hasSize(2);
    }

    /** Answers get lost and calls fail in between; each repeat goes on where the last one ended. */
    @Test
    void aRepeatGoesOnWhereTheLastCallEnded() {
        save(weekly().withTrainer(ADA));
        Faults faults = new Faults();
        SeriesBookingService unreliable = service(new FaultyBookingStore(stores.bookings(), faults));
        BookSeriesRequest request = request("2026-03-16", "2026-04-06", null);

        faults.loseAnswers(1, () -> new StoreException.Unavailable("cut", null));
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> unreliable.bookSeries(request, deadline()));
        assertThat(stored()).hasSize(1);
        faults.failNext(1, () -> new StoreException.Unavailable("down", null));
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> unreliable.bookSeries(request, deadline()));

        SeriesBookings bookings = booked(unreliable.bookSeries(request, deadline()));

        assertThat(bookings.there()).hasSize(1);
        assertThat(bookings.made()).hasSize(2);
        assertThat(stored()).hasSize(3);
    }

    @Test
    void manyWhoBookAtOnceMakeEachInstanceOnce() throws Exception {
        save(weekly().withTrainer(ADA));
        List<Callable<SeriesBookings>> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            callers.add(() -> booked(book("2026-03-16", "2026-06-01", null)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<SeriesInstance> made = new ArrayList<>();
        try {
            for (Future<SeriesBookings> each : threads.invokeAll(callers)) {
                assertThat(each.get().made().size() + each.get().there().size()).isEqualTo(11);
                made.addAll(each.get().made());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(made).hasSize(11).doesNotHaveDuplicates();
        assertThat(stored()).hasSize(11);
    }

    /** Somebody else books the instance, or carries out the same call, between the look and the write. */
    @Test
    void whatSomebodyElseIsFasterAtIsThereOrOurs() {
        save(weekly());
        Session rival = Session.planned(new SessionId("rival"), YOGA, Interval.of(NOW, NOW.plusSeconds(3_600)))
                .withExternalKey(weekly().keyOf(START));
        SeriesBookingService late = service(new Overtaken(stores.bookings(), () -> store(rival)));

        assertThat(booked(late.bookSeries(request("2026-03-16", "2026-03-17", null), deadline()))
                        .there())
                .containsExactly(new SeriesInstance(
                        preview("2026-03-16", "2026-03-17").get(0).instance(), rival));

        SeriesBookingService later =
                service(new Overtaken(stores.bookings(), () -> book("2026-03-23", "2026-03-24", call("k", "hash"))));
        assertThat(booked(later.bookSeries(request("2026-03-23", "2026-03-24", call("k", "hash")), deadline()))
                        .made())
                .isEqualTo(preview("2026-03-23", "2026-03-24"));
    }

    /** The judge sees a session in the way that is the instance itself. */
    @Test
    void whatWasBookedBetweenTheTwoLooksIsThereOrOurs() {
        save(weekly().withTrainer(ADA));
        SeriesBookingService late =
                service(stores.bookings(), afterTheFirstLook(() -> book("2026-03-16", "2026-03-17", null)));
        SeriesBookingService later = service(
                stores.bookings(), afterTheFirstLook(() -> book("2026-03-23", "2026-03-24", call("k", "hash"))));

        SeriesBookings others = booked(late.bookSeries(request("2026-03-16", "2026-03-17", null), deadline()));
        SeriesBookings ours =
                booked(later.bookSeries(request("2026-03-23", "2026-03-24", call("k", "hash")), deadline()));

        assertThat(others.there()).isEqualTo(preview("2026-03-16", "2026-03-17"));
        assertThat(others.refused()).isEmpty();
        assertThat(ours.made()).isEqualTo(preview("2026-03-23", "2026-03-24"));
        assertThat(ours.refused()).isEmpty();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void showsWhichInstancesAreBooked() {
        save(weekly());
        booked(book("2026-03-16", "2026-03-17", null));

        assertThat(preview("2026-03-10", "2026-03-30"))
                .extracting(each -> each.instance().recurrenceId(), SeriesInstance::session)
                .containsExactly(tuple(START, stored().get(0)), tuple(START.plusWeeks(1), null));
        assertThat(preview("2026-03-17", "2026-03-17")).isEmpty();
    }

    @Test
    void takesFiveHundredInstancesAndNoMore() {
        List<LocalDateTime> dates = Stream.iterate(START.plusHours(2), time -> time.plusHours(2))
                .limit(499)
                .toList();
        save(weekly().withDefinition(
                        RecurrenceDefinition.once(START, OSLO, 3_600).withRecurrenceDates(dates)));

        assertThat(booked(book("2026-03-16", "2026-05-30", null)).made()).hasSize(500);

        Series one = weekly().withDefinition(RecurrenceDefinition.once(START, OSLO, 3_600)
                .withRecurrenceDates(Stream.concat(dates.stream(), Stream.of(START.plusHours(1)))
                        .toList()));
        stores.series().save(SeriesWrite.replace(one), deadline());
        assertThat(refused(book("2026-03-16", "2026-05-30", null)).reason())
                .isEqualTo(SeriesRefusal.TOO_MANY_INSTANCES);
        assertThat(stored()).hasSize(500);
        LocalDate from = LocalDate.of(2026, 3, 16);
        assertThat(new SeriesDays(ID, new LocalDateRange(from, from.plusDays(400)))
                        .days()
                        .days())
                .isEqualTo(400);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeriesDays(ID, new LocalDateRange(from, from.plusDays(401))));
    }

    @Test
    void saysWhatOfTheSeriesIsGone() {
        assertThat(refused(book("2026-03-16", "2026-03-17", null)).reason()).isEqualTo(SeriesRefusal.UNKNOWN_SERIES);
        save(weekly().withTrainer(new TrainerId("gone")));
        assertThat(refused(book("2026-03-16", "2026-03-17", null)).reason()).isEqualTo(SeriesRefusal.UNKNOWN_TRAINER);
        replace(weekly().withRoom(new RoomId("gone")).withVersion(1));
        assertThat(refused(book("2026-03-16", "2026-03-17", null)).reason()).isEqualTo(SeriesRefusal.UNKNOWN_ROOM);
        replace(new Series(ID, new ActivityId("gone"), null, null, weekly().definition(), 2));
        assertThat(refused(book("2026-03-16", "2026-03-17", null)).reason()).isEqualTo(SeriesRefusal.UNKNOWN_ACTIVITY);
        stores.roster().ensureAll(List.of(new RosterEntry(RosterKind.TRAINER, "t2", "Bo")), deadline());
        replace(weekly().withTrainer(new TrainerId("t2")).withVersion(3));
        assertThat(refused(book("2026-03-16", "2026-03-17", null)).reason()).isEqualTo(SeriesRefusal.DETAILS_MISSING);
        assertThat(stored()).isEmpty();
    }

    /** What is booked needs nothing of the roster any more. */
    @Test
    void answersForWhatIsBookedAlsoWhenItsTrainerIsGone() {
        save(weekly().withTrainer(ADA));
        booked(book("2026-03-16", "2026-03-17", null));
        replace(weekly().withTrainer(new TrainerId("gone")).withVersion(1));

        assertThat(booked(book("2026-03-16", "2026-03-17", null)).there()).hasSize(1);
    }

    private Series weekly() {
        return Series.of(
                ID,
                YOGA,
                RecurrenceDefinition.once(START, OSLO, 3_600).withRule(RecurrenceRule.every(Frequency.WEEKLY)));
    }

    private static Trainer ada() {
        return Trainer.of(ADA, "Ada", Set.of(YOGA), Availability.always(OSLO));
    }

    private void save(Series series) {
        assertThat(stores.series().save(SeriesWrite.add(series), deadline()).hasChanged())
                .isTrue();
    }

    private void replace(Series series) {
        assertThat(stores.series().save(SeriesWrite.replace(series), deadline()).hasChanged())
                .isTrue();
    }

    private void store(Session session) {
        SessionWrite write = SessionWrite.add(session, stores.roster().roster(deadline()));
        assertThat(stores.bookings().write(write, deadline()).hasChanged()).isTrue();
    }

    private void change(Session session) {
        assertThat(stores.bookings()
                        .write(SessionWrite.replace(session, Roster.EMPTY), deadline())
                        .hasChanged())
                .isTrue();
    }

    private Session find(Session session) {
        return stores.sessions().find(session.id(), deadline()).orElseThrow();
    }

    /** A session of Ada's outside every series. */
    private Session book(Instant start) {
        BookingService booking =
                new BookingService(stores.sessions(), stores.bookings(), stores.roster(), this::newId, OSLO, () -> NOW);
        return booking.book(new BookSessionRequest("Yoga", "Ada", null, start, null, null, null), deadline())
                .match(
                        done -> done.session(),
                        repeated -> {
                            throw failed(repeated);
                        },
                        refused -> {
                            throw failed(refused);
                        });
    }

    private static AssertionError failed(Object outcome) {
        return new AssertionError("expected otherwise, but was " + outcome);
    }

    private SeriesOutcome<SeriesBookings> book(String from, String to, @Nullable RepeatableCall<Session> call) {
        return service.bookSeries(request(from, to, call), deadline());
    }

    private static BookSeriesRequest request(String from, String to, @Nullable RepeatableCall<Session> call) {
        return new BookSeriesRequest(days(from, to), call);
    }

    private static SeriesDays days(String from, String to) {
        return new SeriesDays(ID, new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private List<SeriesInstance> preview(String from, String to) {
        return service.previewSeries(days(from, to), deadline()).match(found -> found, refused -> {
            throw failed(refused);
        });
    }

    private static SeriesBookings booked(SeriesOutcome<SeriesBookings> outcome) {
        return outcome.match(found -> found, refused -> {
            throw failed(refused);
        });
    }

    private static SeriesOutcome.Refused<SeriesBookings> refused(SeriesOutcome<SeriesBookings> outcome) {
        return outcome.match(
                found -> {
                    throw failed(found);
                },
                refused -> refused);
    }

    private static RepeatableCall<Session> call(String name, String hash) {
        return new RepeatableCall<>(
                "ada POST /series/weekly/sessions",
                name,
                hash,
                session -> session.id().value());
    }

    private List<Session> stored() {
        List<Session> all = new ArrayList<>();
        stores.sessions().scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND), all::add, deadline());
        return all;
    }

    private String newId() {
        return "s" + ids.incrementAndGet();
    }

    private SeriesBookingService service(BookingStore bookings) {
        return service(bookings, stores.series());
    }

    private SeriesBookingService service(BookingStore bookings, SeriesStore series) {
        return new SeriesBookingService(
                series, stores.sessions(), bookings, stores.roster(), this::newId, OSLO, () -> NOW);
    }

    /** Lets somebody else go as soon as it was looked for the first time which instances are booked. */
    private SeriesStore afterTheFirstLook(Runnable rival) {
        AtomicInteger looks = new AtomicInteger();
        return (SeriesStore) Proxy.newProxyInstance(
                SeriesStore.class.getClassLoader(), new Class<?>[] {SeriesStore.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(stores.series(), arguments);
                    if (method.getName().equals("booked") && looks.getAndIncrement() == 0) {
                        rival.run();
                    }
                    return answer;
                });
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    /** Lets somebody else go first, once. */
    private static final class Overtaken implements BookingStore {

        private final BookingStore store;
        private @Nullable Runnable rival;

        Overtaken(BookingStore store, Runnable rival) {
            this.store = store;
            this.rival = rival;
        }

        @Override
        public WriteOutcome write(SessionWrite write, Deadline deadline) {
            Runnable first = rival;
            rival = null;
            if (first != null) {
                first.run();
            }
            return store.write(write, deadline);
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            return store.answer(key, deadline);
        }

        @Override
        public long forgetAnswers(Instant now, Deadline deadline) {
            return store.forgetAnswers(now, deadline);
        }
    }
}
