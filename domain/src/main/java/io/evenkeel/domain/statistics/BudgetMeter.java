package io.evenkeel.domain.statistics;

import java.util.function.BooleanSupplier;

/** How much of its budget one computation has used. Not safe for concurrent use. */
public final class BudgetMeter {

    /** Asking for the time may cost as much as folding a session. */
    private static final long SESSIONS_BETWEEN_LOOKS = 1_024;

    private final Budget budget;
    private final long allowedSeconds;
    private final BooleanSupplier isTimeUp;
    private long sessions;
    private long sessionsUntilLook = SESSIONS_BETWEEN_LOOKS;
    private long groups;

    BudgetMeter(Budget budget, long allowedSeconds, BooleanSupplier isTimeUp) {
        this.budget = budget;
        this.allowedSeconds = allowedSeconds;
        this.isTimeUp = isTimeUp;
    }

    /** @throws BudgetExceededException when it is one session too many, or the time is up */
    void addSession() {
        addSessions(1);
    }

    /**
     * Books sessions before they are gone over.
     *
     * @throws BudgetExceededException when they are too many, or the time is up
     */
    public void addSessions(long count) {
        if (count > budget.maxSessions() - sessions) {
            throw new BudgetExceededException(new BudgetRefusal(BudgetLimit.SESSIONS, budget.maxSessions()));
        }
        sessions += count;
        sessionsUntilLook -= count;
        if (sessionsUntilLook <= 0) {
            sessionsUntilLook = SESSIONS_BETWEEN_LOOKS;
            if (isTimeUp.getAsBoolean()) {
                throw new BudgetExceededException(new BudgetRefusal(BudgetLimit.TIME, allowedSeconds));
            }
        }
    }

    /**
     * Books groups before they take memory.
     *
     * @param limit groups or buckets, which share one bound
     * @throws BudgetExceededException when they are too many
     */
    public void addGroups(BudgetLimit limit, long count) {
        if (count > budget.maxGroups() - groups) {
            throw new BudgetExceededException(new BudgetRefusal(limit, budget.maxGroups()));
        }
        groups += count;
    }
}
