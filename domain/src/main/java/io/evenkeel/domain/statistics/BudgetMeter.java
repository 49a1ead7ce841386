package io.evenkeel.domain.statistics;

/** How much of its budget one computation has used. Not safe for concurrent use. */
public final class BudgetMeter {

    private final Budget budget;
    private long sessions;
    private long groups;

    BudgetMeter(Budget budget) {
        this.budget = budget;
    }

    /** @throws BudgetExceededException when it is one session too many */
    void addSession() {
        addSessions(1);
    }

    /**
     * Books sessions before they are gone over.
     *
     * @throws BudgetExceededException when they are too many
     */
    public void addSessions(long count) {
        if (count > budget.maxSessions() - sessions) {
            throw new BudgetExceededException(new BudgetRefusal(BudgetLimit.SESSIONS, budget.maxSessions()));
        }
        sessions += count;
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
