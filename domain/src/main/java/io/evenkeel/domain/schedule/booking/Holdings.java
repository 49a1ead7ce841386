package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sessions that hold one resource. Each holds every quantum that its effective interval touches, which is what it
 * claims in a store; so a session at an odd time blocks the same bookings here and there.
 */
final class Holdings {

    private record Holding(SessionId id, Interval planned, Interval held) {}

    private final Resource resource;
    private final int concurrentSessions;
    private final List<Holding> holdings;
    private final IntervalSet full;

    Holdings(Resource resource, int concurrentSessions, Collection<Session> sessions, Roster roster) {
        this.resource = resource;
        this.concurrentSessions = concurrentSessions;
        this.holdings = sessions.stream()
                .filter(session ->
                        session.status().holdsResources() && session.resources().contains(resource))
                .map(session -> new Holding(
                        session.id(),
                        session.planned(),
                        Claims.held(session.planned(), roster.buffersOf(session.activity()))))
                .sorted(Comparator.comparingLong((Holding holding) -> holding.planned.startSecondInclusive())
                        .thenComparing(holding -> holding.id.value()))
                .toList();
        this.full = IntervalSet.coveredBy(
                concurrentSessions, holdings.stream().map(Holding::held).toList());
    }

    /** When the resource takes no further session. */
    IntervalSet full() {
        return full;
    }

    /** What stands against a plan that needs the resource for its effective interval. O(n log n), for an explanation. */
    Optional<Refusal> refusal(Interval planned, Interval effective) {
        if (full.overlapSeconds(effective) == 0) {
            return Optional.empty();
        }
        List<Holding> plans = holdings.stream()
                .filter(holding -> holding.planned.overlaps(planned))
                .toList();
        boolean doubleBooked = IntervalSet.coveredBy(
                                concurrentSessions,
                                plans.stream().map(Holding::planned).toList())
                        .overlapSeconds(planned)
                > 0;
        return Optional.of(
                doubleBooked
                        ? refusal(RefusalCode.DOUBLE_BOOKING, plans)
                        : refusal(
                                RefusalCode.BUFFER,
                                holdings.stream()
                                        .filter(holding -> holding.held.overlaps(effective))
                                        .toList()));
    }

    private Refusal refusal(RefusalCode code, List<Holding> blocking) {
        return new Refusal(code, resource, blocking.stream().map(Holding::id).toList());
    }
}
