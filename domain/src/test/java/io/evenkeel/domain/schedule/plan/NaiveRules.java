package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The hard rules once more: minute by minute, session by session, week by week of the calendar. */
final class NaiveRules {

    private static final Set<SessionStatus> OCCUPYING =
            EnumSet.of(SessionStatus.PLANNED, SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED);

    private final PlanRequest request;
    private final Map<SessionId, Set<Long>> fiveMinutes = new HashMap<>();
    private final Map<String, Set<PlanRule>> ownRules = new HashMap<>();

    NaiveRules(PlanRequest request) {
        this.request = request;
    }

    /** Every rule that stands against giving a session to a trainer who has others. */
    Set<PlanRule> broken(Session session, Trainer trainer, Collection<Session> others) {
        Set<PlanRule> broken = EnumSet.noneOf(PlanRule.class);
        broken.addAll(ownRules.computeIfAbsent(
                session.id().value() + " to " + trainer.id().value(), unused -> ownRules(session, trainer)));
        check(broken, PlanRule.OVERLAP, overlapping(session, others).isEmpty());
        check(broken, PlanRule.REST, tooClose(session, trainer, others).isEmpty());
        check(broken, PlanRule.WEEKLY_MAXIMUM, fitsWeek(session, trainer, others));
        return broken;
    }

    private Set<PlanRule> ownRules(Session session, Trainer trainer) {
        Set<PlanRule> broken = EnumSet.noneOf(PlanRule.class);
        Interval effective = effective(session);
        Interval window = effective.widened(400_000, 400_000);
        IntervalSet open = trainer.availability().open(window);
        IntervalSet absent = trainer.availability().absent(window);
        check(broken, PlanRule.INACTIVE, trainer.active());
        check(broken, PlanRule.SKILL, trainer.skills().contains(session.activity()));
        check(broken, PlanRule.AVAILABILITY, allMinutes(effective, at -> open.contains(minute(at))));
        check(broken, PlanRule.ABSENCE, allMinutes(effective, at -> !absent.contains(minute(at))));
        return broken;
    }

    /** Those that share five minutes with a session, by start, end and id. */
    List<SessionId> overlapping(Session session, Collection<Session> others) {
        return inOrder(others.stream()
                .filter(other -> OCCUPYING.contains(other.status()))
                .filter(other -> fiveMinutes(other).stream().anyMatch(fiveMinutes(session)::contains))
                .toList());
    }

    /** Those on another day with less than the rest between, by start, end and id. */
    List<SessionId> tooClose(Session session, Trainer trainer, Collection<Session> others) {
        return inOrder(others.stream()
                .filter(other -> !start(other, trainer)
                        .toLocalDate()
                        .equals(start(session, trainer).toLocalDate()))
                .filter(other -> {
                    long after = start(session, trainer).toEpochSecond() - end(other);
                    long before = start(other, trainer).toEpochSecond() - end(session);
                    boolean sessionIsLater = start(session, trainer).isAfter(start(other, trainer));
                    return (sessionIsLater ? after : before) < request.rules().restSeconds();
                })
                .toList());
    }

    String week(Session session, Trainer trainer) {
        ZonedDateTime start = start(session, trainer);
        return start.get(IsoFields.WEEK_BASED_YEAR) + "-W" + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The sessions that count as work of somebody and that the plan does not decide. */
    List<Session> fixed() {
        return request.sessions().stream()
                .map(PlanSession::session)
                .filter(session -> !isOpen(session) && session.trainer() != null)
                .filter(session ->
                        session.status() != SessionStatus.CANCELLED && session.status() != SessionStatus.VOID)
                .toList();
    }

    /** The sessions that the plan decides. */
    List<Session> open() {
        return request.sessions().stream()
                .map(PlanSession::session)
                .filter(this::isOpen)
                .toList();
    }

    /** What a trainer has besides one session: the fixed ones and those given by a plan. */
    List<Session> others(Trainer trainer, Session session, Map<SessionId, Trainer> given) {
        return Stream.concat(
                        fixed().stream().filter(other -> trainer.id().equals(other.trainer())),
                        open().stream().filter(other -> trainer.equals(given.get(other.id()))))
                .filter(other -> !other.id().equals(session.id()))
                .toList();
    }

    /** Who has a session in the request. */
    static String trainerOf(Session session) {
        return Objects.requireNonNull(session.trainer()).value();
    }

    static long minimumSeconds(Trainer trainer) {
        return trainer.contract() == null ? 0 : trainer.contract().minimumSeconds();
    }

    static long maximumSeconds(Trainer trainer) {
        return trainer.contract() == null ? Long.MAX_VALUE : trainer.contract().maximumSeconds();
    }

    private boolean isOpen(Session session) {
        return session.status() == SessionStatus.PLANNED
                && (session.trainer() == null || request.scope().movable().contains(session.id()));
    }

    private boolean fitsWeek(Session session, Trainer trainer, Collection<Session> others) {
        long sum = session.planned().seconds();
        for (Session other : others) {
            if (week(other, trainer).equals(week(session, trainer))) {
                sum += other.planned().seconds();
            }
        }
        return sum <= maximumSeconds(trainer);
    }

    private Set<Long> fiveMinutes(Session session) {
        Interval effective = effective(session);
        return fiveMinutes.computeIfAbsent(
                session.id(),
                unused -> LongStream.range(effective.startSecondInclusive() / 60, effective.endSecondExclusive() / 60)
                        .mapToObj(minute -> minute / 5)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Interval effective(Session session) {
        Activity activity = request.roster().activities().get(session.activity());
        Buffers buffers = activity == null ? Buffers.NONE : activity.buffers();
        return new Interval(
                session.planned().startSecondInclusive() - buffers.beforeSeconds(),
                session.planned().endSecondExclusive() + buffers.afterSeconds());
    }

    private static ZonedDateTime start(Session session, Trainer trainer) {
        return session.planned().start().atZone(trainer.zone());
    }

    private static long end(Session session) {
        return session.planned().end().getEpochSecond();
    }

    private static boolean allMinutes(Interval interval, LongPredicate holds) {
        return LongStream.iterate(
                        interval.startSecondInclusive(), at -> at < interval.endSecondExclusive(), at -> at + 60)
                .allMatch(holds);
    }

    private static Interval minute(long second) {
        return Interval.of(Instant.ofEpochSecond(second), Instant.ofEpochSecond(second + 60));
    }

    private static void check(Set<PlanRule> broken, PlanRule rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static List<SessionId> inOrder(List<Session> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing((Session one) -> one.planned().start())
                        .thenComparing(one -> one.planned().end())
                        .thenComparing(one -> one.id().value()))
                .map(Session::id)
                .toList();
    }
}
