package io.evenkeel.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.schedule.Schedules;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks every rule about every tenth minute; times are converted with the offset before a change, and nothing else. */
class AvailabilityOracleTest {

    private static final int STEP = 600;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithAnOracleAroundClockChanges(long seed) {
        Schedules schedules = new Schedules(seed, 10);
        for (Schedules.OddDay day : Schedules.ODD_DAYS) {
            for (int round = 0; round < 8; round++) {
                Availability rules = schedules.availability(day);
                Interval window = day.window(2, 3);
                IntervalSet free = rules.free(window);

                for (long t = window.startSecondInclusive(); t < window.endSecondExclusive(); t += STEP) {
                    assertThat(free.contains(new Interval(t, t + 1)))
                            .as("%s at %s in %s", rules, t, day)
                            .isEqualTo(isFree(rules, day.date(), t));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void doesNotDependOnTheWindowItIsResolvedFor(long seed) {
        Random random = new Random(seed);
        Schedules schedules = new Schedules(seed, 10);
        for (Schedules.OddDay day : Schedules.ODD_DAYS) {
            for (int round = 0; round < 40; round++) {
                Availability rules = schedules.availability(day);
                Interval all = day.window(4, 4);
                long start = all.startSecondInclusive() + random.nextInt(7 * 86_400);
                Interval part = new Interval(start, start + random.nextInt(1, 80_000));

                assertThat(rules.free(part)).isEqualTo(rules.free(all).intersect(IntervalSet.of(part)));
            }
        }
    }

    private static boolean isFree(Availability rules, LocalDate around, long second) {
        boolean open = false;
        boolean closed = false;
        for (LocalDate date = around.minusDays(6); date.isBefore(around.plusDays(6)); date = date.plusDays(1)) {
            LocalDate onThatDate = date;
            open |= rules.weekly().stream()
                    .anyMatch(rule -> rule.day() == onThatDate.getDayOfWeek()
                            && covers(rule.window(), onThatDate, rules.zone(), second));
        }
        for (DateOverride change : rules.overrides()) {
            boolean covers = covers(change.window(), change.date(), rules.zone(), second);
            open |= covers && change instanceof DateOverride.Opening;
            closed |= covers && change instanceof DateOverride.Closing;
        }
        return open && !closed && rules.absences().stream().noneMatch(absence -> covers(absence, rules.zone(), second));
    }

    private static boolean covers(LocalWindow window, LocalDate date, ZoneId zone, long second) {
        LocalTime start = window.startInclusive();
        LocalTime end = window.endExclusive();
        LocalDateTime last =
                end.compareTo(start) > 0 ? date.atTime(end) : date.atTime(end).plusDays(1);
        return second(date.atTime(start), zone) <= second && second < second(last, zone);
    }

    private static boolean covers(Absence absence, ZoneId zone, long second) {
        return absence.match(
                between -> between.interval().overlapSeconds(new Interval(second, second + 1)) == 1,
                whole -> second(whole.days().fromInclusive().atStartOfDay(), zone) <= second
                        && second < second(whole.days().toExclusive().atStartOfDay(), zone));
    }

    private static long second(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return local.toEpochSecond(change == null ? zone.getRules().getOffset(local) : change.getOffsetBefore());
    }
}
