package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where folded days are kept, beside the sessions of the same store; see {@link io.evenkeel.domain.rollup.RollupDay} for
 * why the steps are these. Each write of a session, by whichever port, marks the local days of its planned start before and
 * after, in the same atomic step. Safe for any thread.
 *
 * <p>Marks stay where they are when the rules change; cells are kept of one fingerprint at a time, so cells of another one
 * are forgotten before the first day is replaced.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface RollupStore {

    /**
     * Hands over the cells that answer a query, and the sessions of the days that they do not answer for: both from one
     * state of the store. What the reader throws ends the call and reaches the caller unchanged.
     */
    void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline);

    /** The days of a range that need no fold: unmarked, and with cells of these rules that are right at this moment. */
    Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline);

    /** The beginning of a fold: what it replaces, and which writes it will have seen. */
    FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline);

    /**
     * The end of a fold: replaces the cells of the day, all at once, and then clears the marks of the ticket.
     *
     * @return false when another fold has replaced them since the ticket; then nothing was done
     */
    boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline);
}
