package io.evenkeel.domain.statistics;

/** What a computation may run out of, and what to narrow then. */
public enum BudgetLimit {
    /** Sessions to go over. */
    SESSIONS("sessions", "a shorter range, one trainer or one activity"),
    /** Groups to keep in memory. */
    GROUPS("groups", "a shorter range, one trainer or one activity"),
    /** Time, as whoever asked measures it. */
    TIME("seconds", "a shorter range, one trainer or one activity"),
    /** Buckets of a trend, and the distinct things to remember in them. */
    BUCKETS("buckets", "a shorter range or longer buckets");

    private final String what;
    private final String advice;

    BudgetLimit(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    /** What there were too many of. */
    public String what() {
        return what;
    }

    /** What to ask for instead. */
    public String advice() {
        return advice;
    }
}
