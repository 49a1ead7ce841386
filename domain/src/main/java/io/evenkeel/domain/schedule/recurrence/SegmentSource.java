package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instances that the rule gives in one segment. */
final class SegmentSource implements InstanceSource {

    private final Segment segment;
    private final Set<LocalDateTime> takenOut;
    private final Window window;
    private final LocalTime time;
    private final DayCursor days;

    SegmentSource(Segment segment, OriginalStarts starts, Set<LocalDateTime> takenOut, Window window) {
        this.segment = segment;
        this.takenOut = takenOut;
        this.window = window;
        this.time = starts.ruleTime();
        this.days = starts.ruleDates(
                Math.max(window.firstDay(segment), dayAtOrAfter(segment.fromInclusive())),
                Math.min(window.lastDay(segment), dayAtOrAfter(segment.toExclusive()) - 1));
    }

    @Override
    public @Nullable Instance next() {
        for (long day = days.next(); day != DayCursor.NONE; day = days.next()) {
            LocalDateTime id = LocalDate.ofEpochDay(day).atTime(time);
            Instance instance = takenOut.contains(id) ? null : segment.place(id);
            if (instance != null && window.contains(instance)) {
                return instance;
            }
        }
        return null;
    }

    @Override
    public long steps() {
        return days.steps();
    }

    /** The first day on which the time of the rule is not before a local time. */
    private long dayAtOrAfter(LocalDateTime local) {
        return local.toLocalDate().toEpochDay() + (time.isBefore(local.toLocalTime()) ? 1 : 0);
    }
}
