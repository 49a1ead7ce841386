package io.evenkeel.tck.data;

import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.recurrence.Frequency;
import io.evenkeel.domain.schedule.recurrence.OverrideRange;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOverride;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import io.evenkeel.domain.schedule.recurrence.RuleEnd;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Series for tests: valid, distinguishable by their number, and the same each time. */
public final class SampleSeries {

    /** The local start of series 0: a Monday evening. */
    public static final LocalDateTime FIRST_START = LocalDateTime.parse("2026-03-02T18:00");

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private SampleSeries() {}

    /** An hour of {@link Bookings#ACTIVITY} each week, of nobody; series {@code number} begins so many days later. */
    public static Series weekly(int number) {
        RecurrenceDefinition definition = RecurrenceDefinition.once(FIRST_START.plusDays(number), OSLO, 3_600)
                .withRule(RecurrenceRule.every(Frequency.WEEKLY));
        return Series.of(new SeriesId("series-" + number), Bookings.ACTIVITY, definition);
    }

    /** Single dates without a rule, at odd seconds and in a zone that is an offset. */
    public static Series single(int number) {
        LocalDateTime start = FIRST_START.plusDays(number).plusSeconds(1);
        return weekly(number)
                .withDefinition(RecurrenceDefinition.once(start, ZoneId.of("+05:45"), 90_061)
                        .withRecurrenceDates(List.of(start.plusYears(1))));
    }

    /** A series in which every field is set. */
    public static Series complete(int number) {
        LocalDateTime start = FIRST_START.plusDays(number);
        RecurrenceRule rule =
                RecurrenceRule.every(Frequency.WEEKLY).withInterval(2).withEnd(new RuleEnd.Count(20));
        RecurrenceDefinition definition = RecurrenceDefinition.once(start, OSLO, 2_700)
                .withRule(rule)
                .withRecurrenceDates(List.of(start.plusDays(1), start.plusDays(3)))
                .withExceptionDates(List.of(start.plusWeeks(2)))
                .withOverrides(List.of(
                        new RecurrenceOverride.Moved(start.plusWeeks(4), OverrideRange.THIS, start.plusWeeks(5), 3_600),
                        new RecurrenceOverride.Moved(
                                start.plusWeeks(8),
                                OverrideRange.THIS_AND_FOLLOWING,
                                start.plusWeeks(8).plusHours(1),
                                2_700),
                        new RecurrenceOverride.Cancelled(start.plusWeeks(6), OverrideRange.THIS),
                        new RecurrenceOverride.Cancelled(start.plusWeeks(30), OverrideRange.THIS_AND_FOLLOWING)));
        return weekly(number)
                .withTrainer(new TrainerId("trainer-" + number))
                .withRoom(new RoomId("room-" + number))
                .withDefinition(definition);
    }
}
