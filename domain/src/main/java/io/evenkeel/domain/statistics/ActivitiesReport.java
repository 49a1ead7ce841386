package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.ActivityId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What happened in a range, activity by activity. A range without sessions has no row.
 *
 * @param activities the one with most sessions first, then by id
 */
public record ActivitiesReport(List<ActivityRow> activities) implements FamilyReport {

    private static final Comparator<ActivityRow> ORDER = Comparator.comparingLong(
                    (ActivityRow row) -> row.sessions().total())
            .reversed()
            .thenComparing(row -> row.activity().id());

    /** Copies the rows. */
    public ActivitiesReport {
        activities = List.copyOf(activities);
    }

    /**
     * The view of a tally for each activity. Takes O(activities x log activities).
     *
     * @param names what people call an activity; the same for the same id
     */
    public static ActivitiesReport of(Map<ActivityId, Tally> tallies, Function<ActivityId, String> names) {
        return new ActivitiesReport(tallies.entrySet().stream()
                .map(entry -> ActivityRow.of(
                        new Named(entry.getKey().value(), names.apply(entry.getKey())), entry.getValue()))
                .sorted(ORDER)
                .toList());
    }
}
