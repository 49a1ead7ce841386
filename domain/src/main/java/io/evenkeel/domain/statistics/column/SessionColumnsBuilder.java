package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.Contribution;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes columns of sessions, which may come in any order; when they come by planned start, nothing has to be sorted. Keeps
 * no session but the {@linkplain SessionColumns#unusual() unusual} ones. Not safe for concurrent use.
 */
public final class SessionColumnsBuilder {

    private static final SessionId ANY = new SessionId("any");

    private final StatisticsRules rules;
    private final Contribution one;
    private final Dictionary<Optional<TrainerId>> trainers = new Dictionary<>();
    private final Dictionary<ActivityId> activities = new Dictionary<>();
    private final HeldRows held = new HeldRows(0);
    private final OtherRows others = new OtherRows(new Dictionary<>(), 0);
    private final List<Session> unusual = new ArrayList<>();
    private boolean built;

    /** @param rules what the columns will be added up by */
    public SessionColumnsBuilder(StatisticsRules rules) {
        this.rules = rules;
        this.one = new Contribution(rules);
    }

    /**
     * Adds one session; a void one counts only against the budget of a computation.
     *
     * @throws IllegalStateException when the columns have been built, or can hold no more
     */
    public void add(Session session) {
        requireOpen();
        if (!addRow(session)) {
            // Of a session that is kept, no more than what statistics ask for.
            unusual.add(new Session(
                    ANY,
                    null,
                    session.trainer(),
                    session.activity(),
                    null,
                    session.planned(),
                    session.actual(),
                    session.status(),
                    session.seats(),
                    session.cancelledAt(),
                    1));
        }
    }

    /** The columns, once. Takes O(n) when the sessions came by planned start, else O(n log n), and twice their memory. */
    public SessionColumns build() {
        requireOpen();
        built = true;
        return new SessionColumns(rules, trainers, activities, held.ordered(), others.ordered(), List.copyOf(unusual));
    }

    private void requireOpen() {
        if (built) {
            throw new IllegalStateException("these columns have been built; begin new ones and add the tallies");
        }
    }

    /** Adds a row, or returns false when the session does not fit one. */
    private boolean addRow(Session session) {
        long second = session.planned().startSecondInclusive();
        boolean counted = one.read(session);
        boolean wasHeld = counted && one.held() != null;
        if (!Starts.fits(second) || (counted && !(wasHeld ? Lanes.fits(one) : OtherRows.fits(one)))) {
            return false;
        }
        int trainer = trainers.add(Optional.ofNullable(session.trainer()));
        int activity = activities.add(session.activity());
        if (trainer == Dictionary.NONE || activity == Dictionary.NONE) {
            return false;
        }
        int start = Starts.pack(second);
        if (wasHeld) {
            held.add(one, start, trainer, activity);
        } else if (counted) {
            others.add(one, start, trainer, activity);
        } else {
            others.addVoid(start, trainer, activity);
        }
        return true;
    }
}
