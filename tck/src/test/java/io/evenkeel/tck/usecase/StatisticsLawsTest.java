package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.BOXING;
import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.day;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.EarlierReport;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome.Refused;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.in.statistics.TrendView;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.MeasureValue;
import io.evenkeel.domain.statistics.SessionSlice;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrendBucket;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.statistics.TrendReport;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question with filters against the same question without, asked of a store that holds nothing else. */
class StatisticsLawsTest {

    private static final List<ZoneId> ZONES = List.of(
            Studio.UTC, Studio.OSLO, ZoneId.of("America/St_Johns"), ZoneId.of("Pacific/Apia"), ZoneId.of("+05:45"));

    private ZoneId zone = Studio.OSLO;

    @ParameterizedTest
    @EnumSource
    void aFilterCountsWhatItNamesAndNothingElse(StatisticsFamily family) {
        for (long seed = 1; seed <= 9; seed++) {
            RandomSchedule random = schedule(seed);
            List<Session> all = random.sessions(120);
            StatisticsRequest request =
                    StatisticsRequest.of(family, random.range(9)).showing(view(random));
            for (String trainer : List.of("t0", "t1")) {
                Predicate<Session> theirs = session ->
                        Objects.equals(session.trainer(), trainer(trainer).id());
                StatisticsRequest ofTrainer = request.ofTrainer(trainer);

                assertThat(compute(studio(all), ofTrainer.ofActivity("yoga")))
                        .as("seed %d", seed)
                        .isEqualTo(compute(
                                studio(all.stream()
                                        .filter(theirs.and(
                                                session -> session.activity().equals(YOGA)))
                                        .toList()),
                                ofTrainer));
                assertThat(compute(studio(all), ofTrainer))
                        .as("seed %d", seed)
                        .isEqualTo(compute(studio(all.stream().filter(theirs).toList()), ofTrainer));
            }
            assertThat(compute(studio(all), request.ofActivity("boxing")))
                    .as("seed %d", seed)
                    .isEqualTo(compute(
                            studio(all.stream()
                                    .filter(session -> session.activity().equals(BOXING))
                                    .toList()),
                            request));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSliceCountsItsSessionsAndNothingElse(StatisticsFamily family) {
        boolean leftSomethingOut = false;
        for (long seed = 61; seed <= 75; seed++) {
            RandomSchedule random = schedule(seed);
            List<Session> all = random.sessions(120);
            StatisticsRequest request =
                    StatisticsRequest.of(family, random.range(9)).showing(view(random));
            for (SessionSlice slice : List.of(
                    new SessionSlice(SessionStatus.COMPLETED, null, null),
                    new SessionSlice(null, DayOfWeek.TUESDAY, null),
                    new SessionSlice(SessionStatus.PLANNED, null, 17))) {
                Predicate<Session> counted = slice.in(zone);

                assertThat(compute(studio(all), request.counting(slice)))
                        .as("seed %d", seed)
                        .isEqualTo(compute(studio(all.stream().filter(counted).toList()), request));
                leftSomethingOut |=
                        !compute(studio(all), request).equals(compute(studio(all), request.counting(slice)));
            }
        }
        assertThat(leftSomethingOut).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void sessionsPlannedForOtherDaysDoNotCount(StatisticsFamily family) {
        for (long seed = 11; seed <= 25; seed++) {
            RandomSchedule random = schedule(seed);
            List<Session> all = random.sessions(120);
            LocalDateRange range = random.range(4);
            StatisticsRequest request = StatisticsRequest.of(family, range).showing(view(random));

            assertThat(compute(studio(all), request))
                    .as("seed %d", seed)
                    .isEqualTo(compute(
                            studio(all.stream()
                                    .filter(session -> isIn(range, session))
                                    .toList()),
                            request));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "TREND", mode = EnumSource.Mode.EXCLUDE)
    void theEarlierHalfOfAComparisonIsTheReportOfTheEarlierRange(StatisticsFamily family) {
        for (long seed = 31; seed <= 45; seed++) {
            RandomSchedule random = schedule(seed);
            Studio studio = studio(random.sessions(120));
            LocalDateRange range = random.range(4);
            LocalDateRange before =
                    new LocalDateRange(range.fromInclusive().minusDays(range.days()), range.fromInclusive());
            StatisticsRequest request = StatisticsRequest.of(family, range);

            StatisticsAnswer answer = compute(studio, request.comparedWith(ComparisonPeriod.PREVIOUS));

            StatisticsAnswer alone = compute(studio, StatisticsRequest.of(family, before));
            assertThat(answer.report()).isEqualTo(compute(studio, request).report());
            assertThat(answer.comparison()).isEqualTo(new EarlierReport(before, alone.report(), alone.quality()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56})
    void aBucketOfATrendHasTheTotalOfATrendOverItsDaysNowAndEarlier(long seed) {
        RandomSchedule random = schedule(seed);
        Studio studio = studio(random.sessions(150));
        LocalDateRange range = new LocalDateRange(
                random.range(0).fromInclusive(), random.range(0).fromInclusive().plusDays(13));
        StatisticsRequest request =
                StatisticsRequest.of(StatisticsFamily.TREND, range).showing(view(random));

        StatisticsAnswer answer = compute(studio, request.comparedWith(ComparisonPeriod.PREVIOUS));

        TrendReport trend = (TrendReport) answer.report();
        long shift = range.days();
        for (TrendBucket bucket : trend.buckets()) {
            assertThat(bucket.value()).isEqualTo(total(studio, request, bucket.from(), bucket.to()));
            assertThat(bucket.earlierValue())
                    .isEqualTo(total(
                            studio,
                            request,
                            bucket.from().minusDays(shift),
                            bucket.to().minusDays(shift)));
        }
        assertThat(answer.quality())
                .as("of the range alone")
                .isEqualTo(compute(studio, StatisticsRequest.of(StatisticsFamily.OVERVIEW, range))
                        .quality());
    }

    @ParameterizedTest
    @EnumSource
    void bothHalvesOfAComparisonShareOneBudget(StatisticsFamily family) {
        Studio studio = studio(List.of(
                session("a", "t0", "2026-03-24T10:00:00Z", "2026-03-24T11:00:00Z"),
                session("b", "t0", "2026-03-25T10:00:00Z", "2026-03-25T11:00:00Z")));
        StatisticsRequest request = StatisticsRequest.of(family, day("2026-03-25"));
        Budget one = new Budget(1, 100);

        assertThat(outcome(studio, request, one)).isInstanceOf(StatisticsOutcome.Answered.class);
        assertThat(outcome(studio, request.comparedWith(ComparisonPeriod.PREVIOUS), one))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(StatisticsRefusal.TOO_LARGE));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstAndTheLastDayOfTheCalendarHaveAReportInEveryZone(StatisticsFamily family) {
        Studio studio = studio(List.of(
                session("a", "t0", "0001-01-01T00:00:00Z", "0001-01-01T01:00:00Z"),
                session("b", "t0", "9999-12-30T12:00:00Z", "9999-12-30T13:00:00Z")));

        for (ZoneId each : ZONES) {
            zone = each;
            for (String day : List.of("0001-01-01", "9999-12-30")) {
                assertThat(compute(studio, StatisticsRequest.of(family, day(day)))
                                .report())
                        .as("%s in %s", day, each)
                        .isNotNull();
            }
        }
    }

    @Test
    void refusesATrendOfMoreBucketsThanItMayKeep() {
        StatisticsRequest trend = StatisticsRequest.of(StatisticsFamily.TREND, Studio.range("2026-01-01", "2026-01-11"))
                .showing(new TrendView(TrendMeasure.SESSIONS, BucketSize.DAY));

        assertThat(outcome(studio(List.of()), trend, new Budget(1, 10))).isInstanceOf(StatisticsOutcome.Answered.class);
        assertThat(outcome(studio(List.of()), trend, new Budget(1, 9)))
                .isEqualTo(new Refused(
                        StatisticsRefusal.TOO_LARGE,
                        "this takes more than 9 buckets; ask for a shorter range or longer buckets"));
    }

    private RandomSchedule schedule(long seed) {
        zone = ZONES.get((int) (seed % ZONES.size()));
        return new RandomSchedule(seed);
    }

    private static TrendView view(RandomSchedule random) {
        TrendMeasure[] measures = TrendMeasure.values();
        BucketSize[] sizes = BucketSize.values();
        return new TrendView(measures[random.nextInt(measures.length)], sizes[random.nextInt(sizes.length)]);
    }

    private boolean isIn(LocalDateRange range, Session session) {
        LocalDate day = LocalDateRange.dayOf(session.planned().startSecondInclusive(), zone);
        return !day.isBefore(range.fromInclusive()) && day.isBefore(range.toExclusive());
    }

    private MeasureValue total(Studio studio, StatisticsRequest request, LocalDate from, LocalDate to) {
        StatisticsRequest alone = StatisticsRequest.of(StatisticsFamily.TREND, new LocalDateRange(from, to))
                .showing(request.trend());
        return ((TrendReport) compute(studio, alone).report()).total();
    }

    private static Studio studio(List<Session> sessions) {
        return new Studio()
                .with(trainer("t0", YOGA), trainer("t1", YOGA, BOXING))
                .with(activity(YOGA), activity(BOXING))
                .with(sessions);
    }

    private StatisticsAnswer compute(Studio studio, StatisticsRequest request) {
        return outcome(studio, request, Budget.UNLIMITED).match(answer -> answer, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private StatisticsOutcome outcome(Studio studio, StatisticsRequest request, Budget budget) {
        InstantSource now = InstantSource.fixed(Instant.parse("2026-03-30T12:00:00Z"));
        return new StatisticsService(studio.sessions, studio.roster, zone, StatisticsRules.DEFAULT, budget, now)
                .compute(request, DEADLINE);
    }
}
