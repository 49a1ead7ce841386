package io.evenkeel.domain.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Rules of the subset, every part in many combinations; the same for the same seed. */
final class RuleGenerator {

    private static final DayOfWeek[] DAYS = DayOfWeek.values();

    private final Random random;

    RuleGenerator(Random random) {
        this.random = random;
    }

    /** A rule without end. It may well match nothing. */
    RecurrenceRule rule() {
        Frequency frequency = Frequency.values()[random.nextInt(4)];
        RecurrenceRule rule = RecurrenceRule.every(frequency).withInterval(interval(frequency));
        if (oneIn(4)) {
            rule = rule.withByMonth(some(4, () -> random.nextInt(1, 13)));
        }
        if (frequency != Frequency.WEEKLY && oneIn(3)) {
            rule = rule.withByMonthDay(some(5, () -> signed(31)));
        }
        if (oneIn(2)) {
            rule = rule.withByDay(weekdays(rule));
        }
        boolean alone = rule.byMonth().isEmpty()
                && rule.byMonthDay().isEmpty()
                && rule.byDay().isEmpty();
        if (!alone && oneIn(3)) {
            rule = rule.withBySetPosition(positions(frequency));
        }
        return oneIn(2) ? rule : rule.withWeekStart(day());
    }

    /** Any end, without regard to a series. */
    RuleEnd anyEnd() {
        return switch (random.nextInt(5)) {
            case 0 -> new RuleEnd.Never();
            case 1 -> new RuleEnd.Count(random.nextInt(1, 1_000_000_000));
            case 2 -> Until.date(LocalDate.ofEpochDay(random.nextInt(-10_000, 100_000)));
            case 3 ->
                Until.local(LocalDate.ofEpochDay(random.nextInt(-10_000, 100_000))
                        .atStartOfDay()
                        .plusSeconds(random.nextInt(86_400)));
            default -> Until.utc(Instant.ofEpochSecond(random.nextInt()));
        };
    }

    boolean oneIn(int bound) {
        return random.nextInt(bound) == 0;
    }

    private int interval(Frequency frequency) {
        if (oneIn(2)) {
            return 1;
        }
        return switch (frequency) {
            case DAILY -> random.nextInt(2, oneIn(3) ? 100 : 8);
            case WEEKLY -> random.nextInt(2, 6);
            case MONTHLY -> random.nextInt(2, 15);
            case YEARLY -> random.nextInt(2, 5);
        };
    }

    private Integer[] positions(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> new Integer[] {oneIn(2) ? 1 : -1};
            case WEEKLY -> some(3, () -> signed(3));
            case MONTHLY -> some(3, () -> signed(oneIn(2) ? 3 : 10));
            case YEARLY -> some(4, () -> signed(oneIn(2) ? 5 : 60));
        };
    }

    private OrdinalWeekday[] weekdays(RecurrenceRule rule) {
        boolean numbered = rule.frequency().allowsOrdinals() && !oneIn(3);
        int largest = rule.frequency() == Frequency.YEARLY && rule.byMonth().isEmpty() ? 53 : 5;
        return Stream.generate(() -> numbered && !oneIn(5)
                        ? OrdinalWeekday.nth(signed(largest), day())
                        : OrdinalWeekday.every(day()))
                .limit(random.nextInt(1, 5))
                .toArray(OrdinalWeekday[]::new);
    }

    private Integer[] some(int most, IntSupplier values) {
        return Stream.generate(values::getAsInt)
                .limit(random.nextInt(1, most + 1))
                .toArray(Integer[]::new);
    }

    private int signed(int largest) {
        int value = random.nextInt(1, largest + 1);
        return oneIn(3) ? -value : value;
    }

    private DayOfWeek day() {
        return DAYS[random.nextInt(DAYS.length)];
    }
}
