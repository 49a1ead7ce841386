package io.evenkeel.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.DataPeriod;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome.Refused;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatisticsServiceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2026-04-10T12:00:00.5Z");

    /** The first starts on 28 March in UTC and on 29 March in Oslo, where that day has 23 hours. */
    private static final List<Session> SESSIONS = List.of(
            session("1", "2026-03-28T23:30:00Z", "t1", "a1"),
            session("2", "2026-03-29T21:30:00Z", "t2", "a1"),
            session("3", "2026-03-29T22:30:00Z", "t1", "a2"));

    private final StatisticsService statistics = new StatisticsService(
            new ListSessionStore(SESSIONS), new TwoTrainers(), OSLO, StatisticsRules.DEFAULT, InstantSource.fixed(NOW));

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
                .isEqualTo(new Refused(StatisticsRefusal.UNKNOWN_TRAINER, "Cy"));
        assertThat(statistics.compute(request(null, null, "Judo"), deadline()))
                .isEqualTo(new Refused(StatisticsRefusal.UNKNOWN_ACTIVITY, "Judo"));
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

    private StatisticsAnswer compute(StatisticsRequest request) {
        StatisticsOutcome outcome = statistics.compute(request, deadline());
        return outcome.match(answer -> answer, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static StatisticsRequest request(
            @Nullable ZoneId zone, @Nullable String trainer, @Nullable String activity) {
        return new StatisticsRequest(
                StatisticsFamily.OVERVIEW, range("2026-03-29", "2026-03-30"), zone, trainer, activity);
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

        @Override
        public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
            return ENTRIES.stream().filter(entry -> entry.kind() == kind).toList();
        }

        @Override
        public Roster roster(Deadline deadline) {
            return Roster.EMPTY;
        }

        @Override
        public void saveAll(Roster entities, Deadline deadline) {
            throw new AssertionError("statistics write nothing");
        }
    }
}
