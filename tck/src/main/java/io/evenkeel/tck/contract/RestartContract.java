package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.patient;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyBookingStore;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a {@link BookingStore} must do whose sessions outlive its process. */
public interface RestartContract {

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    /** Ends the stores that are in use, and opens others over the same sessions, as the next process would. */
    StoresUnderTest restarted();

    /**
     * Answers get lost after the effect, calls fail before it, and processes end between two attempts; each attempt of a
     * request comes with another id and the same key. However often it takes, one session is made.
     */
    @Test
    default void eachRequestHasOneEffectUnderLostAnswersAndRestarts() {
        SplittableRandom random = new SplittableRandom(29);
        StoresUnderTest stores = emptyStores();
        int repeats = 0;
        for (int request = 0; request < 60; request++) {
            String answer = null;
            for (int attempt = 0; answer == null; attempt++) {
                Faults faults = new Faults();
                if (attempt < 4) {
                    trouble(faults, random);
                }
                answer = answered(new FaultyBookingStore(stores.bookings(), faults), request, attempt);
                if (random.nextInt(3) == 0) {
                    stores = restarted();
                }
                repeats += answer == null ? 1 : 0;
            }
            requireOneEffect(stores, request, answer);
        }
        assertThat(repeats).as("attempts without an answer").isGreaterThan(60);
    }

    private static void trouble(Faults faults, SplittableRandom random) {
        switch (random.nextInt(4)) {
            case 0 -> faults.failNext(1, () -> new StoreException.Unavailable("down", null));
            case 1, 2 -> faults.loseAnswers(1, () -> new StoreException.Unavailable("cut", null));
            default -> {
                // All goes well.
            }
        }
    }

    /** The answer, or null when there was none. */
    private static @Nullable String answered(BookingStore bookings, int request, int attempt) {
        Session session = Bookings.at("request " + request + " attempt " + attempt, 60 * request, 60);
        KeptAnswer answer = new KeptAnswer("hash", session.id().value(), IdempotencyContract.EXPIRY);
        RepeatableRequest repeatable = new RepeatableRequest(new IdempotencyKey("scope", "request " + request), answer);
        try {
            WriteOutcome outcome =
                    bookings.write(SessionWrite.add(session, Roster.EMPTY).answering(repeatable), patient());
            if (outcome instanceof WriteOutcome.Replayed replayed) {
                return replayed.answer();
            }
            assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
            return session.id().value();
        } catch (StoreException.Unavailable unanswered) {
            return null;
        }
    }

    private static void requireOneEffect(StoresUnderTest stores, int request, String answer) {
        List<SessionId> made = IntStream.range(0, 5)
                .mapToObj(attempt -> new SessionId("request " + request + " attempt " + attempt))
                .filter(id -> stores.sessions().find(id, patient()).isPresent())
                .toList();
        assertThat(made).containsExactly(new SessionId(answer));
    }
}
