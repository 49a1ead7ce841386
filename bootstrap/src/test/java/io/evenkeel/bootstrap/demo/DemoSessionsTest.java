package io.evenkeel.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoSessionsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:20:30Z");
    private static final Set<SessionField> PLAN = Set.of(
            SessionField.SOURCE,
            SessionField.EXTERNAL_ID,
            SessionField.TRAINER,
            SessionField.ACTIVITY,
            SessionField.PLANNED_START,
            SessionField.PLANNED_END,
            SessionField.OFFERED,
            SessionField.BOOKED);

    @Test
    void givesEqualRecordsAtTheSameMoment() {
        assertThat(rows(NOW)).isEqualTo(rows(NOW)).hasSizeGreaterThan(5_000);
    }

    @Test
    void fillsEighteenMonthsWithFortyTrainersAndTwentyFiveActivities() {
        List<Row> rows = rows(NOW);

        assertThat(values(rows, SessionField.TRAINER)).hasSize(40);
        assertThat(values(rows, SessionField.ACTIVITY)).hasSize(25);
        assertThat(day(rows.get(0))).isBetween(LocalDate.of(2024, 10, 2), LocalDate.of(2024, 10, 9));
        assertThat(day(rows.get(rows.size() - 1))).isBetween(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 1));
    }

    @Test
    void namesEachSessionOnce() {
        List<Row> rows = rows(NOW);

        assertThat(values(rows, SessionField.EXTERNAL_ID)).hasSameSizeAs(rows);
    }

    @Test
    void keepsThePlanOfPastDaysLater() {
        Map<String, Map<SessionField, String>> before = plansBefore(NOW, NOW);
        Map<String, Map<SessionField, String>> later = plansBefore(NOW, NOW.plus(Duration.ofDays(20)));

        // The window has moved on by 20 days: what it still shows of the past is what it showed.
        assertThat(later.size()).isGreaterThan(before.size() * 9 / 10);
        assertThat(before).containsAllEntriesOf(later);
    }

    @Test
    void neverChangesWhatHasEnded() {
        Instant ended = NOW.minus(Duration.ofDays(7));
        Map<String, Map<SessionField, String>> before = new LinkedHashMap<>();
        rows(NOW).forEach(row -> before.put(value(row, SessionField.EXTERNAL_ID), row.values()));

        List<Row> later = rows(NOW.plus(Duration.ofDays(20))).stream()
                .filter(row -> plannedStart(row).isBefore(ended))
                .toList();

        assertThat(later)
                .hasSizeGreaterThan(5_000)
                .allSatisfy(
                        row -> assertThat(row.values()).isEqualTo(before.get(value(row, SessionField.EXTERNAL_ID))));
    }

    @Test
    void knowsNothingOfWhatHasNotHappenedYet() {
        for (Row row : rows(NOW)) {
            for (SessionField field :
                    List.of(SessionField.ACTUAL_START, SessionField.ACTUAL_END, SessionField.CANCELLED_AT)) {
                Optional.ofNullable(row.values().get(field))
                        .ifPresent(time -> assertThat(Instant.parse(time)).isBeforeOrEqualTo(NOW));
            }
        }
    }

    @Test
    void showsEveryKindOfSession() {
        assertThat(values(rows(NOW), SessionField.STATUS))
                .containsExactlyInAnyOrder("PLANNED", "IN_PROGRESS", "COMPLETED", "CANCELLED", "NO_SHOW");
    }

    private static Map<String, Map<SessionField, String>> plansBefore(Instant moment, Instant now) {
        Map<String, Map<SessionField, String>> plans = new LinkedHashMap<>();
        for (Row row : rows(now)) {
            if (plannedStart(row).isBefore(moment)) {
                Map<SessionField, String> plan = new LinkedHashMap<>(row.values());
                plan.keySet().retainAll(PLAN);
                plans.put(value(row, SessionField.EXTERNAL_ID), plan);
            }
        }
        return plans;
    }

    private static List<Row> rows(Instant now) {
        List<Row> rows = new ArrayList<>();
        DemoSessions source = new DemoSessions(now);
        for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
            rows.add(next.get().match(row -> row, unreadable -> {
                throw new AssertionError("the demo made an unreadable record: " + unreadable);
            }));
        }
        return rows;
    }

    private static Set<String> values(List<Row> rows, SessionField field) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(value(row, field)));
        return values;
    }

    private static String value(Row row, SessionField field) {
        return Objects.requireNonNull(row.values().get(field));
    }

    private static Instant plannedStart(Row row) {
        return Instant.parse(value(row, SessionField.PLANNED_START));
    }

    private static LocalDate day(Row row) {
        return plannedStart(row).atZone(DemoStudio.ZONE).toLocalDate();
    }
}
