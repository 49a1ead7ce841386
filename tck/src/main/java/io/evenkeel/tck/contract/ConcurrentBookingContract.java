package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.patient;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link io.evenkeel.application.port.out.BookingStore} must do when many write at the same moment. */
public interface ConcurrentBookingContract {

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    /** How many threads write: few in each build, many in a drill. Set by the system property {@code evenkeel.tck.writers}. */
    private static int writers() {
        return Integer.getInteger("evenkeel.tck.writers", 8);
    }

    /** How many requests each of them makes. Set by the system property {@code evenkeel.tck.bookings}. */
    private static int requests() {
        return Integer.getInteger("evenkeel.tck.bookings", 60);
    }

    /**
     * Overlapping requests for two trainers and a room of two places. Afterwards nothing is held twice, and whoever was
     * refused was refused for a reason: its holder holds, or has held, an overlapping time.
     */
    @Test
    default void nothingIsBookedTwice() throws Exception {
        StoresUnderTest stores = emptyStores();
        Roster roster = Bookings.rosterWithRoom(2);
        List<Callable<List<Map.Entry<Session, WriteOutcome>>>> writers = new ArrayList<>();
        for (int writer = 0; writer < writers(); writer++) {
            SplittableRandom random = new SplittableRandom(1_000 + writer);
            String name = "writer-" + writer + "-";
            writers.add(() -> IntStream.range(0, requests())
                    .mapToObj(number -> wish(name + number, random))
                    .map(wish -> Map.entry(wish, stores.bookings().write(SessionWrite.add(wish, roster), patient())))
                    .toList());
        }

        Map<SessionId, Session> booked = new HashMap<>();
        List<Map.Entry<Session, WriteOutcome.Occupied>> refused = new ArrayList<>();
        for (List<Map.Entry<Session, WriteOutcome>> outcomes : together(writers)) {
            for (Map.Entry<Session, WriteOutcome> outcome : outcomes) {
                if (outcome.getValue() instanceof WriteOutcome.Occupied occupied) {
                    refused.add(Map.entry(outcome.getKey(), occupied));
                } else {
                    assertThat(outcome.getValue()).isEqualTo(new WriteOutcome.Written(outcome.getKey()));
                    booked.put(outcome.getKey().id(), outcome.getKey());
                }
            }
        }

        assertThat(stored(stores)).containsExactlyInAnyOrderElementsOf(booked.values());
        requireNothingTwice(List.copyOf(booked.values()), roster);
        assertThat(refused).isNotEmpty();
        for (Map.Entry<Session, WriteOutcome.Occupied> one : refused) {
            requireReason(one.getKey(), one.getValue(), booked, roster);
        }
    }

    /** One session moved by many from the version they read: each version is the work of one of them. */
    @Test
    default void noUpdateIsLost() throws Exception {
        StoresUnderTest stores = emptyStores();
        SessionId id = Sessions.planned(1).id();
        stores.bookings().write(SessionWrite.add(Sessions.planned(1), Roster.EMPTY), patient());
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < writers(); writer++) {
            writers.add(() -> {
                int written = 0;
                for (int attempt = 0; attempt < 10; attempt++) {
                    Session read = stores.sessions().find(id, patient()).orElseThrow();
                    WriteOutcome outcome = stores.bookings()
                            .write(SessionWrite.replace(read.withSeats(Bookings.SEATS), Roster.EMPTY), patient());
                    written += outcome instanceof WriteOutcome.Written ? 1 : 0;
                }
                return written;
            });
        }

        int written = together(writers).stream().mapToInt(each -> each).sum();

        assertThat(stores.sessions().find(id, patient()).orElseThrow().version())
                .isEqualTo(1 + written);
    }

    /** The same request from many at once: one effect, and one answer for all. */
    @Test
    default void aRequestThatComesManyTimesAtOnceHasOneEffect() throws Exception {
        StoresUnderTest stores = emptyStores();
        for (int round = 0; round < 5; round++) {
            IdempotencyKey key = new IdempotencyKey("scope", "request " + round);
            List<Callable<String>> writers = new ArrayList<>();
            for (int writer = 0; writer < writers(); writer++) {
                // Each made up an id of its own, and an answer that tells it.
                Session session = Sessions.planned(100 * round + writer).withTrainer(null);
                KeptAnswer answer = new KeptAnswer("hash", session.id().value(), IdempotencyContract.EXPIRY);
                SessionWrite write =
                        SessionWrite.add(session, Roster.EMPTY).answering(new RepeatableRequest(key, answer));
                writers.add(() -> answered(stores.bookings().write(write, patient())));
            }

            List<String> answers = together(writers);

            assertThat(answers).containsOnly(answers.get(0));
            assertThat(stored(stores)).hasSize(round + 1);
            assertThat(stores.sessions().find(new SessionId(answers.get(0)), patient()))
                    .isPresent();
        }
    }

    private static Session wish(String id, SplittableRandom random) {
        Session wish = Bookings.at(id, 5 * random.nextInt(600), 5 * (1 + random.nextInt(24)));
        return switch (random.nextInt(3)) {
            case 0 -> wish;
            case 1 -> wish.withTrainer(null).withRoom(Bookings.ROOM);
            default -> wish.withRoom(Bookings.ROOM);
        };
    }

    private static String answered(WriteOutcome outcome) {
        if (outcome instanceof WriteOutcome.Replayed replayed) {
            return replayed.answer();
        }
        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        return ((WriteOutcome.Written) outcome).session().id().value();
    }

    private static void requireNothingTwice(List<Session> booked, Roster roster) {
        for (Session session : booked) {
            for (Resource resource : session.resources()) {
                assertThat(mostTogether(resource, session.planned(), booked))
                        .as("sessions that hold %s during %s", resource, session.planned())
                        .isLessThanOrEqualTo(roster.concurrentSessions(resource));
            }
        }
    }

    /** Nobody leaves, so what was full when somebody was refused is still full. */
    private static void requireReason(
            Session refused, WriteOutcome.Occupied occupied, Map<SessionId, Session> booked, Roster roster) {
        assertThat(booked).as("the holder named to %s", refused.id()).containsKey(occupied.holder());
        Session holder = Objects.requireNonNull(booked.get(occupied.holder()));
        assertThat(refused.resources()).contains(occupied.resource());
        assertThat(holder.resources()).contains(occupied.resource());
        assertThat(holder.planned().overlaps(refused.planned()))
                .as("%s stands in the way of %s", holder, refused)
                .isTrue();
        assertThat(mostTogether(occupied.resource(), refused.planned(), booked.values()))
                .as("sessions in the way of %s", refused)
                .isEqualTo(roster.concurrentSessions(occupied.resource()));
    }

    /** How many hold a resource at the fullest moment of an interval: that is its beginning, or that of one of them. */
    private static long mostTogether(Resource resource, Interval within, Collection<Session> booked) {
        List<Interval> held = booked.stream()
                .filter(session -> session.resources().contains(resource)
                        && session.planned().overlaps(within))
                .map(Session::planned)
                .toList();
        return held.stream()
                .mapToLong(each -> Math.max(each.startSecondInclusive(), within.startSecondInclusive()))
                .map(moment -> held.stream()
                        .filter(other -> other.startSecondInclusive() <= moment && moment < other.endSecondExclusive())
                        .count())
                .max()
                .orElse(0);
    }

    private static List<Session> stored(StoresUnderTest stores) {
        List<Session> stored = new ArrayList<>();
        stores.sessions().scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND), stored::add, patient());
        return stored;
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
