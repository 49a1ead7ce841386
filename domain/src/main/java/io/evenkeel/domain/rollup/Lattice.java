package io.evenkeel.domain.rollup;

/** One of the ways in which the sessions of a local day are parted into cells. */
public enum Lattice {
    /** One cell for all of them. */
    ALL,
    /** A cell for each trainer, and one for the sessions that have none. */
    TRAINER,
    /** A cell for each activity. */
    ACTIVITY
}
