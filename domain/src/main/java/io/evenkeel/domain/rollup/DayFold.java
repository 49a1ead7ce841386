package io.evenkeel.domain.rollup;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds the sessions of one local day, in any order, into its cells of every lattice. Memory grows with the trainers and
 * activities of the day, about 8 KB for each, never with the sessions. Not safe for concurrent use.
 */
public final class DayFold {

    private final LocalDate day;
    private final RollupRules rules;
    private final Instant asOf;
    private final long startSecondInclusive;
    private final long endSecondExclusive;
    private final Map<CellGroup, CellBuilder> cells = new HashMap<>();

    /** @param asOf the moment that decides what is overdue; the cells are right at many more */
    public DayFold(LocalDate day, RollupRules rules, Instant asOf) {
        LocalDateRange only = LocalDateRange.of(day);
        this.day = day;
        this.rules = rules;
        this.asOf = asOf;
        this.startSecondInclusive = only.startSecondInclusive(rules.zone());
        this.endSecondExclusive = only.endSecondExclusive(rules.zone());
    }

    /**
     * Adds one session; a void one adds nothing, and no cell either.
     *
     * @throws IllegalArgumentException when its planned start lies outside the day
     */
    public void add(Session session) {
        long start = session.planned().startSecondInclusive();
        if (start < startSecondInclusive || start >= endSecondExclusive) {
            throw new IllegalArgumentException(
                    "the fold of " + day + " in " + rules.zone() + " takes no session that is planned for "
                            + session.planned().start());
        }
        add(CellGroup.ALL, session);
        add(CellGroup.ofTrainerOf(session), session);
        add(CellGroup.ofActivityOf(session), session);
    }

    /** The cells so far; none for a day without sessions, which is known to be empty from then on. */
    public DayCells cells() {
        List<Cell> filled = new ArrayList<>();
        for (CellBuilder cell : cells.values()) {
            if (!cell.isEmpty()) {
                filled.add(cell.build(day));
            }
        }
        return new DayCells(day, rules.fingerprint(), filled);
    }

    private void add(CellGroup group, Session session) {
        cells.computeIfAbsent(group, unused -> new CellBuilder(group, rules, asOf))
                .add(session);
    }
}
