package io.evenkeel.domain.schedule.conflict;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A sweep over the occupations of one resource that finds each one that begins while the resource is full.
 *
 * <p>The occupations under way are kept by their end, so that those which are over leave first. With n occupations and k
 * found together, a resource of one takes O(n log n + k); sorting those found costs a larger room a factor of log k.
 */
final class OverlapSweep {

    private final Resource resource;
    private final int concurrentSessions;
    private final List<Occupation> occupations;

    /** @param occupations of the resource, in their order */
    OverlapSweep(Resource resource, int concurrentSessions, List<Occupation> occupations) {
        this.resource = resource;
        this.concurrentSessions = concurrentSessions;
        this.occupations = occupations;
    }

    void forEach(Consumer<Conflict> found) {
        TreeSet<Integer> underWay =
                new TreeSet<>(Comparator.comparingLong(this::end).thenComparing(Comparator.naturalOrder()));
        for (int next = 0; next < occupations.size(); next++) {
            Occupation newcomer = occupations.get(next);
            while (!underWay.isEmpty()
                    && end(underWay.first()) <= newcomer.effective().startSecondInclusive()) {
                underWay.pollFirst();
            }
            if (underWay.size() >= concurrentSessions) {
                report(newcomer, underWay, found);
            }
            underWay.add(next);
        }
    }

    private void report(Occupation newcomer, Set<Integer> underWay, Consumer<Conflict> found) {
        if (concurrentSessions == 1) {
            underWay.forEach(other -> found.accept(conflict(newcomer, List.of(occupations.get(other)))));
        } else {
            found.accept(conflict(
                    newcomer, underWay.stream().sorted().map(occupations::get).toList()));
        }
    }

    private Conflict conflict(Occupation newcomer, List<Occupation> others) {
        List<Occupation> planned = others.stream()
                .filter(other -> other.planned().overlaps(newcomer.planned()))
                .toList();
        long plannedSeconds = secondsWhileFull(newcomer, planned, Occupation::planned);
        return plannedSeconds > 0
                ? new Conflict(ConflictKind.DOUBLE_BOOKING, resource, ids(planned, newcomer), plannedSeconds)
                : new Conflict(
                        ConflictKind.BUFFER,
                        resource,
                        ids(others, newcomer),
                        secondsWhileFull(newcomer, others, Occupation::effective));
    }

    private long secondsWhileFull(
            Occupation newcomer, List<Occupation> others, Function<Occupation, Interval> interval) {
        List<Interval> taken = others.stream().map(interval).toList();
        return IntervalSet.coveredBy(concurrentSessions, taken).overlapSeconds(interval.apply(newcomer));
    }

    private static List<SessionId> ids(List<Occupation> others, Occupation newcomer) {
        List<SessionId> ids = new ArrayList<>(others.size() + 1);
        others.forEach(other -> ids.add(other.session().id()));
        ids.add(newcomer.session().id());
        return ids;
    }

    private long end(int index) {
        return occupations.get(index).effective().endSecondExclusive();
    }
}
