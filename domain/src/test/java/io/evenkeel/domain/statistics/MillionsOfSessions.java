package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** The program that the child process runs: every fold there is, over sessions that are made one by one. */
final class MillionsOfSessions {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant FROM = Instant.parse("2025-01-02T00:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-03-15T12:00:00Z");
    private static final long SECONDS = 500 * 86_400L;
    private static final StatisticsRules RULES = StatisticsRules.DEFAULT;

    private MillionsOfSessions() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        if ("keeps".equals(arguments[0])) {
            List<Session> kept = new ArrayList<>();
            generate(count, kept::add);
            System.out.print(kept.size() + " sessions kept");
        } else {
            System.out.print(fold(count) + " sessions counted");
        }
    }

    private static long fold(int count) {
        RangeFold range = new RangeFold(ZONE, AS_OF, RULES);
        GroupFold<ActivityId> activities = new GroupFold<>(Session::activity, AS_OF, RULES);
        TrainersFold trainers = new TrainersFold(ZONE, AS_OF, RULES, WorkRules.DEFAULT, Map.of());
        LocalDateRange days = new LocalDateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        TrendFold trend =
                TrendFold.of(new TrendSpec(days, ZONE, BucketSize.DAY, TrendMeasure.SCHEDULE_ADHERENCE), AS_OF, RULES);
        TallyBuilder heatmap = TallyBuilder.withHeatmap(AS_OF, RULES, ZONE);
        generate(count, session -> {
            range.add(session);
            activities.add(session);
            trainers.add(session);
            trend.add(session);
            heatmap.add(session);
        });
        long counted = range.totals().tally().sessions().total();
        boolean agree = activities.tallies().values().stream()
                                .mapToLong(tally -> tally.sessions().total())
                                .sum()
                        == counted
                && trainers.tally().sessions().total() == counted
                && trend.totals().tally().sessions().total() == counted
                && heatmap.build().sessions().total() == counted
                && !trainers.report().trainers().isEmpty()
                && !trend.report().buckets().isEmpty();
        return agree ? counted : -1;
    }

    private static void generate(int count, Consumer<Session> taker) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < count; i++) {
            long start = FROM.getEpochSecond() + SECONDS * i / count;
            Session session = Session.planned(
                            new SessionId("s" + i),
                            new ActivityId("a" + random.nextInt(25)),
                            new Interval(start, start + 3_600))
                    .withTrainer(new TrainerId("t" + random.nextInt(100)));
            Instant began = Instant.ofEpochSecond(start + random.nextInt(-300, 900));
            taker.accept(
                    i % 200 == 0
                            ? session.withStatus(SessionStatus.VOID)
                            : session.completed(began, began.plusSeconds(random.nextInt(1_800, 5_400))));
        }
    }
}
