package io.evenkeel.domain.statistics;

/**
 * Why a computation was not carried to its end.
 *
 * @param limit what it ran out of
 * @param allowed how many there may be
 */
public record BudgetRefusal(BudgetLimit limit, long allowed) {

    /** The reason and the way out, for people. */
    public String message() {
        return "this takes more than " + allowed + " " + limit.what() + "; ask for " + limit.advice();
    }
}
