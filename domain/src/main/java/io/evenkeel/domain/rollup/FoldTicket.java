package io.evenkeel.domain.rollup;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a fold of a day has to remember from its beginning.
 *
 * @param day which day it folds
 * @param generation the fold that it replaces
 * @param marks the writes that it will have seen, and no others
 */
public record FoldTicket(LocalDate day, long generation, Set<DayMark> marks) {

    /** Copies the marks. */
    public FoldTicket {
        marks = Set.copyOf(marks);
    }
}
