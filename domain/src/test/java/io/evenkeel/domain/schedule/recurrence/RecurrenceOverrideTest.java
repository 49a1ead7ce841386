package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.NEW_YORK;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.accepted;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.localStarts;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.series;
import static io.evenkeel.domain.schedule.recurrence.OverrideRange.THIS;
import static io.evenkeel.domain.schedule.recurrence.OverrideRange.THIS_AND_FOLLOWING;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceOverrideTest {

    private static final Interval EVER =
            Interval.of(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2040-01-01T00:00:00Z"));
    private static final RecurrenceDefinition DAILY = series("2026-03-02T13:00", NEW_YORK, "FREQ=DAILY;COUNT=5");

    @Test
    void thisMovesOneInstanceAndKeepsItsName() {
        List<Instance> instances = expand(new RecurrenceOverride.Moved(at("03T13:00"), THIS, at("05T08:00"), 60));

        assertThat(localStarts(instances))
                .containsExactly(at("02T13:00"), at("04T13:00"), at("05T08:00"), at("05T13:00"), at("06T13:00"));
        assertThat(instances.get(2).recurrenceId()).isEqualTo(at("03T13:00"));
        assertThat(instances.get(2).planned().seconds()).isEqualTo(60);
        assertThat(instances.get(3).planned().seconds()).isEqualTo(3_600);
    }

    @Test
    void thisAndFollowingMovesAllByTheSameDifferenceOnTheClock() {
        List<Instance> instances =
                expand(new RecurrenceOverride.Moved(at("04T13:00"), THIS_AND_FOLLOWING, at("04T15:00"), 60));

        assertThat(localStarts(instances))
                .containsExactly(at("02T13:00"), at("03T13:00"), at("04T15:00"), at("05T15:00"), at("06T15:00"));
    }

    @Test
    void theDifferenceIsKeptAcrossAChangeOfTheClocks() {
        RecurrenceDefinition definition = series("2026-03-06T13:00", NEW_YORK, "FREQ=DAILY;COUNT=4")
                .withOverrides(
                        List.of(new RecurrenceOverride.Moved(at("07T13:00"), THIS_AND_FOLLOWING, at("07T15:00"), 60)));

        assertThat(accepted(accepted(Recurrence.of(definition)).expand(EVER)))
                .extracting(instance -> instance.planned().start().toString())
                .containsExactly(
                        "2026-03-06T18:00:00Z", "2026-03-07T20:00:00Z", "2026-03-08T19:00:00Z", "2026-03-09T19:00:00Z");
    }

    @Test
    void cancelsOneOrAllThatFollow() {
        assertThat(localStarts(expand(new RecurrenceOverride.Cancelled(at("03T13:00"), THIS))))
                .containsExactly(at("02T13:00"), at("04T13:00"), at("05T13:00"), at("06T13:00"));
        assertThat(localStarts(expand(new RecurrenceOverride.Cancelled(at("03T13:00"), THIS_AND_FOLLOWING))))
                .containsExactly(at("02T13:00"));
    }

    @Test
    void theSingleOverrideHoldsThenTheLaterRange() {
        List<Instance> instances = expand(
                new RecurrenceOverride.Moved(at("05T13:00"), THIS_AND_FOLLOWING, at("05T10:00"), 60),
                new RecurrenceOverride.Moved(at("03T13:00"), THIS_AND_FOLLOWING, at("03T14:00"), 60),
                new RecurrenceOverride.Moved(at("06T13:00"), THIS, at("06T20:00"), 60),
                new RecurrenceOverride.Cancelled(at("03T13:00"), THIS));

        assertThat(localStarts(instances))
                .containsExactly(at("02T13:00"), at("04T14:00"), at("05T10:00"), at("06T20:00"));
    }

    @Test
    void aRangeThatMovesBackwardsStaysInOrderWithWhatCameBefore() {
        List<Instance> instances =
                expand(new RecurrenceOverride.Moved(at("05T13:00"), THIS_AND_FOLLOWING, at("02T18:00"), 60));

        assertThat(localStarts(instances))
                .containsExactly(at("02T13:00"), at("02T18:00"), at("03T13:00"), at("03T18:00"), at("04T13:00"));
    }

    @Test
    void additionalDatesCountOnceAndCanBeOverriddenAndTakenAway() {
        RecurrenceDefinition definition = DAILY.withRecurrenceDates(
                        List.of(at("03T13:00"), at("03T19:00"), at("10T09:00"), at("11T09:00")))
                .withExceptionDates(List.of(at("02T13:00"), at("11T09:00"), at("20T09:00")))
                .withOverrides(List.of(
                        new RecurrenceOverride.Moved(at("10T09:00"), THIS, at("12T09:00"), 60),
                        new RecurrenceOverride.Cancelled(at("06T13:00"), THIS)));

        assertThat(localStarts(accepted(accepted(Recurrence.of(definition)).expand(EVER))))
                .containsExactly(at("03T13:00"), at("03T19:00"), at("04T13:00"), at("05T13:00"), at("12T09:00"));
    }

    @Test
    void aSeriesWithoutARuleHasItsStartAndItsDates() {
        RecurrenceDefinition definition = RecurrenceDefinition.once(at("02T13:00"), NEW_YORK, 60)
                .withRecurrenceDates(List.of(at("09T08:00"), at("02T13:00")));

        assertThat(localStarts(accepted(accepted(Recurrence.of(definition)).expand(EVER))))
                .containsExactly(at("02T13:00"), at("09T08:00"));
    }

    private static List<Instance> expand(RecurrenceOverride... overrides) {
        return accepted(
                accepted(Recurrence.of(DAILY.withOverrides(List.of(overrides)))).expand(EVER));
    }

    private static LocalDateTime at(String dayAndTime) {
        return LocalDateTime.parse("2026-03-" + dayAndTime);
    }
}
