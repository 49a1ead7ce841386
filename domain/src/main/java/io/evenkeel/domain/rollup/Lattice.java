package io.evenkeel.domain.rollup;

/** One of the two ways in which the sessions of a local day are parted into cells. */
public enum Lattice {
    /** A cell for each trainer, and one for the sessions that have none. */
    TRAINER,
    /** A cell for each activity. */
    ACTIVITY
}
