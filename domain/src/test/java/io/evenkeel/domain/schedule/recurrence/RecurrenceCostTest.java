package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.NEW_YORK;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.accepted;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.refused;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expansion costs, in steps: pages of the calendar turned plus days handed out. No clock is read. */
class RecurrenceCostTest {

    private static final Interval Y2026 = year(2026);
    private static final Interval Y2090 = year(2090);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=9",
                "FREQ=DAILY;COUNT=100000",
                "FREQ=DAILY;UNTIL=20951231T235959Z;BYMONTH=1,5;BYDAY=MO,TH",
                "FREQ=WEEKLY;BYDAY=MO,TH",
                "FREQ=WEEKLY;INTERVAL=3;COUNT=50000;BYDAY=TH,SU;WKST=SU",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH;BYSETPOS=-1",
                "FREQ=MONTHLY;BYDAY=1TH",
                "FREQ=MONTHLY;COUNT=5000;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
                "FREQ=YEARLY;BYMONTHDAY=1;BYSETPOS=1"
            })
    void aWindowIn2090CostsWhatOneIn2026Costs(String rule) {
        Recurrence recurrence = accepted(Recurrence.of(series("1970-01-01T09:00", NEW_YORK, rule)));

        long near = steps(recurrence, Y2026);
        long far = steps(recurrence, Y2090);

        assertThat(near).isBetween(2L, 450L);
        assertThat(far).isBetween(near - 8, near + 8);
    }

    @Test
    void exceptionsMovesAndRangesDoNotMakeAFarWindowDearer() {
        List<LocalDateTime> exceptions = new ArrayList<>();
        List<RecurrenceOverride> overrides = new ArrayList<>();
        LocalDateTime start = LocalDateTime.parse("1970-01-01T09:00");
        for (int day = 0; day < 1_000; day += 2) {
            exceptions.add(start.plusDays(day));
            overrides.add(new RecurrenceOverride.Moved(
                    start.plusDays(day + 1),
                    OverrideRange.THIS,
                    start.plusDays(day + 1).plusHours(2),
                    60));
        }
        overrides.add(new RecurrenceOverride.Moved(
                start.plusDays(1_001),
                OverrideRange.THIS_AND_FOLLOWING,
                start.plusDays(1_001).plusHours(5),
                60));
        Recurrence recurrence = accepted(Recurrence.of(series("1970-01-01T09:00", NEW_YORK, "FREQ=DAILY")
                .withExceptionDates(exceptions)
                .withOverrides(overrides)));

        assertThat(steps(recurrence, Y2026)).isBetween(365L, 410L);
        assertThat(steps(recurrence, Y2090)).isBetween(365L, 410L);
    }

    @Test
    void theFirstInstanceOfAHugeWindowCostsNextToNothing() {
        Recurrence recurrence = accepted(Recurrence.of(series("1970-01-01T09:00", NEW_YORK, "FREQ=DAILY")));

        InstanceIterator iterator = recurrence.iterator(
                Interval.of(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("9999-01-01T00:00:00Z")));
        iterator.next();

        assertThat(iterator.steps()).isLessThan(10);
    }

    @Test
    void aRuleThatHardlyEverMatchesEnds() {
        Recurrence leapDay = accepted(
                Recurrence.of(series("2000-02-29T09:00", NEW_YORK, "FREQ=DAILY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29")));
        Recurrence once = accepted(
                Recurrence.of(series("2000-02-29T09:00", NEW_YORK, "FREQ=YEARLY;INTERVAL=999999999;COUNT=999999999")));
        Interval ever = Interval.of(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));
        InstanceIterator leapDays = leapDay.iterator(ever);

        leapDays.forEachRemaining(
                instance -> assertThat(instance.localStart().getDayOfMonth()).isEqualTo(29));

        assertThat(leapDays.given()).isPositive();
        assertThat(leapDays.steps()).isLessThan(8_000 * 4);
        assertThat(accepted(once.expand(ever))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TH", "FREQ=MONTHLY", "FREQ=YEARLY;BYMONTH=1;BYDAY=TH"})
    void theLargestCountEndsWithTheYear9999(String rule) {
        Recurrence counted = accepted(Recurrence.of(series("1970-01-01T09:00", NEW_YORK, rule + ";COUNT=999999999")));
        Recurrence endless = accepted(Recurrence.of(series("1970-01-01T09:00", NEW_YORK, rule)));
        Interval last = Interval.of(Instant.parse("9990-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"));

        assertThat(accepted(counted.expand(last))).isNotEmpty().isEqualTo(accepted(endless.expand(last)));
    }

    @Test
    void theLimitIsSeenAndNotCutOff() {
        Recurrence recurrence = accepted(Recurrence.of(series("1970-01-01T09:00", NEW_YORK, "FREQ=DAILY")));
        Interval exactly = Interval.of(
                Instant.parse("1970-01-01T00:00:00Z"),
                Instant.parse("1970-01-01T00:00:00Z").plusSeconds(10_000L * 86_400));
        Interval oneMore = new Interval(0, exactly.endSecondExclusive() + 86_400);

        assertThat(accepted(recurrence.expand(exactly))).hasSize(10_000);
        assertThat(refused(recurrence.expand(oneMore)).code()).isEqualTo(RecurrenceRefusalCode.TOO_MANY_INSTANCES);

        Iterator<Instance> iterator = recurrence.instances(oneMore);
        for (int i = 0; i < Recurrence.MAX_INSTANCES; i++) {
            iterator.next();
        }
        assertThat(iterator.hasNext()).isTrue();
        assertThatIllegalStateException().isThrownBy(iterator::next).withMessageContaining("10000");
    }

    private static long steps(Recurrence recurrence, Interval window) {
        InstanceIterator iterator = recurrence.iterator(window);
        iterator.forEachRemaining(instance -> {});
        assertThat(iterator.given()).isPositive();
        return iterator.steps();
    }

    private static Interval year(int year) {
        return Interval.of(Instant.parse(year + "-01-01T00:00:00Z"), Instant.parse((year + 1) + "-01-01T00:00:00Z"));
    }
}
