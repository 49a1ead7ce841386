package io.evenkeel.domain.schedule.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.schedule.conflict.ConflictReport;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listing, booking, claiming and reporting agree with each other and with an oracle that looks at every minute. */
class BookabilityLawsTest {

    private static final int ROUNDS = 40;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsListedIsBookableAndWhatIsBookableOnTheGridIsListed(long seed) {
        BookingCases cases = new BookingCases(seed);
        for (int round = 0; round < ROUNDS; round++) {
            BookingCases.Case one = cases.next(300);
            Bookability bookability = one.bookability();
            List<Interval> listed = bookability.freeSlots(one.window());
            List<Interval> all = bookability.freeSlots(one.day().window(1, 32));

            assertThat(fiveMinutes(one.window())
                            .filter(one.grid()::isOn)
                            .mapToObj(second -> bookability.decide(Instant.ofEpochSecond(second)))
                            .flatMap(
                                    decision -> decision
                                            .match(
                                                    bookable -> List.of(bookable.planned()),
                                                    refused -> List.<Interval>of())
                                            .stream())
                            .toList())
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(listed);
            fiveMinutes(one.window())
                    .filter(second -> second % 3_300 == 0)
                    .forEach(second -> bookability
                            .decide(Instant.ofEpochSecond(second))
                            .match(
                                    bookable -> bookable,
                                    refused -> assertThat(refused.nextFree())
                                            .isEqualTo(all.stream()
                                                    .filter(slot -> slot.startSecondInclusive() > second
                                                            && slot.startSecondInclusive() <= second + 28 * 86_400)
                                                    .limit(3)
                                                    .toList())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void listsWhatAMinuteByMinuteOracleFindsFree(long seed) {
        BookingCases cases = new BookingCases(seed);
        for (int round = 0; round < ROUNDS; round++) {
            BookingCases.Case one = cases.next(300);
            List<Interval> free = LongStream.iterate(
                            one.window().startSecondInclusive(),
                            second -> second < one.window().endSecondExclusive(),
                            second -> second + 60)
                    .filter(second -> showsATimeOfTheGrid(one, second))
                    .mapToObj(second -> new Interval(
                            second, second + one.request().activity().defaultDurationSeconds()))
                    .filter(planned -> isFree(one, planned))
                    .toList();

            assertThat(one.bookability().freeSlots(one.window()))
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(free);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void whatIsBookableConflictsWithNothingAndTheReverse(long seed) {
        BookingCases cases = new BookingCases(seed);
        for (int round = 0; round < ROUNDS; round++) {
            BookingCases.Case one = cases.next(300);
            List<Session> holding = one.sessions().stream()
                    .filter(session -> session.status().holdsResources())
                    .toList();
            int before = ConflictReport.of(holding, one.roster()).size();

            fiveMinutes(one.window()).filter(second -> second % 1_500 == 0).forEach(second -> {
                List<Session> after = new ArrayList<>(holding);
                after.add(booked(one, second));
                assertThat(isBookable(one.bookability(), second))
                        .as("seed %s at %s", seed, second)
                        .isEqualTo(ConflictReport.of(after, one.roster()).size() == before);
            });
        }
    }

    @ParameterizedTest(name = "seed {0}, sessions at multiples of {0} seconds")
    @ValueSource(ints = {300, 60, 7})
    void claimsAreGrantedExactlyWhereNoSessionStandsAgainstABooking(int sessionStepSeconds) {
        BookingCases cases = new BookingCases(sessionStepSeconds);
        for (int round = 0; round < ROUNDS; round++) {
            BookingCases.Case one = cases.next(sessionStepSeconds);
            Set<Claim> taken = new HashSet<>();
            List<Session> stored = one.sessions().stream()
                    .filter(session -> claims(one, session, taken)
                            .match(
                                    granted -> granted.claims().isEmpty() || taken.addAll(granted.claims()),
                                    full -> false,
                                    tooLong -> false))
                    .toList();
            Bookability bookability = new Bookability(one.request(), stored, one.roster(), one.grid());

            fiveMinutes(one.window()).forEach(second -> {
                boolean granted =
                        claims(one, booked(one, second), taken).match(claims -> true, full -> false, tooLong -> false);
                bookability
                        .decide(Instant.ofEpochSecond(second))
                        .match(
                                bookable ->
                                        assertThat(granted).as("at %s", second).isTrue(),
                                refused -> refused.refusal().sessions().isEmpty()
                                        ? null
                                        : assertThat(granted)
                                                .as("at %s", second)
                                                .isFalse());
            });
        }
    }

    private static ClaimOutcome claims(BookingCases.Case one, Session session, Set<Claim> taken) {
        Buffers buffers = one.roster().buffersOf(session.activity());
        return Claims.choose(session, buffers, one.roster()::concurrentSessions, taken::contains);
    }

    private static boolean showsATimeOfTheGrid(BookingCases.Case one, long second) {
        LocalTime time = Instant.ofEpochSecond(second).atZone(one.day().zone()).toLocalTime();
        return (time.getHour() * 60 + time.getMinute()) % one.grid().stepMinutes() == 0 && second % 300 == 0;
    }

    private static boolean isFree(BookingCases.Case one, Interval planned) {
        Trainer trainer = one.request().trainer();
        Room room = one.request().room();
        Interval window = one.day().window(3, 4);
        IntervalSet open = trainer == null
                ? IntervalSet.of(window)
                : trainer.availability().open(window);
        IntervalSet absent =
                trainer == null ? IntervalSet.EMPTY : trainer.availability().absent(window);
        Buffers buffers = one.request().activity().buffers();
        for (long t = planned.startSecondInclusive() - buffers.beforeSeconds();
                t < planned.endSecondExclusive() + buffers.afterSeconds();
                t += 60) {
            Interval minute = new Interval(t, t + 60);
            if (!open.contains(minute)
                    || absent.overlapSeconds(minute) > 0
                    || (trainer != null && there(one, Resource.of(trainer.id()), minute) >= 1)
                    || (room != null && there(one, Resource.of(room.id()), minute) >= room.concurrentSessions())) {
                return false;
            }
        }
        return true;
    }

    private static long there(BookingCases.Case one, Resource resource, Interval minute) {
        return one.sessions().stream()
                .filter(session ->
                        session.status() == SessionStatus.PLANNED || session.status() == SessionStatus.IN_PROGRESS)
                .filter(session -> session.resources().contains(resource))
                .filter(session -> {
                    Buffers buffers = one.roster().buffersOf(session.activity());
                    return session.planned().startSecondInclusive() - buffers.beforeSeconds()
                                    < minute.endSecondExclusive()
                            && session.planned().endSecondExclusive() + buffers.afterSeconds()
                                    > minute.startSecondInclusive();
                })
                .count();
    }

    private static boolean isBookable(Bookability bookability, long second) {
        return bookability.decide(Instant.ofEpochSecond(second)).match(bookable -> true, refused -> false);
    }

    private static Session booked(BookingCases.Case one, long second) {
        SlotRequest request = one.request();
        Interval planned = new Interval(second, second + request.durationSeconds());
        return Session.planned(new SessionId("new"), request.activity().id(), planned)
                .withTrainer(
                        request.trainer() == null ? null : request.trainer().id())
                .withRoom(request.room() == null ? null : request.room().id());
    }

    private static LongStream fiveMinutes(Interval window) {
        return LongStream.iterate(
                Math.floorDiv(window.startSecondInclusive() + 299, 300) * 300,
                second -> second < window.endSecondExclusive(),
                second -> second + 300);
    }
}
