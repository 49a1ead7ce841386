package io.evenkeel.domain.rollup;

import io.evenkeel.domain.statistics.FoldedDay;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.Validity;
import java.time.LocalDate;

/**
 * The sessions of one local day and one group, folded. Void sessions are in no cell. Immutable and safe for any thread.
 *
 * @param group what they have in common
 * @param folded their sums, with the heatmap of the organisation's zone, and who and what occurs in them
 * @param validity the moments at which these are the sums
 */
public record Cell(CellGroup group, FoldedDay folded, Validity validity) {

    public LocalDate day() {
        return folded.day();
    }

    public Tally tally() {
        return folded.tally();
    }
}
