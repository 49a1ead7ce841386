package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Finds times of day which, on the date of an instance, do not exist or exist twice. */
final class Transitions {

    private final Random random;

    Transitions(Random random) {
        this.random = random;
    }

    /** The series at such a time, overlaps before gaps, which are more frequent; unchanged when there is none. */
    RecurrenceDefinition met(RecurrenceDefinition definition, List<LocalDateTime> starts) {
        List<LocalTime> gaps = new ArrayList<>();
        List<LocalTime> overlaps = new ArrayList<>();
        for (LocalDateTime start : starts) {
            ZoneOffsetTransition transition = ofDay(start.toLocalDate().atStartOfDay(), definition.zone());
            if (transition != null) {
                (transition.isGap() ? gaps : overlaps).add(within(transition).toLocalTime());
            }
        }
        List<LocalTime> times = overlaps.isEmpty() || (!gaps.isEmpty() && random.nextInt(3) == 0) ? gaps : overlaps;
        return times.isEmpty() ? definition : at(definition, times.get(random.nextInt(times.size())));
    }

    private static @Nullable ZoneOffsetTransition ofDay(LocalDateTime midnight, ZoneId zone) {
        ZoneOffsetTransition next = zone.getRules()
                .nextTransition(midnight.minusSeconds(1).atZone(zone).toInstant());
        return next != null && next.getDateTimeBefore().isBefore(midnight.plusDays(1)) ? next : null;
    }

    private LocalDateTime within(ZoneOffsetTransition transition) {
        LocalDateTime first = transition.isGap() ? transition.getDateTimeBefore() : transition.getDateTimeAfter();
        return first.plusSeconds(random.nextLong(transition.getDuration().abs().toSeconds()));
    }

    private static RecurrenceDefinition at(RecurrenceDefinition definition, LocalTime time) {
        return RecurrenceDefinition.once(definition.start().with(time), definition.zone(), definition.durationSeconds())
                .withRule(definition.rule());
    }
}
