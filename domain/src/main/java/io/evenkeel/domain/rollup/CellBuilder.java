package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.FoldedDay;
import io.evenkeel.domain.statistics.TallyBuilder;
import io.evenkeel.domain.statistics.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Adds the sessions of one cell up. About 6 KB for its heatmap. Not safe for concurrent use. */
final class CellBuilder {

    private final CellGroup group;
    private final RollupRules rules;
    private final Instant asOf;
    private final TallyBuilder tally;
    private final Set<TrainerId> trainers = new HashSet<>();
    private final Set<ActivityId> activities = new HashSet<>();
    private Validity validity = Validity.ALWAYS;

    CellBuilder(CellGroup group, RollupRules rules, Instant asOf) {
        this.group = group;
        this.rules = rules;
        this.asOf = asOf;
        this.tally = TallyBuilder.withHeatmap(asOf, rules.statistics(), rules.zone());
    }

    void add(Session session) {
        if (!tally.add(session)) {
            return;
        }
        TrainerId trainer = session.trainer();
        if (trainer != null) {
            trainers.add(trainer);
        }
        activities.add(session.activity());
        validity = validity.intersect(Validity.of(session, asOf, rules.statistics()));
    }

    /** Whether nothing but void sessions came in. */
    boolean isEmpty() {
        return activities.isEmpty();
    }

    Cell build(LocalDate day) {
        return new Cell(group, new FoldedDay(day, tally.build(), trainers, activities), validity);
    }
}
