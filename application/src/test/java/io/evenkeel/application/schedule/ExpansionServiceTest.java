package io.evenkeel.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.ExpandSeriesRequest;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOutcome;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusal;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpansionServiceTest {

    private static final LocalDateTime MONDAY_MORNING = LocalDateTime.parse("2026-03-23T09:00");

    private final ExpansionService expansion = new ExpansionService();

    @Test
    void givesTheInstancesOfTheRangeOnTheWallClock() {
        assertThat(starts(request("FREQ=WEEKLY;BYDAY=MO", "2026-03-24", "2026-04-14")))
                .containsExactly("2026-03-30T07:00:00Z", "2026-04-06T07:00:00Z", "2026-04-13T07:00:00Z");
        // Before the clocks of Oslo go forward on 29 March, nine o'clock is an hour later.
        assertThat(starts(request("FREQ=WEEKLY;BYDAY=MO", "2026-03-23", "2026-03-24")))
                .containsExactly("2026-03-23T08:00:00Z");
    }

    @Test
    void addsAndTakesAwayDates() {
        ExpandSeriesRequest request = new ExpandSeriesRequest(
                "FREQ=WEEKLY;COUNT=3",
                MONDAY_MORNING,
                ZoneId.of("Europe/Oslo"),
                3_600,
                List.of(LocalDateTime.parse("2026-04-01T10:00")),
                List.of(LocalDateTime.parse("2026-03-30T09:00")),
                range("2026-03-01", "2026-05-01"));

        assertThat(starts(request))
                .containsExactly("2026-03-23T08:00:00Z", "2026-04-01T08:00:00Z", "2026-04-06T07:00:00Z");
    }

    @Test
    void handsARefusalOn() {
        assertThat(refusal(request("FREQ=HOURLY", "2026-03-01", "2026-05-01")))
                .isEqualTo(RecurrenceRefusalCode.UNSUPPORTED_FREQUENCY);
        assertThat(refusal(request("FREQ=WEEKLY;BYDAY=TU", "2026-03-01", "2026-05-01")))
                .isEqualTo(RecurrenceRefusalCode.START_DOES_NOT_MATCH);
    }

    @Test
    void takesARangeThatBeginsWithTheCalendar() {
        ExpandSeriesRequest request = new ExpandSeriesRequest(
                "FREQ=DAILY;COUNT=2",
                LocalDateTime.parse("0001-01-02T09:00"),
                ZoneId.of("Asia/Tokyo"),
                3_600,
                List.of(),
                List.of(),
                range("0001-01-01", "0001-01-03"));

        assertThat(starts(request)).hasSize(1);
    }

    private List<String> starts(ExpandSeriesRequest request) {
        return expansion
                .expand(request)
                .match(
                        instances -> instances.stream()
                                .map(instance -> instance.planned().start().toString())
                                .toList(),
                        refusal -> {
                            throw new AssertionError(refusal.toString());
                        });
    }

    private RecurrenceRefusalCode refusal(ExpandSeriesRequest request) {
        RecurrenceOutcome<List<Instance>> outcome = expansion.expand(request);
        RecurrenceRefusal refusal = outcome.match(
                instances -> {
                    throw new AssertionError(instances.toString());
                },
                refused -> refused);
        return refusal.code();
    }

    private static ExpandSeriesRequest request(String rule, String from, String to) {
        return new ExpandSeriesRequest(
                rule, MONDAY_MORNING, ZoneId.of("Europe/Oslo"), 3_600, List.of(), List.of(), range(from, to));
    }

    private static LocalDateRange range(String from, String to) {
        return new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
