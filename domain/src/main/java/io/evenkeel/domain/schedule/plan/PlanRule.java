package io.evenkeel.domain.schedule.plan;

/** The hard rules of a plan, in the order in which they remove trainers from the candidates for a session. */
public enum PlanRule {
    /** The trainer takes no new sessions. */
    INACTIVE,
    /** The trainer cannot give the activity. */
    SKILL,
    /** The plan or its buffers lie where the trainer's weekly windows and overrides open nothing. */
    AVAILABILITY,
    /** The trainer is absent during the plan or its buffers. */
    ABSENCE,
    /** Another session of the trainer needs the same time, with the buffers and in whole five minutes, as for a booking. */
    OVERLAP,
    /** The rest to a session of the trainer on another local day would be too short. */
    REST,
    /** The trainer's sessions of the ISO week would be longer than the contract allows. */
    WEEKLY_MAXIMUM
}
