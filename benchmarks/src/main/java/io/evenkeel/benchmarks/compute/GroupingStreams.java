package io.evenkeel.benchmarks.compute;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingLong;
import static java.util.stream.Collectors.summingLong;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.Standing;
import io.evenkeel.domain.statistics.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** One stream with {@code groupingBy} for each number, as such code is commonly written. */
final class GroupingStreams<K> {

    /** How many there are, over the three ways to group. */
    static final int STREAMS = 3 * 17;

    private static final long OUTLIER = 86_400;

    private final List<Session> sessions;
    private final Function<Session, K> key;
    private final Map<K, TallyDraft> drafts = new HashMap<>();

    private GroupingStreams(List<Session> sessions, Function<Session, K> key) {
        this.sessions = sessions;
        this.key = key;
    }

    static <K> Map<K, Tally> tallies(List<Session> sessions, Function<Session, K> key) {
        GroupingStreams<K> streams = new GroupingStreams<>(sessions, key);
        streams.countEverything();
        streams.sumHeld();
        streams.sumSeats();
        Map<K, Tally> tallies = new HashMap<>();
        streams.drafts.forEach((group, draft) -> tallies.put(group, draft.toTally()));
        return tallies;
    }

    private void countEverything() {
        sessions.stream()
                .filter(Facts::isCounted)
                .collect(groupingBy(key, groupingBy(Facts::standing, counting())))
                .forEach((group, counts) ->
                        counts.forEach((standing, n) -> draft(group).sessions[standing.ordinal()] = n));
        sessions.stream()
                .filter(s -> Facts.isCounted(s) && Facts.isUsable(s))
                .collect(groupingBy(
                        key,
                        groupingBy(Facts::standing, summingLong(s -> s.planned().seconds()))))
                .forEach((group, sums) -> sums.forEach((standing, n) -> draft(group).planned[standing.ordinal()] = n));
        sessions.stream()
                .filter(Facts::isCounted)
                .collect(groupingBy(key, groupingBy(Facts::times, counting())))
                .forEach((group, counts) -> counts.forEach((times, n) -> draft(group).times[times.ordinal()] = n));
        count(Facts::isLate, (draft, n) -> draft.late = n);
        count(s -> s.trainer() == null, (draft, n) -> draft.unassigned = n);
        count(GroupingStreams::isMissed, (draft, n) -> draft.missed = n);
    }

    private void sumHeld() {
        sum(Facts::isHeld, s -> Facts.held(s).seconds(), (draft, n) -> draft.actual = n);
        sum(Facts::isHeld, Facts::overlap, (draft, n) -> draft.overlap = n);
        sum(Facts::isHeld, Facts::overrun, (draft, n) -> draft.overrun = n);
        sum(
                GroupingStreams::hasDeviation,
                s -> Facts.deviation(s) * Facts.deviation(s),
                (draft, n) -> draft.deviationSquares = n);
        sessions.stream()
                .filter(GroupingStreams::hasDeviation)
                .collect(groupingBy(key, summarizingLong(Facts::deviation)))
                .forEach((group, summary) -> describe(draft(group), summary));
        sessions.stream()
                .filter(Facts::isHeld)
                .collect(groupingBy(key, groupingBy(Facts::band, counting())))
                .forEach((group, counts) -> counts.forEach((band, n) -> draft(group).bands[band + 1] = n));
        sessions.stream()
                .filter(GroupingStreams::hasDeviation)
                .collect(groupingBy(key, groupingBy(s -> Math.floorDiv(Facts.deviation(s), 60L), counting())))
                .forEach((group, counts) -> counts.forEach(draft(group).deviationMinutes::add));
        sessions.stream()
                .filter(Facts::isHeld)
                .collect(groupingBy(key, groupingBy(s -> Facts.held(s).seconds() / 60, counting())))
                .forEach((group, counts) -> counts.forEach(draft(group).actualMinutes::add));
    }

    private void sumSeats() {
        Predicate<Session> completed = s -> s.status() == SessionStatus.COMPLETED;
        sum(completed, s -> Facts.ifBoth(s.seats().offered(), s.seats().booked()), (draft, n) -> draft.seats[0] = n);
        sum(completed, s -> Facts.ifBoth(s.seats().booked(), s.seats().offered()), (draft, n) -> draft.seats[1] = n);
        sum(completed, s -> Facts.ifBoth(s.seats().booked(), s.seats().attended()), (draft, n) -> draft.seats[2] = n);
        sum(completed, s -> Facts.ifBoth(s.seats().attended(), s.seats().booked()), (draft, n) -> draft.seats[3] = n);
    }

    private void count(Predicate<Session> which, ObjLongConsumer<TallyDraft> into) {
        sessions.stream()
                .filter(s -> Facts.isCounted(s) && which.test(s))
                .collect(groupingBy(key, counting()))
                .forEach((group, n) -> into.accept(draft(group), n));
    }

    private void sum(Predicate<Session> which, ToLongFunction<Session> value, ObjLongConsumer<TallyDraft> into) {
        sessions.stream()
                .filter(which)
                .collect(groupingBy(key, summingLong(value)))
                .forEach((group, n) -> into.accept(draft(group), n));
    }

    private static void describe(TallyDraft draft, LongSummaryStatistics summary) {
        draft.deviations = summary.getCount();
        draft.deviationSum = summary.getSum();
        draft.earliest = summary.getMin();
        draft.latest = summary.getMax();
    }

    private TallyDraft draft(K group) {
        return drafts.computeIfAbsent(group, unused -> new TallyDraft());
    }

    private static boolean hasDeviation(Session session) {
        return Facts.isHeld(session) && Math.abs(Facts.deviation(session)) <= OUTLIER;
    }

    private static boolean isMissed(Session session) {
        Standing standing = Facts.standing(session);
        return (standing == Standing.NO_SHOW || standing == Standing.OVERDUE) && Facts.isUsable(session);
    }
}
