package io.evenkeel.domain.schedule.plan;

import static io.evenkeel.domain.schedule.plan.PlanCase.NOBODY;

import java.util.stream.IntStream;

/**
 * Takes sessions from their trainers and gives them anew, in another order (Schrimpf and others, Record breaking
 * optimization results using the ruin and recreate principle, Journal of Computational Physics 159, 2000).
 */
final class RuinAndRecreate {

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final Draft draft;
    private final SplitMix random;
    private final Insertion insertion;

    RuinAndRecreate(Draft draft, SplitMix random) {
        this.draft = draft;
        this.random = random;
        this.insertion = Insertion.blinking(draft, random);
    }

    /** A few sessions: neighbours in time, which compete for the same trainers, or any. */
    void few() {
        int sessions = draft.plan().open().size();
        if (sessions == 0) {
            return;
        }
        boolean neighbours = random.below(2) == 0;
        int first = random.below(sessions);
        int count = Math.min(sessions, FEWEST + random.below(MOST - FEWEST + 1));
        run(IntStream.range(0, count)
                .map(i -> neighbours ? (first + i) % sessions : random.below(sessions))
                .toArray());
    }

    /** All sessions. */
    void all() {
        run(IntStream.range(0, draft.plan().open().size()).toArray());
    }

    private void run(int[] sessions) {
        for (int session : sessions) {
            draft.release(session);
        }
        shuffle(sessions);
        for (int session : sessions) {
            if (draft.trainerOf(session) == NOBODY) { // One that was drawn twice has been given by now.
                insertion.insert(session);
            }
        }
    }

    private void shuffle(int[] sessions) {
        for (int i = sessions.length - 1; i > 0; i--) {
            int other = random.below(i + 1);
            int session = sessions[i];
            sessions[i] = sessions[other];
            sessions[other] = session;
        }
    }
}
