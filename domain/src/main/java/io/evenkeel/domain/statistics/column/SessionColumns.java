package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.util.List;
import java.util.Optional;

/**
 * What statistics ask of many sessions, as columns of numbers in order of the planned start: 22 to 42 bytes a session.
 * Immutable and safe for any thread. {@link ColumnFold} adds them up; more sessions come as columns of their own, whose
 * tallies add up with these.
 */
public final class SessionColumns {

    private final StatisticsRules rules;
    private final Dictionary<Optional<TrainerId>> trainers;
    private final Dictionary<ActivityId> activities;
    private final HeldRows held;
    private final OtherRows others;

    /** The few whose numbers do not fit the columns. */
    private final List<Session> unusual;

    SessionColumns(
            StatisticsRules rules,
            Dictionary<Optional<TrainerId>> trainers,
            Dictionary<ActivityId> activities,
            HeldRows held,
            OtherRows others,
            List<Session> unusual) {
        this.rules = rules;
        this.trainers = trainers;
        this.activities = activities;
        this.held = held;
        this.others = others;
        this.unusual = unusual;
    }

    /** The columns of sessions in any order. */
    public static SessionColumns of(Iterable<Session> sessions, StatisticsRules rules) {
        SessionColumnsBuilder builder = new SessionColumnsBuilder(rules);
        sessions.forEach(builder::add);
        return builder.build();
    }

    /** How many sessions there are, void ones included. */
    public long size() {
        return (long) held.size() + others.size() + unusual.size();
    }

    /** How many of them are kept as sessions, because a number is too large for its column; adding these up is slow. */
    public int unusual() {
        return unusual.size();
    }

    /** The rules that the columns were made with. */
    public StatisticsRules rules() {
        return rules;
    }

    Dictionary<Optional<TrainerId>> trainers() {
        return trainers;
    }

    Dictionary<ActivityId> activities() {
        return activities;
    }

    HeldRows held() {
        return held;
    }

    OtherRows others() {
        return others;
    }

    List<Session> unusualSessions() {
        return unusual;
    }
}
