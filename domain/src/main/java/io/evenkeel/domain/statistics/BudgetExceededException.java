package io.evenkeel.domain.statistics;

/**
 * Ends a fold from within, through whatever hands it the sessions. {@link Budgeted#of} turns it into the refusal that it
 * carries; it never reaches a user.
 */
public final class BudgetExceededException extends RuntimeException {

    private final BudgetRefusal refusal;

    BudgetExceededException(BudgetRefusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    public BudgetRefusal refusal() {
        return refusal;
    }
}
