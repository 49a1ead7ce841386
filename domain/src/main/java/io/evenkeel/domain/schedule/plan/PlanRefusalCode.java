package io.evenkeel.domain.schedule.plan;

/** Why no plan is made. The names are stable and never change their meaning. */
public enum PlanRefusalCode {
    /** The same session stands twice in the request. */
    REPEATED_SESSION,
    /** A session is marked as movable that is not in the request. */
    UNKNOWN_SESSION,
    /** A session is marked as movable that has begun, ended or been called off. */
    NOT_PLANNED,
    /** There are more open sessions than {@link PlanRequest#MAX_OPEN_SESSIONS}. */
    TOO_MANY_OPEN_SESSIONS,
    /** There are more other sessions than {@link PlanRequest#MAX_OTHER_SESSIONS}. */
    TOO_MANY_OTHER_SESSIONS,
    /** There are more trainers than {@link PlanRequest#MAX_TRAINERS}. */
    TOO_MANY_TRAINERS,
    /** There are more iterations than {@link PlanRequest#MAX_ITERATIONS}. */
    TOO_MANY_ITERATIONS,
    /** All sessions together are planned for more than {@link PlanRequest#MAX_PLANNED_SECONDS}. */
    TOO_MANY_SECONDS
}
