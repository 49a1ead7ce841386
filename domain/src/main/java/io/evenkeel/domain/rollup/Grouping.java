package io.evenkeel.domain.rollup;

/** How the answer to a query is parted, besides by local days. */
public enum Grouping {
    /** Not at all: overview, adherence, trend, heatmap. */
    NONE,
    /** A tally for each trainer. Runs, rests and the union of the trainers' report do not add up and stay live. */
    BY_TRAINER,
    /** A tally for each activity. */
    BY_ACTIVITY
}
