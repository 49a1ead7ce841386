package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The claims of a session: one for each five minutes of each resource that its effective interval touches.
 *
 * <p>At most 864 for each resource. Because bookable times are multiples of five minutes, two bookings overlap exactly
 * when they share a key; an imported session at an odd time claims the five minutes that it only touches as well.
 */
public final class Claims {

    private Claims() {}

    /**
     * The time in which a plan keeps other sessions from its resources: the whole five minutes that its effective
     * interval touches, as far as the years 1 to 9999 go. Sessions whose held times are apart never claim the same.
     */
    public static Interval held(Interval planned, Buffers buffers) {
        return Quantum.around(buffers.around(planned));
    }

    /**
     * The five minutes that a session needs: the trainer's, then the room's, each by time. None when it holds nothing.
     *
     * @throws IllegalArgumentException when it holds something, and the plan or a buffer is longer than 24 hours
     */
    public static List<ClaimKey> keys(Session session, Buffers buffers) {
        if (!session.status().holdsResources()) {
            return List.of();
        }
        if (isTooLong(session, buffers)) {
            throw new IllegalArgumentException("a session longer than 24 hours has no claims, but "
                    + session.id().value() + " takes " + session.planned().seconds() + " seconds with " + buffers);
        }
        Interval effective = buffers.around(session.planned());
        return session.resources().stream()
                .flatMap(resource -> LongStream.rangeClosed(Quantum.firstOf(effective), Quantum.lastOf(effective))
                        .mapToObj(quantum -> new ClaimKey(resource, quantum)))
                .toList();
    }

    /**
     * Whether two states of a session need the same of the same resources, as far as that follows from the session: a
     * change between them need not ask again for what is held. Buffers are those of the activity.
     */
    public static boolean holdTheSame(Session before, Session after) {
        return before.status().holdsResources() == after.status().holdsResources()
                && before.planned().equals(after.planned())
                && before.activity().equals(after.activity())
                && before.resources().equals(after.resources());
    }

    /**
     * Chooses the lowest free lane for each five minutes.
     *
     * @param concurrentSessions how many lanes a resource has
     * @param isTaken whether another session has a claim; asked at most once for each lane of each key
     */
    public static ClaimOutcome choose(
            Session session, Buffers buffers, ToIntFunction<Resource> concurrentSessions, Predicate<Claim> isTaken) {
        if (session.status().holdsResources() && isTooLong(session, buffers)) {
            return new ClaimOutcome.TooLong();
        }
        List<Claim> claims = new ArrayList<>();
        for (ClaimKey key : keys(session, buffers)) {
            Claim free = IntStream.range(0, concurrentSessions.applyAsInt(key.resource()))
                    .mapToObj(lane -> new Claim(key, lane))
                    .filter(isTaken.negate())
                    .findFirst()
                    .orElse(null);
            if (free == null) {
                return new ClaimOutcome.Taken(key);
            }
            claims.add(free);
        }
        return new ClaimOutcome.Granted(claims);
    }

    /** Whether the plan or a buffer is longer than 24 hours, so that nothing can be held for it. */
    public static boolean isTooLong(Session session, Buffers buffers) {
        return session.planned().seconds() > Quantum.LONGEST_SECONDS
                || buffers.beforeSeconds() > Quantum.LONGEST_SECONDS
                || buffers.afterSeconds() > Quantum.LONGEST_SECONDS;
    }
}
