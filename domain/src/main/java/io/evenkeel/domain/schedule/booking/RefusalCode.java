package io.evenkeel.domain.schedule.booking;

/** Why a time cannot be booked. */
public enum RefusalCode {
    /** The start, the duration or a buffer is no multiple of 5 minutes. */
    NOT_A_MULTIPLE_OF_5_MINUTES,
    /** The duration or a buffer is longer than 24 hours. */
    LONGER_THAN_24_HOURS,
    /** The trainer takes no new sessions. */
    TRAINER_INACTIVE,
    /** The trainer cannot give the activity. */
    SKILL,
    /** The plan or its buffers lie where the trainer's rules open nothing. */
    OUTSIDE_AVAILABILITY,
    /** The trainer is absent during the plan or its buffers. */
    ABSENCE,
    /** The plans of other sessions take the resource. */
    DOUBLE_BOOKING,
    /** With the buffers, other sessions take the resource. */
    BUFFER
}
