package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.NEW_YORK;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.accepted;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.localStarts;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceDaylightSavingTest {

    @Test
    void aLocalTimeThatDoesNotExistIsShiftedForward() {
        List<Instance> instances = expand(
                series("2026-03-07T02:30", NEW_YORK, "FREQ=DAILY;COUNT=3"),
                "2026-03-01T00:00:00Z",
                "2026-04-01T00:00:00Z");

        assertThat(instances)
                .extracting(instance -> instance.planned().start().toString())
                .containsExactly("2026-03-07T07:30:00Z", "2026-03-08T07:30:00Z", "2026-03-09T06:30:00Z");
        assertThat(instances.get(1).localStart()).hasToString("2026-03-08T02:30");
        assertThat(instances)
                .allSatisfy(instance -> assertThat(instance.planned().seconds()).isEqualTo(3_600));
    }

    @Test
    void aLocalTimeThatExistsTwiceMeansTheFirst() {
        List<Instance> instances = expand(
                series("2026-10-31T01:30", NEW_YORK, "FREQ=DAILY;COUNT=3"),
                "2026-10-01T00:00:00Z",
                "2026-12-01T00:00:00Z");

        assertThat(instances)
                .extracting(instance -> instance.planned().start().toString())
                .containsExactly("2026-10-31T05:30:00Z", "2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z");
    }

    @Test
    void onADayThatDoesNotExistTwoInstancesStartTogether() {
        List<Instance> instances = expand(
                series("2011-12-29T10:00", ZoneId.of("Pacific/Apia"), "FREQ=DAILY;COUNT=3"),
                "2011-12-01T00:00:00Z",
                "2012-01-31T00:00:00Z");

        assertThat(localStarts(instances))
                .containsExactly(
                        LocalDateTime.parse("2011-12-29T10:00"),
                        LocalDateTime.parse("2011-12-30T10:00"),
                        LocalDateTime.parse("2011-12-31T10:00"));
        assertThat(instances.get(1).planned()).isEqualTo(instances.get(2).planned());
    }

    @Test
    void theWindowIsHalfOpenAndTakesStarts() {
        RecurrenceDefinition daily = series("2026-01-05T09:00", ZoneId.of("UTC"), "FREQ=DAILY");

        assertThat(expand(daily, "2026-01-06T09:00:00Z", "2026-01-07T09:00:00Z"))
                .hasSize(1);
        assertThat(expand(daily, "2026-01-06T09:00:01Z", "2026-01-07T09:00:00Z"))
                .isEmpty();
        assertThat(expand(daily, "2026-01-06T09:00:01Z", "2026-01-07T09:00:01Z"))
                .hasSize(1);
        assertThat(expand(daily, "2026-01-01T00:00:00Z", "2026-01-05T09:00:00Z"))
                .isEmpty();
    }

    @Test
    void untilInUtcIsComparedWithTheInstantUntilInLocalTimeWithTheClockOnTheWall() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");

        assertThat(count("FREQ=DAILY;UNTIL=20260106T200000Z", auckland)).isEqualTo(3);
        assertThat(count("FREQ=DAILY;UNTIL=20260106T195959Z", auckland)).isEqualTo(2);
        assertThat(count("FREQ=DAILY;UNTIL=20260107T090000", auckland)).isEqualTo(3);
        assertThat(count("FREQ=DAILY;UNTIL=20260107T085959", auckland)).isEqualTo(2);
        assertThat(count("FREQ=DAILY;UNTIL=20260107", auckland)).isEqualTo(3);
    }

    private static int count(String rule, ZoneId zone) {
        return expand(series("2026-01-05T09:00", zone, rule), "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")
                .size();
    }

    private static List<Instance> expand(RecurrenceDefinition definition, String from, String to) {
        return accepted(
                accepted(Recurrence.of(definition)).expand(Interval.of(Instant.parse(from), Instant.parse(to))));
    }
}
