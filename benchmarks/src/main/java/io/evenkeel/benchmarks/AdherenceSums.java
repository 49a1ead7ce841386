package io.evenkeel.benchmarks;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyBuilder;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The sums behind the adherence report, computed in two ways that must agree before they are timed.
 *
 * @param byStatus sessions by status
 * @param plannedSeconds ΣP of what was due
 * @param actualSeconds ΣA
 * @param overlapSeconds ΣV
 * @param deviationSeconds sum of the start deviations
 */
record AdherenceSums(
        Map<SessionStatus, Long> byStatus,
        long plannedSeconds,
        long actualSeconds,
        long overlapSeconds,
        long deviationSeconds) {

    /** One pass with the tally of the domain. */
    static AdherenceSums byTally(List<Session> sessions) {
        TallyBuilder builder = new TallyBuilder(SyntheticSessions.AS_OF, StatisticsRules.DEFAULT);
        sessions.forEach(builder::add);
        Tally tally = builder.build();
        return new AdherenceSums(
                Map.of(
                        SessionStatus.COMPLETED, tally.sessions().completed(),
                        SessionStatus.CANCELLED, tally.sessions().cancelled(),
                        SessionStatus.NO_SHOW, tally.sessions().noShow()),
                tally.plannedSeconds().due(),
                tally.actualSeconds(),
                tally.overlapSeconds(),
                tally.startDeviations().sumSeconds());
    }

    /** One stream for each number, as such code is commonly written. */
    static AdherenceSums byStreams(List<Session> sessions) {
        return new AdherenceSums(
                sessions.stream().collect(Collectors.groupingBy(Session::status, Collectors.counting())),
                sessions.stream()
                        .filter(s -> s.status() != SessionStatus.CANCELLED)
                        .mapToLong(s -> s.planned().seconds())
                        .sum(),
                sessions.stream()
                        .filter(AdherenceSums::isHeld)
                        .mapToLong(s -> actual(s).seconds())
                        .sum(),
                sessions.stream()
                        .filter(AdherenceSums::isHeld)
                        .mapToLong(s -> s.planned().overlapSeconds(actual(s)))
                        .sum(),
                sessions.stream()
                        .filter(AdherenceSums::isHeld)
                        .mapToLong(s ->
                                actual(s).startSecondInclusive() - s.planned().startSecondInclusive())
                        .sum());
    }

    private static boolean isHeld(Session session) {
        return session.status() == SessionStatus.COMPLETED;
    }

    private static Interval actual(Session session) {
        return Objects.requireNonNull(session.actual()).interval().orElseThrow();
    }
}
