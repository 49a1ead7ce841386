package io.evenkeel.benchmarks.compute;

import java.util.List;

/**
 * Formulations of the same question. Each query gives the way of grouping, the group and then what {@link SqlPeer} reads.
 *
 * @param name what tells them apart
 * @param numbers counts and sums by kind
 * @param deviations counts by minute of start deviation
 * @param durations counts by minute of duration
 */
record SqlQueries(String name, List<String> numbers, List<String> deviations, List<String> durations) {

    private static final List<String> GROUPS = List.of("trainer", "activity", "day");

    private static final String SUMS = "count(*), sum(p), sum(a), sum(v), sum(o), count(dev), sum(dev), sum(dev * dev),"
            + " min(dev), max(dev), sum(seats1), sum(seats2), sum(seats3), sum(seats4)";

    /** One GROUP BY for each way of grouping: nine in all. */
    static final SqlQueries SEPARATE = new SqlQueries(
            "nine GROUP BY",
            separate("kind, " + SUMS, "", "kind"),
            separate("devmin, count(*)", " WHERE devmin IS NOT NULL", "devmin"),
            separate("durmin, count(*)", " WHERE durmin IS NOT NULL", "durmin"));

    /** The three ways of grouping at once. */
    static final SqlQueries GROUPING_SETS = new SqlQueries(
            "three GROUPING SETS",
            List.of(sets("kind, " + SUMS, "", "kind")),
            List.of(sets("devmin, count(*)", " WHERE devmin IS NOT NULL", "devmin")),
            List.of(sets("durmin, count(*)", " WHERE durmin IS NOT NULL", "durmin")));

    /** The sums by kind and minute of start deviation, which gives that histogram too: six in all. */
    static final SqlQueries JOINED = new SqlQueries(
            "six GROUP BY",
            separate("kind, " + SUMS + ", devmin", "", "kind, devmin"),
            List.of(),
            separate("durmin, count(*)", " WHERE durmin IS NOT NULL", "durmin"));

    /** Whether the sums come by minute of start deviation. */
    boolean sumsByMinute() {
        return deviations.isEmpty();
    }

    private static List<String> separate(String columns, String where, String by) {
        return GROUPS.stream()
                .map(group -> "SELECT " + GROUPS.indexOf(group) + ", " + group + ", " + columns + " FROM sessions"
                        + where + " GROUP BY " + group + ", " + by)
                .toList();
    }

    private static String sets(String columns, String where, String by) {
        return "SELECT CASE WHEN grouping(trainer) = 0 THEN 0 WHEN grouping(activity) = 0 THEN 1 ELSE 2 END,"
                + " coalesce(trainer, activity, day), " + columns + " FROM sessions" + where
                + " GROUP BY GROUPING SETS ((trainer, " + by + "), (activity, " + by + "), (day, " + by + "))";
    }
}
