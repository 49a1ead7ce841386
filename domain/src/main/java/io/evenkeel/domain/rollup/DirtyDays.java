package io.evenkeel.domain.rollup;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days whose cells a write makes wrong. */
public final class DirtyDays {

    private DirtyDays() {}

    /**
     * The local days of the planned starts before and after: two when a session moves to another day, none for no session.
     * A change that no cell shows, such as of the room, marks its day as well: folding once too often costs less than to
     * judge that in each store.
     *
     * @param before as it was stored; null when it is new
     * @param after as it will be stored; null when it is removed
     * @param zone the zone of the organisation
     */
    public static Set<LocalDate> of(@Nullable Session before, @Nullable Session after, ZoneId zone) {
        Set<LocalDate> days = new HashSet<>();
        if (before != null) {
            days.add(LocalDateRange.dayOf(before.planned().startSecondInclusive(), zone));
        }
        if (after != null) {
            days.add(LocalDateRange.dayOf(after.planned().startSecondInclusive(), zone));
        }
        return Set.copyOf(days);
    }
}
