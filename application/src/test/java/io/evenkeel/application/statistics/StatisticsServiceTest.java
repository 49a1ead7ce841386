package io.evenkeel.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.DataPeriod;
import io.evenkeel.application.port.in.statistics.EarlierReport;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome.Refused;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.in.statistics.TrendView;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.HeatmapReport;
import io.evenkeel.domain.statistics.NoValueReason;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrainersReport;
import io.evenkeel.domain.statistics.TrendBucket;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.statistics.TrendReport;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsServiceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2026-04-10T12:00:00.5Z");

    private static final LocalDateRange DAY = range("2026-03-29", "2026-03-30");

    /** The first starts on 28 March in UTC and on 29 March in Oslo, where that day has 23 hours. */
    private static final List<Session> SESSIONS = List.of(
            session("1", "2026-03-28T23:30:00Z", "t1", "a1"),
            session("2", "2026-03-29T21:30:00Z", "t2", "a1"),
            session("3", "2026-03-29T22:30:00Z", "t1", "a2"));

    private final StatisticsService statistics = service(Budget.UNLIMITED, SESSIONS);

    @Test
    void countsTheSessionsOfLocalDaysInTheOrganisationsZone() {
        StatisticsAnswer answer = compute(request(null, null, null));

        assertThat(answer.zone()).isEqualTo(OSLO);
        assertThat(answer.source()).isEqualTo(AnswerSource.FOLD);
        assertThat(answer.asOf()).isEqualTo("2026-04-10T12:00:00Z");
        assertThat(overview(answer).sessions().completed()).isEqualTo(2);
        assertThat(overview(answer).days()).isEqualTo(1);
    }

    @Test
    void countsInAnotherZoneWhenAskedTo() {
        StatisticsAnswer answer = compute(request(ZoneId.of("UTC"), null, null));

        assertThat(overview(answer).sessions().completed()).isEqualTo(2);
        assertThat(overview(answer).trainers()).isEqualTo(2);
    }

    @Test
    void filtersByIdOrByNameAndIdsWin() {
        assertThat(overview(compute(request(null, "t1", null))).sessions().completed())
                .isEqualTo(1);
        assertThat(overview(compute(request(null, "Bo", null))).trainers()).isEqualTo(1);
        assertThat(overview(compute(request(null, "t2", "Yoga"))).sessions().completed())
                .isEqualTo(1);
    }

    @Test
    void refusesWhomNobodyKnows() {
        assertThat(statistics.compute(request(null, "Cy", null), deadline()))
                .isEqualTo(new Refused(StatisticsRefusal.UNKNOWN_TRAINER, "there is no trainer 'Cy'"));
        assertThat(statistics.compute(request(null, null, "Judo"), deadline()))
                .isEqualTo(new Refused(StatisticsRefusal.UNKNOWN_ACTIVITY, "there is no activity 'Judo'"));
    }

    @Test
    void givesEveryFamily() {
        Map<StatisticsFamily, Class<?>> reports = Map.of(
                StatisticsFamily.OVERVIEW, OverviewReport.class,
                StatisticsFamily.TRAINERS, TrainersReport.class,
                StatisticsFamily.ACTIVITIES, ActivitiesReport.class,
                StatisticsFamily.ADHERENCE, AdherenceReport.class,
                StatisticsFamily.TREND, TrendReport.class,
                StatisticsFamily.HEATMAP, HeatmapReport.class);
        for (StatisticsFamily family : StatisticsFamily.values()) {
            StatisticsAnswer answer = compute(StatisticsRequest.of(family, DAY));

            assertThat(answer.family()).isEqualTo(family);
            assertThat(answer.report()).isInstanceOf(reports.get(family));
            assertThat(answer.comparison()).isNull();
        }
    }

    @Test
    void namesTrainersAndSaysWhatTheRosterKnowsOfThem() {
        TrainersReport report = (TrainersReport)
                compute(StatisticsRequest.of(StatisticsFamily.TRAINERS, DAY)).report();

        assertThat(report.trainers()).extracting(row -> row.trainer().name()).containsExactly("Ada", "Bo", "t1");
        assertThat(report.trainers())
                .extracting(row -> row.occupancy().reason())
                .containsExactly(NoValueReason.AVAILABILITY_UNKNOWN, null, NoValueReason.AVAILABILITY_UNKNOWN);
        assertThat(report.trainers().get(1).occupancy().denominator()).isEqualTo(2 * 3_600);
        assertThat(report.trainers().get(1).utilisation().denominator()).isEqualTo(21 * 3_600 / 7);
    }

    @Test
    void namesOnlyTheTrainerWhoWasAskedFor() {
        TrainersReport report = (TrainersReport)
                compute(StatisticsRequest.of(StatisticsFamily.TRAINERS, DAY).ofTrainer("Ada"))
                        .report();

        assertThat(report.trainers()).extracting(row -> row.trainer().name()).containsExactly("Ada");
    }

    @Test
    void namesActivitiesAndLeavesAnUnknownOneItsId() {
        ActivitiesReport report = (ActivitiesReport)
                compute(StatisticsRequest.of(StatisticsFamily.ACTIVITIES, range("2026-03-29", "2026-03-31")))
                        .report();

        assertThat(report.activities()).extracting(row -> row.activity().name()).containsExactly("Yoga", "a2");
    }

    @Test
    void comparesWithAnEarlierRange() {
        StatisticsRequest request = StatisticsRequest.of(StatisticsFamily.OVERVIEW, range("2026-03-30", "2026-03-31"));

        StatisticsAnswer answer = compute(request.comparedWith(ComparisonPeriod.PREVIOUS));

        assertThat(overview(answer).sessions().completed()).isEqualTo(1);
        EarlierReport earlier = Objects.requireNonNull(answer.comparison());
        assertThat(earlier.range()).isEqualTo(DAY);
        assertThat(earlier.report())
                .isEqualTo(compute(StatisticsRequest.of(StatisticsFamily.OVERVIEW, DAY))
                        .report());
    }

    @Test
    void comparesATrendBucketByBucket() {
        StatisticsRequest request = StatisticsRequest.of(StatisticsFamily.TREND, range("2026-03-30", "2026-03-31"))
                .showing(new TrendView(TrendMeasure.COMPLETED, BucketSize.DAY))
                .comparedWith(ComparisonPeriod.PREVIOUS);

        StatisticsAnswer answer = compute(request);

        TrendBucket bucket = ((TrendReport) answer.report()).buckets().get(0);
        assertThat(bucket.value().numerator()).isEqualTo(1);
        assertThat(Objects.requireNonNull(bucket.earlierValue()).numerator()).isEqualTo(2);
        assertThat(answer.comparison()).isNull();
    }

    @Test
    void refusesToCompareWithDaysBeforeTheCalendar() {
        StatisticsRequest request = StatisticsRequest.of(StatisticsFamily.OVERVIEW, range("0001-01-01", "0001-02-01"))
                .comparedWith(ComparisonPeriod.PREVIOUS);

        assertThat(refusal(statistics, request)).isEqualTo(StatisticsRefusal.NO_EARLIER_RANGE);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsBeyondItsBudget(StatisticsFamily family) {
        StatisticsService frugal = service(new Budget(2, 1_000), SESSIONS);

        assertThat(refusal(frugal, StatisticsRequest.of(family, range("2026-03-01", "2026-04-01"))))
                .isEqualTo(StatisticsRefusal.TOO_LARGE);
        assertThat(refusal(
                        frugal,
                        StatisticsRequest.of(family, range("2026-03-30", "2026-03-31"))
                                .comparedWith(ComparisonPeriod.PREVIOUS)))
                .as("both ranges together")
                .isEqualTo(StatisticsRefusal.TOO_LARGE);
    }

    @Test
    void saysWhatToNarrowWhenItTakesTooLongAlthoughTheStoreAnswers() {
        AtomicLong nanos = new AtomicLong();
        List<Session> slow = new AbstractList<>() {
            @Override
            public Session get(int index) {
                nanos.addAndGet(2_000_000);
                return SESSIONS.get(0);
            }

            @Override
            public int size() {
                return 10_000;
            }
        };
        Deadline tenSeconds = Deadline.after(Duration.ofSeconds(10), nanos::get);

        StatisticsOutcome outcome = service(Budget.UNLIMITED, slow)
                .compute(StatisticsRequest.of(StatisticsFamily.OVERVIEW, DAY), tenSeconds);

        assertThat(outcome)
                .isEqualTo(new Refused(
                        StatisticsRefusal.TOO_SLOW,
                        "this takes more than 9 seconds; ask for a shorter range, one trainer or one activity"));
    }

    @Test
    void givesAnEmptyReportForAnEmptyRange() {
        LocalDate day = LocalDate.parse("2026-03-29");

        StatisticsAnswer answer =
                compute(StatisticsRequest.of(StatisticsFamily.ADHERENCE, new LocalDateRange(day, day)));

        assertThat(answer.report()).isInstanceOf(AdherenceReport.class);
        assertThat(((AdherenceReport) answer.report()).sessions().total()).isZero();
    }

    @Test
    void findsTheDaysThatHoldSessionsInAZone() {
        DataPeriodService period = new DataPeriodService(new ListSessionStore(SESSIONS), OSLO);

        assertThat(period.findPeriod(null, deadline()))
                .isEqualTo(new DataPeriod(OSLO, range("2026-03-29", "2026-03-31")));
        assertThat(period.findPeriod(ZoneId.of("UTC"), deadline()).range())
                .isEqualTo(range("2026-03-28", "2026-03-30"));
        assertThat(new DataPeriodService(new ListSessionStore(List.of()), OSLO)
                        .findPeriod(null, deadline())
                        .range())
                .isNull();
    }

    @Test
    void namesNoDayOutsideTheCalendarWhateverTheZone() {
        List<Session> extremes = List.of(
                session("1", "0001-01-01T00:00:00Z", "t1", "a1"), session("2", "9999-12-31T22:00:00Z", "t1", "a1"));
        DataPeriodService period = new DataPeriodService(new ListSessionStore(extremes), OSLO);

        assertThat(period.findPeriod(ZoneId.of("Pacific/Honolulu"), deadline()).range())
                .isEqualTo(range("0001-01-01", "9999-12-31"));
        assertThat(period.findPeriod(ZoneId.of("Pacific/Apia"), deadline()).range())
                .isEqualTo(range("0001-01-01", "9999-12-31"));
    }

    private static StatisticsService service(Budget budget, List<Session> sessions) {
        return new StatisticsService(
                new ListSessionStore(sessions),
                new TwoTrainers(),
                OSLO,
                StatisticsRules.DEFAULT,
                budget,
                InstantSource.fixed(NOW));
    }

    private static StatisticsRefusal refusal(StatisticsService service, StatisticsRequest request) {
        return service.compute(request, deadline())
                .match(
                        answer -> {
                            throw new AssertionError("expected a refusal, but got " + answer);
                        },
                        Refused::reason);
    }

    private StatisticsAnswer compute(StatisticsRequest request) {
        StatisticsOutcome outcome = statistics.compute(request, deadline());
        return outcome.match(answer -> answer, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static StatisticsRequest request(
            @Nullable ZoneId zone, @Nullable String trainer, @Nullable String activity) {
        return StatisticsRequest.of(StatisticsFamily.OVERVIEW, DAY)
                .inZone(zone)
                .ofTrainer(trainer)
                .ofActivity(activity);
    }

    private static OverviewReport overview(StatisticsAnswer answer) {
        return (OverviewReport) answer.report();
    }

    private static LocalDateRange range(String from, String to) {
        return new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    private static Session session(String id, String start, String trainer, String activity) {
        Instant from = Instant.parse(start);
        return Session.planned(new SessionId(id), new ActivityId(activity), Interval.of(from, from.plusSeconds(3_600)))
                .withTrainer(new TrainerId(trainer))
                .completed(from, from.plusSeconds(3_600));
    }

    /** Bo has the id t2, and a trainer whose name looks like the id t1 must not hide t1. */
    private static final class TwoTrainers implements RosterStore {

        private static final List<RosterEntry> ENTRIES = List.of(
                new RosterEntry(RosterKind.TRAINER, "t1", "Ada"),
                new RosterEntry(RosterKind.TRAINER, "t2", "Bo"),
                new RosterEntry(RosterKind.TRAINER, "t3", "t1"),
                new RosterEntry(RosterKind.ACTIVITY, "a1", "Yoga"));

        @Override
        public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
            throw new AssertionError("statistics write nothing");
        }

        @Override
        public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
            return ENTRIES.stream().filter(entry -> entry.kind() == kind).toList();
        }

        /** Only of Bo anything is known: two hours on Sundays, 21 hours a week. */
        @Override
        public Roster roster(Deadline deadline) {
            Availability sundays = Availability.weekly(
                    OSLO, WeeklyWindow.on(DayOfWeek.SUNDAY, LocalTime.of(10, 0), LocalTime.of(12, 0)));
            Trainer bo = Trainer.of(new TrainerId("t2"), "Bo", Set.of(), sundays)
                    .withContract(WeeklyContract.ofHours(0, 21));
            return Roster.of(List.of(bo), List.of(), List.of());
        }

        @Override
        public void saveAll(Roster entities, Deadline deadline) {
            throw new AssertionError("statistics write nothing");
        }

        @Override
        public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
            return ENTRIES.stream()
                    .filter(entry -> entry.kind() == kind && entry.id().equals(id))
                    .findAny();
        }

        @Override
        public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
            return ENTRIES.stream()
                    .filter(entry -> entry.kind() == kind && entry.name().equals(name))
                    .findAny();
        }
    }
}
