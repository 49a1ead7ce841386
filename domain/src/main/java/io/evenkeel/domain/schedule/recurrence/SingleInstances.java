package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.OUT_OF_RANGE;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instances that are placed one by one: additional dates, and what an override moves by itself. */
final class SingleInstances {

    private final RecurrenceDefinition definition;
    private final List<Instance> instances = new ArrayList<>();
    private final Set<LocalDateTime> overridden = new HashSet<>();

    private SingleInstances(RecurrenceDefinition definition) {
        this.definition = definition;
    }

    /**
     * The instances in their order.
     *
     * @throws RefusalException when one of them leaves the years 1 to 9999
     */
    static List<Instance> of(RecurrenceDefinition definition, OriginalStarts starts, Segments segments) {
        SingleInstances singles = new SingleInstances(definition);
        singles.requireStart();
        singles.addMoved();
        singles.addDates(starts, segments);
        singles.instances.sort(InstanceIterator.ORDER);
        return List.copyOf(singles.instances);
    }

    private void requireStart() {
        LocalDateTime start = definition.start();
        placed("DTSTART", start, Segment.place(start, start, definition.zone(), definition.durationSeconds()));
    }

    private void addMoved() {
        for (RecurrenceOverride override : definition.overrides()) {
            if (override.range() == OverrideRange.THIS) {
                overridden.add(override.recurrenceId());
                override.match(this::addMoved, cancelled -> false);
            }
        }
    }

    private boolean addMoved(RecurrenceOverride.Moved moved) {
        LocalDateTime id = moved.recurrenceId();
        Instance instance = Segment.place(id, moved.newLocalStart(), definition.zone(), moved.durationSeconds());
        return instances.add(placed("RECURRENCE-ID", id, instance));
    }

    private void addDates(OriginalStarts starts, Segments segments) {
        for (LocalDateTime date : starts.singles()) {
            Segment segment = segments.of(date);
            if (segment.takesPlace() && !overridden.contains(date)) {
                instances.add(placed("RDATE", date, segment.place(date)));
            }
        }
    }

    private static Instance placed(String part, LocalDateTime id, @Nullable Instance instance) {
        if (instance == null) {
            throw new RefusalException(OUT_OF_RANGE, part, id, "let it start and end in the years 1 to 9999 (UTC)");
        }
        return instance;
    }
}
