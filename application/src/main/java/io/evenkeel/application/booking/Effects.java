package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes, so that a call which comes twice takes effect once. Safe for any thread. */
final class Effects {

    private static final Duration KEPT = Duration.ofHours(24);

    private final BookingStore bookings;
    private final InstantSource now;

    Effects(BookingStore bookings, InstantSource now) {
        this.bookings = bookings;
        this.now = now;
    }

    /**
     * What the same call came to before, asked first: its own effect would now stand in its way.
     *
     * @throws RefusedException when another call of the same name took effect
     */
    Optional<BookingOutcome> earlier(@Nullable RepeatableCall<Session> call, Deadline deadline) {
        if (call == null) {
            return Optional.empty();
        }
        return bookings.answer(key(call), deadline).map(kept -> {
            if (!kept.bodyHash().equals(call.bodyHash())) {
                throw keyReused();
            }
            return new BookingOutcome.Repeated(kept.answer());
        });
    }

    /**
     * Writes.
     *
     * @param nextFree what is free instead when somebody else was faster
     */
    BookingOutcome write(
            SessionWrite write,
            @Nullable RepeatableCall<Session> call,
            Supplier<List<Interval>> nextFree,
            Deadline deadline) {
        WriteOutcome outcome = attempt(write, call, deadline);
        if (outcome instanceof WriteOutcome.Written written) {
            return new BookingOutcome.Done(written.session());
        }
        if (outcome instanceof WriteOutcome.Replayed replayed) {
            return new BookingOutcome.Repeated(replayed.answer());
        }
        throw refusal(outcome, write, nextFree);
    }

    /** Writes, and leaves what it means to the caller. */
    WriteOutcome attempt(SessionWrite write, @Nullable RepeatableCall<Session> call, Deadline deadline) {
        return bookings.write(call == null ? write : write.answering(request(call, write)), deadline);
    }

    static RefusedException versionChanged(Session stored) {
        return new RefusedException(
                BookingRefusal.VERSION_CHANGED,
                "somebody else has changed the session; it has version " + stored.version()
                        + " now: read it again and decide anew");
    }

    private static RefusedException refusal(
            WriteOutcome outcome, SessionWrite write, Supplier<List<Interval>> nextFree) {
        if (outcome instanceof WriteOutcome.Occupied occupied) {
            return new RefusedException(BookingRefusal.OCCUPIED, taken(occupied), nextFree.get());
        }
        if (outcome instanceof WriteOutcome.Stale stale) {
            return versionChanged(stale.stored());
        }
        if (outcome instanceof WriteOutcome.KeyReused) {
            return keyReused();
        }
        if (outcome instanceof WriteOutcome.Missing) {
            return new RefusedException(
                    BookingRefusal.UNKNOWN_SESSION,
                    "there is no session '" + write.session().id().value() + "' any more");
        }
        throw new IllegalStateException("the id " + write.session().id().value() + " was made up, and is taken");
    }

    static String taken(WriteOutcome.Occupied occupied) {
        return "the time is taken by " + occupied.holder().value();
    }

    static RefusedException keyReused() {
        return new RefusedException(
                BookingRefusal.KEY_REUSED, "the idempotency key was used for another request; use a new one");
    }

    private RepeatableRequest request(RepeatableCall<Session> call, SessionWrite write) {
        KeptAnswer answer = new KeptAnswer(
                call.bodyHash(),
                call.answer().apply(write.result()),
                now.instant().plus(KEPT));
        return new RepeatableRequest(key(call), answer);
    }

    private static IdempotencyKey key(RepeatableCall<Session> call) {
        return new IdempotencyKey(call.scope(), call.name());
    }
}
