package io.evenkeel.domain.schedule.plan;

import java.util.Arrays;

/**
 * Late acceptance hill climbing: a change is kept when the plan is then no worse than before, or no worse than it was a
 * fixed number of iterations ago (Burke, Bykov, The late acceptance hill-climbing heuristic, European Journal of
 * Operational Research 258, 2017). It needs nothing but the order of objectives, so it works on exact integers. When the
 * best plan has long not become better, the search begins afresh from another plan.
 *
 * <p>The best plan is kept complete: nobody can take what it leaves to nobody. The first iterations are the same whatever
 * their number, so more of them never give a worse plan.
 */
final class LocalSearch {

    /** Small enough to settle within a thousand iterations, found by trial on the requests of the tests. */
    private static final int HISTORY = 20;

    private static final int PATIENCE = 100;
    private static final int PATIENCE_PER_SESSION = 20;

    private final Draft draft;
    private final Moves moves;
    private final Insertion insertion;
    private final PlanObjective[] history = new PlanObjective[HISTORY];
    private final int patience;
    private int idle;
    private PlanObjective current;
    private PlanObjective best;
    private int[] bestSnapshot;

    LocalSearch(Draft draft, long seed) {
        this.draft = draft;
        this.moves = new Moves(draft, new SplitMix(seed));
        this.insertion = Insertion.thorough(draft);
        this.patience = PATIENCE + PATIENCE_PER_SESSION * draft.plan().open().size();
        this.current = draft.objective();
        this.best = current;
        this.bestSnapshot = draft.snapshot();
        Arrays.fill(history, current);
    }

    /** Leaves the draft at the best plan found. */
    void run(int iterations) {
        for (int iteration = 0; iteration < iterations; iteration++) {
            if (idle == patience) {
                beginAfresh();
            } else {
                climb(iteration % HISTORY);
            }
        }
        draft.restore(bestSnapshot);
    }

    private void beginAfresh() {
        moves.all();
        keep();
        Arrays.fill(history, current);
        idle = 0;
    }

    private void climb(int slot) {
        idle++;
        moves.one();
        PlanObjective changed = draft.objective();
        if (changed.compareTo(current) <= 0 || changed.compareTo(history[slot]) <= 0) {
            keep();
        } else {
            draft.undo();
        }
        if (current.isBetterThan(history[slot])) {
            history[slot] = current;
        }
    }

    private void keep() {
        current = draft.objective();
        if (current.isBetterThan(best)) {
            complete();
            best = current;
            bestSnapshot = draft.snapshot();
            idle = 0;
        }
        draft.keep();
    }

    private void complete() {
        for (int session : draft.waiting().stream().toArray()) {
            insertion.insert(session);
        }
        current = draft.objective();
    }
}
