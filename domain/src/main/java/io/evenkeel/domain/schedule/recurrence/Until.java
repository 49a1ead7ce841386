package io.evenkeel.domain.schedule.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The last time at which an instance of a rule may start, inclusive. Immutable.
 *
 * <p>It speaks of an instance as the rule makes it, before an override moves it, and does not concern additional dates.
 * RFC 5545 asks for the UTC form where the start has a zone; the other two are taken because calendars write them.
 *
 * @param form how it is written and what it is compared with
 * @param lastInclusive the bound, in UTC for {@link UntilForm#UTC} and in the zone of the series otherwise; within the
 *     years 1 to 9999; fractions of a second are dropped, and a date stands for its last second
 */
public record Until(UntilForm form, LocalDateTime lastInclusive) implements RuleEnd {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** @throws IllegalArgumentException when the bound lies outside the years 1 to 9999 */
    public Until {
        RuleChecks.requireUntil(lastInclusive.toLocalDate());
        lastInclusive = form == UntilForm.DATE
                ? lastInclusive.with(LAST_SECOND)
                : lastInclusive.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Until date(LocalDate lastInclusive) {
        return new Until(UntilForm.DATE, lastInclusive.atTime(LAST_SECOND));
    }

    public static Until local(LocalDateTime lastInclusive) {
        return new Until(UntilForm.LOCAL, lastInclusive);
    }

    public static Until utc(Instant lastInclusive) {
        return new Until(UntilForm.UTC, LocalDateTime.ofInstant(lastInclusive, ZoneOffset.UTC));
    }

    @Override
    public <T> T match(Supplier<T> onNever, Function<Count, T> onCount, Function<Until, T> onUntil) {
        return onUntil.apply(this);
    }

    @Override
    public String toString() {
        return RulePart.UNTIL + "=" + RuleTimes.format(this);
    }
}
