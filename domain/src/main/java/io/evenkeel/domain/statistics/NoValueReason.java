package io.evenkeel.domain.statistics;

/** Why a ratio has no value. The names are part of the outer contract and never change their meaning. */
public enum NoValueReason {
    /** No session was completed, cancelled, a no-show or overdue. */
    NO_DECIDED_SESSIONS,
    /** No session was completed, a no-show or overdue. */
    NO_DUE_SESSIONS,
    /** No session was completed or a no-show. */
    NO_ATTENDABLE_SESSIONS,
    /** The sessions that count had no planned time in sum. */
    NO_PLANNED_TIME,
    /** The sessions that count had neither planned nor actual time in sum. */
    NO_PLANNED_OR_ACTUAL_TIME,
    /** No completed session recorded seats offered and booked. */
    NO_SEATS_OFFERED,
    /** No completed session recorded seats booked and attended. */
    NO_SEATS_BOOKED,
    /** No completed session has a start within 24 h of its plan. */
    NO_STARTS,
    /** Fewer than two completed sessions have a start within 24 h of their plan. */
    FEWER_THAN_TWO_STARTS,
    /** The range holds no second of the cell. */
    NO_TIME_IN_RANGE,
    /** No completed session of any trainer took time. */
    NO_DELIVERED_TIME,
    /** The trainer has no session but cancelled ones. */
    NO_WORK_SESSIONS,
    /** The sessions have no trainer of whom it could be said. */
    NO_TRAINER,
    /** Nobody recorded when the trainer is available. */
    AVAILABILITY_UNKNOWN,
    /** The trainer is not available in the range at all. */
    NO_AVAILABLE_TIME,
    /** Nobody recorded what the contract of the trainer gives. */
    CONTRACT_UNKNOWN,
    /** The contract of the trainer gives no time for the range. */
    NO_CONTRACT_TIME,
    /** A load is shared by two at least. */
    FEWER_THAN_TWO_TRAINERS
}
