package io.evenkeel.domain.rollup;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a range that no cells answer for, in as few stretches as can be: a day that is known to hold nothing may be
 * read live as well, and so joins those around it. Not safe for concurrent use.
 */
final class LiveRanges {

    private final LocalDateRange range;
    private final ZoneId zone;
    private final List<LocalDateRange> closed = new ArrayList<>();
    private LocalDate next;
    private @Nullable LocalDateRange open;

    LiveRanges(LocalDateRange range, ZoneId zone) {
        this.range = range;
        this.zone = zone;
        this.next = range.fromInclusive();
    }

    /** Takes out a day that is answered for; those before it that were not taken out are live. Days must ascend. */
    void answered(LocalDate day, boolean isEmpty) {
        liveUntil(day);
        if (!isEmpty) {
            close();
        }
        next = day.plusDays(1);
    }

    /** The stretches, once no more days are taken out. */
    List<LocalDateRange> rest() {
        liveUntil(range.toExclusive());
        close();
        return List.copyOf(closed);
    }

    private void liveUntil(LocalDate day) {
        if (next.isBefore(day)) {
            open = new LocalDateRange(open == null ? next : open.fromInclusive(), day);
            next = day;
        }
    }

    private void close() {
        // A stretch of no second, such as 2011-12-30 in Pacific/Apia, holds nothing.
        if (open != null && open.startSecondInclusive(zone) < open.endSecondExclusive(zone)) {
            closed.add(open);
        }
        open = null;
    }
}
