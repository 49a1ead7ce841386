package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All original starts, cut into segments at the overrides of "this and following". Immutable. */
final class Segments {

    private final List<Segment> inOrder;

    Segments(RecurrenceDefinition definition) {
        List<RecurrenceOverride> cuts = definition.overrides().stream()
                .filter(override -> override.range() == OverrideRange.THIS_AND_FOLLOWING)
                .sorted(Comparator.comparing(RecurrenceOverride::recurrenceId))
                .toList();
        ZoneId zone = definition.zone();
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment(LocalDateTime.MIN, startOf(cuts, 0), zone, true, 0, definition.durationSeconds()));
        for (int i = 0; i < cuts.size(); i++) {
            LocalDateTime from = startOf(cuts, i);
            LocalDateTime to = startOf(cuts, i + 1);
            segments.add(cuts.get(i)
                    .match(
                            moved -> new Segment(from, to, zone, true, moved.shiftSeconds(), moved.durationSeconds()),
                            cancelled -> new Segment(from, to, zone, false, 0, 1)));
        }
        this.inOrder = List.copyOf(segments);
    }

    List<Segment> inOrder() {
        return inOrder;
    }

    /** The segment of an original start, found in logarithmic time. */
    Segment of(LocalDateTime id) {
        int low = 0;
        int high = inOrder.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (inOrder.get(middle).fromInclusive().isAfter(id)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return inOrder.get(low);
    }

    private static LocalDateTime startOf(List<RecurrenceOverride> cuts, int index) {
        return index < cuts.size() ? cuts.get(index).recurrenceId() : LocalDateTime.MAX;
    }
}
