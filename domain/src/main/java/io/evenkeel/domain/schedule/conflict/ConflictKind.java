package io.evenkeel.domain.schedule.conflict;

/** Why sessions conflict with one another or with a trainer's rules. */
public enum ConflictKind {
    /** More plans at the same time than the resource takes. */
    DOUBLE_BOOKING,
    /** The plans fit, but with their buffers they need the resource at the same time. */
    BUFFER,
    /** The plan or its buffers lie where the trainer's rules open nothing. */
    OUTSIDE_AVAILABILITY,
    /** The trainer is absent during the plan or its buffers. */
    ABSENCE,
    /** The trainer cannot give the activity. */
    SKILL
}
