package io.evenkeel.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.document.RosterDocument;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.schedule.conflict.Conflict;
import io.evenkeel.domain.schedule.conflict.ConflictKind;
import io.evenkeel.domain.schedule.conflict.ConflictReport;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoRosterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:20:30Z");

    @Test
    void givesEqualDocumentsAtTheSameMoment() {
        assertThat(DemoRoster.document(NOW)).isEqualTo(DemoRoster.document(NOW));
    }

    @Test
    void hasEveryTrainerAndEveryActivity() {
        Roster roster = roster(NOW);

        assertThat(roster.trainers().values())
                .extracting(Trainer::name)
                .containsExactlyInAnyOrderElementsOf(DemoStudio.TRAINERS);
        assertThat(roster.activities().values()).hasSize(25).allSatisfy(activity -> {
            assertThat(activity.category()).isNotBlank();
            assertThat(activity.buffers().beforeSeconds() % 300).isZero();
            assertThat(activity.buffers().afterSeconds() % 300).isZero();
        });
        assertThat(roster.trainers().values()).allSatisfy(trainer -> {
            assertThat(trainer.zone()).isEqualTo(DemoStudio.ZONE);
            assertThat(trainer.active()).isTrue();
            assertThat(Objects.requireNonNull(trainer.contract()).maximumSeconds())
                    .isBetween(20 * 3_600, 40 * 3_600);
        });
        assertThat(roster.trainers().values())
                .extracting(Trainer::contract)
                .contains(WeeklyContract.ofHours(10, 20), WeeklyContract.ofHours(20, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T10:20:30Z", "2026-08-20T00:00:00Z", "2027-12-31T23:30:00Z"})
    void mostSessionsKeepTheRulesOfTheirTrainerAndAFewDoNot(Instant now) {
        Roster roster = roster(now);
        List<Session> sessions = sessions(now, roster);

        Map<ConflictKind, Long> conflicts = ConflictReport.of(sessions, roster).stream()
                .collect(Collectors.groupingBy(Conflict::kind, Collectors.counting()));

        assertThat(sessions).hasSizeGreaterThan(30_000);
        assertThat(conflicts.get(ConflictKind.OUTSIDE_AVAILABILITY)).isBetween(300L, 1_200L);
        assertThat(conflicts.get(ConflictKind.ABSENCE)).isBetween(30L, 300L);
        assertThat(conflicts.get(ConflictKind.BUFFER)).isBetween(100L, 2_000L);
        assertThat(conflicts).doesNotContainKey(ConflictKind.SKILL);
    }

    @Test
    void everybodyCanGiveAFewActivities() {
        assertThat(roster(NOW).trainers().values())
                .allSatisfy(trainer -> assertThat(trainer.skills()).hasSizeBetween(1, 4));
    }

    @Test
    void everybodyHasAHolidayAndSomeAreIllForPartOfADay() {
        List<Absence> absences = roster(NOW).trainers().values().stream()
                .flatMap(trainer -> trainer.availability().absences().stream())
                .toList();
        long days = absences.stream()
                .filter(absence -> absence.match(between -> false, whole -> true))
                .count();

        assertThat(days).isBetween(40L, 120L);
        assertThat(absences.size() - days).isBetween(10L, 60L);
    }

    @Test
    void whatItSaysOfThePastIsWhatItSaidThen() {
        List<Absence> now = absences(NOW);
        List<Absence> later = absences(NOW.plus(Duration.ofDays(40)));

        // The window has moved on by a month at either end.
        assertThat(now).filteredOn(later::contains).hasSizeGreaterThan(now.size() * 8 / 10);
    }

    private static List<Absence> absences(Instant now) {
        return roster(now).trainers().values().stream()
                .flatMap(trainer -> trainer.availability().absences().stream())
                .toList();
    }

    private static Roster roster(Instant now) {
        AtomicInteger ids = new AtomicInteger();
        return RosterDocument.read(DemoRoster.document(now), List.of(), () -> "id-" + ids.incrementAndGet())
                .match(roster -> roster, errors -> {
                    throw new AssertionError(errors.toString());
                });
    }

    private static List<Session> sessions(Instant now, Roster roster) {
        Map<String, Trainer> trainers = byName(roster.trainers().values(), Trainer::name);
        Map<String, Activity> activities = byName(roster.activities().values(), Activity::name);
        List<Session> sessions = new ArrayList<>();
        DemoSessions source = new DemoSessions(now);
        for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
            Row row = next.get().match(read -> read, unreadable -> {
                throw new AssertionError("the demo made an unreadable record: " + unreadable);
            });
            Activity activity = Objects.requireNonNull(activities.get(value(row, SessionField.ACTIVITY)));
            Trainer trainer = Objects.requireNonNull(trainers.get(value(row, SessionField.TRAINER)));
            Interval planned = Interval.of(
                    Instant.parse(value(row, SessionField.PLANNED_START)),
                    Instant.parse(value(row, SessionField.PLANNED_END)));
            sessions.add(Session.planned(new SessionId("session-" + row.line()), activity.id(), planned)
                    .withTrainer(trainer.id())
                    .withStatus(SessionStatus.valueOf(value(row, SessionField.STATUS))));
        }
        return sessions;
    }

    private static <T> Map<String, T> byName(Collection<T> entities, Function<T, String> name) {
        return entities.stream().collect(Collectors.toMap(name, Function.identity()));
    }

    private static String value(Row row, SessionField field) {
        return Objects.requireNonNull(row.values().get(field));
    }
}
