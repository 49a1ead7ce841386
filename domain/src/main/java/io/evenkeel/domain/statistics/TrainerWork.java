package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.IntervalSet;

/**
 * What the sessions of one trainer, or of nobody, come to. The pattern and the union do not add up over parts of a range:
 * they are of the whole range.
 *
 * @param tally the sums
 * @param pattern how the planned sessions follow each other
 * @param delivered when the trainer actually worked, overlapping sessions counted once; empty when it was not asked for
 */
record TrainerWork(Tally tally, WorkPattern pattern, IntervalSet delivered) {

    /** A trainer without sessions. */
    static final TrainerWork NONE =
            new TrainerWork(Tally.ZERO, new WorkSweep(WorkRules.DEFAULT).build(), IntervalSet.EMPTY);
}
