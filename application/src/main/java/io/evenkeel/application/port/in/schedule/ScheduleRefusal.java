package io.evenkeel.application.port.in.schedule;

/** Why a question about the schedule is not answered although nothing failed. */
public enum ScheduleRefusal {
    /** No trainer has the given id or name. */
    UNKNOWN_TRAINER,
    /** No activity has the given id or name. */
    UNKNOWN_ACTIVITY,
    /** No room has the given id or name. */
    UNKNOWN_ROOM,
    /** The roster only knows the name of something of which more is needed. */
    DETAILS_MISSING,
    /** It cannot be booked at any time, such as a duration that is no multiple of 5 minutes. */
    NEVER_BOOKABLE,
    /** The plan would be larger than one search takes, see {@link io.evenkeel.domain.schedule.plan.PlanRefusalCode}. */
    PLAN_TOO_LARGE,
    /** The range holds more sessions than one question may go over. */
    TOO_MANY_SESSIONS,
    /** There are more results than one answer may hold. */
    TOO_MANY_RESULTS
}
