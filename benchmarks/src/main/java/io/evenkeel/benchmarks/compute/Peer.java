package io.evenkeel.benchmarks.compute;

import io.evenkeel.domain.statistics.column.ColumnTallies;

/** One way to compute the tallies by trainer, activity and day. */
interface Peer {

    String name();

    /** How many sessions it goes over. */
    int sessions();

    /** Computes, and returns something that depends on all of it. */
    Object run();

    /** What it computes, to be compared with the others. */
    ColumnTallies tallies();
}
